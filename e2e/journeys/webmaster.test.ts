import { describe, expect, inject, it } from 'vitest'
import { EmbeddingSection } from '../pages/embedding-section.js'
import { PartnersPage } from '../pages/partners-page.js'
import { browser } from '../support/browser.js'

const { gateway, portals } = inject('product')
const chrome = browser()
/** Colours that nothing else of the demonstration has, one for each device. */
const DEVICES = [
  ['desktop', '#1c4a85'],
  ['phone', '#5b2a86'],
] as const

/** What a website shows that is opened now. */
const shown = async () =>
  (await (await fetch(`${gateway}/embed/portal.json?province=tra-vinh`)).json()) as { theme: Record<string, string> }

describe.each(DEVICES)('a webmaster, on a %s', (device, accent) => {
  it('looks at what readers will see, saves it, sees it on the website, and takes it back', async () => {
    const page = await chrome.open(`${gateway}/partners`, { device })
    const errors: string[] = []
    page.on('pageerror', ({ message }) => errors.push(message))
    await new PartnersPage(page).tryOut('Trà Vinh', 'Quản trị cổng thông tin')
    const section = new EmbeddingSection(page)
    await section.open()
    const before = await shown()

    expect(await section.previewedTabs()).toEqual(['Kế hoạch', 'Việc và tiến độ'])
    await section.moveDown('Kế hoạch')
    await expect.poll(() => section.previewedTabs(), { timeout: 20_000 }).toEqual(['Việc và tiến độ', 'Kế hoạch'])
    expect(await shown()).toEqual(before)
    await section.undo()

    await section.colour('#f0c000')
    await section.save()
    await section.says('Màu đã chọn khó đọc')
    expect(await shown()).toEqual(before)

    await section.colour(accent)
    await section.corners('12 px')
    await section.save()
    await section.says('Đã lưu thiết lập.')
    expect(await shown()).toEqual({ ...before, theme: { ...before.theme, accent, radius: '12px' } })
    const portal = await chrome.open(portals['tra-vinh'] ?? '', { device })
    await portal.getByRole('tab', { name: 'Việc và tiến độ' }).scrollIntoViewIfNeeded()
    const element = portal.locator('antq-tabs')
    await expect
      .poll(() => element.evaluate((each) => getComputedStyle(each).getPropertyValue('--antq-accent')), {
        timeout: 20_000,
      })
      .toBe(accent)

    await section.reset()
    await section.says('Đã lưu thiết lập.')
    expect(await shown()).toEqual(before)
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
    expect(errors).toEqual([])
  })
})
