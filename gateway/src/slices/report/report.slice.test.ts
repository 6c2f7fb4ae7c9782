import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { registerCountry, smallCountry } from '../../../test/factories.js'
import { startGateway, type TestGateway } from '../../../test/gateway.js'
import { COMPLETE, handedInReport, handIn, savedReport, saveReport } from '../../../test/reports.js'

const REPORT = `query ($id: ID!) { report(id: $id) { id version isPublic isLocked handedInAt
  unit { code } form { code version name } period { code label kind { code } from to } actions { code }
  draft { asOf values { indicator value baseline delta definition { name } } narratives { part text } problems { field code message } }
  latest { number note } versions { number handedInAt differences { field before after }
    values { indicator { code } value { kind { code } number words atLeast text } } narratives { part text } } } }`

describe('a report', () => {
  let gateway: TestGateway
  const OWN = 'bac-giang.kcn'
  const ABOVE = 'bac-giang.ldld'
  const BOARD = 'bac-giang.ban'
  let own: string
  let above: string
  let foreign: string
  beforeAll(async () => {
    gateway = await startGateway()
    const period = { name: 'Ban Tuyên giáo', kind: 'board', parent: ABOVE }
    await registerCountry(gateway, [...smallCountry, { code: BOARD, province: 'bac-giang', periods: [period] }])
    own = await gateway.tokenOf(OWN)
    above = await gateway.tokenOf(ABOVE)
    foreign = await gateway.tokenOf('tra-vinh.ldld')
  })
  afterAll(() => gateway.stop())

  const seen = async (id: string, token?: string) => (await gateway.ask(REPORT, { id }, token)).data.report
  const change = async (source: string, token: string) => {
    const { data, errors } = await gateway.ask(`mutation { change: ${source} }`, {}, token)
    expect(errors).toBeUndefined()
    return data.change
  }

  it('keeps what was typed, letter for letter, and says what is wrong with it', async () => {
    const first = await saveReport(gateway, {
      unit: OWN,
      period: '2023-H1',
      asOf: '31/2/2023',
      values: [
        { indicator: 'propaganda-sessions', value: ' -3' },
        { indicator: 'leaflets', value: 'rất nhiều' },
        { indicator: 'documents-issued', value: '1,5' },
        { indicator: 'workers', value: '100' },
        { indicator: 'union-members', value: '200' },
        { indicator: 'no-such-thing', value: '7' },
      ],
      narratives: [{ part: 'results.work', text: 'Đang viết' }],
    })
    expect(first.error).toBeNull()
    expect(first.problems).toEqual(
      expect.arrayContaining([
        { field: 'values.propaganda-sessions.value', code: 'VALUE_NEGATIVE' },
        { field: 'values.leaflets.value', code: 'VALUE_NOT_A_NUMBER' },
        { field: 'values.documents-issued.value', code: 'VALUE_NOT_WHOLE' },
        { field: 'values.propaganda-attendance.value', code: 'VALUE_MISSING' },
        { field: 'values.union-members.value', code: 'PART_OVER_WHOLE' },
        { field: 'values.no-such-thing.value', code: 'FIELD_UNKNOWN' },
        { field: 'narratives.results.direction', code: 'NARRATIVE_MISSING' },
        { field: 'asOf', code: 'AS_OF_INVALID' },
      ]),
    )
    const second = await saveReport(gateway, {
      unit: OWN,
      period: '2023-H1',
      version: first.report!.version,
      values: [{ indicator: 'leaflets', value: 'hàng nghìn tờ' }],
    })
    const { draft } = await seen(first.report!.id, own)
    const typed = Object.fromEntries(
      draft.values
        .filter(({ value }: { value: string }) => value !== '')
        .map(({ indicator, value }: { indicator: string; value: string }) => [indicator, value]),
    )
    expect(typed).toEqual({
      'propaganda-sessions': ' -3',
      leaflets: 'hàng nghìn tờ',
      'documents-issued': '1,5',
      workers: '100',
      'union-members': '200',
      'no-such-thing': '7',
    })
    expect(draft).toMatchObject({ asOf: '31/2/2023', narratives: [{ part: 'results.work', text: 'Đang viết' }] })
    expect(draft.problems[0].message).not.toBe('')
    expect((await handIn(gateway, OWN, second.report!)).error).toMatchObject({ code: 'REPORT_INVALID' })
    expect((await seen(first.report!.id, own)).version).toBe(second.report!.version)
  })

  it('is a draft for its own unit alone: not for those above, not for strangers', async () => {
    const { id } = await savedReport(gateway, { unit: OWN, period: '2022-H1' })
    expect(await seen(id, own)).toMatchObject({ draft: { asOf: '' }, versions: [], latest: null })
    for (const token of [above, foreign, undefined]) expect(await seen(id, token)).toBeNull()
    const listed = async (token?: string) =>
      (await gateway.ask('{ reports(first: 50, period: "2022-H1") { totalCount edges { node { id } } } }', {}, token))
        .data.reports
    expect(await listed(own)).toEqual({ totalCount: 1, edges: [{ node: { id } }] })
    expect(await listed(above)).toEqual({ totalCount: 0, edges: [] })
    const { error } = await change(`discardReportDraft(id: "${id}", version: 1) { error { code } }`, above)
    expect(error).toEqual({ code: 'NOT_FOUND' })
  })

  it('is read by those above once it was handed in, and by everybody once it is published', async () => {
    const { id, version } = await handedInReport(gateway, { unit: OWN, period: '2021-H1' })
    expect(await seen(id, own)).toMatchObject({ draft: null, latest: { number: 1 } })
    expect(await seen(id, above)).toMatchObject({
      draft: null,
      latest: { number: 1 },
      unit: { code: OWN },
      form: { code: 'half-year-movement', version: 1 },
      period: { code: '2021-H1', label: '6 tháng đầu năm 2021', from: '2021-01-01', to: '2021-06-30' },
      actions: [{ code: 'PUBLISH' }],
    })
    for (const token of [foreign, undefined]) expect(await seen(id, token)).toBeNull()
    const published = await change(
      `publishReport(id: "${id}", version: ${version}) { report { version } error { code } }`,
      above,
    )
    expect(published.error).toBeNull()
    // a later version is not public before it is published too
    const next = await savedReport(gateway, { unit: OWN, period: '2021-H1', version: published.report.version })
    const second = await handIn(gateway, OWN, next)
    for (const token of [foreign, undefined])
      expect(await seen(id, token)).toMatchObject({ isPublic: true, versions: [{ number: 1 }], actions: [] })
    expect((await seen(id, above)).versions).toHaveLength(2)
    const taken = await change(
      `unpublishReport(id: "${id}", version: ${second.report!.version}, reason: "Sửa số liệu") { error { code } }`,
      above,
    )
    expect(taken.error).toBeNull()
    expect(await seen(id)).toBeNull()
  })

  it('keeps every version, and says what changed from one to the next', async () => {
    const first = await handedInReport(gateway, {
      unit: OWN,
      period: '2020-H1',
      values: [{ indicator: 'leaflets', value: 'hàng nghìn tờ' }],
    })
    const draft = await savedReport(gateway, {
      unit: OWN,
      period: '2020-H1',
      version: first.version,
      values: [{ indicator: 'propaganda-sessions', value: '12' }],
      narratives: [{ part: 'results.work', text: 'Viết lại.' }],
    })
    await handIn(gateway, OWN, draft)
    const { versions } = await seen(first.id, above)
    expect(versions.map(({ number }: { number: number }) => number)).toEqual([1, 2])
    expect(versions[0].differences).toEqual([])
    expect(versions[1].differences).toEqual([
      { field: 'values.propaganda-sessions.value', before: '10', after: '12' },
      { field: 'narratives.results.work', before: COMPLETE.narratives![1]!.text, after: 'Viết lại.' },
    ])
    const leaflets = versions[1].values.find((value: any) => value.indicator.code === 'leaflets')
    expect(leaflets.value).toEqual({
      kind: { code: 'WORDS' },
      number: null,
      words: 'hàng nghìn tờ',
      atLeast: '1000',
      text: 'hàng nghìn tờ',
    })
    const pledges = versions[1].values.find((value: any) => value.indicator.code === 'pledges')
    expect(pledges.value).toBeNull()
  })

  it('is written by one at a time: who comes second is told what is there', async () => {
    const { id, version } = await savedReport(gateway, { unit: OWN, period: '2019-H1', values: COMPLETE.values! })
    const answers = await Promise.all(
      ['7', '8'].map((value) =>
        saveReport(gateway, {
          unit: OWN,
          period: '2019-H1',
          version,
          values: [{ indicator: 'documents-issued', value }],
        }),
      ),
    )
    expect(answers.flatMap(({ error }) => error?.code ?? [])).toEqual(['VERSION_CONFLICT'])
    const refused = answers.find(({ error }) => error !== null)!
    expect(refused).toMatchObject({ report: { id, version: version + 1 }, error: { currentVersion: version + 1 } })
    const again = await saveReport(gateway, { unit: OWN, period: '2019-H1' })
    expect(again.error?.code).toBe('VERSION_CONFLICT')
    const draft = await savedReport(gateway, { unit: OWN, period: '2019-H1', version: version + 1, ...COMPLETE })
    const both = await Promise.all([1, 2].map(() => handIn(gateway, OWN, draft)))
    expect(both.map(({ error }) => error?.code ?? null).filter((code) => code === null)).toHaveLength(1)
    expect((await seen(id, own)).versions).toHaveLength(1)
  })

  it('is not handed in for a period that was locked above; the draft is kept', async () => {
    const lock = '{ unit: "bac-giang.ldld", form: "half-year-movement", period: "2018-H1" }'
    const draft = await savedReport(gateway, { unit: OWN, period: '2018-H1', ...COMPLETE })
    const refused = await change(
      `lockReportPeriod(input: ${lock.replace('bac-giang', 'tra-vinh')}) { error { code } }`,
      own,
    )
    expect(refused.error).toEqual({ code: 'NOT_ALLOWED' })
    expect(await change(`lockReportPeriod(input: ${lock}) { isLocked error { code } }`, above)).toEqual({
      isLocked: true,
      error: null,
    })
    expect((await handIn(gateway, OWN, draft)).error).toMatchObject({ code: 'REPORT_LOCKED' })
    expect((await seen(draft.id, own)).actions).toEqual([{ code: 'SAVE' }, { code: 'COMPOSE' }, { code: 'DISCARD' }])
    const kept = await savedReport(gateway, { unit: OWN, period: '2018-H1', version: draft.version, asOf: '31/5/2018' })
    const open = (reason: string) =>
      change(`reopenReportPeriod(input: ${lock}, reason: "${reason}") { isLocked error { code } }`, above)
    expect((await open('  ')).error).toEqual({ code: 'REASON_REQUIRED' })
    expect(await open('Sửa số liệu')).toEqual({ isLocked: false, error: null })
    expect((await handIn(gateway, OWN, kept)).error).toBeNull()
  })

  it('is refused for what no form, period or unit fits', async () => {
    const code = async (input: Record<string, unknown> & { unit: string }) => {
      const source = `mutation ($input: SaveReportDraftInput!) { saveReportDraft(input: $input) { error { code } } }`
      const { data } = await gateway.ask(source, { input }, await gateway.tokenOf(input.unit === BOARD ? BOARD : OWN))
      return data.saveReportDraft.error?.code
    }
    const form = 'half-year-movement'
    expect(await code({ unit: OWN, form: 'no-form', period: '2024' })).toBe('FORM_UNKNOWN')
    expect(await code({ unit: OWN, form, period: '2014/2024' })).toBe('REPORT_PERIOD_INVALID')
    expect(await code({ unit: OWN, form, period: '2027' })).toBe('REPORT_PERIOD_INVALID')
    expect(await code({ unit: OWN, form, period: 'năm nay' })).toBe('REPORT_PERIOD_INVALID')
    expect(await code({ unit: 'bac-giang.cs-1', form, period: '2024' })).toBe('NOT_ALLOWED')
    expect(await code({ unit: ABOVE, form, period: '2024' })).toBe('NOT_ALLOWED')
    expect(
      await code({ unit: OWN, form, period: '2024', values: [{ indicator: 'leaflets', value: 'x'.repeat(401) }] }),
    ).toBe('INPUT_INVALID')
    expect(await code({ unit: BOARD, form, period: '2024' })).toBe('FORM_NOT_FOR_UNIT')
  })

  it('is gone with its draft where it was never handed in, else goes on with its last version', async () => {
    const draft = await savedReport(gateway, { unit: OWN, period: '2017-H1' })
    const gone = await change(
      `discardReportDraft(id: "${draft.id}", version: ${draft.version}) { report { id } error { code } }`,
      own,
    )
    expect(gone).toEqual({ report: null, error: null })
    expect(await seen(draft.id, own)).toBeNull()
    const handed = await handedInReport(gateway, { unit: OWN, period: '2017-H1', asOf: '25/5/2017' })
    const nothing = await change(
      `discardReportDraft(id: "${handed.id}", version: ${handed.version}) { error { code } }`,
      own,
    )
    expect(nothing.error).toEqual({ code: 'REPORT_STATE' })
    const next = await savedReport(gateway, { unit: OWN, period: '2017-H1', version: handed.version })
    const { draft: again } = await seen(next.id, own)
    expect(again.asOf).toBe('2017-05-25')
    expect(again.problems).toEqual([])
  })

  it('leaves its deeds in the audit trail, and what others can see among the changes', async () => {
    const { id } = await handedInReport(gateway, { unit: OWN, period: '2016-H1' })
    const leader = await gateway.tokenOf(ABOVE, 'province-leader')
    const { data } = await gateway.ask(
      `{ auditTrail(first: 100, within: "${OWN}") { edges { node { deed { code } objectId } } }
         changes(first: 100, within: "${OWN}", types: [REPORT]) { edges { node { type what objectId object { id } } } } }`,
      {},
      leader,
    )
    const deeds = data.auditTrail.edges.filter(({ node }: any) => node.objectId === id)
    expect(deeds.map(({ node }: any) => node.deed.code).toSorted()).toEqual(['report.begun', 'report.handed-in'])
    const changes = data.changes.edges.map(({ node }: any) => node).filter((node: any) => node.objectId === id)
    expect(changes).toEqual([{ type: 'REPORT', what: 'CHANGED', objectId: id, object: { id } }])
  })

  it('needs as many statements in a list of one as in a list of many', async () => {
    for (let year = 2014; year < 2026; year += 1) {
      const { version } = await handedInReport(gateway, { unit: OWN, period: `${year}` })
      const next = await savedReport(gateway, { unit: OWN, period: `${year}`, version, asOf: `1/12/${year}` })
      await handIn(gateway, OWN, next)
    }
    const list = (first: number) =>
      gateway.ask(
        `query ($first: Int!) { reports(first: $first, within: "${ABOVE}") { edges { node { id isLocked actions { code } unit { name }
          latest { number values { value { text } } narratives { text } differences { field } } draft { asOf } } } } }`,
        { first },
        above,
      )
    const { data, errors } = await list(50)
    expect(errors).toBeUndefined()
    expect(data.reports.edges.length).toBeGreaterThan(10)
    const [one, many] = [await gateway.leastStatements(() => list(1)), await gateway.leastStatements(() => list(50))]
    expect(many).toBe(one)
  })
})
