import { createRequire } from 'node:module'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { openPage, startBrowser } from './browser.js'
import { REGISTRATION, type StandIn, startStandIn } from './gateway-stand-in.js'
import { hostPage, SAMPLE_TABS, sampleTab } from './sample-tabs.js'

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
const TABS = '<antq-tabs province="bac-giang"></antq-tabs>'
const TOKEN = 'aGVhZA.Ym9keQ.c2ln'
const MODULE = '<script type="module" src="/embed.js"></script>'
const STRICT =
  `default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self'; base-uri 'none'; ` +
  `require-trusted-types-for 'script'`

// Some tests wait until a reader would be told that it is slow.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

let browser: Browser
let gateway: StandIn

const PAGES: Record<string, string> = {
  '/tabs.html': hostPage(TABS),
  '/classic.html': hostPage(TABS, '<script async src="/embed.js"></script>'),
  '/twice.html': hostPage(TABS, `${MODULE}<script async src="/embed.js?again"></script>`),
  '/one.html': hostPage('<antq-tab name="second" province="bac-giang" lang="en"></antq-tab>'),
  '/unknown.html': hostPage('<antq-tab name="missing" province="bac-giang"></antq-tab>'),
  '/div.html': hostPage('<div class="antq-tabs" data-province="bac-giang"><a href="/">x</a></div>'),
  '/hidden.html': hostPage(`<div id="pane" style="display:none">${TABS}</div>`),
  '/empty.html': hostPage('<p>Trang chủ</p>'),
  '/keys.html': hostPage(TABS, `${MODULE}<script src="/keys.js"></script>`),
  '/keys.js': `document.addEventListener('keydown', (event) => (globalThis.keys ??= []).push(event.key))`,
  '/no-connect.html': hostPage(
    TABS,
    `<meta http-equiv="Content-Security-Policy" content="connect-src 'none'">${MODULE}`,
  ),
  '/strict.html': hostPage(TABS, `<meta http-equiv="Content-Security-Policy" content="${STRICT}">${MODULE}`),
}

beforeAll(async () => {
  browser = await startBrowser()
})
afterAll(() => browser.close())
beforeEach(async () => {
  gateway = await startStandIn({
    files: { ...SAMPLE_TABS, ...PAGES },
    registration: (province) => (province === 'bac-giang' ? REGISTRATION : undefined),
  })
})
afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()))
  await gateway.close()
})

const open = (path: string): ReturnType<typeof openPage> => openPage(browser, gateway.address + path)

