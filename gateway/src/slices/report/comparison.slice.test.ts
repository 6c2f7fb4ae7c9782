import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { registerCountry } from '../../../test/factories.js'
import { startGateway, type TestGateway } from '../../../test/gateway.js'
import { handedInReport, handIn, saveReport, savedReport } from '../../../test/reports.js'

const THEN_AND_NOW = `query ($unit: String!, $form: String!, $period: String!) {
  thenAndNow(unit: $unit, form: $form, period: $period) { baselineAt valueAt report { period { label } } values {
    indicator { code unitOfMeasure } value { number text kind { code } } baseline { number text } delta { number text } growth isBaselineMissing } } }`

/** Figures of the ten-year report of Bắc Giang, as it prints them. */
const TEN_YEARS = {
  unit: 'bac-giang.ldld',
  form: 'ten-year-summary',
  period: '2014/2024',
  values: [
    { indicator: 'workers', value: '301.398', delta: '+162.633' },
    { indicator: 'union-members', value: '288.396', delta: 'tăng 162.957' },
    { indicator: 'park-workers', value: '185.000', delta: '116.000' },
    { indicator: 'trained-labour-rate', value: '76 %', baseline: '44 %' },
    { indicator: 'wage-enterprise', value: 'khoảng 8.000.000 đồng/người/tháng' },
  ],
  narratives: [
    'situation.text',
    'results.direction',
    'results.work',
    'assessment.strengths',
    'assessment.shortcomings',
    'directions.text',
  ].map((part) => ({ part, text: 'Nội dung của phần này.' })),
}

describe('then and now', () => {
  let gateway: TestGateway
  beforeAll(async () => {
    gateway = await startGateway()
    await registerCountry(gateway)
  })
  afterAll(() => gateway.stop())

  const ask = async (variables: object, unit = 'bac-giang.ldld') => {
    const { data, errors } = await gateway.ask(THEN_AND_NOW, { ...variables }, await gateway.tokenOf(unit))
    expect(errors).toBeUndefined()
    return data.thenAndNow
  }
  const valuesBy = (compared: any) =>
    Object.fromEntries(compared.values.map((value: any) => [value.indicator.code, value]))

  it('of the ten-year report gives the values of 2014', async () => {
    const { report, problems } = await saveReport(gateway, TEN_YEARS)
    expect(problems).toEqual([])
    await handIn(gateway, TEN_YEARS.unit, report!)
    const { unit, form, period } = TEN_YEARS
    const compared = await ask({ unit, form, period })
    expect(compared).toMatchObject({
      baselineAt: '2014',
      valueAt: '2024',
      report: { period: { label: 'giai đoạn 2014 - 2024' } },
    })
    const values = valuesBy(compared)
    expect(values['workers']).toMatchObject({
      value: { number: '301398', text: '301.398' },
      baseline: { number: '138765', text: '138.765' },
      delta: { number: '162633', text: 'tăng 162.633' },
      growth: '117.2',
      isBaselineMissing: false,
    })
    expect(values['union-members']).toMatchObject({ baseline: { number: '125439' }, growth: '129.91' })
    expect(values['park-workers']).toMatchObject({ baseline: { number: '69000' }, growth: '168.12' })
    expect(values['trained-labour-rate']).toMatchObject({
      value: { text: '76 %' },
      baseline: { text: '44 %' },
      delta: { number: '32', text: 'tăng 32 điểm phần trăm' },
      growth: null,
    })
    expect(values['union-density']).toMatchObject({
      value: { number: '95.69', text: '95,69 %', kind: { code: 'PARTS' } },
      baseline: { number: '90.4', text: '90,40 %' },
      delta: { number: '5.29', text: 'tăng 5,29 điểm phần trăm' },
      growth: null,
    })
    expect(values['wage-enterprise']).toMatchObject({
      value: { text: 'khoảng 8.000.000', kind: { code: 'ABOUT' } },
      baseline: null,
      isBaselineMissing: true,
    })
    expect(values['leaflets']).toMatchObject({ value: null, isBaselineMissing: false })
  })

  it('is refused where three numbers do not fit, and kept as typed', async () => {
    const values = [{ indicator: 'workers', value: '10', baseline: '4', delta: '7' }]
    const { problems } = await saveReport(gateway, { ...TEN_YEARS, period: '2010/2020', values })
    expect(problems).toContainEqual({ field: 'values.workers.delta', code: 'VALUE_CONTRADICTS' })
  })

  it('of a half-year is against that of the year before, as far as there is one', async () => {
    const unit = 'bac-giang.kcn'
    const subject = { unit, form: 'half-year-movement', period: '2024-H1' }
    const sessions = (value: string) => ({ values: [{ indicator: 'propaganda-sessions', value }] })
    await handedInReport(gateway, { unit, period: '2024-H1', ...sessions('15') })
    expect(valuesBy(await ask(subject, unit))['propaganda-sessions']).toMatchObject({ baseline: null })
    await handedInReport(gateway, { unit, period: '2023-H1', ...sessions('10') })
    const compared = await ask(subject, unit)
    expect(compared).toMatchObject({ baselineAt: '2023-H1', valueAt: '2024-H1' })
    expect(valuesBy(compared)['propaganda-sessions']).toMatchObject({ baseline: { number: '10' }, growth: '50' })
    expect(await ask(subject, 'tra-vinh.ldld')).toBeNull()
  })

  it('is none where nothing was handed in', async () => {
    await savedReport(gateway, { unit: 'tra-vinh.ldld', period: '2024-H1' })
    expect(await ask({ unit: 'tra-vinh.ldld', form: 'half-year-movement', period: '2024-H1' })).toBeNull()
  })
})

describe('the forms', () => {
  let gateway: TestGateway
  beforeAll(async () => {
    gateway = await startGateway()
  })
  afterAll(() => gateway.stop())

  it('are told to everybody, in the language asked for', async () => {
    const source = `{ reportForms { code name version } reportForm(code: "ten-year-summary") { isCompared sections { numeral title
      indicators { isRequired indicator { code name nature { label } numerator denominator } } narratives { code title hint } } }
      none: reportForm(code: "ten-year-summary", on: "2013-12-31") { code } }`
    const { data } = await gateway.ask(source)
    expect(data.reportForms.map(({ code }: { code: string }) => code)).toEqual([
      'half-year-movement',
      'ten-year-summary',
    ])
    expect(data.reportForm.sections.map(({ numeral, title }: any) => `${numeral} ${title}`)).toEqual([
      'I Đặc điểm, tình hình',
      'II Kết quả',
      'III Đánh giá',
      'IV Phương hướng',
      'V Kiến nghị',
    ])
    expect(data.reportForm.sections[0].indicators[2].indicator).toMatchObject({
      code: 'union-density',
      nature: { label: 'Tỷ lệ' },
      numerator: 'union-members',
      denominator: 'workers',
    })
    expect(data.none).toBeNull()
    const english = await gateway.ask('{ reportForm(code: "ten-year-summary") { name } }', {}, undefined, {
      'accept-language': 'en',
    })
    expect(english.data.reportForm.name).toBe('Ten-year summary of the movement')
  })
})
