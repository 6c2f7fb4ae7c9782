import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { brotliDecompressSync } from 'node:zlib'
import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { openPage, startBrowser } from './browser.js'
import { REGISTRATION, type StandIn, startStandIn } from './gateway-stand-in.js'
import { hostPage } from './sample-tabs.js'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const RELEASES = fileURLToPath(new URL('../../plugins/released/', import.meta.url))
const releases = readdirSync(RELEASES).filter((name) => /^\d/.test(name))
const plans = { ...REGISTRATION, tabs: [{ name: 'plans', label: { vi: 'Kế hoạch', en: 'Plans' } }] }

/** Files of a release by the path under which it served them. */
function filesOf(release: string): Record<string, string> {
  const folder = `${RELEASES}${release}/`
  const packed = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.br'))
  return Object.fromEntries(
    packed.map((file) => [
      `/${file.replaceAll('\\', '/').slice(0, -'.br'.length)}`,
      brotliDecompressSync(readFileSync(folder + file)).toString(),
    ]),
  )
}

let browser: Browser
let gateway: StandIn | undefined
/** Where the files of the release before are. */
let before: StandIn | undefined

beforeAll(async () => {
  browser = await startBrowser()
})
afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()))
  await gateway?.close()
  await before?.close()
  before = undefined
})
afterAll(() => browser.close())

/** Shows the tab, wherever its files come from, and returns what went wrong meanwhile. */
async function show(files: Record<string, string>, isGone: (path: string) => boolean): Promise<string[]> {
  gateway = await startStandIn({
    files: { ...files, '/page.html': hostPage('<antq-tabs province="bac-giang"></antq-tabs>') },
    registration: () => plans,
  })
  gateway.fault = (path) => (isGone(path) ? 404 : undefined)
  const { page, problems } = await openPage(browser, `${gateway.address}/page.html`)
  await page.getByRole('heading', { name: 'Kế hoạch' }).waitFor()
  return problems
}

describe.each(releases)('with release %s', (release) => {
  const files = filesOf(release)

  it.each([
    ['still there', false],
    ['gone', true],
  ])('its loader, kept by a browser, shows a tab while its other files are %s', async (_words, isGone) => {
    const loader = { '/embed.js': files['/embed.js'] ?? '' }
    const isOwn = (path: string): boolean => /-[\w-]{8}\.js$/.test(path) && path.replace(/^\/~\d+/, '') in files
    expect(await show(loader, (path) => isGone && isOwn(path))).toEqual([])
  })

  it('the loader of today shows its tabs, kept by a proxy', async () => {
    const tab = Object.fromEntries(Object.entries(files).filter(([path]) => path.startsWith('/tabs/')))
    const isOfToday = (path: string): boolean => path.includes('/tabs/') && !(path.replace(/^\/~\d+/, '') in tab)
    expect(await show(tab, isOfToday)).toEqual([])
  })

  it.each([
    ['its loader', true],
    ['the loader of today', false],
  ])(
    'both stand on one page, %s first: one shows the tabs, the other leaves them alone',
    async (_who, isBeforeFirst) => {
      before = await startStandIn({ files, registration: () => plans })
      const sources = [`${before.address}/embed.js`, '/embed.js']
      const scripts = (isBeforeFirst ? sources : sources.toReversed()).map(
        (src) => `<script type="module" src="${src}"></script>`,
      )
      const both = hostPage('<antq-tabs province="bac-giang"></antq-tabs>', scripts.join(''))
      gateway = await startStandIn({ files: { '/both.html': both }, registration: () => plans })
      const { page, problems } = await openPage(browser, `${gateway.address}/both.html`)
      await page.getByRole('heading', { name: 'Kế hoạch' }).waitFor()
      await page.waitForLoadState('networkidle')
      expect(await page.getByRole('tablist').count()).toBe(1)
      expect(await page.getByRole('heading', { name: 'Kế hoạch' }).count()).toBe(1)
      expect(problems).toEqual([])
    },
  )
})