describe('the built loader', () => {
  it.each(['/tabs.html', '/classic.html', '/twice.html', '/div.html'])('shows the first tab on %s', async (path) => {
    const { page, problems } = await open(path)
    await page.getByText('first · bac-giang · vi · visitor · at start').waitFor()
    expect(await page.getByRole('tab').allTextContents()).toEqual(['Thứ nhất', 'Thứ hai', 'Thứ ba'])
    expect(await page.locator('antq-tabs').count()).toBe(1)
    expect(problems).toEqual([])
  })

  it('shows one tab alone without a list of tabs, in the language of the element', async () => {
    const { page } = await open('/one.html')
    await page.getByText('second · bac-giang · en').waitFor()
    expect(await page.getByRole('tablist').count()).toBe(0)
  })

  it('loads a tab when it is first shown, and every tab with the same Vue', async () => {
    const { page } = await open('/tabs.html')
    await page.getByText('first · bac-giang').waitFor()
    expect(gateway.asked).not.toContain('/tabs/second/remoteEntry.js')
    await page.getByRole('tab', { name: 'Thứ hai' }).click()
    await page.getByText('second · bac-giang').waitFor()
    expect(await page.evaluate('globalThis.vues.size')).toBe(1)
  })

  it('costs a page nothing but itself while its panel is hidden', async () => {
    const { page } = await open('/hidden.html')
    await page.evaluate('customElements.whenDefined("antq-tabs").then(() => new Promise(requestAnimationFrame))')
    expect(gateway.asked).toEqual(['/hidden.html', '/embed.js'])
    await page.evaluate('document.getElementById("pane").style.display = ""')
    await page.getByText('first · bac-giang').waitFor()
  })

  it('notices an element that comes late', async () => {
    const { page } = await open('/empty.html')
    await page.evaluate(`document.body.insertAdjacentHTML('beforeend',
      '<table><tr><td><div class="antq-tab" data-name="first" data-province="bac-giang"></div></td></tr></table>')`)
    await page.getByText('first · bac-giang').waitFor()
  })

  it('moves between tabs by keyboard and keeps keys from the host', async () => {
    const { page } = await open('/keys.html')
    await page.getByText('first · bac-giang').waitFor()
    await page.getByRole('tab', { name: 'Thứ nhất' }).focus()
    await page.keyboard.press('ArrowRight')
    await page.getByText('second · bac-giang').waitFor()
    await page.keyboard.press('Home')
    await page.getByLabel('words').first().fill('kế hoạch')
    await page.keyboard.press('Enter')
    expect(await page.evaluate('globalThis.keys')).toBeUndefined()
  })

  it('survives being moved within the page, and cleans up when it is taken out', async () => {
    const { page } = await open('/tabs.html')
    await page.getByText('first · bac-giang').waitFor()
    await page.getByLabel('words').fill('đang gõ')
    await page.evaluate(`document.body.prepend(document.querySelector('antq-tabs'))`)
    expect(await page.getByLabel('words').inputValue()).toBe('đang gõ')
    await page.evaluate(`document.querySelector('antq-tabs').remove()`)
    expect(await page.evaluate('globalThis.unmounted')).toEqual(['first'])
  })

  it('works under a strict policy with trusted types', async () => {
    const { page, problems } = await open('/strict.html')
    await page.getByRole('tab', { name: 'Thứ nhất' }).waitFor()
    // The sample tab itself sets innerHTML, which this policy forbids; the loader must not.
    await page.getByRole('alert').waitFor()
    expect(problems.filter((problem) => !problem.includes("'TrustedHTML'"))).toEqual([])
  })

  it('says once which directive the policy lacks', async () => {
    const said: string[] = []
    const page = await browser.newPage()
    page.on('console', (message) => {
      if (message.text().startsWith('[antq] Content-Security-Policy')) said.push(message.text())
    })
    await page.goto(`${gateway.address}/no-connect.html`)
    await page.getByRole('alert').waitFor()
    expect(said).toEqual([`[antq] Content-Security-Policy: connect-src ${gateway.address}/`])
  })

  it('leaves nothing in the head but hints', async () => {
    const { page } = await open('/tabs.html')
    await page.getByText('first · bac-giang').waitFor()
    const left = await page.evaluate(`[...document.head.children].map((e) => e.localName + (e.rel ? ':' + e.rel : ''))`)
    expect(new Set(left as string[])).toEqual(new Set(['meta', 'link:icon', 'script', 'link:modulepreload']))
  })
})

describe('session', () => {
  it('is taken out of the address, survives a reload, and ends when the tab says so', async () => {
    const { page } = await open(`/tabs.html#antq-session=${TOKEN}`)
    await page.getByText('first · bac-giang · vi · officer').waitFor()
    expect(page.url()).toBe(`${gateway.address}/tabs.html`)
    await page.reload()
    await page.getByText('first · bac-giang · vi · officer').waitFor()
    await page.evaluate(`document.addEventListener('antq:session-end', () => (globalThis.ended = true))`)
    await page.getByLabel('words').press('Escape')
    await page.getByText('first · bac-giang · vi · visitor').waitFor()
    expect(await page.evaluate('[globalThis.ended, sessionStorage.length]')).toEqual([true, 0])
  })

  it('can be set by the page, also before the loader has come', async () => {
    const { page } = await open('/empty.html')
    await page.evaluate(`{ const e = document.createElement('antq-tabs'); e.setAttribute('province', 'bac-giang')
      e.session = '${TOKEN}'; document.body.append(e) }`)
    await page.getByText('first · bac-giang · vi · officer').waitFor()
    await page.evaluate(`document.querySelector('antq-tabs').session = null`)
    await page.getByText('first · bac-giang · vi · visitor').waitFor()
  })
})

