import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { registerCountry } from '../../../test/factories.js'
import { startGateway, type TestGateway } from '../../../test/gateway.js'
import { savedReport, saveReport } from '../../../test/reports.js'

describe('a report at its edges', () => {
  let gateway: TestGateway
  const OWN = 'bac-giang.kcn'
  const ABOVE = 'bac-giang.ldld'
  beforeAll(async () => {
    gateway = await startGateway()
    await registerCountry(gateway)
  })
  afterAll(() => gateway.stop())

  it('has its period locked once by four at the same moment', async () => {
    const above = await gateway.tokenOf(ABOVE)
    const lock = `mutation { lockReportPeriod(input: { unit: "${ABOVE}", form: "half-year-movement", period: "2018-H1" }) {
      isLocked error { code } } }`
    const answers = await Promise.all([1, 2, 3, 4].map(() => gateway.ask(lock, {}, above)))
    for (const { data, errors } of answers) {
      expect(errors).toBeUndefined()
      expect(data.lockReportPeriod).toEqual({ isLocked: true, error: null })
    }
    const trail = `{ auditTrail(first: 100, within: "${ABOVE}") { edges { node { deed { code } } } } }`
    const { data } = await gateway.ask(trail, {}, await gateway.tokenOf(ABOVE, 'province-leader'))
    const deeds = data.auditTrail.edges.map((edge: any) => edge.node.deed.code)
    expect(deeds.filter((code: string) => /period.locked/i.test(code))).toHaveLength(1)
  })

  it('has codes without blanks around them, on every database', async () => {
    const { version } = await savedReport(gateway, {
      unit: OWN,
      narratives: [{ part: 'results.work', text: 'Đã làm' }],
      values: [{ indicator: 'leaflets', value: '10' }],
    })
    const { error } = await saveReport(gateway, {
      unit: OWN,
      version,
      narratives: [
        { part: 'results.work', text: 'Còn làm' },
        { part: 'results.work ', text: 'Khác' },
      ],
      values: [
        { indicator: 'leaflets ', value: '20' },
        { indicator: ' leaflets', value: '30' },
      ],
    })
    expect(error).toMatchObject({
      code: 'INPUT_INVALID',
      fields: ['values.leaflets ', 'values. leaflets', 'narratives.results.work '],
    })
  })

  it.each([
    ['2023-H1', '1/1/2023', []],
    ['2021-H1', '31/12/2020', ['AS_OF_OUTSIDE']],
    ['2020-H1', '25/5/1999', ['AS_OF_OUTSIDE']],
    ['2022-H1', '15/7/2022', []],
    ['2022-H2', '1/1/2099', ['AS_OF_OUTSIDE']],
    ['2026', '31/12/2026', []],
    ['2027-H1', '', null],
  ])('of %s with figures up to %s has the problems %j', async (period, asOf, codes) => {
    const { problems, error } = await saveReport(gateway, { unit: 'bac-giang.cs-1', period, asOf })
    if (codes === null) expect(error).toMatchObject({ code: 'REPORT_PERIOD_INVALID' })
    else expect(problems.filter(({ field }) => field === 'asOf').map(({ code }) => code)).toEqual(codes)
  })
})
