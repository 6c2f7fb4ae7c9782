import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { followAll } from '../../test/cascade.js'
import { startGateway, type TestGateway } from '../../test/gateway.js'
import { fillDemonstration } from './index.js'

/** The answers that the five documents of the movement must give. */
describe('the demonstration data', () => {
  let gateway: TestGateway
  const lines: string[] = []
  beforeAll(async () => {
    gateway = await startGateway()
    await fillDemonstration(gateway.context(), (line) => lines.push(line))
  })
  afterAll(() => gateway.stop())

  const find = async (symbol: string, issuer?: string): Promise<string> => {
    const { data } = await gateway.ask(
      'query($symbol: String!, $issuer: String) { documents(symbol: $symbol, issuer: $issuer, first: 5) { edges { node { id } } } }',
      { symbol, issuer },
    )
    expect(data.documents.edges).toHaveLength(1)
    return data.documents.edges[0].node.id
  }
  const findTitle = async (text: string, kind: string, issuer: string): Promise<string> => {
    const { data } = await gateway.ask(
      'query($text: String!, $kind: String!, $issuer: String!) { documents(text: $text, kind: $kind, issuer: $issuer, first: 5) { edges { node { id title } } } }',
      { text, kind, issuer },
    )
    expect(data.documents.edges).toHaveLength(1)
    return data.documents.edges[0].node.id
  }
  const shared = async (...documents: string[]): Promise<string[]> => {
    const { data } = await gateway.ask(
      'query($documents: [ID!]!) { sharedCitations(documents: $documents) { symbol title } }',
      { documents },
    )
    return data.sharedCitations.map(
      (document: { symbol: string | null; title: string }) => document.symbol ?? document.title,
    )
  }
  const plan2024 = () => findTitle('tuyên truyền phòng, chống tội phạm', 'KH', 'bac-giang.ldld')
  const report2024 = () => findTitle('tổng kết 10 năm', 'BC', 'bac-giang.ldld')
  const hcmc2024 = () => findTitle('công tác xây dựng, phát động', 'KH', 'ho-chi-minh.cd-giao-duc')

  it('is filled once', async () => {
    await fillDemonstration(gateway.context(), (line) => lines.push(line))
    expect(lines).toHaveLength(1)
  })

  it('lets the two Bắc Giang documents of 2024 share 12 numbered documents and Đề án 201', async () => {
    const symbols = await shared(await plan2024(), await report2024())
    const numbered = [
      '03/QCPH-BCA-TLĐ',
      '09-CT/TW',
      '13-KL/TW',
      '15-KL/TW',
      '153-NQ/TU',
      '159-NQ/TU',
      '1944/QĐ-TTg',
      '36-KH/TU',
      '44-KL/TW',
      '46-CT/TW',
      '48-CT/TW',
      '51-NQ/TW',
    ]
    expect(symbols.filter((symbol) => /^\d/.test(symbol) && !symbol.startsWith('201')).toSorted()).toEqual(
      numbered.toSorted(),
    )
    expect(symbols).toContain('201-ĐA/UBND')
  })

  it('lets the HCMC plan share 09-CT/TW and 48-CT/TW with each of them', async () => {
    expect((await shared(await hcmc2024(), await plan2024())).toSorted()).toEqual(['09-CT/TW', '48-CT/TW'])
    expect((await shared(await hcmc2024(), await report2024())).toSorted()).toEqual(['09-CT/TW', '48-CT/TW'])
  })

  it('shows 25/HD-LĐLĐ resting on the superseded 23/2012/TT-BCA', async () => {
    const ask = (on: string, includeEnded = false) =>
      gateway.ask(
        'query($on: Date, $includeEnded: Boolean) { supersededAlerts(within: "tra-vinh.ldld", on: $on, includeEnded: $includeEnded, first: 50) { document { symbol } rests { symbol } via { symbol } successor { symbol } on source needsVerification isProposed } }',
        { on, includeEnded },
      )
    const alert = {
      document: { symbol: '25/HD-LĐLĐ' },
      rests: { symbol: '23/2012/TT-BCA' },
      via: [],
      successor: { symbol: '124/2021/TT-BCA' },
      on: '2022-02-10',
      isProposed: false,
    }
    expect((await ask('2022-06-01')).data.supersededAlerts).toContainEqual(expect.objectContaining(alert))
    expect((await ask('2022-02-09')).data.supersededAlerts).not.toContainEqual(expect.objectContaining(alert))
    expect((await ask('2026-11-24', true)).data.supersededAlerts).toContainEqual(expect.objectContaining(alert))
    expect((await ask('2026-11-24')).data.supersededAlerts).not.toContainEqual(expect.objectContaining(alert))
  })

  it('warns of 03/QCPH-BCA-TLĐ, replaced in 2023 according to the press', async () => {
    const { data } = await gateway.ask(
      'query($id: ID!) { document(id: $id) { plan { alerts { rests { symbol } successor { symbol } on needsVerification source } } } }',
      { id: await plan2024() },
    )
    expect(data.document.plan.alerts).toContainEqual(
      expect.objectContaining({
        rests: { symbol: '03/QCPH-BCA-TLĐ' },
        successor: { symbol: '04/QCPH-BCA-TLĐLĐVN' },
        on: '2023-04-25',
        needsVerification: true,
      }),
    )
  })

  it('knows 48/CT-TW and 48-CT/TW as one document, 36/KH-BCĐ and 36-KH/TU as two', async () => {
    expect(await find('48/CT-TW')).toBe(await find('48-CT/TW'))
    expect(await find('36/KH-BCĐ')).not.toBe(await find('36-KH/TU'))
  })

  it('counts 56 days from 23/HD-TLĐ to Trà Vinh’s 25/HD-LĐLĐ', async () => {
    const { data } = await gateway.ask(
      'query($id: ID!) { document(id: $id) { plan { cascadeDelay { days from { symbol } } } } }',
      { id: await find('25/HD-LĐLĐ', 'tra-vinh.ldld') },
    )
    expect(data.document.plan.cascadeDelay).toEqual({ days: 56, from: { symbol: '23/HD-TLĐ' } })
  })

  it('bounds the date of the HCMC plan by what it cites and by its deadline', async () => {
    const { data } = await gateway.ask(
      'query($id: ID!) { document(id: $id) { issuedOn issuedWithin { earliest latest } } }',
      { id: await hcmc2024() },
    )
    expect(data.document).toEqual({ issuedOn: null, issuedWithin: { earliest: '2024-07-22', latest: '2024-12-04' } })
  })

  it('tells then and now of the ten-year report: 2014 follows from what it prints', async () => {
    const { data } =
      await gateway.ask(`{ thenAndNow(unit: "bac-giang.ldld", form: "ten-year-summary", period: "2014/2024") {
      baselineAt valueAt values { indicator { code } value { text } baseline { text } delta { text } growth isBaselineMissing } } }`)
    const told = data.thenAndNow.values.filter(({ value }: any) => value !== null)
    expect(
      told.map(({ indicator, baseline, value, delta, growth }: any) => [
        indicator.code,
        baseline?.text ?? null,
        value.text,
        delta?.text ?? null,
        growth,
      ]),
    ).toEqual([
      ['workers', '138.765', '301.398', 'tăng 162.633', '117.2'],
      ['union-members', '125.439', '288.396', 'tăng 162.957', '129.91'],
      ['union-density', '90,40 %', '95,69 %', 'tăng 5,29 điểm phần trăm', null],
      ['park-workers', '69.000', '185.000', 'tăng 116.000', '168.12'],
      ['trained-labour-rate', '44 %', '76 %', 'tăng 32 điểm phần trăm', null],
      ['wage-public', null, 'khoảng 7.000.000', null, null],
      ['wage-enterprise', null, 'khoảng 8.000.000', null, null],
      ['leaflets', null, 'hàng nghìn tờ gấp', null, null],
      ['boarding-house-groups', null, '68', null, null],
    ])
    const paper = await gateway.ask(
      `{ thenAndNow(unit: "bac-giang.ldld", form: "ten-year-summary", period: "2014/2024") { report { latest { datedOn } paper { dateLine } } } }`,
    )
    expect(paper.data.thenAndNow.report.latest).toEqual({ datedOn: '2024-03' })
    expect(paper.data.thenAndNow.report.paper.dateLine).toContain('tháng 3 năm 2024')
    const missing = told.filter(({ isBaselineMissing }: any) => isBaselineMissing)
    expect(missing.map(({ indicator }: any) => indicator.code)).toContain('wage-public')
  })

  it('shows each province its plans, and the plans that carry out 86/KH-LĐLĐ', async () => {
    const { data } = await gateway.ask(`{
      bg: plans(within: "bac-giang.ldld", first: 10) { edges { node { document { title issuedOn } } } }
      tv: plans(within: "tra-vinh.ldld", first: 10) { edges { node { document { symbol } } } }
      tn: plans(within: "tay-ninh.ldld", first: 10) { edges { node { document { symbol } } } }
      hcm: plans(within: "ho-chi-minh.ldld", first: 10) { edges { node { document { symbol } carriedOutBy(first: 5) { edges { node { unit { code } } } } } } } }`)
    expect(data.bg.edges.map((edge: any) => edge.node.document.issuedOn)).toContain('2024-02')
    expect(data.tv.edges.map((edge: any) => edge.node.document.symbol)).toEqual(['25/HD-LĐLĐ'])
    expect(data.tn.edges.map((edge: any) => edge.node.document.symbol)).toEqual(['441/KH-LĐLĐ'])
    const parent = data.hcm.edges.find((edge: any) => edge.node.document.symbol === '86/KH-LĐLĐ')
    expect(parent.node.carriedOutBy.edges).toEqual([{ node: { unit: { code: 'ho-chi-minh.cd-giao-duc' } } }])
  })

  describe('as a cascade', () => {
    const OBLIGATIONS = `query ($id: ID!) { document(id: $id) { plan { id obligations { id kind { code } what quantity operator { code }
      isMandatory isExclusive state { code } unitKinds { code } units { code } slack { fromSuperior }
      dues { id dueOn lastDay } } } } }`
    const obligationsOf = async (id: string) => (await gateway.ask(OBLIGATIONS, { id })).data.document.plan
    const completenessOf = async (plan: string, due: string, officerOf: string, view = 'THEN') => {
      const query = `query ($plan: ID!, $due: ID, $as: TreeView!) { completeness(plan: $plan, due: $due, as: $as) {
        expected onTime late missing accepted notApplicable returned } }`
      const { data } = await gateway.ask(query, { plan, due, as: view }, await gateway.tokenOf(officerOf))
      return data.completeness
    }

    it('asks for plans before 28/02/2024, ten sessions and one enterprise in Bắc Giang', async () => {
      const { id, obligations } = await obligationsOf(await plan2024())
      expect(obligations).toMatchObject([
        {
          kind: { code: 'PLAN' },
          isExclusive: true,
          isMandatory: true,
          units: [{ code: 'bac-giang.nvhld' }],
          // from the plan of the steering committee, 16/02/2024
          slack: { fromSuperior: 12 },
          dues: [{ dueOn: '2024-02-28', lastDay: '2024-02-27' }],
        },
        {
          kind: { code: 'EVENT' },
          quantity: 1,
          operator: { code: '=' },
          units: [{ code: 'bac-giang.cd-kcn' }],
          dues: [{ dueOn: '2024', lastDay: '2024-12-31' }],
        },
        { kind: { code: 'QUANTITY' }, quantity: 10, operator: { code: '>=' }, units: [{ code: 'bac-giang.nvhld' }] },
      ])
      // the zone, five districts and the house of culture
      expect(await completenessOf(id, obligations[0].dues[0].id, 'bac-giang.ldld')).toMatchObject({
        expected: 7,
        missing: 7,
      })
    })

    it('asks every school of Hồ Chí Minh City for a report before 05/12/2024 and, where it can, an exemplar', async () => {
      const { id, obligations } = await obligationsOf(await hcmc2024())
      expect(obligations).toMatchObject([
        {
          kind: { code: 'REPORT' },
          unitKinds: [{ code: 'grassroots-union' }],
          slack: { fromSuperior: 136 },
          dues: [{ dueOn: '2024-12-05', lastDay: '2024-12-04' }],
        },
        { kind: { code: 'EXEMPLAR' }, quantity: 1, isMandatory: false },
      ])
      const [report, exemplar] = obligations
      const officer = 'ho-chi-minh.ldld'
      const counts = { expected: 6, onTime: 2, late: 1, missing: 3, accepted: 1, notApplicable: 0, returned: 0 }
      expect(await completenessOf(id, report.dues[0].id, officer)).toEqual(counts)
      expect(await completenessOf(id, report.dues[0].id, officer, 'NOW')).toEqual(counts)
      expect(await completenessOf(id, exemplar.dues[0].id, officer)).toMatchObject({
        expected: 6,
        onTime: 3,
        notApplicable: 1,
      })
    })

    it('shows how the reports of the HCMC schools came along', async () => {
      const { id, obligations } = await obligationsOf(await hcmc2024())
      const query = `query ($plan: ID!, $due: ID) { completenessCourse(plan: $plan, due: $due) {
        step points { day onTime late missing } } }`
      const due = obligations[0].dues[0].id
      const { data } = await gateway.ask(query, { plan: id, due }, await gateway.tokenOf('ho-chi-minh.cd-giao-duc'))
      const { step, points } = data.completenessCourse
      expect(step).toBe('WEEK')
      expect(points.slice(-5, -1)).toEqual([
        { day: '2024-12-01', onTime: 1, late: 0, missing: 0 },
        { day: '2024-12-04', onTime: 2, late: 0, missing: 0 },
        { day: '2024-12-08', onTime: 2, late: 0, missing: 4 },
        { day: '2024-12-15', onTime: 2, late: 1, missing: 3 },
      ])
    })

    it('asks in Trà Vinh five times for a report', async () => {
      const { obligations } = await obligationsOf(await find('25/HD-LĐLĐ', 'tra-vinh.ldld'))
      const dues = ['2021-12-01', '2022-06-01', '2022-12-01', '2023-06-01', '2023-12-01']
      expect(obligations[0].dues.map((due: any) => due.dueOn)).toEqual(dues)
    })

    it('leaves with units that ended without a successor what nobody took over', async () => {
      await followAll(gateway)
      const { id, obligations } = await obligationsOf(await plan2024())
      const query = `query ($plan: ID!, $due: ID!) { assignments(plan: $plan, due: $due, timeliness: MISSING, first: 20) {
        edges { node { unit { code hasEnded } askedUnit { code } } } } }`
      const due = obligations[0].dues[0].id
      const { data } = await gateway.ask(query, { plan: id, due }, await gateway.tokenOf('bac-giang.ldld'))
      const nodes = data.assignments.edges.map((edge: any) => edge.node)
      expect(nodes).toHaveLength(7)
      for (const { unit, askedUnit } of nodes) expect(unit).toEqual({ code: askedUnit.code, hasEnded: true })
    })
  })
})
