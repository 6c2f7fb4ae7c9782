import { axeFindings } from '@antq/plugin-kit/testing'
import { expect, test } from 'vitest'
import { pageOf, ZONES } from '../testing/duty-data.js'
import { openAs, openTab, settle } from '../testing/open-tab.js'
import { FORM } from '../testing/report-data.js'

const PAPER = { number: 2, symbol: '12/BC-CĐKCN', datedOn: '2024-07-02', handedInAt: '2024-07-02T03:00:00.000Z' }
const report = {
  id: 'report_1',
  unit: ZONES,
  form: { code: 'half-year-movement', name: 'Báo cáo phong trào' },
  period: { code: '2024-H1', label: '6 tháng đầu năm 2024' },
  published: PAPER,
}
const indicator = { code: 'sessions', name: 'Cuộc tuyên truyền', unitOfMeasure: 'cuộc' }
const sheet = (isCompared: boolean) => ({
  ...report,
  form: { ...FORM, isCompared },
  published: {
    ...PAPER,
    asOf: '2024-05-25',
    origin: null,
    paperPath: '/reports/report_1.docx?version=2',
    values: [
      {
        indicator,
        value: { text: '12', number: '12' },
        baseline: isCompared ? { text: '10', number: '10' } : null,
        delta: isCompared ? { text: 'tăng 2' } : null,
        growth: isCompared ? '20' : null,
      },
    ],
    narratives: [{ part: 'results.work', text: 'Đã mở 12 cuộc.' }],
  },
})

test('visitors find published reports beside what plans ask, and read one', async () => {
  const tab = await openTab(
    {
      ListPublishedReports: { reports: pageOf([report]) },
      PublishedReport: { report: sheet(false) },
    },
    { place: 'published' },
  )
  await settle()
  expect(tab.wrapper.findAll('nav a').map((link) => link.text())).toEqual([
    'Yêu cầu đã công bố',
    'Báo cáo đã công khai',
  ])
  expect(tab.wrapper.get('nav [aria-current=page]').text()).toBe('Báo cáo đã công khai')
  expect(tab.text()).toContain('số 12/BC-CĐKCN, ngày 02/07/2024')
  expect(await axeFindings(tab.wrapper.element as Element)).toEqual([])
  await tab.wrapper.get('ol a').trigger('click')
  await settle()
  expect(tab.heard.places.at(-1)).toBe('published/report_1')
  expect(tab.text()).toContain('Số liệu tính đến ngày 25/05/2024')
  expect(tab.text()).toContain('Cuộc tuyên truyền (cuộc) 12')
  expect(tab.text()).toContain('Đã mở 12 cuộc.')
  expect(await axeFindings(tab.wrapper.element as Element)).toEqual([])
})

test('a report with baselines shows then, now and the change', async () => {
  const tab = await openTab({ PublishedReport: { report: sheet(true) } }, { place: 'published/report_1' })
  await settle()
  expect(tab.wrapper.findAll('thead th').map((cell) => cell.text())).toEqual([
    'Chỉ tiêu',
    'Đầu kỳ',
    'Hiện nay',
    'Tăng, giảm',
  ])
  expect(tab.wrapper.findAll('tbody td').map((cell) => cell.text())).toEqual(['10', '12', 'tăng 2'])
})

test('a report that was taken back says so, for officers too', async () => {
  const tab = await openAs([ZONES], 'published/report_1', {
    PublishedReport: { report: { ...sheet(false), published: null } },
  })
  await settle()
  expect(tab.text()).toContain('Báo cáo này hiện không công khai')
  expect(tab.wrapper.findAll('nav a').length).toBeGreaterThan(2)
})
