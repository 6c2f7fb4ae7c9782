import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { registerCountry, registerPublicDocument, smallCountry } from '../../../test/factories.js'
import { startGateway, type TestGateway } from '../../../test/gateway.js'
import { handedInReport, handIn, savedReport, type SavedReport } from '../../../test/reports.js'
import { inTransaction } from '../../ledger/index.js'
import { findUnitsByCodes } from '../organization/index.js'
import { registerPlan } from '../plan/index.js'

const FORM = 'half-year-movement'
const COMPOSE = `mutation ($input: ComposeReportInput!) { composeReport(input: $input) {
  report { id version } problems { field } error { code currentVersion } } }`
const DRAFT = `query ($id: ID!) { report(id: $id) { version draft { values { indicator value } narratives { part text } composition {
  missing { code } missingText sources { unit { code } number isOutdated report { id } }
  sentences { part text isKept number unit { code } report { id } plan { id } }
  values { indicator { code } composed now isOutdated isOwn refused { code } unitCount silent { code }
    parts { unit { code } number quantity { text } } } } } } }`

const unitNumbered = (index: number) => ({
  code: `bac-giang.cs-${index}`,
  province: 'bac-giang',
  periods: [{ name: `Công đoàn cơ sở ${index}`, kind: 'grassroots-union' as const, parent: 'bac-giang.kcn' }],
})

