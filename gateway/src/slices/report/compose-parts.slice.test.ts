import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { registerCountry, smallCountry } from '../../../test/factories.js'
import { startGateway, type TestGateway } from '../../../test/gateway.js'
import { handedInReport, handIn, savedReport, type TypedInput } from '../../../test/reports.js'

const PROVINCE = 'bac-giang.ldld'
const [ZONES, SCHOOLS] = ['bac-giang.kcn', 'bac-giang.gd'] as const
const COMPOSE = `mutation ($input: ComposeReportInput!) { composeReport(input: $input) {
  report { id version } problems { field code } error { code fields } } }`
const DRAFT = `query ($id: ID!) { report(id: $id) { version draft { values { indicator value baseline delta } narratives { part text }
  composition { basis { code } missingText missing { code } sources { unit { code } number period { code } }
    sentences { part text report { period { code } } }
    values { indicator { code } composed now unitCount
      baseline { composed now isOutdated isOwn refused { code } silent { code } }
      parts { unit { code } period { code } quantity { text } baseline { text } } } } } } }`
const TEXTS = [
  'situation.text',
  'results.direction',
  'results.work',
  'assessment.strengths',
  'assessment.shortcomings',
  'directions.text',
].map((part) => ({ part, text: 'Đã thực hiện.' }))

