import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { registerBarePlan, registerCountry, registerPublicDocument } from '../test/factories.js'
import { startGateway, type TestGateway } from '../test/gateway.js'
import { DocumentEntity } from './slices/document/index.js'
import { PlanEntity } from './slices/plan/index.js'
import { partOf, rowsWith } from './foundation/entity-part.queries.js'
import { listOf, prepared, preparedFor } from './foundation/prepared.queries.js'
import { isDuplicate } from './foundation/transaction.js'

let gateway: TestGateway
let planId: string
let documentId: string

beforeAll(async () => {
  gateway = await startGateway()
  await registerCountry(gateway)
  const document = await registerPublicDocument(gateway, { symbol: '1/KH-LĐLĐ', issuer: 'vn.tld', issuedOn: '2024-02' })
  documentId = document.id
  planId = await registerBarePlan(gateway, { document, unit: 'vn.tld' })
})
afterAll(() => gateway.stop())

const manager = () => gateway.context().manager

describe('rows of a prepared statement', () => {
  it('become the entity that TypeORM reads: yes and no, lists, and what is not there', async () => {
    const [plan] = await rowsWith(manager(), PlanEntity, 'id', [planId])
    expect(plan).toEqual(await manager().findOneBy(PlanEntity, { id: planId }))
    expect(plan).toBeInstanceOf(PlanEntity)
    expect([plan?.isPublic, plan?.purpose, plan?.parentDocumentId]).toEqual([true, [], null])
  })

  it('leave out what is searched and never read', async () => {
    expect(partOf(manager(), PlanEntity, 'p').columns).not.toContain('search_fold')
  })

  it('come in the order asked for, from lists of any length', async () => {
    const ids = [...Array.from({ length: 3000 }, (_, index) => `doc_${index}`), documentId, documentId]
    const found = await rowsWith(manager(), DocumentEntity, 'id', ids, ['sortKey', 'id'])
    expect(found.map(({ id }) => id)).toEqual([documentId])
    expect(await rowsWith(manager(), DocumentEntity, 'id', [])).toEqual([])
  })

  it('are undefined where an outer join found nothing', async () => {
    const [plan, parent] = [partOf(manager(), PlanEntity, 'p'), partOf(manager(), DocumentEntity, 'd')]
    const [row] = await preparedFor(
      manager(),
      [planId],
      (places) =>
        `SELECT ${plan.columns}, ${parent.columns} FROM plan p LEFT JOIN document d ON d.id = p.parent_document_id WHERE p.id IN (${places})`,
    )
    expect([plan.read(row!)?.id, parent.read(row!)]).toEqual([planId, undefined])
  })

  it('are those of the open transaction, and count as statements', async () => {
    const seen = await gateway.database.write(async (inside) => {
      await inside.update(PlanEntity, { id: planId }, { version: 7 })
      const [plan] = await rowsWith(inside, PlanEntity, 'id', [planId])
      return plan?.version
    })
    expect(seen).toBe(7)
    const { statements } = await gateway.countStatements(() => rowsWith(manager(), PlanEntity, 'id', [planId]))
    expect(statements).toHaveLength(1)
  })

  it('fail as every other statement does', async () => {
    const doubled = gateway.database.write((inside) =>
      prepared(inside, 'INSERT INTO once (id, fingerprint, expires_at) VALUES (?, ?, ?), (?, ?, ?)', [
        'a',
        'b',
        'c',
        'a',
        'b',
        'c',
      ]),
    )
    const error = await doubled.catch((caught: unknown) => caught)
    expect(error).toMatchObject({ name: 'QueryFailedError' })
    expect(isDuplicate(error)).toBe(true)
  })
})

describe('a list of values', () => {
  it('is filled up to a power of two, so that few texts are kept', () => {
    expect(listOf(['a', 'b', 'c'])).toEqual({ places: '?, ?, ?, ?', values: ['a', 'b', 'c', 'c'] })
    expect(listOf(['a'])).toEqual({ places: '?', values: ['a'] })
    expect(listOf([])).toEqual({ places: '?', values: [null] })
  })
})
