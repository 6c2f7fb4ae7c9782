import { expect, inject, it } from 'vitest'
import { PlansTab } from '../pages/plans-tab.js'
import { browser } from '../support/browser.js'
import { planTexts } from './texts.js'

const product = inject('product')
const chrome = browser()
const plan = planTexts['bac-giang']

it('an officer issues a plan that is kept in MariaDB, and a visitor reads it', async () => {
  const officer = await chrome.open(`${product.gateway}/demo/sign-in?province=bac-giang`)
  const desk = new PlansTab(officer, 'bac-giang')
  await desk.show()
  await desk.read(plan.text)
  await desk.saveDraft()
  await desk.issue(plan.completion)

  const visitor = await chrome.open(product.portals['bac-giang'] ?? '')
  const tab = new PlansTab(visitor, 'bac-giang')
  await tab.show()
  expect(await tab.titles()).toContain(plan.expected.title)
})
