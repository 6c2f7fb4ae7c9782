import { afterAll, beforeAll, describe, expect, it } from 'vitest'
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
})
