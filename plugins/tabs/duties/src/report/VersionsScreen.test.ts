import { axeFindings } from '@antq/plugin-kit/testing'
import { expect, test } from 'vitest'
import { ZONES } from '../testing/duty-data.js'
import { openAs, type OpenTab, settle } from '../testing/open-tab.js'
import { FORM } from '../testing/report-data.js'

const PLACE = 'versions/bac-giang.kcn/half-year-movement/2024-H1'
const version = (number: number) => ({
  number,
  handedInAt: `2024-07-0${number}T03:00:00.000Z`,
  symbol: number === 2 ? '12/BC-CĐKCN' : null,
  datedOn: number === 2 ? '2024-07-02' : null,
  note: number === 3 ? 'Bổ sung số liệu' : null,
})
const withVersions = (...numbers: number[]) => ({
  reports: {
    edges: [
      {
        node: {
          id: 'report_1',
          unit: ZONES,
          period: { code: '2024-H1', label: '6 tháng đầu năm 2024' },
          form: FORM,
          published: { number: 2 },
          versions: numbers.map(version),
        },
      },
    ],
  },
})
const DIFFERENCES = [
  { field: 'asOf', before: '25/05/2024', after: null },
  { field: 'narratives.results.work', before: 'Đã mở 10 cuộc.', after: 'Đã mở 12 cuộc.' },
  { field: 'values.sessions.value', before: '10', after: '12' },
  { field: 'values.gone.value', before: '3', after: null },
]
const open = (place: string, differences: unknown[], ...numbers: number[]): Promise<OpenTab> =>
  openAs([ZONES], place, {
    ReportVersions: withVersions(...numbers),
    ReportDifferences: { report: { versionNumbered: { differences } } },
  })
const compared = ({ asked }: OpenTab) =>
  asked.filter(({ operation }) => operation === 'ReportDifferences').map(({ variables }) => variables)

test('two versions stand side by side: numbers before and after, and the words that came and went', async () => {
  const tab = await open(PLACE, DIFFERENCES, 1, 2, 3)
  expect(compared(tab)).toEqual([{ id: 'report_1', since: 2, number: 3 }])
  expect(tab.text()).toContain('Số liệu tính đến ngày: 25/05/2024 → –')
  const rows = tab.wrapper.findAll('tbody tr').map((row) => row.text().replace(/\s+/g, ' '))
  expect(rows[0]).toContain('Cuộc tuyên truyền (cuộc)')
  expect(
    tab.wrapper
      .findAll('tbody tr')[0]
      ?.findAll('td')
      .map((cell) => cell.text()),
  ).toEqual(['10', '12'])
  expect(rows[1]).toContain('bỏ')
  const text = tab.wrapper.get('.text')
  expect(text.get('del').text()).toBe('[bỏ: 10]')
  expect(text.get('ins').text()).toBe('[thêm: 12]')
  expect(tab.text()).toContain('12/BC-CĐKCN, ngày 02/07/2024')
  expect(tab.text()).toContain('Bổ sung số liệu')
  expect(await axeFindings(tab.wrapper.element as Element)).toEqual([])
})

test('any two can be chosen, and the address says which', async () => {
  const tab = await open(`${PLACE}/1-2`, [], 1, 2, 3)
  expect(compared(tab)).toEqual([{ id: 'report_1', since: 1, number: 2 }])
  expect(tab.text()).toContain('Hai lần gửi này không khác nhau.')
  const [since] = tab.wrapper.findAll('select')
  expect(since?.findAll('option').map((option) => option.text())).toEqual(['Lần gửi 1', 'Lần gửi 3'])
  await since?.setValue('3')
  await settle()
  expect(tab.heard.places.at(-1)).toBe(`${PLACE}/3-2`)
  expect(compared(tab).at(-1)).toEqual({ id: 'report_1', since: 3, number: 2 })
})

test('one version has nothing to be compared with, none leads nowhere', async () => {
  const tab = await open(`${PLACE}/7-9`, [], 1)
  expect(tab.text()).toContain('Mới có một lần gửi')
  expect(compared(tab)).toEqual([])
  expect((await open(PLACE, [])).text()).toContain('Báo cáo chưa gửi lần nào')
})
