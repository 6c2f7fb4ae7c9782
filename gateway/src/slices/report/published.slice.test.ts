import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { registerCountry } from '../../../test/factories.js'
import { startGateway, type TestGateway } from '../../../test/gateway.js'
import { paragraphsOf, partsOf } from '../../../test/paper-samples.js'
import { handedInReport, savedReport } from '../../../test/reports.js'
import { leastStatements } from '../../../test/statements.js'

const OWN = 'bac-giang.kcn'
const ABOVE = 'bac-giang.ldld'
const LIST = `query ($within: String!, $isPublic: Boolean) { reports(first: 50, within: $within, isPublic: $isPublic) {
  totalCount edges { node { id unit { name } published { number asOf note origin symbol values { value { text } } } } } } }`
const VERSIONS = `query ($id: ID!) { report(id: $id) { published { number note } versions { number note }
  first: versionNumbered(number: 1) { number paperPath paper { numberLine } } second: versionNumbered(number: 2) { number } } }`
const HAND_IN = `mutation ($input: HandInReportInput!) { handInReport(input: $input) { report { version } error { code } } }`

describe('a published report', () => {
  let gateway: TestGateway
  let above: string
  let own: string
  beforeAll(async () => {
    gateway = await startGateway({ limits: { budget: 1_000_000_000 } })
    await registerCountry(gateway)
    above = await gateway.tokenOf(ABOVE)
    own = await gateway.tokenOf(OWN)
  })
  afterAll(() => gateway.stop())

  const change = async (source: string, token: string) => {
    const { data, errors } = await gateway.ask(`mutation { change: ${source} }`, {}, token)
    expect(errors).toBeUndefined()
    return data.change
  }
  const publish = (id: string, version: number) =>
    change(`publishReport(id: "${id}", version: ${version}) { report { version } error { code } }`, above)
  const listed = async (isPublic: boolean | null, token?: string) =>
    (await gateway.ask(LIST, { within: ABOVE, isPublic }, token)).data.reports
  /** Handed in with a word to those above, published, and handed in once more. */
  async function publishedReport(period: string) {
    const first = await handedInReport(gateway, { unit: OWN, period })
    const again = await savedReport(gateway, {
      unit: OWN,
      period,
      version: first.version,
      asOf: `25/5/${period.slice(0, 4)}`,
    })
    const input = { report: again.id, version: again.version, note: 'Đồng chí A kiểm tra giúp số liệu' }
    const { data } = await gateway.ask(HAND_IN, { input }, own)
    const published = await publish(first.id, data.handInReport.report.version)
    const next = await savedReport(gateway, {
      unit: OWN,
      period,
      version: published.report.version,
      values: [{ indicator: 'propaganda-sessions', value: '77' }],
    })
    const last = await gateway.ask(HAND_IN, { input: { report: next.id, version: next.version } }, own)
    return { id: first.id, version: last.data.handInReport.report.version as number }
  }

  it('shows everybody the published version and no other, without what was said to those above', async () => {
    const { id } = await publishedReport('2019-H1')
    const { data: visitor } = await gateway.ask(VERSIONS, { id })
    expect(visitor.report).toEqual({
      published: { number: 2, note: null },
      versions: [{ number: 2, note: null }],
      first: null,
      second: { number: 2 },
    })
    const { data: officer } = await gateway.ask(VERSIONS, { id }, above)
    expect(officer.report.published).toEqual({ number: 2, note: 'Đồng chí A kiểm tra giúp số liệu' })
    expect(officer.report.versions).toHaveLength(3)
    expect(officer.report.first).toMatchObject({ number: 1, paperPath: `/reports/${id}.docx?version=1` })
    expect(officer.report.first.paper).not.toBeNull()
  })

  it('is found by its state in the list of a subtree', async () => {
    const { id } = await publishedReport('2020-H1')
    await handedInReport(gateway, { unit: OWN, period: '2020-H2' })
    const all = await listed(null, above)
    const open = await listed(true, above)
    expect(open.totalCount).toBeLessThan(all.totalCount)
    expect((await listed(false, above)).totalCount).toBe(all.totalCount - open.totalCount)
    expect((await listed(null)).totalCount).toBe(open.totalCount)
    const { node } = (await listed(true)).edges.find((edge: any) => edge.node.id === id)
    expect(node.published).toMatchObject({ number: 2, asOf: '2020-05-25', note: null, origin: null })
  })

  it('costs a list as many statements for many as for one', async () => {
    await publishedReport('2016-H1')
    const ask = (first: number) =>
      leastStatements(gateway.database, () =>
        gateway.ask(
          `query ($within: String!) { reports(first: ${first}, within: $within, isPublic: true) {
            edges { node { unit { name } published { number values { value { text } } } } } } }`,
          { within: ABOVE },
        ),
      )
    const one = await ask(1)
    await publishedReport('2017-H1')
    expect(await ask(50)).toBe(one)
  })

  it('has each version as a paper, for those who may read it', async () => {
    const { id } = await publishedReport('2021-H1')
    const download = async (version: string, token?: string) =>
      gateway.app.inject({
        url: `/reports/${id}.docx?version=${version}`,
        headers: token === undefined ? {} : { authorization: `Bearer ${token}` },
      })
    const linesOf = (docx: Uint8Array) => paragraphsOf(partsOf(docx)['word/document.xml'] as string)
    expect(linesOf((await download('3', above)).rawPayload)).toContain('77')
    const published = linesOf((await download('2')).rawPayload)
    expect(published).not.toContain('77')
    expect(published.join('\n')).not.toContain('kiểm tra giúp')
    for (const [version, token] of [['1'], ['3'], ['9', above], ['x', above]] as const)
      expect((await download(version, token)).statusCode).toBe(404)
  })

  it('is taken back with a reason, which the audit trail keeps', async () => {
    const { id, version } = await publishedReport('2018-H1')
    const takeBack = (reason: string) =>
      change(`unpublishReport(id: "${id}", version: ${version}, reason: "${reason}") { error { code fields } }`, above)
    expect((await takeBack(' ok ')).error).toEqual({ code: 'REASON_REQUIRED', fields: ['reason'] })
    expect((await takeBack('Số liệu đang được rà soát')).error).toBeNull()
    expect((await gateway.ask(VERSIONS, { id })).data.report).toBeNull()
    const { data } = await gateway.ask(
      `{ auditTrail(first: 5, within: "${ABOVE}") { edges { node { deed { code } values { name after } } } } }`,
      {},
      await gateway.tokenOf(ABOVE, 'province-leader'),
    )
    const told = data.auditTrail.edges.find((edge: any) => edge.node.deed.code === 'report.unpublished').node
    expect(JSON.stringify(told.values)).toContain('Số liệu đang được rà soát')
  })
})
