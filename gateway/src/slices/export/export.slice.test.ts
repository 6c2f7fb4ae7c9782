import { ExportDocumentsDocument, ExportPlansDocument, ExportUnitsDocument } from '@antq/shared-schema/documents'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { registerCountry, registerPublicDocument, smallCountry } from '../../../test/factories.js'
import { Exports } from '../../../test/exports.js'
import { startGateway, type TestGateway } from '../../../test/gateway.js'
import { PlanLives } from '../../../test/plan-life.js'
import { ExportEntity } from './export.entity.js'

const LISTS = { PLANS: ExportPlansDocument, DOCUMENTS: ExportDocumentsDocument, UNITS: ExportUnitsDocument } as const
/** Room for the documents of exports, which are too costly to be sent. */
const ROOMY = { cost: 1_000_000_000, budget: 1_000_000_000 }
const WITHOUT_PLANS = {
  code: 'bac-giang.cs-2',
  province: 'bac-giang',
  periods: [{ name: 'Công đoàn cơ sở Hai', kind: 'grassroots-union', parent: 'bac-giang.kcn' }],
}
const MINE = `query ($first: Int!, $after: String) { exports(first: $first, after: $after) {
  totalCount edges { node { id } } pageInfo { hasNextPage endCursor } } }`

describe('an export', () => {
  let gateway: TestGateway
  let exports: Exports
  let officer: string
  let partner: string
  beforeAll(async () => {
    gateway = await startGateway({ limits: ROOMY })
    exports = new Exports(gateway)
    await registerCountry(gateway, [...smallCountry, WITHOUT_PLANS])
    officer = await gateway.tokenOf('bac-giang.ldld')
    partner = await gateway.tokenOf('bac-giang.ldld', 'partner-officer')
    const lives = new PlanLives(gateway)
    for (const unit of ['bac-giang.ldld', 'bac-giang.cs-1', 'tra-vinh.ldld', 'bac-giang.kcn']) {
      const plan = await lives.create(unit)
      if (unit !== 'bac-giang.kcn') await lives.step(plan, 'issue')
    }
    await lives.create('tra-vinh.ldld')
    await registerPublicDocument(gateway, { symbol: '7/KH-LĐLĐ', issuer: 'bac-giang.ldld', issuedOn: '2026-01-05' })
  })
  afterAll(() => gateway.stop())
  beforeEach(async () => {
    await gateway.database.write((manager) => manager.clear(ExportEntity))
  })

  const listed = async (list: keyof typeof LISTS, token: string | undefined, within: string | null) => {
    const variables = { first: 100, after: null, isFirst: true, ...(list === 'DOCUMENTS' ? {} : { within }) }
    const { data, errors } = await gateway.ask(String(LISTS[list]), variables, token)
    expect(errors).toBeUndefined()
    return data.list.edges.map((edge: { node: object }) => edge.node)
  }

  it.each([
    ['PLANS', null, 'partner-officer', 3],
    ['PLANS', null, 'province-officer', 4],
    ['PLANS', 'bac-giang.kcn', 'province-officer', 2],
    ['PLANS', 'tra-vinh.ldld', 'province-officer', 1],
    ['UNITS', null, 'partner-officer', 6],
    ['UNITS', 'bac-giang.ldld', 'webmaster', 4],
    ['DOCUMENTS', null, 'province-leader', 5],
  ] as const)('of %s within %s holds for a %s what the list says, line by line', async (list, within, role, count) => {
    const token = await gateway.tokenOf('bac-giang.ldld', role)
    const done = await exports.made({ list, within }, token)
    expect(done).toMatchObject({
      list: { code: list },
      state: { code: 'READY' },
      within: within && { code: within },
      done: count,
      total: count,
      path: `/exports/${done.id}`,
      finishedAt: '2026-11-24T03:00:00.000Z',
      expiresAt: '2026-11-27T03:00:00.000Z',
      error: null,
    })
    const lines = await exports.lines(done.id, token)
    expect(lines).toHaveLength(count)
    expect(lines).toEqual(await listed(list, token, within))
  })

  it('holds drafts for their officers and for nobody else, and no source text for anybody', async () => {
    const states = async (token: string) => {
      const { id } = await exports.made({ list: 'PLANS', within: 'bac-giang.kcn' }, token)
      const lines = await exports.lines(id, token)
      expect(JSON.stringify(lines)).not.toMatch(/sourceText|Đồng chí A/)
      return lines.map((line) => line.state?.code ?? '').toSorted()
    }
    expect(await states(officer)).toEqual(['DRAFT', 'ISSUED'])
    expect(await states(partner)).toEqual(['ISSUED'])
  })

  it('says its labels in the language of whoever asked', async () => {
    const { data } = await gateway.ask(
      'mutation { createExport(input: { list: UNITS }) { export { id } } }',
      {},
      partner,
      { 'accept-language': 'en' },
    )
    await exports.toEnd()
    const lines = await exports.lines(data.createExport.export.id, partner)
    expect(lines[0]?.kind?.label).toBe('Industrial zones union')
  })

  it('is empty where the list is, and still a file', async () => {
    const { id, done, total, state } = await exports.made({ list: 'PLANS', within: 'bac-giang.cs-2' }, partner)
    expect([done, total, state.code]).toEqual([0, 0, 'READY'])
    expect(await exports.lines(id, partner)).toEqual([])
  })

  it('is asked for by those who may export', async () => {
    const member = await gateway.tokenOf('bac-giang.ldld', 'member')
    expect((await exports.ask({ list: 'PLANS' })).error?.code).toBe('NOT_SIGNED_IN')
    expect((await exports.ask({ list: 'PLANS' }, member)).error?.code).toBe('NOT_ALLOWED')
    expect((await exports.ask({ list: 'PLANS', within: 'nowhere' }, partner)).error).toEqual({
      code: 'UNIT_UNKNOWN',
      fields: ['within'],
    })
    expect((await exports.ask({ list: 'DOCUMENTS', within: 'bac-giang.ldld' }, partner)).error).toEqual({
      code: 'INPUT_INVALID',
      fields: ['within'],
    })
  })

  it('is one of three at a time, however many are asked for at once', async () => {
    const other = await gateway.sibling()
    const doors = [exports, new Exports(other)]
    const asked = await Promise.all(
      Array.from({ length: 20 }, (_, index) => doors[index % 2]!.ask({ list: 'UNITS' }, partner)),
    )
    const begun = asked.flatMap((answer) => answer.export?.id ?? [])
    expect(begun).toHaveLength(3)
    expect(new Set(asked.flatMap((answer) => answer.error?.code ?? []))).toEqual(new Set(['EXPORT_TOO_MANY']))
    expect((await exports.ask({ list: 'UNITS' }, officer)).error).toBeNull()
    await exports.cancel(begun[0] ?? '', partner)
    expect((await exports.ask({ list: 'UNITS' }, partner)).error).toBeNull()
    await exports.toEnd()
    expect((await exports.ask({ list: 'UNITS' }, partner)).error).toBeNull()
  })

  it('is made once for one idempotency key', async () => {
    const headers = { 'idempotency-key': 'export-1' }
    const first = await exports.ask({ list: 'UNITS' }, partner, headers)
    const again = await exports.ask({ list: 'UNITS' }, partner, headers)
    expect(again.export?.id).toBe(first.export?.id)
    expect(await gateway.database.readManager.count(ExportEntity)).toBe(1)
  })

  it('is its owner’s alone: others do not learn of it', async () => {
    const { id } = await exports.begin({ list: 'UNITS' }, partner)
    for (const token of [undefined, officer, await gateway.tokenOf('bac-giang.ldld', 'administrator')]) {
      expect(await exports.look(id, token)).toBeNull()
      expect((await exports.cancel(id, token)).error?.code).toBe(token === undefined ? 'NOT_SIGNED_IN' : 'NOT_FOUND')
    }
    expect((await gateway.ask(MINE, { first: 10 }, officer)).data.exports.edges).toEqual([])
    expect((await gateway.ask(MINE, { first: 10 })).errors?.[0]?.extensions.code).toBe('NOT_SIGNED_IN')
    expect(await exports.look(id, partner)).toMatchObject({
      state: { code: 'WAITING' },
      done: 0,
      total: null,
      path: null,
    })
  })

  it('stands in one’s list, the newest first, a page at a time', async () => {
    const ids = []
    for (const list of ['UNITS', 'PLANS', 'DOCUMENTS']) ids.push((await exports.made({ list }, partner)).id)
    const first = (await gateway.ask(MINE, { first: 2 }, partner)).data.exports
    const next = (await gateway.ask(MINE, { first: 2, after: first.pageInfo.endCursor }, partner)).data.exports
    const found = [...first.edges, ...next.edges].map(({ node }: { node: { id: string } }) => node.id)
    expect(found).toEqual(ids.toReversed())
    expect([first.totalCount, first.pageInfo.hasNextPage, next.pageInfo.hasNextPage]).toEqual([3, true, false])
  })

  it('is looked at with as many statements in a list of three as in a list of one', async () => {
    for (const list of ['UNITS', 'PLANS']) await exports.begin({ list, within: 'bac-giang.kcn' }, partner)
    await exports.begin({ list: 'UNITS', within: 'bac-giang.ldld' }, partner)
    const statements = (first: number) => {
      const query = '{ exports(first: $first) { edges { node { id done total state { label } within { name } } } } }'
      const asked = () => gateway.ask(`query ($first: Int!) ${query}`, { first }, partner)
      return gateway.leastStatements(asked)
    }
    expect(await statements(3)).toBe(await statements(1))
  })

  it('leaves in the audit trail who asked for what, took it and stopped it', async () => {
    const { id } = await exports.made({ list: 'PLANS', within: 'bac-giang.kcn' }, partner)
    const size = (await exports.download(id, partner)).rawPayload.length
    await exports.download(id, partner, { range: 'bytes=10-' })
    await exports.download(id, partner, {}, 'HEAD')
    const stopped = await exports.begin({ list: 'UNITS' }, partner)
    await exports.cancel(stopped.id, partner)
    const { data } = await gateway.ask(
      '{ auditTrail(within: "bac-giang.ldld", first: 5) { edges { node { deed { code } objectId subject values { name after } } } } }',
      {},
      await gateway.tokenOf('bac-giang.ldld', 'province-leader'),
    )
    const subject = 'antq-demonstration#demo:partner-officer:bac-giang.ldld'
    const line = (deed: string, objectId: string, ...values: [string, string][]) => ({
      deed: { code: deed },
      objectId,
      subject,
      values: values.map(([name, after]) => ({ name, after })),
    })
    expect(data.auditTrail.edges.map((edge: { node: object }) => edge.node)).toEqual([
      line('export.cancelled', stopped.id, ['done', '0']),
      line('export.created', stopped.id, ['list', 'UNITS'], ['within', null as never]),
      line('export.downloaded', id, ['bytes', `10-${size - 1}/${size}`], ['list', 'PLANS']),
      line('export.downloaded', id, ['bytes', `0-${size - 1}/${size}`], ['list', 'PLANS']),
      line('export.created', id, ['list', 'PLANS'], ['within', 'bac-giang.kcn']),
    ])
  })
})
