import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freePort } from '../../scripts/system/free-port.mjs'
import { browser } from '../support/browser.js'
import { type GatewayProcess, startGatewayProcess } from '../support/gateway-process.js'
import { startWordPress, THEMES, WAYS, type WordPress } from './wordpress/wordpress.js'

const PACKAGE = fileURLToPath(new URL('../../plugins/dist/packages/antq-wordpress.zip', import.meta.url))

const { open } = browser()
let gateway: GatewayProcess
let site: WordPress
const folder = mkdtempSync(join(tmpdir(), 'antq-hosts-'))

beforeAll(async () => {
  const port = await freePort()
  const portals = { 'bac-giang': `http://localhost:${port}` }
  gateway = await startGatewayProcess({ dataDir: folder, portals })
  site = await startWordPress({ port, gateway: gateway.url, province: 'bac-giang', package: PACKAGE })
}, 240_000)
afterAll(async () => {
  await site?.stop()
  await gateway?.stop()
  rmSync(folder, { recursive: true, force: true })
})

/** Errors of the page, ours or the site's. */
function listen(page: Page): string[] {
  const problems: string[] = []
  page.on('pageerror', (error) => problems.push(error.message))
  return problems
}

describe.each(THEMES)('WordPress in the theme %s', (theme) => {
  beforeAll(() => site.wear(theme))

  it.each(WAYS)('shows the plans where a page has our %s', async (way) => {
    const page = await open('about:blank')
    const problems = listen(page)
    await page.goto(site.pageOf(way))
    await page.getByRole('tab', { name: 'Kế hoạch' }).first().waitFor()
    await page.getByRole('list', { name: 'Danh sách kế hoạch' }).getByRole('heading').first().waitFor()
    expect(await page.locator('antq-tabs').count()).toBe(1)
    expect(problems).toEqual([])
  })

  it('links to the plain page for readers without scripts', async () => {
    const page = await (await fetch(site.pageOf('block'))).text()
    const link = /<antq-tabs [^>]*><a href="([^"]+)">/.exec(page)?.[1] ?? ''
    const answer = await fetch(link)
    expect([answer.status, (await answer.text()).includes('Bắc Giang')]).toEqual([200, true])
  })

  it('keeps to its column on a phone', async () => {
    const page = await open(site.pageOf('block'), { device: 'phone' })
    await page.getByRole('list', { name: 'Danh sách kế hoạch' }).getByRole('heading').first().waitFor()
    const [width, wanted] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth])
    expect(width).toBe(wanted)
  })
})

describe('the settings of the plugin', () => {
  it('refuse an address that cannot be one, and keep the old', async () => {
    const page = await open(site.pageOf('block').replace(/\?.*/, 'wp-login.php'))
    await page.locator('#user_login').fill('quan-tri')
    await page.locator('#user_pass').fill('mat-khau-cua-bai-thu')
    await page.locator('#wp-submit').click()
    await page.goto(site.pageOf('block').replace(/\?.*/, 'wp-admin/options-general.php?page=antq-tabs'))
    const address = page.getByLabel(/Địa chỉ máy chủ ANTQ|Address of the ANTQ server/)
    expect(await address.inputValue()).toBe(gateway.url)
    await address.fill('javascript:alert(1)')
    await page.locator('#submit').click()
    await page
      .locator('.notice-error')
      .getByText(/phải bắt đầu bằng http|must begin with http/)
      .waitFor()
    expect(await address.inputValue()).toBe(gateway.url)
  })
})
