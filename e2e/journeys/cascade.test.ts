import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { DutiesTab } from '../pages/duties-tab.js'
import { PlansTab } from '../pages/plans-tab.js'
import { browser } from '../support/browser.js'
import { planTexts } from './texts.js'

const product = inject('product')
const chrome = browser()
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** A plan of its own: other journeys issue the text as it stands. */
const SYMBOL = '93/KH-LĐLĐ'
const TEXT = planTexts['tay-ninh'].text.replace('57 /KH-LĐLĐ', SYMBOL)
const WHAT = 'Tổ chức ít nhất 10 buổi nói chuyện với người lao động'
/** After the plan's own day, and gone by now. */
const DAY = '17/04/2026'
const [ZONES, HOUSE, OFFICE, BOARD] = ['cd-kkt', 'nvhld', 'ldld.van-phong', 'ldld.tg-nc'].map(
  (code) => `tay-ninh.${code}`,
)
const NAMES = {
  zones: 'Công đoàn các Khu Kinh tế tỉnh Tây Ninh',
  house: 'Nhà Văn hóa Lao động tỉnh Tây Ninh',
  office: 'Văn phòng Liên đoàn Lao động tỉnh Tây Ninh',
}

/** Nine people one after the other, in milliseconds; on a busy machine each takes a while. */
const PATIENCE = 300_000

/** Errors of the page and of its console; a guest may not cause any. */
function errorsOf(page: Page): string[] {
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  return errors
}

/** What axe finds in our element as it is painted. */
async function axeFindings(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  return page.evaluate(
    `axe.run('antq-tab[name=duties]').then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html)))`,
  )
}

/** Signs somebody of the federation, or of a unit below it, in at the portal. */
async function signedIn(unit?: string): Promise<Page> {
  const page = await chrome.open(
    `${product.gateway}/demo/sign-in?province=tay-ninh${unit === undefined ? '' : `&unit=${unit}`}`,
  )
  await page.waitForURL((url) => !url.hash.includes('antq-session='))
  return page
}

async function unitOf(unit: string | undefined): Promise<DutiesTab> {
  const tab = new DutiesTab(await signedIn(unit))
  await tab.show('Việc phải nộp')
  return tab
}

describe('a cascade', () => {
  it(
    'a province issues and asks, three units answer (one late, one returned and sent again), the province reviews and locks',
    async () => {
      const page = await signedIn()
      const errors = errorsOf(page)
      const plans = new PlansTab(page, 'tay-ninh')
      await plans.show()
      await plans.read(TEXT)
      await plans.saveDraft()
      await plans.issue()

      const province = new DutiesTab(page)
      await province.show('Việc phải nộp')
      await province.openProgress(SYMBOL)
      await province.giveOut({
        what: WHAT,
        kinds: ['Công đoàn các khu công nghiệp', 'Đơn vị trực thuộc', 'Ban, văn phòng'],
        quantity: '10',
        measure: 'buổi',
      })

      const zones = await unitOf(ZONES)
      await zones.openOwed(WHAT)
      await zones.answerQuantity('12')
      const house = await unitOf(HOUSE)
      await house.openOwed(WHAT)
      await house.answerQuantity('3')

      await province.openProgress(SYMBOL)
      await province.openAnswerOf(NAMES.house)
      await province.giveBack('Chưa đủ 10 buổi, đề nghị bổ sung.')
      await province.openProgress(SYMBOL)
      await province.openAnswerOf(NAMES.zones)
      await province.accept()

      const houseAgain = await unitOf(HOUSE)
      await houseAgain.openOwed(WHAT)
      await houseAgain.tab.getByText('Chưa đủ 10 buổi, đề nghị bổ sung.').first().waitFor()
      await houseAgain.answerQuantityWhileCutOff('11')

      await province.openProgress(SYMBOL)
      await province.chooseDay(WHAT)
      await province.setDay(DAY)
      const office = await unitOf(OFFICE)
      await office.openOwed(WHAT)
      await office.answerQuantity('10')
      await office.badge('Gửi muộn').first().waitFor()

      for (const name of [NAMES.house, NAMES.office]) {
        await province.openProgress(SYMBOL)
        await province.openAnswerOf(name)
        await province.accept()
      }
      await province.openProgress(SYMBOL)
      await province.chooseDay(WHAT)
      await province.tab.getByText('Đã gửi 3/4 việc (75%)').waitFor()
      expect([await province.number('Đúng hạn'), await province.number('Gửi muộn')]).toEqual(['2', '1'])
      expect([await province.number('Quá hạn, chưa gửi'), await province.number('Đã duyệt')]).toEqual(['1', '3'])
      await province.tab.getByRole('heading', { name: 'Diễn biến nộp theo thời gian' }).waitFor()
      await province.pane('Chưa gửi')
      await province.tab.getByText('1 việc chưa gửi').waitFor()
      await province.pane('Sơ đồ')
      await province.tab.getByRole('row', { name: /Văn phòng.*100%.*1\/1/ }).waitFor()
      expect(await axeFindings(page)).toEqual([])
      await province.lockDay()
      expect(errors).toEqual([])

      const board = await unitOf(BOARD)
      await board.openOwed(WHAT)
      await board.tab.getByText('Kỳ hạn này đã khóa').waitFor()
      expect(await board.tab.getByRole('button', { name: 'Gửi', exact: true }).count()).toBe(0)

      const visitor = new DutiesTab(await chrome.open(product.portals['tay-ninh'] ?? '', { device: 'phone' }))
      await visitor.show('Yêu cầu đã công bố')
      await visitor.tab.getByText(WHAT).waitFor()
      expect(await visitor.tab.getByText('75%').count()).toBe(0)
    },
    PATIENCE,
  )

  it('how a plan of the past was answered is drawn over time, with its numbers as a table', async () => {
    const page = await chrome.open(`${product.gateway}/demo/sign-in?province=ho-chi-minh`)
    await page.waitForURL((url) => !url.hash.includes('antq-session='))
    await page.getByText('Việc và tiến độ', { exact: true }).first().click()
    await page.getByRole('link', { name: 'Việc cấp dưới nộp', exact: true }).click()
    await page.getByRole('link', { name: /Công tác xây dựng/ }).click()
    await page.getByRole('img', { name: /^Biểu đồ từ .*đã gửi 6\/12 việc, quá hạn chưa gửi 6 việc/ }).waitFor()
    await page.getByText('Bảng số liệu của biểu đồ').first().click()
    const row = page.getByRole('row', { name: /^04\/12\/2024/ })
    expect(await row.getByRole('cell').allInnerTexts()).toEqual(['12', '5', '0', '0', '7', '0', '1'])
  })

  it('a unit hands a report in, the province composes its own out of it and takes it along as .docx', async () => {
    const unit = await unitOf(ZONES)
    await unit.writeReport()
    await unit.fillIn({
      'Văn bản chỉ đạo, hướng dẫn đã ban hành': '3',
      'Cuộc tuyên truyền': '12',
      'Lượt người được tuyên truyền': '1.250',
      'Công tác chỉ đạo': 'Đã triển khai kế hoạch đến các công đoàn cơ sở.',
      'Kết quả thực hiện': 'Đã nói chuyện đầu ca ở các phân xưởng.',
    })
    await unit.handInReport()

    const province = await unitOf(undefined)
    await province.writeReport()
    await province.compose()
    expect(await province.valueOf('Cuộc tuyên truyền')).toBe('12')
    expect(await province.downloadPaper()).toMatch(/\.docx$/)
  })
})
