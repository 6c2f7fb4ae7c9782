import { describe, expect, inject, it } from 'vitest'
import type { Frame, Page } from 'playwright-core'
import { browser } from '../support/browser.js'

const SANDBOX = 'allow-scripts allow-same-origin allow-forms allow-presentation'
const FIXED = 300

describe.each(['desktop', 'phone'] as const)('a site that allows a frame and nothing else, on the %s', (device) => {
  const chrome = browser()
  const { gateway, portals } = inject('product')

  /** A page of the portal's own with our frame in it, as an editor leaves it, and the script for its height. */
  const visit = async (withScript: boolean, origin = portals['bac-giang'] ?? ''): Promise<Page> => {
    const page = await chrome.open(origin, { device })
    const src = `${gateway}/embed/frame?province=bac-giang`
    const frame = `<iframe src="${src}" sandbox="${SANDBOX}" style="width:100%;border:0" height="${FIXED}" title="Phong trào"></iframe>`
    await page.evaluate(
      ([html, script]) => {
        document.body.innerHTML = `<p>Đầu trang</p>${html}<p>Cuối trang</p>`
        if (script === '') return
        const tag = document.createElement('script')
        tag.src = script ?? ''
        document.body.append(tag)
      },
      [frame, withScript ? `${gateway}/embed/frame.js` : ''],
    )
    await expect.poll(() => page.frames().length).toBe(2)
    return page
  }
  const ours = (page: Page): Frame => page.frames()[1] as Frame
  const heights = (page: Page) =>
    Promise.all([
      page.locator('iframe').evaluate((frame) => frame.getBoundingClientRect().height),
      ours(page).evaluate(() => document.body.getBoundingClientRect().height),
    ])

  it('shows the tabs within the sandbox; the frame grows and shrinks with them', async () => {
    const page = await visit(true)
    await ours(page).getByRole('tab', { name: 'Kế hoạch' }).waitFor()
    await ours(page).getByText('Tuyên truyền phòng, chống tội phạm').first().waitFor()
    await expect
      .poll(async () => Math.abs((await heights(page))[0] - (await heights(page))[1]), { timeout: 20_000 })
      .toBeLessThan(2)
    const [before] = await heights(page)
    await ours(page).evaluate(() => {
      const more = document.createElement('div')
      more.style.height = '700px'
      document.body.append(more)
    })
    await expect.poll(async () => (await heights(page))[0], { timeout: 20_000 }).toBe(before + 700)
    await ours(page).evaluate(() => document.body.lastElementChild?.remove())
    await expect.poll(async () => (await heights(page))[0], { timeout: 20_000 }).toBe(before)
    expect(await ours(page).evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  })

  it('keeps the height that the frame was written with where the script is missing, and scrolls', async () => {
    const page = await visit(false)
    await ours(page).getByText('Tuyên truyền phòng, chống tội phạm').first().waitFor()
    expect((await heights(page))[0]).toBe(FIXED)
    expect(await ours(page).evaluate(() => document.documentElement.scrollHeight > innerHeight)).toBe(true)
  })

  it('listens to nobody else about the height', async () => {
    const page = await visit(true)
    await ours(page).getByRole('tab', { name: 'Kế hoạch' }).waitFor()
    await expect.poll(async () => (await heights(page))[0], { timeout: 20_000 }).not.toBe(FIXED)
    await page.evaluate(() => {
      for (const height of [4321, Number.NaN, '4321']) window.postMessage({ antq: 1, height }, '*')
    })
    await page.waitForTimeout(300)
    expect(
      await page.locator('iframe').evaluateAll((frames) => frames.map((frame) => frame.style.height)),
    ).not.toContain('4321px')
  })

  it('is the only one that may frame it', async () => {
    const page = await visit(false, portals['tra-vinh'])
    await expect
      .poll(() =>
        ours(page)
          .evaluate(() => document.querySelector('antq-tabs') === null)
          .catch(() => true),
      )
      .toBe(true)
    expect(await ours(page).locator('antq-tabs').count()).toBe(0)
  })
})
