import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { serve } from '../../plugins/portals/serve.mjs'
import { openPage, startBrowser } from './browser.js'
import { REGISTRATION, type StandIn, startStandIn } from './gateway-stand-in.js'
import { sampleTab } from './sample-tabs.js'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

/** How a visitor of each portal gets to the tab. */
const WAYS: Record<string, (page: Page) => Promise<void>> = {
  'bac-giang': (page) => page.getByRole('tab', { name: 'Phong trào' }).click(),
  'tra-vinh': () => Promise.resolve(),
  'tay-ninh': (page) => page.locator('#nut-2').click(),
  'ho-chi-minh': (page) => page.getByRole('navigation').getByText('Kế hoạch').click(),
}
const PROVINCES = Object.keys(WAYS)
/** The built tab is gone, so that the small one of this test takes its place: the loader knows the built one's files. */
const withoutBuiltTab: StandIn['fault'] = (path) => (path.includes('/tabs/plans/assets/') ? 404 : undefined)
const TOKEN = 'aGVhZA.Ym9keQ.c2ln'

let browser: Browser
let gateway: StandIn
let portals: Awaited<ReturnType<typeof serve>>

beforeAll(async () => {
  browser = await startBrowser()
  gateway = await startStandIn({
    files: { '/tabs/plans/remoteEntry.js': sampleTab('plans') },
    registration: (province) => ({
      ...REGISTRATION,
      province,
      tabs: [{ name: 'plans', label: { vi: 'Kế hoạch', en: 'Plans' } }],
    }),
  })
  gateway.fault = withoutBuiltTab
  const ports = Object.fromEntries(PROVINCES.map((province) => [province, 0]))
  portals = await serve({ gateway: gateway.address, ports })
})
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())))
afterAll(async () => {
  await portals.close()
  await gateway.close()
  await browser.close()
})

/** Opens a portal and goes to the tab. */
async function visit(
  province: string,
  hash = '',
  size?: { width: number; height: number },
): ReturnType<typeof openPage> {
  const opened = await openPage(browser, `${portals.addresses[province]}/${hash}`, size)
  await WAYS[province]?.(opened.page)
  await opened.page.getByText(`plans · ${province} · vi`).waitFor()
  return opened
}

const styleOf = (page: Page, selector: string, names: string[]): Promise<unknown> =>
  page
    .locator(selector)
    .first()
    .evaluate((element, wanted) => {
      const style = getComputedStyle(element)
      return wanted.map((name) => style.getPropertyValue(name))
    }, names)

describe.each(PROVINCES)('portal %s', (province) => {
  it('shows the tab from another origin without a single error', async () => {
    const { problems } = await visit(province)
    expect(problems).toEqual([])
  })

  it('hands over who has signed in and keeps the token out of the address', async () => {
    const { page } = await openPage(browser, `${portals.addresses[province]}/#antq-session=${TOKEN}`)
    await expect.poll(() => page.url()).not.toContain(TOKEN)
    await WAYS[province]?.(page)
    await page.getByText(`plans · ${province} · vi · officer`).waitFor()
  })

  it.each([1280, 360])('keeps the tab inside its place at %i px', async (width) => {
    const { page } = await visit(province, '', { width, height: 740 })
    const fits = await page.getByText(`plans · ${province}`).evaluate((text) => {
      const host = (text.getRootNode() as ShadowRoot).host
      let outer: Element | null = host
      while (outer && !outer.matches('antq-tabs, antq-tab, .host'))
        outer = outer.parentElement ?? (outer.getRootNode() as ShadowRoot).host
      const place = outer?.parentElement
      if (!place) return null
      const { left, right } = host.getBoundingClientRect()
      const room = place.getBoundingClientRect()
      return { wide: right - left > 200, inside: left >= room.left && right <= room.right + 1 }
    })
    expect(fits).toEqual({ wide: true, inside: true })
  })
})

describe('a page that means no good', () => {
  it('does not reach into the tab, and the tab does not reach out', async () => {
    const { page } = await visit('tay-ninh')
    const names = ['direction', 'text-transform', 'text-indent', 'letter-spacing', 'white-space', 'opacity', 'display']
    expect(await styleOf(page, 'antq-tab', names)).toEqual(['ltr', 'none', '0px', 'normal', 'normal', '1', 'block'])
    expect(await page.getByRole('button', { name: 'open' }).isVisible()).toBe(true)
    await page.getByLabel('words').press('Enter')
    expect(await page.locator('html').getAttribute('data-default-button')).toBeNull()
  })

  it('inherits neither a host’s line height nor its word breaking', async () => {
    const { page } = await visit('bac-giang')
    const inside = await page.getByText('plans · bac-giang').evaluate((text) => {
      const style = getComputedStyle(text)
      return [style.fontSize, style.lineHeight, style.wordBreak, style.textAlign]
    })
    expect(inside).toEqual(['16px', '24px', 'normal', 'start'])
  })
})

describe('a portal that is a federation host', () => {
  it('keeps its own, older Vue', async () => {
    const { page } = await visit('ho-chi-minh')
    expect(await page.locator('footer').getAttribute('data-vue')).toBe('3.4.38')
  })

  it('shows a message of its own and tries again when the tab does not come', async () => {
    gateway.fault = (path) => (path.includes('remoteEntry') ? 404 : undefined)
    const { page, problems } = await openPage(browser, `${portals.addresses['ho-chi-minh']}/#/ke-hoach`)
    await page.getByRole('alert').waitFor()
    gateway.fault = withoutBuiltTab
    await page.getByRole('button', { name: 'Thử lại' }).click()
    await page.getByText('plans · ho-chi-minh').waitFor()
    expect(problems).toEqual([])
  })
})
