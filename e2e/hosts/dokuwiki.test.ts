import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freePort } from '../../scripts/system/free-port.mjs'
import { browser } from '../support/browser.js'
import { type GatewayProcess, startGatewayProcess } from '../support/gateway-process.js'
import { startDokuWiki } from './dokuwiki/dokuwiki.js'

const { open } = browser()
const folder = mkdtempSync(join(tmpdir(), 'antq-hosts-'))
let gateway: GatewayProcess
let site: Awaited<ReturnType<typeof startDokuWiki>>

beforeAll(async () => {
  const port = await freePort()
  gateway = await startGatewayProcess({ dataDir: folder, portals: { 'tay-ninh': `http://localhost:${port}` } })
  site = await startDokuWiki({ port, gateway: gateway.url, province: 'tay-ninh' })
}, 240_000)
afterAll(async () => {
  await site?.stop()
  await gateway?.stop()
  rmSync(folder, { recursive: true, force: true })
})

describe.each(['desktop', 'phone'] as const)('DokuWiki on a %s', (device) => {
  it('shows the plans where a page has our div', async () => {
    const page = await open('about:blank', { device })
    const problems: string[] = []
    page.on('pageerror', (error) => problems.push(error.message))
    await page.goto(site.page)
    await page.getByRole('list', { name: 'Danh sách kế hoạch' }).getByRole('heading').first().waitFor()
    expect(problems).toEqual([])
  })
})
