import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { startBrowser } from './browser.js'
import { REGISTRATION, type StandIn, startStandIn } from './gateway-stand-in.js'
import { hostPage } from './sample-tabs.js'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const dist = (file: string): string => readFileSync(new URL(`../../plugins/dist/${file}`, import.meta.url), 'utf8')
const { pinned, files } = JSON.parse(dist('manifest.json')) as {
  pinned: { path: string; integrity: string }
  files: { path: string }[]
}
const builtAs = (begin: string): string => files.find(({ path }) => path.startsWith(`${begin}-`))?.path ?? ''
const TABS = '<antq-tabs province="bac-giang"></antq-tabs>'
const PINNED = `<script type="module" src="/${pinned.path}" integrity="${pinned.integrity}" crossorigin="anonymous"></script>`

/** A file that somebody has put something into on its way. */
const changed = (...paths: string[]): Record<string, string> =>
  Object.fromEntries(paths.map((path) => [`/${path}`, `${dist(path)}\n;globalThis.changed = true`]))

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

async function open(page: string, over: Record<string, string>): Promise<Page> {
  gateway = await startStandIn({
    files: { '/embed.html': hostPage(TABS), '/pinned.html': hostPage(TABS, PINNED), ...over },
    registration: () => ({ ...REGISTRATION, tabs: [{ name: 'plans', label: { vi: 'Kế hoạch', en: 'Plans' } }] }),
  })
  const opened = await browser.newPage()
  await opened.goto(gateway.address + page)
  return opened
}
const ran = (page: Page): Promise<unknown> => page.evaluate('globalThis.changed')
const list = (page: Page): Promise<void> => page.getByRole('heading', { name: 'Kế hoạch' }).waitFor()

describe('a file that was changed on its way', () => {
  it.each(['frame', 'vendor'])('does not run: %s; the loader goes round it', async (begin) => {
    const page = await open('/embed.html', changed(builtAs(begin)))
    await list(page)
    expect(await ran(page)).toBeUndefined()
  })

  it('does not run where it comes late, nor when it is asked for again', async () => {
    const page = await open('/embed.html#antq/plans/plan/plan_1', changed(builtAs('tabs/plans/assets/PlanDetail')))
    await page.getByRole('alert').waitFor()
    await page.getByRole('button', { name: 'Thử lại' }).click()
    await page.getByRole('alert').waitFor()
    expect(await ran(page)).toBeUndefined()
  })
})

describe('the loader of one release', () => {
  it('shows the tabs as the evergreen one does', async () => {
    const page = await open('/pinned.html', {})
    await list(page)
    expect(gateway.asked).not.toContain('/embed.js')
  })

  it.each([
    ['frame', 'frame.js'],
    ['vendor', 'vendor.js'],
    ['tabs/plans/assets/container', 'tabs/plans/remoteEntry.js'],
    ['tabs/plans/assets/tab', 'tabs/plans/remoteEntry.js'],
  ])('runs nothing that it cannot check: %s, nor today’s file', async (begin, evergreen) => {
    const page = await open('/pinned.html', changed(builtAs(begin), evergreen))
    await page.getByRole('alert').waitFor()
    expect(await ran(page)).toBeUndefined()
  })
})
