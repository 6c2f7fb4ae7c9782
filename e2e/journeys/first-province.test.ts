import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { PlansTab } from '../pages/plans-tab.js'
import { browser } from '../support/browser.js'
import { planTexts, type PlanText } from './texts.js'

const product = inject('product')
const chrome = browser()
const provinces = Object.keys(planTexts) as PlanText['province'][]

/** Errors of the page and of its console; a guest may not cause any. */
function errorsOf(page: Page): string[] {
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  return errors
}

async function partner<T>(query: string, variables: object): Promise<T> {
  const response = await fetch(`${product.gateway}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  return ((await response.json()) as { data: T }).data
}

interface FoundPlans {
  plans: {
    edges: {
      node: {
        document: { symbol: string; issuedOn: string; title: string; citations: { document: { symbol: string } }[] }
        deadlines: { date: string | null }[]
        targets: { quantity: number }[]
      }
    }[]
  }
}

const FIND = `query($within: String!, $text: String!) { plans(within: $within, text: $text, first: 5) { edges { node {
  document { symbol issuedOn title citations { document { symbol } } } deadlines { date } targets { quantity } } } } }`

describe.each(provinces)('on the website of %s', (province) => {
  const address = product.portals[province] ?? ''
  const plan = planTexts[province]

  it('a visitor sees the plans of the province, on a desktop and on a phone', async () => {
    for (const device of ['desktop', 'phone'] as const) {
      const page = await chrome.open(address, { device })
      const errors = errorsOf(page)
      const tab = new PlansTab(page, province)
      await tab.show()
      expect((await tab.titles()).length).toBeGreaterThan(0)
      expect(errors).toEqual([])
      await page.close()
    }
  })

  it('an officer signs in, pastes a plan and issues it; a visitor reads it; a partner queries it', async () => {
    const officer = await chrome.open(`${product.gateway}/demo/sign-in?province=${province}`)
    const errors = errorsOf(officer)
    await officer.waitForURL((url) => !url.hash.includes('antq-session='))
    const desk = new PlansTab(officer, province)
    await desk.show()
    await desk.read(plan.text)
    await desk.saveDraft()
    await desk.issue(plan.completion)
    expect(errors).toEqual([])

    const visitor = await chrome.open(address, { device: 'phone' })
    const tab = new PlansTab(visitor, province)
    await tab.show()
    await tab.search(plan.completion.symbol)
    await tab.open(plan.expected.title)
    await visitor.getByText(plan.completion.symbol).first().waitFor()

    const found = await partner<FoundPlans>(FIND, { within: `${province}.ldld`, text: plan.completion.symbol })
    expect(found.plans.edges).toHaveLength(1)
    const node = found.plans.edges[0]?.node
    expect(node?.document).toMatchObject({ symbol: plan.completion.symbol, issuedOn: plan.completion.issuedOn })
    expect(node?.document.citations.map((citation) => citation.document.symbol)).toEqual([
      ...new Set(plan.expected.citations),
    ])
    expect(node?.deadlines.map((deadline) => deadline.date)).toEqual(
      expect.arrayContaining(plan.expected.deadlines.map((deadline) => deadline.date)),
    )
    expect(node?.targets.map((target) => target.quantity)).toEqual(
      plan.expected.targets.map((target) => target.quantity),
    )
  })
})

/** Real documents, where they are at hand; users of the repository do not have them, and paste the texts above alone. */
const corpus = fileURLToPath(new URL('../../../shared/corpus/', import.meta.url))
const realTexts: readonly (readonly [PlanText['province'], string])[] = [
  ['bac-giang', 'bac-giang-plan-2024.txt'],
  ['tra-vinh', 'bac-giang-plan-2024.txt'],
  ['tay-ninh', 'hcmc-education-plan-2024.txt'],
  ['ho-chi-minh', 'hcmc-education-plan-2024.txt'],
]
for (const [province, file] of existsSync(corpus) ? realTexts : []) {
  it(`a real document (${file}) is issued as printed on the website of ${province} and seen by a visitor`, async () => {
    const officer = await chrome.open(`${product.gateway}/demo/sign-in?province=${province}`)
    const desk = new PlansTab(officer, province)
    await desk.show()
    await desk.read(readFileSync(`${corpus}${file}`, 'utf8'))
    await desk.saveDraft()
    await desk.issue()

    const visitor = await chrome.open(product.portals[province] ?? '')
    const tab = new PlansTab(visitor, province)
    await tab.show()
    await tab.search('phong trao toan dan bao ve an ninh')
    const titles = await tab.titles()
    expect(titles.filter((title) => title.includes('năm 2024')).length).toBeGreaterThan(0)
  })
}
