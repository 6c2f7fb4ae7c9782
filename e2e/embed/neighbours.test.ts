import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { type GatewayProcess, startGatewayProcess } from '../support/gateway-process.js'
import { openPage, startBrowser } from './browser.js'
import { type FaultProxy, startFaultProxy } from './fault-proxy.js'

vi.setConfig({ testTimeout: 90_000, hookTimeout: 240_000 })

const require = createRequire(import.meta.url)
const file = (path: string): string => readFileSync(path, 'utf8')
const LIBRARIES = {
  '/prototype.js': file('/usr/share/javascript/prototype/prototype.js'),
  '/mootools.js': file('/usr/share/javascript/mootools/mootools-core.min.js'),
  '/require.js': file(require.resolve('requirejs/require.js')),
  '/system.js': file(require.resolve('systemjs/dist/system.min.js')),
  '/zone.js': file(join(dirname(require.resolve('zone.js/package.json')), 'bundles/zone.umd.js')),
  '/vue2.js': file(require.resolve('vue2/dist/vue.min.js')),
}

/**
 * What lives on sites beside us: its name, its scripts, and what is true on the page afterwards if the neighbour is
 * still well.
 */
const NEIGHBOURS: readonly (readonly [name: string, scripts: string, isWell: string])[] = [
  ['nothing', '', 'true'],
  ['Prototype', '<script src="/prototype.js"></script>', `$('host').identify() === 'host'`],
  ['MooTools', '<script src="/mootools.js"></script>', `Array.from('a').length === 1 && !!document.id('host')`],
  ['RequireJS', '<script src="/require.js"></script>', `typeof define.amd === 'object'`],
  ['SystemJS', '<script src="/system.js"></script>', `typeof System.import === 'function'`],
  ['Zone.js', '<script src="/zone.js"></script>', `Zone.current.name === '<root>'`],
  [
    'Vue 2',
    `<script src="/vue2.js"></script>`,
    `Vue.version.startsWith('2.') && !!new Vue({ el: '#host', render: (h) => h('b', { attrs: { id: 'host' } }, 'Vue 2') })`,
  ],
  [
    'a function on Object.prototype that for…in meets',
    '<script>Object.prototype.extend = function () {}</script>',
    `'extend' in {}`,
  ],
  [
    'a value on Object.prototype that for…in meets',
    `<script>Object.prototype.version = '1.0'</script>`,
    `({}).version === '1.0'`,
  ],
  [
    'an Array.prototype.toJSON of old',
    '<script>Array.prototype.toJSON = function () { return this.join() }</script>',
    `JSON.stringify({ a: [1, 2] }) === '{"a":"1,2"}'`,
  ],
  [
    'storage that is blocked',
    `<script>for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, { get() { throw new DOMException('blocked', 'SecurityError') } })</script>`,
    'true',
  ],
  [
    'scripts of its own that are broken',
    '<script>window.onload = null; (() => { undefined_name() })()</script>',
    'true',
  ],
  ['a base address of elsewhere', '<base href="/elsewhere/">', `document.baseURI.endsWith('/elsewhere/')`],
  [
    'plain http, without crypto.subtle, randomUUID and the clipboard',
    `<script>for (const [of, name] of [[Crypto.prototype, 'subtle'], [Crypto.prototype, 'randomUUID'],
      [Navigator.prototype, 'clipboard'], [window, 'caches']]) { delete of[name] }</script>`,
    'crypto.randomUUID === undefined && navigator.clipboard === undefined',
  ],
  [
    'a policy that allows our address and nothing else, with trusted types',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; connect-src 'self';
      img-src 'self' data:; base-uri 'none'; require-trusted-types-for 'script'">`,
    'true',
  ],
  [
    'our script twice',
    '<script async src="/embed.js?a"></script><script type="module" src="/embed.js?b"></script>',
    'true',
  ],
]
/** Said by the neighbour itself, whatever we do. */
const OWN_TROUBLE = /undefined_name/

const page = (scripts: string): string => `<!doctype html><html lang="vi"><meta charset="utf-8">
<link rel="icon" href="data:,"><title>Cổng</title>${scripts}<body><p id="host">Cổng</p>
<div><antq-tabs province="bac-giang"></antq-tabs></div><script async src="/embed.js"></script></body></html>`
const pages = Object.fromEntries(NEIGHBOURS.map(([, scripts], index) => [`/${index}.html`, page(scripts)]))

const folder = mkdtempSync(join(tmpdir(), 'antq-neighbours-'))
let browser: Browser
let gateway: GatewayProcess
let site: FaultProxy

beforeAll(async () => {
  browser = await startBrowser()
  site = await startFaultProxy({ ...pages, ...LIBRARIES })
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

describe('beside', () => {
  it.each(NEIGHBOURS)('%s: the tab shows its list and one plan, and the neighbour is well', async (name, _, isWell) => {
    const index = NEIGHBOURS.findIndex(([each]) => each === name)
    const { page: shown, problems } = await openPage(browser, `${site.address}/${index}.html`)
    await shown.getByRole('list', { name: 'Danh sách kế hoạch' }).getByRole('link').first().click()
    await shown.getByRole('tabpanel').getByRole('heading', { level: 3 }).first().waitFor()
    expect(await shown.evaluate(isWell)).toBe(true)
    expect(await shown.locator('antq-tabs').count()).toBe(1)
    expect(problems.filter((problem) => !OWN_TROUBLE.test(problem))).toEqual([])
  })
})
