import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { openPage, startBrowser } from './browser.js'
import { planAnswers } from './first-answers.js'
import { REGISTRATION, type StandIn, startStandIn } from './gateway-stand-in.js'
import { hostPage } from './sample-tabs.js'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

/** What a site may pay, in bytes as they are sent. */
const LOADER = 4_000
const UNTIL_FIRST_DATA = 60_000
const FURTHER_TAB = 15_000
const REQUESTS = 9
const LAYOUT_SHIFT = 0.01

const dist = (file: string): string => fileURLToPath(new URL(`../../plugins/dist/${file}`, import.meta.url))
const readJson = <T>(file: string): T => JSON.parse(readFileSync(dist(file), 'utf8')) as T
const { tabs, files } = readJson<{ tabs: string[]; files: { path: string; brotli: number }[] }>('manifest.json')
const size = new Map(files.map(({ path, brotli }) => [path, brotli]))
const sum = (paths: readonly string[]): number => paths.reduce((all, path) => all + (size.get(path) ?? Infinity), 0)
const builtAs = (name: string): string => files.find(({ path }) => path.startsWith(`${name}-`))?.path ?? ''
const initialOf = (tab: string): string[] =>
  readJson<{ initial: string[] }>(`tabs/${tab}/antq.json`).initial.map((file) => `tabs/${tab}/${file}`)

const registration = {
  ...REGISTRATION,
  tabs: tabs.toReversed().map((name) => ({ name, label: { vi: name, en: name } })),
}
const first = { registration, tab: 'plans', answers: planAnswers() }

describe('built files', () => {
  it('keep the loader small, as every page pays for it', () => {
    expect(size.get('embed.js')).toBeLessThanOrEqual(LOADER)
  })

  it.each(tabs)('keep what is fetched until %s shows data small, libraries and data included', (tab) => {
    const data = brotliCompressSync(JSON.stringify(first)).length
    const loaded = sum(['embed.js', builtAs('frame'), builtAs('vendor'), ...initialOf(tab)])
    expect(loaded + data).toBeLessThanOrEqual(UNTIL_FIRST_DATA)
  })

  it.each(tabs)('keep %s small for those who have another tab already', (tab) => {
    expect(sum(initialOf(tab))).toBeLessThanOrEqual(FURTHER_TAB)
  })
})

describe('a page with the tabs', () => {
  let browser: Browser
  let gateway: StandIn

  beforeAll(async () => {
    browser = await startBrowser()
  })
  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()))
    await gateway.close()
  })
  afterAll(() => browser.close())

  const open = async (page = 'page', fault: StandIn['fault'] = () => undefined) => {
    gateway = await startStandIn({
      files: {
        '/page.html': hostPage(
          '<main style="min-height:100vh"><antq-tabs province="bac-giang"></antq-tabs></main><footer>x</footer>',
        ),
        '/none.html': hostPage('<div style="display:none"><antq-tabs province="bac-giang"></antq-tabs></div>'),
      },
      registration: () => registration,
      answers: () => first.answers,
    })
    gateway.fault = fault
    return openPage(browser, `${gateway.address}/${page}.html`)
  }

  it('fetches twice, one after the other: the loader, then all the rest with the data', async () => {
    let release = (): void => {}
    const held = new Promise<void>((done) => (release = done))
    const { page, problems } = await open('page', (path) => (/embed\.js|\.html$/.test(path) ? undefined : held))
    const wanted = [builtAs('frame'), builtAs('vendor'), ...initialOf('plans'), 'embed/first.json'].map(
      (path) => `/${path}`,
    )
    await expect.poll(() => gateway.asked.filter((path) => wanted.includes(path)).toSorted()).toEqual(wanted.toSorted())
    const before = gateway.asked.length
    release()
    await page.getByText('Kế hoạch tổ chức Ngày hội 1', { exact: true }).waitFor()
    expect(gateway.asked.slice(before).filter((path) => path !== '/embed/report')).toEqual([])
    expect(gateway.asked.filter((path) => !path.endsWith('.html')).length).toBeLessThanOrEqual(REQUESTS)
    expect(problems).toEqual([])
  })

  it('does not move while the tab comes', async () => {
    const { page } = await open()
    await page.getByText('Kế hoạch tổ chức Ngày hội 1', { exact: true }).waitFor()
    const moved = await page.evaluate(
      () =>
        new Promise<number>((done) => {
          let all = 0
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) all += (entry as PerformanceEntry & { value: number }).value
          }).observe({ type: 'layout-shift', buffered: true })
          setTimeout(() => done(all), 300)
        }),
    )
    expect(moved).toBeLessThanOrEqual(LAYOUT_SHIFT)
  })

  it('pays for the loader alone where the tabs are never shown', async () => {
    const { page } = await open('none')
    await page.waitForFunction(() => customElements.get('antq-tabs'))
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
    expect(gateway.asked).toEqual(['/none.html', '/embed.js'])
  })
})
