import { readFile } from 'node:fs/promises'
import { describe, expect, inject, it } from 'vitest'
import type { Frame, Page } from 'playwright-core'
import { PlansTab } from '../pages/plans-tab.js'
import { browser } from '../support/browser.js'

const TITLE = 'Tuyên truyền phòng, chống tội phạm'

/** Whatever is printed is left on the screen, and told of. */
async function withoutPrinter(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '')
  })
}

async function printedFrame(page: Page): Promise<Frame> {
  for (;;) {
    for (const frame of page.frames().slice(1)) {
      if ((await frame.locator('html[data-printed]').count()) > 0) return frame
    }
    await page.waitForTimeout(50)
  }
}

describe.each(['desktop', 'phone'] as const)('a visitor with a plan on the %s', (device) => {
  const chrome = browser()

  const visit = async (): Promise<Page> => {
    const page = await chrome.open('about:blank', { device })
    await withoutPrinter(page)
    await page.goto(inject('product').portals['bac-giang'] ?? '')
    const tab = new PlansTab(page, 'bac-giang')
    await tab.show()
    await tab.open(TITLE)
    return page
  }

  it('takes it along as a .docx with a Vietnamese name', async () => {
    const page = await visit()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Tải .docx' }).click(),
    ])
    expect(download.suggestedFilename()).toMatch(/^Kế hoạch Tuyên truyền phòng, chống tội phạm.*\.docx$/)
    const bytes = await readFile(await download.path())
    expect(bytes.subarray(0, 2).toString()).toBe('PK')
  })

  it('prints it alone, in the layout of the decree', async () => {
    const page = await visit()
    await page.getByRole('button', { name: 'In', exact: true }).click()
    const frame = await printedFrame(page)
    expect(await page.locator('html[data-printed]').count()).toBe(0)
    const lines = (await frame.locator('p, h1, h2, h3').allInnerTexts()).map((line) => line.replace(/\s+/g, ' ').trim())
    expect(lines.slice(0, 3)).toEqual([
      'TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM',
      'LIÊN ĐOÀN LAO ĐỘNG TỈNH BẮC GIANG',
      'Số: /KH-LĐLĐ',
    ])
    expect(lines).toContain('Nơi nhận:')
    expect(lines).toContain('- Lưu: VT, Ban TG&NC.')
    const fontOf = (selector: string) =>
      frame
        .locator(selector)
        .first()
        .evaluate((element) => {
          const { fontSize, fontWeight, fontStyle } = getComputedStyle(element)
          return `${Math.round(parseFloat(fontSize) * 0.75)} ${fontWeight} ${fontStyle}`
        })
    expect(await Promise.all(['.nation', '.motto', '.basis', '.label', '.recipient'].map(fontOf))).toEqual([
      '12 700 normal',
      '13 700 normal',
      '14 400 italic',
      '12 700 italic',
      '11 400 normal',
    ])
  })
})