describe('places in the address', () => {
  it('lead to a tab and a place, and follow the reader there and back', async () => {
    const { page } = await open('/tabs.html#antq/second/item/7')
    await page.getByText('second · bac-giang · vi · visitor · at item/7').waitFor()
    await page.getByRole('button', { name: 'open' }).click()
    expect(page.url()).toBe(`${gateway.address}/tabs.html#antq/second/item/1`)
    await page.goBack()
    await page.getByText('at item/7').waitFor()
  })

  it('are not written where the portal does not want them', async () => {
    await gateway.close()
    gateway = await startStandIn({
      files: { ...SAMPLE_TABS, ...PAGES },
      registration: () => ({ ...REGISTRATION, deepLinks: false }),
    })
    const { page } = await open('/tabs.html#antq/second/item/7')
    await page.getByText('first · bac-giang · vi · visitor · at start').waitFor()
    await page.getByRole('button', { name: 'open' }).click()
    await page.getByRole('tab', { name: 'Thứ hai' }).click()
    await page.getByText('second · bac-giang').waitFor()
    expect(page.url()).toBe(`${gateway.address}/tabs.html#antq/second/item/7`)
  })
})

describe('for everybody', () => {
  const violations = async (page: Page): Promise<unknown> => {
    await page.addScriptTag({ path: AXE })
    return page.evaluate(`axe.run('antq-tabs').then(({ violations }) =>
      violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]))`)
  }

  it('axe finds nothing in the tabs', async () => {
    const { page } = await open('/tabs.html')
    await page.getByText('first · bac-giang').waitFor()
    expect(await violations(page)).toEqual([])
  })

  it('axe finds nothing while a tab is slow, nor when it has failed', async () => {
    gateway.fault = (asked) => (asked === '/tabs/first/remoteEntry.js' ? 'hang' : undefined)
    const { page } = await open('/tabs.html')
    await page.getByText('Mạng chậm').waitFor()
    expect(await violations(page)).toEqual([])
    gateway.fault = (asked) => (/remoteEntry/.test(asked) ? 404 : undefined)
    await page.getByRole('button', { name: 'Thử lại' }).click()
    await page.getByRole('alert').waitFor()
    expect(await violations(page)).toEqual([])
  })

  it('has targets of at least 44 px', async () => {
    gateway.fault = (asked) => (/remoteEntry/.test(asked) ? 404 : undefined)
    const { page } = await open('/tabs.html')
    for (const button of [page.getByRole('tab').first(), page.getByRole('button', { name: 'Thử lại' })]) {
      await button.waitFor()
      expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44)
    }
  })
})

