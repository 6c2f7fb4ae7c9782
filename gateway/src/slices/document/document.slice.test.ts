import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { registerCountry, registerPublicDocument } from '../../../test/factories.js'
import { startGateway, type TestGateway } from '../../../test/gateway.js'
import { inTransaction } from '../../ledger/index.js'
import {
  DocumentEntity,
  recordSuccession,
  replaceCitations,
  supersededBasisEverywhere,
  supersededBasisOf,
} from './index.js'

const symbolsOf = (documents: { symbol: string }[]) => documents.map((document) => document.symbol).toSorted()

describe('documents and their legal basis', () => {
  let gateway: TestGateway
  let ids: Record<'directive' | 'conclusion' | 'oldCircular' | 'newCircular' | 'plan' | 'other', string>

  beforeAll(async () => {
    gateway = await startGateway()
    await registerCountry(gateway)
    const directive = await registerPublicDocument(gateway, { symbol: '48-CT/TW', kind: 'CT', issuedOn: '2010-10-22' })
    const conclusion = await registerPublicDocument(
      gateway,
      { symbol: '13-KL/TW', kind: 'KL', issuedOn: '2021-08-16' },
      [directive],
    )
    const oldCircular = await registerPublicDocument(gateway, {
      symbol: '23/2012/TT-BCA',
      kind: 'TT',
      issuedOn: '2012-04-27',
    })
    const newCircular = await registerPublicDocument(gateway, {
      symbol: '124/2021/TT-BCA',
      kind: 'TT',
      issuedOn: '2021-12-28',
    })
    const plan = await registerPublicDocument(
      gateway,
      { symbol: '12/KH-LĐLĐ', issuer: 'bac-giang.ldld', issuedOn: '2024-02-20', title: 'Tổ chức Ngày hội năm 2024' },
      [conclusion, directive, oldCircular],
    )
    const other = await registerPublicDocument(
      gateway,
      { symbol: '12/KH-LĐLĐ', issuer: 'tra-vinh.ldld', issuedOn: '2024-02-20', title: 'Đồng hành cùng đoàn viên' },
      [directive],
    )
    await inTransaction(gateway.context(), (transaction) =>
      recordSuccession(transaction, {
        documentId: oldCircular.id,
        successorId: newCircular.id,
        happenedOn: '2022-02-10',
        source: 'Công báo',
        needsVerification: false,
        isProposed: false,
      }),
    )
    ids = {
      directive: directive.id,
      conclusion: conclusion.id,
      oldCircular: oldCircular.id,
      newCircular: newCircular.id,
      plan: plan.id,
      other: other.id,
    }
  })
  afterAll(() => gateway.stop())

  it('keeps two documents of one symbol apart by issuer', async () => {
    const { data } = await gateway.ask(
      '{ documents(symbol: "12/KH-LĐLĐ", first: 10) { edges { node { id issuers { code } } } } }',
    )
    expect(data.documents.edges.map((edge: any) => edge.node.issuers[0].code).toSorted()).toEqual([
      'bac-giang.ldld',
      'tra-vinh.ldld',
    ])
  })

  it('refuses to register the same symbol, issuer and date twice', async () => {
    await expect(
      registerPublicDocument(gateway, { symbol: '12/KH-LĐLĐ', issuer: 'bac-giang.ldld', issuedOn: '2024-02-20' }),
    ).rejects.toMatchObject({
      code: 'DOCUMENT_EXISTS',
      detail: { existingId: ids.plan },
    })
  })

  it('finds 48-CT/TW under the misspelling 48/CT-TW', async () => {
    const { data } = await gateway.ask(
      '{ documents(symbol: "48/CT-TW", first: 10) { edges { node { id reference } } } }',
    )
    expect(data.documents.edges).toEqual([
      { node: { id: ids.directive, reference: 'Chỉ thị số 48-CT/TW ngày 22/10/2010' } },
    ])
  })

  it('searches titles without case and diacritics', async () => {
    const find = async (text: string) =>
      (
        await gateway.ask('query($text: String) { documents(text: $text, first: 10) { edges { node { id } } } }', {
          text,
        })
      ).data.documents.edges.map((edge: any) => edge.node.id)
    expect(await find('ngay hoi')).toEqual([ids.plan])
    expect(await find('dong hanh')).toEqual([ids.other])
    expect(await find('100%')).toEqual([])
  })

  it('draws what a document rests on, with what replaced it', async () => {
    const { data } = await gateway.ask(
      `query($id: ID!) { basis(document: $id, depth: 3) { root isTruncated nodes { depth isSuperseded document { symbol } } links { from to isSuccession } } }`,
      { id: ids.plan },
    )
    expect(
      Object.fromEntries(data.basis.nodes.map((node: any) => [node.document.symbol, [node.depth, node.isSuperseded]])),
    ).toEqual({
      '12/KH-LĐLĐ': [0, false],
      '13-KL/TW': [1, false],
      '48-CT/TW': [1, false],
      '23/2012/TT-BCA': [1, true],
      '124/2021/TT-BCA': [2, false],
    })
    expect(data.basis.links).toHaveLength(5)
    expect(data.basis.links).toContainEqual({ from: ids.oldCircular, to: ids.newCircular, isSuccession: true })
    expect(data.basis.links).toContainEqual({ from: ids.conclusion, to: ids.directive, isSuccession: false })
  })

  it('tells who rests on a document, and what two documents share', async () => {
    const { data } = await gateway.ask(
      `query($directive: ID!, $two: [ID!]!) {
      dependents(document: $directive, first: 10) { edges { node { id } } } sharedCitations(documents: $two) { symbol } document(id: $directive) { citedByCount } }`,
      { directive: ids.directive, two: [ids.plan, ids.other] },
    )
    expect(data.dependents.edges.map((edge: any) => edge.node.id).toSorted()).toEqual(
      [ids.conclusion, ids.plan, ids.other].toSorted(),
    )
    expect(symbolsOf(data.sharedCitations)).toEqual(['48-CT/TW'])
    expect(data.document.citedByCount).toBe(3)
  })

  it('refuses a document that cites itself', async () => {
    await expect(
      inTransaction(gateway.context(), (transaction) =>
        replaceCitations(transaction, ids.plan, [{ targetId: ids.plan, relation: 'basis', raw: 'chính nó' }]),
      ),
    ).rejects.toMatchObject({ code: 'DOCUMENT_CITES_ITSELF' })
  })

  it('keeps the counter of citing documents equal to a count from scratch, whatever happens', async () => {
    const targets = [ids.directive, ids.conclusion, ids.oldCircular, ids.newCircular]
    let seed = 7
    const random = (below: number) => (seed = (seed * 48271) % 2147483647) % below
    for (let round = 0; round < 25; round += 1) {
      const from = [ids.plan, ids.other][random(2)] ?? ids.plan
      const cited = targets.filter(() => random(2) === 0)
      await inTransaction(gateway.context(), (transaction) =>
        replaceCitations(
          transaction,
          from,
          cited.map((targetId) => ({ targetId, relation: 'basis', raw: 'x' })),
        ),
      )
    }
    const rows: { id: string; kept: number; counted: number }[] = await gateway.database.readManager.query(
      `SELECT d.id, d.cited_by_count AS kept, (SELECT COUNT(DISTINCT c.document_id) FROM citation c JOIN document f ON f.id = c.document_id WHERE c.target_id = d.id AND f.is_public = 1) AS counted FROM document d`,
    )
    expect(rows.map((row) => [row.id, Number(row.kept)])).toEqual(rows.map((row) => [row.id, Number(row.counted)]))
  })

  it('sends as many statements for six documents as for one', async () => {
    const query = `query($first: Int!) { documents(first: $first) { edges { node { reference kind { label } issuers { name } aliases recipients { name } supersededBy { document { symbol } } supersedes { on } citations { raw document { symbol issuers { name } } } plan { id } issuedWithin { latest } } } } }`
    const one = await gateway.countStatements(() => gateway.ask(query, { first: 1 }))
    const six = await gateway.countStatements(() => gateway.ask(query, { first: 6 }))
    expect(six.result.data.documents.edges).toHaveLength(6)
    expect(six.statements.length).toBeLessThanOrEqual(one.statements.length + 1)
  })

  it('refuses to compare one document or thousands, and survives a search of sixty thousand letters', async () => {
    const shared = async (documents: string[]) =>
      (await gateway.ask('query($documents: [ID!]!) { sharedCitations(documents: $documents) { id } }', { documents }))
        .errors?.[0]?.extensions.code
    expect(await shared([ids.plan])).toBe('INPUT_INVALID')
    expect(await shared(Array.from({ length: 5000 }, (_, index) => `doc_${index}`))).toBe('INPUT_INVALID')
    const long = await gateway.ask('query($text: String) { documents(text: $text, first: 5) { edges { cursor } } }', {
      text: 'a'.repeat(60_000),
    })
    expect([long.errors, long.data.documents.edges]).toEqual([undefined, []])
  })

  it('warns whoever rests on a replaced document, and not the one that replaces it', async () => {
    const warned = await supersededBasisEverywhere(gateway.context(), '2024-03-01')
    const symbols = () => warned.map((alert) => [alert.document.symbol, alert.rests.symbol])
    expect(symbols().every(([, rests]) => rests === '23/2012/TT-BCA')).toBe(true)
    await inTransaction(gateway.context(), (transaction) =>
      replaceCitations(transaction, ids.newCircular, [
        { targetId: ids.oldCircular, relation: 'replaces', raw: 'thay thế' },
      ]),
    )
    const restsOnNew = await registerPublicDocument(gateway, {
      symbol: '7/KH-LĐLĐ',
      issuer: 'tra-vinh.ldld',
      issuedOn: '2024-02-28',
    })
    await inTransaction(gateway.context(), (transaction) =>
      replaceCitations(transaction, restsOnNew.id, [{ targetId: ids.newCircular, relation: 'basis', raw: 'căn cứ' }]),
    )
    const after = await supersededBasisEverywhere(gateway.context(), '2024-03-01')
    expect(after.map((alert) => alert.document.id)).not.toContain(ids.newCircular)
    expect(after.map((alert) => alert.document.id)).not.toContain(restsOnNew.id)
    expect(await supersededBasisOf(gateway.context(), restsOnNew, '2024-03-01')).toEqual([])
  })

  it('does not show documents of drafts', async () => {
    await inTransaction(gateway.context(), (transaction) =>
      transaction.manager.update(DocumentEntity, { id: ids.other }, { isPublic: false }),
    )
    const { data } = await gateway.ask('query($id: ID!) { document(id: $id) { id } node(id: $id) { id } }', {
      id: ids.other,
    })
    expect(data).toEqual({ document: null, node: null })
  })
})
