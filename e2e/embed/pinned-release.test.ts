import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { carryOver, keepRelease } from '../../plugins/released.mjs'
import { openPage, startBrowser } from './browser.js'
import { planAnswers } from './first-answers.js'
import { REGISTRATION, startStandIn } from './gateway-stand-in.js'
import { hostPage } from './sample-tabs.js'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const DIST = fileURLToPath(new URL('../../plugins/dist/', import.meta.url))
const { pinned, files } = JSON.parse(readFileSync(join(DIST, 'manifest.json'), 'utf8')) as {
  pinned: { path: string; integrity: string }
  files: { path: string; immutable: boolean }[]
}
const ofSites = files.filter(({ path, immutable }) => immutable && !path.startsWith('pages/')).map(({ path }) => path)
const PAGE = hostPage(
  '<antq-tabs province="bac-giang"></antq-tabs>',
  `<script type="module" src="/${pinned.path}" integrity="${pinned.integrity}" crossorigin="anonymous"></script>`,
)

let browser: Browser
let folder: string
let released: string
/** What the release after it serves: none of its files have the names of before. */
let next: string

beforeAll(async () => {
  browser = await startBrowser()
})
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'antq-released-'))
  released = join(folder, 'released')
  next = join(folder, 'next')
  mkdirSync(next)
})
afterEach(() => rmSync(folder, { recursive: true }))
afterAll(() => browser.close())

describe('the release after the one that a site has pinned', () => {
  it('still serves what the pinned loader asks for, early and late', async () => {
    keepRelease(released, DIST, '1.0.0', '2026-12-01')
    carryOver(released, next)
    for (const path of ofSites) expect(readFileSync(join(next, path)).equals(readFileSync(join(DIST, path)))).toBe(true)

    const served = Object.fromEntries(ofSites.map((path) => [`/${path}`, readFileSync(join(next, path))]))
    const plans = { ...REGISTRATION, tabs: [{ name: 'plans', label: { vi: 'Kế hoạch', en: 'Plans' } }] }
    const gateway = await startStandIn({
      files: { ...served, '/page.html': PAGE },
      registration: () => plans,
      answers: () => planAnswers(),
    })
    gateway.fault = (path) => (path.endsWith('.js') && !(path in served) ? 404 : undefined)
    const { page, problems } = await openPage(browser, `${gateway.address}/page.html`)
    await page.getByRole('link', { name: 'Kế hoạch tổ chức Ngày hội 1', exact: true }).click()
    await expect.poll(() => gateway.asked.some((path) => path.includes('/PlanDetail-'))).toBe(true)
    expect(gateway.asked.filter((path) => path.includes('~'))).toEqual([])
    expect(problems).toEqual([])
    await page.context().close()
    await gateway.close()
  })

  it('is not built where a file of the same name says something else', () => {
    keepRelease(released, DIST, '1.0.0', '2026-12-01')
    writeFileSync(join(next, pinned.path), 'changed')
    expect(() => carryOver(released, next)).toThrow(pinned.path)
  })
})

describe('releases that are kept', () => {
  it('go when the one that followed is more than a year old', () => {
    keepRelease(released, DIST, '1.0.0', '2026-12-01')
    keepRelease(released, DIST, '1.1.0', '2027-03-01')
    keepRelease(released, DIST, '1.2.0', '2028-03-01')
    expect(readdirSync(released)).toEqual(['1.0.0', '1.1.0', '1.2.0'])
    keepRelease(released, DIST, '1.3.0', '2028-03-02')
    expect(readdirSync(released)).toEqual(['1.1.0', '1.2.0', '1.3.0'])
  })

  it('hold no pages of the gateway’s own', () => {
    keepRelease(released, DIST, '1.0.0', '2026-12-01')
    expect(readdirSync(join(released, '1.0.0'))).not.toContain('pages')
  })
})