describe('failures', () => {
  it.each([
    ['the entry is missing', /tabs\/first\/remoteEntry/, 404],
    ['the entry is HTML', /tabs\/first\/remoteEntry/, 'html'],
    ['the vendor fails', /vendor/, 500],
    ['the second half of the loader fails', /frame/, 404],
    ['the registration fails', /(?:portal|first)\.json/, 500],
    ['the registration is HTML', /(?:portal|first)\.json/, 'html'],
  ] as const)('leave a message and “Thử lại” when %s', async (_what, path, fault) => {
    gateway.fault = (asked) => (path.test(asked) ? fault : undefined)
    const { page, problems } = await open('/tabs.html')
    await page.getByRole('alert').getByText('Không tải được nội dung này.').waitFor()
    gateway.fault = () => undefined
    await page.getByRole('button', { name: 'Thử lại' }).click()
    await page.getByText('first · bac-giang').waitFor()
    expect(problems).toEqual([])
  })

  it.each([
    ['entry', /^\/tabs\/first\/remoteEntry/],
    ['vendor', /^\/vendor-/],
    ['second half of the loader', /^\/frame-/],
    ['registration', /(?:portal|first)\.json/],
  ] as const)('let a reader start again at once when the %s hangs', async (_what, path) => {
    let hanging = true
    gateway.fault = (asked) => (hanging && path.test(asked) ? 'hang' : undefined)
    const { page, problems } = await open('/tabs.html')
    await page.getByText('Mạng chậm').waitFor()
    hanging = false
    await page.getByRole('button', { name: 'Thử lại' }).click()
    await page.getByText('first · bac-giang').waitFor()
    expect(problems).toEqual([])
  })

  it('do not show when a loader from an old cache asks for a vendor that is gone', async () => {
    gateway.fault = (asked) => (/vendor-/.test(asked) ? 404 : undefined)
    const { page, problems } = await open('/tabs.html')
    await page.getByText('first · bac-giang').waitFor()
    expect(gateway.asked).toContain('/~2/vendor.js')
    expect(problems).toEqual([])
  })

  it('stay in the tab that throws; the others go on and it can be tried again', async () => {
    const { page, problems } = await open('/tabs.html')
    await page.evaluate(`document.addEventListener('antq:error', (e) => ((globalThis.errors ??= []).push(e.detail)))`)
    await page.getByRole('tab', { name: 'Thứ ba' }).click()
    await page.getByRole('alert').waitFor()
    expect(await page.evaluate('globalThis.errors')).toEqual([{ tab: 'third', where: 'load', message: 'broken setup' }])
    await page.getByRole('tab', { name: 'Thứ nhất' }).click()
    await page.getByText('first · bac-giang').waitFor()
    await page.getByRole('tab', { name: 'Thứ ba' }).click()
    await page.getByRole('button', { name: 'Thử lại' }).click()
    await page.getByText('third · bac-giang').waitFor()
    expect(problems).toEqual([])
  })

  it('in a timer or a promise of a tab are told to the gateway, and are no uncaught errors of the host’s; the tab stays', async () => {
    await gateway.close()
    gateway = await startStandIn({
      files: { ...PAGES, '/tabs/first/remoteEntry.js': sampleTab('first', { throwsLater: true }) },
    })
    const { page, problems, said } = await open('/tabs.html')
    await page.getByText('first · bac-giang').waitFor()
    await expect
      .poll(() => said.filter((line) => line.startsWith('[antq] first stray')).length, { timeout: 20_000 })
      .toBe(2)
    expect(gateway.asked.filter((path) => path === '/embed/report').length).toBeGreaterThanOrEqual(2)
    await page.getByText('first · bac-giang').waitFor()
    expect(problems).toEqual([])
  })

  it('keep the focus where the reader was', async () => {
    gateway.fault = (asked) => (/remoteEntry/.test(asked) ? 404 : undefined)
    const { page } = await open('/tabs.html')
    await page.getByRole('alert').waitFor()
    gateway.fault = () => undefined
    await page.getByRole('button', { name: 'Thử lại' }).press('Enter')
    await page.getByText('first · bac-giang').waitFor()
    expect(await page.evaluate('document.activeElement.localName')).toBe('antq-tabs')
  })

  it('refuse a tab the portal has not registered and one of another contract', async () => {
    const { page } = await open('/unknown.html')
    await page.getByRole('alert').waitFor()
    expect(gateway.asked.filter((path) => path.includes('tabs/missing'))).toEqual([])
    await gateway.close()
    gateway = await startStandIn({
      files: { ...PAGES, '/tabs/first/remoteEntry.js': sampleTab('first', { contract: 2 }) },
    })
    const later = await open('/tabs.html')
    await later.page.getByRole('alert').waitFor()
  })
})
