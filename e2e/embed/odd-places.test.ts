import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { type GatewayProcess, startGatewayProcess } from '../support/gateway-process.js'
import { openPage, startBrowser } from './browser.js'
import { type FaultProxy, startFaultProxy } from './fault-proxy.js'

vi.setConfig({ testTimeout: 90_000, hookTimeout: 240_000 })

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
/** Columns of real sites, from the side of a phone to a wide page; 276 px is the narrowest. */
const WIDTHS = [276, 320, 360, 542, 811, 1036] as const

const page = (style: string, body: string): string => `<!doctype html><html lang="vi"><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><title>Cổng</title>
<style>${style}</style><main><h1>Cổng</h1>${body}</main><script async src="/embed.js"></script></html>`
const TABS = '<antq-tabs province="bac-giang"></antq-tabs>'

const folder = mkdtempSync(join(tmpdir(), 'antq-places-'))
let browser: Browser
let gateway: GatewayProcess
let site: FaultProxy

beforeAll(async () => {
  browser = await startBrowser()
  site = await startFaultProxy({
    ...Object.fromEntries(
      WIDTHS.map((width) => [`/${width}.html`, page(`main{width:${width}px;margin:0 auto}body{margin:0}`, TABS)]),
    ),
    '/hidden.html': page('', `<div id="pane" style="display:none">${TABS}</div>`),
    '/accordion.html': page('', `<details><summary>Phong trào</summary>${TABS}</details>`),
    '/right-to-left.html': page('html{direction:rtl;font-size:10px;word-break:keep-all}*{float:right}', TABS),
  })
  gateway = await startGatewayProcess({ dataDir: folder, portals: { 'bac-giang': site.address } })
  site.upstream = gateway.url
})
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())))
afterAll(async () => {
  await site?.close()
  await gateway?.stop()
  await browser?.close()
  rmSync(folder, { recursive: true, force: true })
})

const list = (shown: Page) => shown.getByRole('list', { name: 'Danh sách kế hoạch' }).getByRole('link').first()

/** What stands further out than the element it belongs to, as words of it. */
const outside = (shown: Page): Promise<string[]> =>
  shown.evaluate(() => {
    const found: string[] = []
    const host = document.querySelector('antq-tabs')
    const room = host?.getBoundingClientRect()
    const clips = (element: Element): boolean => {
      for (let each: Element | null = element; each; each = each.parentElement)
        if (/auto|scroll|hidden|clip/.test(getComputedStyle(each).overflowX)) return true
      return false
    }
    const walk = (root: ShadowRoot): void => {
      for (const element of root.querySelectorAll('*')) {
        const box = element.getBoundingClientRect()
        const style = getComputedStyle(element)
        const isShown = box.width > 1 && box.height > 1 && style.visibility === 'visible'
        if (room && isShown && (box.right > room.right + 1 || box.left < room.left - 1) && !clips(element))
          found.push(`${element.localName}.${element.className}: ${element.textContent.trim().slice(0, 40)}`)
        if (element.shadowRoot) walk(element.shadowRoot)
      }
    }
    if (host?.shadowRoot) walk(host.shadowRoot)
    return found
  })

/** Rules of WCAG that are broken within the element. */
async function axe(shown: Page): Promise<string[]> {
  await shown.evaluate(AXE)
  return shown.evaluate<string[]>(`axe.run('antq-tabs', { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] })
    .then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map((n) => n.html.slice(0, 90)).join(' | ')))`)
}

describe.each(WIDTHS)('in a column of %i px', (width) => {
  it('both tabs and a plan keep to it, and break no rule of WCAG', async () => {
    const { page: shown, problems } = await openPage(browser, `${site.address}/${width}.html`, {
      width: width + 20,
      height: 900,
    })
    await list(shown).waitFor()
    expect(await outside(shown)).toEqual([])
    expect(await axe(shown)).toEqual([])
    await list(shown).click()
    await shown.getByRole('tabpanel').getByRole('heading', { level: 3 }).first().waitFor()
    expect(await outside(shown)).toEqual([])
    expect(await axe(shown)).toEqual([])
    await shown.getByRole('tab', { name: 'Việc và tiến độ' }).click()
    await shown.getByRole('tabpanel', { name: 'Việc và tiến độ' }).getByRole('heading').first().waitFor()
    expect(await outside(shown)).toEqual([])
    expect(await axe(shown)).toEqual([])
    expect(problems).toEqual([])
  })
})

describe('a place that is not there at first', () => {
  it.each([
    ['/hidden.html', `document.getElementById('pane').style.display = 'block'`],
    ['/accordion.html', `document.querySelector('details').open = true`],
  ])('%s: the tab comes when it is shown, with the width of then', async (path, show) => {
    const { page: shown } = await openPage(browser, site.address + path)
    await shown.waitForFunction(() => customElements.get('antq-tabs'))
    site.asked.length = 0
    await shown.evaluate(show)
    await list(shown).waitFor()
    expect(site.asked.some((asked) => asked.includes('/tabs/plans/'))).toBe(true)
    expect(await outside(shown)).toEqual([])
  })
})

describe('a reader’s own settings', () => {
  it.each([
    ['high contrast', { forcedColors: 'active' }],
    ['less movement', { reducedMotion: 'reduce' }],
    ['print', { media: 'print' }],
    ['a dark scheme', { colorScheme: 'dark' }],
  ] as const)('%s: the list stays readable', async (_name, media) => {
    const { page: shown, problems } = await openPage(browser, `${site.address}/811.html`)
    await shown.emulateMedia(media)
    await list(shown).waitFor()
    expect(await outside(shown)).toEqual([])
    expect(problems).toEqual([])
  })

  it('a page that runs from right to left does not turn us round', async () => {
    const { page: shown } = await openPage(browser, `${site.address}/right-to-left.html`)
    await list(shown).waitFor()
    const style = await list(shown).evaluate((link) => {
      const { direction, wordBreak, fontSize } = getComputedStyle(link)
      return [direction, wordBreak, fontSize]
    })
    expect(style).toEqual(['ltr', 'normal', '17px'])
    expect(await outside(shown)).toEqual([])
  })
})