describe('a report that is composed of parts', () => {
  let gateway: TestGateway
  beforeAll(async () => {
    gateway = await startGateway({ limits: { budget: 1_000_000_000 } })
    const periods = [{ name: 'Công đoàn Giáo dục tỉnh A', kind: 'industry-union' as const, parent: PROVINCE }]
    await registerCountry(gateway, [...smallCountry, { code: SCHOOLS, province: 'bac-giang', periods }])
  })
  afterAll(() => gateway.stop())

  const compose = async (input: { unit: string; form: string; period: string; version?: number; basis?: string }) => {
    const { data, errors } = await gateway.ask(COMPOSE, { input }, await gateway.tokenOf(input.unit))
    expect(errors).toBeUndefined()
    return data.composeReport
  }
  const draftOf = async (id: string, unit: string) => {
    const { data, errors } = await gateway.ask(DRAFT, { id }, await gateway.tokenOf(unit))
    expect(errors).toBeUndefined()
    return data.report.draft
  }
  const typedOf = (draft: any, code: string) => draft.values.find(({ indicator }: any) => indicator === code)
  const composedOf = (draft: any, code: string) =>
    draft.composition.values.find(({ indicator }: any) => indicator.code === code)
  /** A ten-year summary that is handed in. */
  async function summary(unit: string, period: string, values: TypedInput['values'], version?: number) {
    const saved = await savedReport(gateway, {
      unit,
      form: 'ten-year-summary',
      period,
      ...(version !== undefined && { version }),
      values: values ?? [],
      narratives: TEXTS,
    })
    const { report, error, problems } = await handIn(gateway, unit, saved)
    expect({ error, problems }).toEqual({ error: null, problems: [] })
    return report!
  }

  it('adds baselines of the units whose values it adds, and of no fewer', async () => {
    const [form, period] = ['ten-year-summary', '2014/2024']
    await summary(ZONES, period, [
      { indicator: 'workers', value: '185.000', delta: 'tăng 116.000' },
      { indicator: 'union-members', value: '180.000', baseline: '60.000' },
      { indicator: 'trained-labour-rate', value: '76/100', baseline: '44/100' },
      { indicator: 'leaflets', value: '500', baseline: 'hàng nghìn tờ' },
      { indicator: 'trainings', value: '7', baseline: '3' },
    ])
    const schools = await summary(SCHOOLS, period, [
      { indicator: 'workers', value: '116.398', baseline: '69.765' },
      { indicator: 'union-members', value: '108.396' },
      { indicator: 'trained-labour-rate', value: '50/100', baseline: '20/100' },
      { indicator: 'leaflets', value: '100', baseline: '50' },
      { indicator: 'trainings', baseline: '9' },
    ])
    const { report, error } = await compose({ unit: PROVINCE, form, period })
    expect(error).toBeNull()
    const draft = await draftOf(report.id, PROVINCE)
    // 69.000 is worked out of value and change
    expect(typedOf(draft, 'workers')).toMatchObject({ value: '301.398', baseline: '138.765', delta: '' })
    expect(typedOf(draft, 'trained-labour-rate')).toMatchObject({ value: '126/200', baseline: '64/200' })
    expect(typedOf(draft, 'union-members')).toMatchObject({ value: '288.396', baseline: '' })
    expect(composedOf(draft, 'union-members').baseline).toEqual({
      composed: '',
      now: '',
      isOutdated: false,
      isOwn: false,
      refused: { code: 'BASELINE_MISSING' },
      silent: [{ code: SCHOOLS }],
    })
    expect(composedOf(draft, 'leaflets').baseline).toMatchObject({ now: '', refused: { code: 'BASELINE_MISSING' } })
    // who reported no value is in neither of the two
    expect(typedOf(draft, 'trainings')).toMatchObject({ value: '7', baseline: '3' })
    const { parts } = composedOf(draft, 'workers')
    expect(parts).toHaveLength(2)
    expect(parts).toContainEqual({
      unit: { code: ZONES },
      period: { code: period },
      quantity: { text: '185.000' },
      baseline: { text: '69.000' },
    })
    await summary(SCHOOLS, period, [{ indicator: 'workers', baseline: '70.000' }], schools.version)
    const { baseline } = composedOf(await draftOf(report.id, PROVINCE), 'workers')
    expect(baseline).toMatchObject({ composed: '138.765', now: '139.000', isOutdated: true, isOwn: false })
  })

  it('puts no baseline beside a value of the officer’s own, nor beside a change that tells it', async () => {
    const [form, period] = ['ten-year-summary', '2013/2023']
    for (const unit of [ZONES, SCHOOLS])
      await summary(unit, period, [
        { indicator: 'workers', value: '100', baseline: '40' },
        { indicator: 'union-members', value: '90', baseline: '30' },
      ])
    const saved = await savedReport(gateway, {
      unit: PROVINCE,
      form,
      period,
      values: [
        { indicator: 'workers', value: '301.398', delta: 'tăng 162.633' },
        { indicator: 'union-members', delta: 'tăng 120' },
      ],
    })
    const { report, problems } = await compose({ unit: PROVINCE, form, period, version: saved.version })
    const draft = await draftOf(report.id, PROVINCE)
    expect(typedOf(draft, 'workers')).toMatchObject({ value: '301.398', baseline: '', delta: 'tăng 162.633' })
    expect(typedOf(draft, 'union-members')).toMatchObject({ value: '180', baseline: '', delta: 'tăng 120' })
    expect(problems.filter(({ code }: any) => code === 'VALUE_CONTRADICTS')).toEqual([])
    expect(composedOf(draft, 'workers').baseline).toMatchObject({ now: '80', isOwn: true })
  })

  it('adds the half-years of a unit up to its year: flows are added, of stocks the last one counts', async () => {
    const form = 'half-year-movement'
    const half = (period: string, values: TypedInput['values']) =>
      handedInReport(gateway, { unit: ZONES, period, values: values ?? [] })
    await half('2023-H1', [
      { indicator: 'propaganda-sessions', value: '12' },
      { indicator: 'union-members', value: '1.000' },
      { indicator: 'pledges', value: '40' },
    ])
    const input = { unit: ZONES, form, period: '2023', basis: 'HALF_YEARS' }
    const first = await compose(input)
    const before = await draftOf(first.report.id, ZONES)
    expect(typedOf(before, 'propaganda-sessions').value).toBe('12')
    expect(before.composition).toMatchObject({
      basis: { code: 'HALF_YEARS' },
      missing: [],
      missingText: 'Chưa có báo cáo 6 tháng cuối năm 2023.',
    })
    await half('2023-H2', [
      { indicator: 'propaganda-sessions', value: 'khoảng 20' },
      { indicator: 'union-members', value: '1.250' },
    ])
    const { report } = await compose({ ...input, version: first.report.version })
    const draft = await draftOf(report.id, ZONES)
    expect(typedOf(draft, 'propaganda-sessions').value).toBe('khoảng 32')
    expect(typedOf(draft, 'union-members').value).toBe('1.250')
    expect(typedOf(draft, 'pledges').value).toBe('40')
    expect(composedOf(draft, 'pledges')).toMatchObject({ unitCount: 1, baseline: null })
    expect(composedOf(draft, 'propaganda-sessions').parts).toEqual([
      { unit: { code: ZONES }, period: { code: '2023-H1' }, quantity: { text: '12' }, baseline: null },
      { unit: { code: ZONES }, period: { code: '2023-H2' }, quantity: { text: 'khoảng 20' }, baseline: null },
    ])
    expect(draft.composition.sources.map(({ period }: any) => period.code)).toEqual(['2023-H1', '2023-H2'])
    expect(draft.composition.sentences.map(({ text }: any) => text)).toContain(
      '- 6 tháng cuối năm 2023: Đã tổ chức tuyên truyền tại các khu nhà trọ.',
    )
    expect((await handIn(gateway, ZONES, report)).error).toBeNull()
  })

  it('has no halves where the period is no year', async () => {
    const { error } = await compose({ unit: ZONES, form: 'half-year-movement', period: '2022-H1', basis: 'HALF_YEARS' })
    expect(error).toEqual({ code: 'REPORT_PERIOD_INVALID', fields: ['basis', 'period'] })
  })
})
