import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { type GatewayProcess, startGatewayProcess } from '../support/gateway-process.js'
import { openPage, startBrowser } from './browser.js'
import { type FaultProxy, type NetworkFault, startFaultProxy } from './fault-proxy.js'

vi.setConfig({ testTimeout: 90_000, hookTimeout: 240_000 })

/** A site with work of its own: a clock that must go on, and a box below us that must stay where it is. */
const HOST = `<!doctype html><html lang="vi"><meta charset="utf-8"><link rel="icon" href="data:,"><title>Cổng</title>
<script>let ticks = 0; setInterval(() => { ticks += 1 }, 50); window.ticks = () => ticks</script>
<body><h1>Cổng</h1><div><antq-tabs province="bac-giang"></antq-tabs></div><p id="below">Chân trang</p>
<script async src="/embed.js"></script></body></html>`

/** What may fail while the first tab comes, by the path without the mark of a later try. */
const PIECES: readonly (readonly [string, RegExp])[] = [
  ['the second half of the loader', /^\/frame/],
  ['the registration and the first data', /^\/embed\/\w+\.json/],
  ['Vue and Pinia', /^\/vendor/],
  ['the entry of the tab', /^\/tabs\/plans\/(remoteEntry|assets\/container)/],
  ['a file of the tab', /^\/tabs\/plans\/(?!remoteEntry).*\.js$/],
  ['all data', /^\/(graphql|embed\/first)/],
]
const FAULTS: readonly NetworkFault[] = [404, 500, 'html', 'reset', 'cut', 'hang']
const CASES = PIECES.flatMap(([piece, path]) => FAULTS.map((fault) => [piece, fault, path] as const))

const folder = mkdtempSync(join(tmpdir(), 'antq-faults-'))
let browser: Browser
let gateway: GatewayProcess
let network: FaultProxy

beforeAll(async () => {
  browser = await startBrowser()
  network = await startFaultProxy({ '/host.html': HOST })
  gateway = await startGatewayProcess({ dataDir: folder, portals: { 'bac-giang': network.address } })
  network.upstream = gateway.url
})
afterEach(async () => {
  network.fault = () => undefined
  await Promise.all(browser.contexts().map((context) => context.close()))
})
afterAll(async () => {
  await network?.close()
  await gateway?.stop()
  await browser?.close()
  rmSync(folder, { recursive: true, force: true })
})

const plain = (path: string): string => path.replace(/^\/~\d+/, '').replace(/^(\/tabs\/\w+)\/~\d+/, '$1/assets')
const failing = (path: RegExp, fault: NetworkFault) => (asked: string) => (path.test(plain(asked)) ? fault : undefined)
const plans = (page: Page) => page.getByRole('list', { name: 'Danh sách kế hoạch' }).getByRole('heading').first()
const again = (page: Page) => page.getByRole('button', { name: 'Thử lại' })

/** The site's own script goes on, and nothing of ours lies over what follows. */
async function hostIsWell(page: Page): Promise<void> {
  const before = await page.evaluate<number>('window.ticks()')
  await page.waitForFunction((then) => (window as unknown as { ticks(): number }).ticks() > then, before)
  const box = await page.locator('antq-tabs').boundingBox()
  const below = await page.locator('#below').boundingBox()
  expect((below?.y ?? 0) + 1).toBeGreaterThan((box?.y ?? 0) + (box?.height ?? 0))
}

describe('while the first tab comes', () => {
  it.each(CASES)('%s: %s leaves a message, and “Thử lại” brings the tab', async (_piece, fault, path) => {
    network.fault = failing(path, fault)
    const { page, problems } = await openPage(browser, `${network.address}/host.html`)
    await again(page).waitFor()
    await hostIsWell(page)
    network.fault = () => undefined
    await again(page).click()
    await plans(page).waitFor()
    expect(problems).toEqual([])
  })
})

describe('when a tab is there', () => {
  const opened = async (): Promise<{ page: Page; problems: string[] }> => {
    const visit = await openPage(browser, `${network.address}/host.html`)
    await plans(visit.page).waitFor()
    return visit
  }

  it.each(FAULTS)('a file that comes later: %s leaves a message, and “Thử lại” brings it', async (fault) => {
    const { page, problems } = await opened()
    network.fault = failing(/^\/tabs\/plans\/.*\.js$/, fault)
    await page.getByRole('list', { name: 'Danh sách kế hoạch' }).getByRole('link').first().click()
    await again(page).waitFor()
    await hostIsWell(page)
    network.fault = () => undefined
    await again(page).click()
    await page
      .getByRole('heading', { name: 'Căn cứ' })
      .or(page.getByRole('heading', { level: 3 }))
      .first()
      .waitFor()
    expect(problems).toEqual([])
  })

  it('what several later parts share hangs: it is had from elsewhere, once, and the other parts take it from there', async () => {
    const { page, problems } = await opened()
    let lost = 0
    network.fault = (path) => (/\/tabs\/plans\/assets\/late-/.test(path) && lost++ === 0 ? 'hang' : undefined)
    const asked = (): string[] => network.asked.filter((path) => /\/(late|PlanDetail|BasisPicture)-/.test(path))
    const before = asked().length
    await page.getByRole('list', { name: 'Danh sách kế hoạch' }).getByRole('link').first().click()
    await page.getByRole('heading', { name: 'Căn cứ' }).waitFor()
    await page.getByRole('button', { name: 'Sơ đồ' }).click()
    await page.getByText('Đọc sơ đồ bằng lời').waitFor()
    const got = asked().slice(before)
    expect(got.map((path) => path.replace(/-[\w-]{8}\.js$/, ''))).toEqual([
      '/tabs/plans/assets/PlanDetail',
      '/tabs/plans/assets/late',
      '/tabs/plans/~1/PlanDetail',
      '/tabs/plans/~1/late',
      '/tabs/plans/~1/BasisPicture',
    ])
    expect(problems).toEqual([])
  })

  it.each([...FAULTS, 'rubbish'] as const)(
    'the gateway: %s leaves what was there, and “Thử lại” goes on',
    async (fault) => {
      const { page, problems } = await opened()
      network.fault = failing(/^\/graphql/, fault)
      await page.getByLabel('Tìm kế hoạch').fill('ma túy')
      await again(page).waitFor()
      expect(await page.getByLabel('Tìm kế hoạch').inputValue()).toBe('ma túy')
      await hostIsWell(page)
      network.fault = () => undefined
      await again(page).click()
      await again(page).waitFor({ state: 'detached' })
      expect(problems).toEqual([])
    },
  )

  it('the other tabs go on where one cannot be had', async () => {
    network.fault = failing(/^\/tabs\/plans\//, 404)
    const { page, problems } = await openPage(browser, `${network.address}/host.html`)
    await again(page).waitFor()
    await page.getByRole('tab', { name: 'Việc và tiến độ' }).click()
    await page.getByRole('tabpanel').getByRole('heading').first().waitFor()
    expect(problems).toEqual([])
  })
})