describe('a composed report', () => {
  let gateway: TestGateway
  const UNIT = 'bac-giang.kcn'
  const BELOW = [1, 2, 3, 4].map((index) => `bac-giang.cs-${index}`)
  let token: string
  beforeAll(async () => {
    gateway = await startGateway()
    await registerCountry(gateway, [
      ...smallCountry.filter(({ code }) => code !== BELOW[0]),
      ...[1, 2, 3, 4].map(unitNumbered),
    ])
    token = await gateway.tokenOf(UNIT)
  })
  afterAll(() => gateway.stop())

  const compose = async (period: string, version?: number, unit = UNIT) => {
    const input = { unit, form: FORM, period, ...(version !== undefined && { version }) }
    const { data, errors } = await gateway.ask(COMPOSE, { input }, await gateway.tokenOf(unit))
    expect(errors).toBeUndefined()
    return data.composeReport as { report: SavedReport | null; error: { code: string } | null }
  }
  const draftOf = async (id: string) => {
    const { data, errors } = await gateway.ask(DRAFT, { id }, token)
    expect(errors).toBeUndefined()
    return data.report.draft
  }
  const valueOf = (draft: any, code: string) =>
    draft.composition.values.find(({ indicator }: any) => indicator.code === code)
  const typedOf = (draft: any, code: string) => draft.values.find(({ indicator }: any) => indicator === code).value

  it('adds up what the units below handed in, and says where each number and sentence came from', async () => {
    const period = '2024-H1'
    await handedInReport(gateway, {
      unit: BELOW[0]!,
      period,
      values: [
        { indicator: 'propaganda-sessions', value: '3' },
        { indicator: 'leaflets', value: '500' },
      ],
    })
    const second = await handedInReport(gateway, {
      unit: BELOW[1]!,
      period,
      values: [
        { indicator: 'propaganda-sessions', value: '4' },
        { indicator: 'leaflets', value: 'hàng nghìn tờ' },
        { indicator: 'pledges', value: 'khoảng 200' },
      ],
      narratives: [{ part: 'results.work', text: 'Ra mắt tổ tự quản.\nChi tiết thêm.' }],
    })
    await savedReport(gateway, { unit: BELOW[2]!, period, values: [{ indicator: 'propaganda-sessions', value: '99' }] })
    const { report } = await compose(period)
    const draft = await draftOf(report!.id)
    expect(typedOf(draft, 'propaganda-sessions')).toBe('7')
    expect(typedOf(draft, 'leaflets')).toBe('500')
    expect(typedOf(draft, 'pledges')).toBe('khoảng 200')
    expect(typedOf(draft, 'budget')).toBe('')
    expect(draft.composition.missing).toEqual([{ code: BELOW[2] }, { code: BELOW[3] }])
    expect(draft.composition.missingText).toBe(
      'Chưa có báo cáo 6 tháng đầu năm 2024 của 2/4 đơn vị: Công đoàn cơ sở 3; Công đoàn cơ sở 4.',
    )
    expect(valueOf(draft, 'propaganda-sessions')).toMatchObject({
      composed: '7',
      now: '7',
      isOutdated: false,
      isOwn: false,
      unitCount: 2,
      silent: [],
    })
    expect(valueOf(draft, 'leaflets').parts.filter(({ quantity }: any) => quantity)).toEqual([
      { unit: { code: BELOW[0] }, number: 1, quantity: { text: '500' } },
      { unit: { code: BELOW[1] }, number: 1, quantity: { text: 'hàng nghìn tờ' } },
    ])
    expect(valueOf(draft, 'pledges')).toMatchObject({ silent: [{ code: BELOW[0] }], unitCount: 1 })
    expect(valueOf(draft, 'budget')).toMatchObject({ composed: '', refused: { code: 'NOTHING_REPORTED' } })
    const work = draft.narratives.find(({ part }: any) => part === 'results.work').text
    expect(work).toContain('- Công đoàn cơ sở 2: Ra mắt tổ tự quản.')
    expect(work).toContain(draft.composition.missingText)
    expect(draft.composition.sentences).toContainEqual({
      part: 'results.work',
      text: '- Công đoàn cơ sở 2: Ra mắt tổ tự quản.',
      isKept: true,
      number: 1,
      unit: { code: BELOW[1] },
      report: { id: second.id },
      plan: null,
    })
  })

  it('marks what changed below since, keeps what the officer typed, and is refreshed on demand', async () => {
    const period = '2023-H1'
    const first = await handedInReport(gateway, { unit: BELOW[0]!, period })
    const { report } = await compose(period)
    const edited = await savedReport(gateway, {
      unit: UNIT,
      period,
      version: report!.version,
      values: [{ indicator: 'documents-issued', value: '5' }],
      narratives: [{ part: 'results.work', text: 'Lời của cán bộ.' }],
    })
    const next = await savedReport(gateway, {
      unit: BELOW[0]!,
      period,
      version: first.version,
      values: [
        { indicator: 'propaganda-sessions', value: '11' },
        { indicator: 'documents-issued', value: '3' },
      ],
    })
    await handIn(gateway, BELOW[0]!, next)
    const before = await draftOf(report!.id)
    expect(valueOf(before, 'propaganda-sessions')).toMatchObject({
      composed: '10',
      now: '11',
      isOutdated: true,
      isOwn: false,
    })
    expect(valueOf(before, 'documents-issued')).toMatchObject({
      composed: '2',
      now: '3',
      isOutdated: true,
      isOwn: true,
    })
    expect(before.composition.sources[0]).toMatchObject({ unit: { code: BELOW[0] }, number: 1, isOutdated: true })
    expect(before.composition.sentences.find(({ part }: any) => part === 'results.work').isKept).toBe(false)
    expect((await compose(period, report!.version)).error).toMatchObject({ code: 'VERSION_CONFLICT' })
    const refreshed = await compose(period, edited.version)
    expect(refreshed.error).toBeNull()
    const after = await draftOf(report!.id)
    expect(typedOf(after, 'propaganda-sessions')).toBe('11')
    expect(typedOf(after, 'documents-issued')).toBe('5')
    expect(after.narratives.find(({ part }: any) => part === 'results.work').text).toBe('Lời của cán bộ.')
    expect(valueOf(after, 'documents-issued')).toMatchObject({ composed: '3', isOutdated: false, isOwn: true })
  })

  it('keeps where it came from when it is handed in, for those who read every version alone', async () => {
    const period = '2022-H1'
    await handedInReport(gateway, { unit: BELOW[0]!, period })
    const { report } = await compose(period)
    const handed = await handIn(gateway, UNIT, report!)
    expect(handed.error).toBeNull()
    const source = `query ($id: ID!) { report(id: $id) { latest { number values { value { text } } sources { unit { code } number }
      parts(indicator: "propaganda-sessions") { unit { code } quantity { text } } sentences { part isKept } } } }`
    const above = await gateway.tokenOf('bac-giang.ldld')
    const { data } = await gateway.ask(source, { id: report!.id }, above)
    expect(data.report.latest.parts[0]).toEqual({ unit: { code: BELOW[0] }, quantity: { text: '10' } })
    expect(data.report.latest.sources).toHaveLength(4)
    expect(data.report.latest.sentences.length).toBeGreaterThan(0)
    await gateway.ask(
      `mutation { publishReport(id: "${report!.id}", version: ${handed.report!.version}) { error { code } } }`,
      {},
      above,
    )
    const visitor = (await gateway.ask(source, { id: report!.id })).data.report.latest
    expect(visitor).toMatchObject({ number: 1, sources: null, parts: null, sentences: null })
    // whoever goes on from this version still knows where it came from
    const again = await savedReport(gateway, { unit: UNIT, period, version: handed.report!.version + 1 })
    const more = await compose(period, again.version)
    expect(valueOf(await draftOf(more.report!.id), 'propaganda-sessions')).toMatchObject({
      isOwn: false,
      composed: '10',
    })
  })

  it('tells what the unit’s own plans have come to, as far as somebody recorded it', async () => {
    const document = await registerPublicDocument(gateway, {
      symbol: '7/KH-CĐKCN',
      issuer: UNIT,
      issuedOn: '2021-02-01',
    })
    const target = {
      text: 'x',
      quantity: 10,
      operator: '>=',
      unitOfMeasure: 'cuộc tuyên truyền',
      who: null,
      isMandatory: true,
    }
    await inTransaction(gateway.context(), async (transaction) => {
      const [unit] = await findUnitsByCodes(transaction, [UNIT])
      const rest = { purpose: [], sections: [], deadlines: [], parentDocumentId: null, subject: 'test', year: 2021 }
      await registerPlan(transaction, {
        document,
        unit: unit!,
        state: 'ISSUED',
        tasks: [],
        targets: [
          { ...target, reached: 12 },
          { ...target, unitOfMeasure: 'buổi', reached: null },
        ],
        ...rest,
      })
    })
    const { report } = await compose('2021-H1')
    const { composition, narratives } = await draftOf(report!.id)
    const sentence = '- Kế hoạch số 7/KH-CĐKCN: đạt 12/10 cuộc tuyên truyền.'
    expect(narratives.find(({ part }: any) => part === 'results.work').text).toContain(sentence)
    expect(composition.sentences[0]).toMatchObject({ text: sentence, plan: { id: expect.stringMatching(/^plan_/) } })
  })

  it('is not for those who may not write for the unit', async () => {
    const input = { unit: UNIT, form: FORM, period: '2020-H1' }
    for (const stranger of ['tra-vinh.ldld', 'bac-giang.ldld', BELOW[0]!]) {
      const { data } = await gateway.ask(COMPOSE, { input }, await gateway.tokenOf(stranger))
      expect(data.composeReport.error).toMatchObject({ code: 'NOT_ALLOWED' })
    }
  })

  it('reads as many statements for four units below as for eighty', async () => {
    const period = '2019-H1'
    await handedInReport(gateway, { unit: BELOW[0]!, period })
    const { report } = await compose(period)
    const few = await gateway.leastStatements(() => draftOf(report!.id))
    await registerCountry(
      gateway,
      Array.from({ length: 76 }, (_, index) => unitNumbered(100 + index)),
    )
    const others = [...BELOW.slice(1), ...[100, 101, 102, 140, 175].map((index) => `bac-giang.cs-${index}`)]
    for (const unit of others) await handedInReport(gateway, { unit, period })
    const again = await compose(period, report!.version)
    const draft = await draftOf(again.report!.id)
    expect(draft.composition.missing).toHaveLength(71)
    expect(typedOf(draft, 'propaganda-sessions')).toBe('90')
    expect(await gateway.leastStatements(() => draftOf(report!.id))).toBe(few)
  })
})
