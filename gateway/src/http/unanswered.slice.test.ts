import readExcelFile from 'read-excel-file/node'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { askUnits, grassroots, registerAskingPlan, step } from '../../test/cascade.js'
import { registerCountry, smallCountry } from '../../test/factories.js'
import { startGateway, type TestGateway } from '../../test/gateway.js'

let gateway: TestGateway
let plan: string

beforeAll(async () => {
  gateway = await startGateway()
  await registerCountry(gateway, [...smallCountry, ...grassroots(2)])
  plan = await registerAskingPlan(gateway)
  await askUnits(gateway, { plan, dueOn: '2026-11-20', isExclusive: true })
})
afterAll(() => gateway.stop())

const load = (query: string, token?: string) =>
  gateway.app.inject({
    url: `/assignments/unanswered.xlsx?${query}`,
    headers: token === undefined ? {} : { authorization: `Bearer ${token}` },
  })

it('is a spreadsheet of those who have not answered', async () => {
  const officer = await gateway.tokenOf('bac-giang.ldld')
  const list = 'query ($plan: ID!) { assignments(plan: $plan, first: 1) { edges { node { id version } } } }'
  const { data } = await gateway.ask(list, { plan }, officer)
  await step(gateway, 'excuse', data.assignments.edges[0].node, officer)
  const { statusCode, headers, rawPayload } = await load(`plan=${plan}`, officer)
  expect(statusCode).toBe(200)
  expect(headers['content-type']).toBe('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
  expect(headers['content-disposition']).toContain(
    "filename*=UTF-8''Danh%20s%C3%A1ch%20ch%C6%B0a%20g%E1%BB%ADi%202026-11-24.xlsx",
  )
  const sheets = await readExcelFile(rawPayload)
  const zone = 'Công đoàn Các Khu công nghiệp tỉnh Bắc Giang'
  expect(sheets).toEqual([
    {
      sheet: 'Chưa gửi',
      data: [
        ['STT', 'Đơn vị', 'Trực thuộc', 'Nội dung', 'Hạn cuối', 'Số ngày quá hạn', 'Bị trả lại, gửi lần đầu'],
        [1, 'Công đoàn cơ sở số 00000', zone, 'Báo cáo kết quả', '19/11/2026', 5, null],
        [2, 'Công đoàn cơ sở số 00001', zone, 'Báo cáo kết quả', '19/11/2026', 5, null],
      ],
    },
  ])
})

it.each<[string, string | null, () => string, number, string]>([
  ['a visitor', null, () => `plan=${plan}`, 401, 'NOT_SIGNED_IN'],
  ['an officer elsewhere', 'tra-vinh.ldld', () => `plan=${plan}`, 403, 'NOT_ALLOWED'],
  ['who names no plan', 'bac-giang.ldld', () => '', 400, 'INPUT_INVALID'],
  ['who names one that is not there', 'bac-giang.ldld', () => 'plan=plan_x', 404, 'NOT_FOUND'],
  ['who names a unit nobody knows', 'bac-giang.ldld', () => `plan=${plan}&within=x`, 404, 'UNIT_UNKNOWN'],
])('is refused to %s', async (_who, unit, query, status, code) => {
  const { statusCode, body } = await load(query(), unit === null ? undefined : await gateway.tokenOf(unit))
  expect([statusCode, JSON.parse(body).error.code]).toEqual([status, code])
})
