import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { openPage, startBrowser } from './browser.js'
import { REGISTRATION, type StandIn, startStandIn } from './gateway-stand-in.js'
import { hostPage } from './sample-tabs.js'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const dist = (file: string): string => fileURLToPath(new URL(`../../plugins/dist/${file}`, import.meta.url))
const readJson = <T>(file: string): T => JSON.parse(readFileSync(dist(file), 'utf8')) as T

const { tabs, files } = readJson<{ tabs: string[]; files: { path: string; bytes: number; brotli: number }[] }>(
  'manifest.json',
)
const builtAs = (name: string): string => files.find(({ path }) => path.startsWith(`${name}-`))?.path ?? ''
const [vendor, frame] = [builtAs('vendor'), builtAs('frame')]

/** Every file a reader has to get before a tab shows itself: the tab, the file's name without its hash, the file. */
const PIECES = tabs.flatMap((tab) => {
  const { initial } = readJson<{ initial: string[] }>(`tabs/${tab}/antq.json`)
  return [frame, vendor, ...initial.map((file) => `tabs/${tab}/${file}`)].map(
    (file) => [tab, file.replace(/^.*\/|-[\w-]{8}(?=\.js$)/g, ''), file] as const,
  )
})

/** A file's address without its hash and without the mark of a later try. */
const plain = (path: string): string => path.replace(/^\/~\d+|-[\w-]{8}(?=\.js$)/g, '')

let browser: Browser
let gateway: StandIn

beforeAll(async () => {
  browser = await startBrowser()
})
afterAll(() => browser.close())
beforeEach(async () => {
  const page = (tab: string): string => hostPage(`<antq-tab name="${tab}" province="bac-giang"></antq-tab>`)
  gateway = await startStandIn({
    files: { ...Object.fromEntries(tabs.map((tab) => [`/${tab}.html`, page(tab)])), '/blank.html': hostPage('', '') },
    registration: () => ({ ...REGISTRATION, tabs: tabs.map((name) => ({ name, label: { vi: name, en: name } })) }),
  })
})
afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()))
  await gateway.close()
})

/** The tab has been mounted in the element's inner root. */
const shown = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => {
    const inner = document.querySelector('antq-tab')?.shadowRoot?.querySelector('div')?.shadowRoot
    return inner && inner.childElementCount > 0 && !inner.querySelector('.notice')
  })

describe('built tabs', () => {
  it('are there', () => {
    expect(tabs).not.toEqual([])
    expect(vendor).not.toBe('')
  })

  it.each(tabs)('%s shows itself with the loader’s Vue, not one of its own', async (tab) => {
    const { page, problems } = await openPage(browser, `${gateway.address}/${tab}.html`)
    await shown(page)
    expect(gateway.asked.filter((path) => path.includes('vendor'))).toEqual([`/${vendor}`])
    const scripts = gateway.asked.filter((path) => path.endsWith('.js'))
    expect(scripts).toEqual([...new Set(scripts)])
    expect(problems).toEqual([])
  })

  it.each(PIECES)('%s is shown on “Thử lại” after %s was missing', async (tab, _name, file) => {
    gateway.fault = (path) => (plain(path) === plain(`/${file}`) ? 404 : undefined)
    const { page, problems } = await openPage(browser, `${gateway.address}/${tab}.html`)
    await page.getByRole('alert').waitFor()
    gateway.fault = () => undefined
    await page.getByRole('button', { name: 'Thử lại' }).click()
    await shown(page)
    expect(problems).toEqual([])
  })

  // Three seconds each: one tab will do, as all are built alike.
  it.each(PIECES.filter(([tab]) => tab === tabs[0]))(
    '%s is shown on “Thử lại” while %s hangs',
    async (tab, _name, file) => {
      gateway.fault = (path) => (path === `/${file}` ? 'hang' : undefined)
      const { page, problems } = await openPage(browser, `${gateway.address}/${tab}.html`)
      await page.getByRole('button', { name: 'Thử lại' }).click()
      await shown(page)
      expect(problems).toEqual([])
    },
  )

  it.each(tabs)('%s leaves no global on the page but those of Vue', async (tab) => {
    const names = (page: Page): Promise<string[]> => page.evaluate(() => Object.getOwnPropertyNames(window))
    const blank = new Set(await names((await openPage(browser, `${gateway.address}/blank.html`)).page))
    const { page } = await openPage(browser, `${gateway.address}/${tab}.html`)
    await shown(page)
    expect((await names(page)).filter((name) => !blank.has(name) && !name.startsWith('__VUE'))).toEqual([])
  })

  it.each(tabs)('%s puts nothing into the page’s head but hints', async (tab) => {
    const { page } = await openPage(browser, `${gateway.address}/${tab}.html`)
    await shown(page)
    const left = await page.evaluate(() => [...document.head.children].map((e) => e.getAttribute('rel') ?? e.localName))
    expect(new Set(left)).toEqual(new Set(['meta', 'icon', 'script', 'modulepreload']))
  })
})

describe('built files', () => {
  it('name first the tab that portals show first: it is fetched ahead', () => {
    expect(/tabs:\[\[[`'"]([\w-]+)/.exec(readFileSync(dist('embed.js'), 'utf8'))?.[1]).toBe('plans')
  })

  it('have a brotli copy each', () => {
    for (const { path, brotli } of files)
      expect([path, readFileSync(dist(`${path}.br`)).length]).toEqual([path, brotli])
  })
})
