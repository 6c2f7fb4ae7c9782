import { type Browser, type ElementHandle, launch, type Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, inject, it, vi } from 'vitest'
import { findProgram } from '../../scripts/system/find-program.mjs'

const { portals } = inject('product')
/** What a visitor presses in each portal before the tab is shown, as a selector. */
const WAYS: Readonly<Record<string, string | null>> = {
  'bac-giang': 'a[href="#phong-trao"]',
  'tra-vinh': null,
  'tay-ninh': '::-p-text(Kế hoạch)',
  'ho-chi-minh': '::-p-text(Kế hoạch)',
}
const PATIENCE = 20_000

let firefox: Browser

beforeAll(async () => {
  const executablePath = findProgram('firefox-esr', 'firefox')
  if (!executablePath) throw new Error('Firefox is not installed: the package firefox-esr brings it')
  firefox = await launch({ browser: 'firefox', executablePath, headless: true })
})
afterEach(async () => {
  for (const page of await firefox.pages()) await page.close()
})
afterAll(() => firefox?.close())

async function visit(address: string, width: number): Promise<{ page: Page; problems: string[] }> {
  const page = await firefox.newPage()
  page.setDefaultTimeout(PATIENCE)
  await page.setViewport({ width, height: 800 })
  const problems: string[] = []
  page.on('pageerror', (error) => problems.push(String(error)))
  await page.goto(address)
  return { page, problems }
}

/**
 * The first element of a selector, in which `>>>` looks into shadow roots. Asked again and again: the driver's own
 * waiting is not told of what changes inside such a root.
 */
function found(page: Page, selector: string): Promise<ElementHandle> {
  return vi.waitFor(
    async () => {
      const element = await page.$(selector)
      if (!element) throw new Error(`nothing on the page is ${selector}`)
      return element
    },
    { timeout: PATIENCE, interval: 100 },
  )
}

describe.each(Object.entries(WAYS))('Firefox in the portal %s', (province, way) => {
  it.each([1280, 360])('shows the plans and one of them at %i px', async (width) => {
    const { page, problems } = await visit(portals[province] ?? '', width)
    if (way !== null) await page.locator(way).click()
    const link = await found(page, '>>> article h3 a')
    const title = await link.evaluate((element) => element.textContent?.trim())
    await link.click()
    const heading = await found(page, '>>> h2.title')
    expect(await heading.evaluate((element) => element.textContent?.trim())).toContain(title)
    expect(problems).toEqual([])
  })
})
