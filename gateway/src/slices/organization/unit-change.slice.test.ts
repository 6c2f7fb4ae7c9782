import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startGateway, type TestGateway } from '../../../test/gateway.js'
import { inTransaction } from '../../ledger/index.js'
import { Refusal } from '../../foundation/refusal.js'
import { covers, firstDay, lastDay } from './unit.dates.js'
import type { UnitChange } from './unit.change.js'
import { UnitEntity, UnitLineageEntity, UnitPeriodEntity } from './unit.entity.js'
import { lineageOf, type LineageRow } from './unit.lineage.js'
import { registerUnits } from './unit.service.js'
import { unitToday } from './unit.today.js'
import { changeUnits } from './unit-change.service.js'

const DAYS = ['2021-03-01', '2023', '2024-07', '2025-07-01', '2026-11-24', '2027-01-01', '2028-02-29']
const UNITS = 7

interface RandomChange {
  what: 'rename' | 'move' | 'end'
  unit: number
  other: number
  day: number
}

const randomChange = fc.record({
  what: fc.constantFrom('rename' as const, 'move' as const, 'move' as const, 'move' as const, 'end' as const),
  unit: fc.nat(UNITS - 1),
  other: fc.nat(UNITS - 1),
  day: fc.nat(DAYS.length - 1),
})

describe('whatever happens to units', () => {
  let gateway: TestGateway
  let trees = 0
  beforeAll(async () => {
    gateway = await startGateway()
  })
  afterAll(() => gateway.stop())

  /** A top with a chain and a fan below it. */
  const newTree = async (): Promise<string[]> => {
    trees += 1
    const codes = Array.from({ length: UNITS }, (_, index) => `t${trees}.u${index}`)
    const parents = [null, 0, 1, 2, 0, 0, 4]
    const ids = await registerUnits(
      gateway.context(),
      codes.map((code, index) => {
        const parent = parents[index]
        return {
          code,
          periods: [{ name: `Đơn vị ${code}`, kind: 'board', ...(parent != null && { parent: codes[parent] }) }],
        }
      }),
    )
    return codes.map((code) => ids.get(code) ?? '')
  }
  const changeOf = (ids: readonly string[], { what, unit, other, day }: RandomChange): UnitChange => {
    const [unitId = '', otherId = '', from = ''] = [ids[unit], ids[other], DAYS[day]]
    const known = { source: null, needsVerification: false }
    if (what === 'rename') return { deed: 'unit.renamed', unitId, from, name: `Tên ${other}`, ...known }
    if (what === 'move') return { deed: 'unit.moved', unitId, from, parentId: otherId, ...known }
    return { deed: 'unit.ended', unitId, lastDay: from, successors: [{ unitId: otherId, on: null, ...known }] }
  }
  const apply = (change: UnitChange) =>
    inTransaction(gateway.context(), (transaction) => changeUnits(transaction, [change])).then(
      ({ changes }) => changes.length,
      (error: unknown) => {
        if (error instanceof Refusal) return error.code
        throw error
      },
    )

  it('has the lineage that its periods say, day by day, and the row of today', async () => {
    const outcomes = new Map<number | string, number>()
    const histories = fc.asyncProperty(fc.array(randomChange, { minLength: 4, maxLength: 14 }), async (history) => {
      const ids = await newTree()
      for (const change of history) {
        const outcome = await apply(changeOf(ids, change))
        outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
      }
      await expectTruth(ids)
    })
    await fc.assert(histories, { numRuns: 40, seed: 20261124 })
    // the histories are worth something only where changes were made and refused in every way
    expect([...outcomes.keys()]).toEqual(
      expect.arrayContaining([0, 1, 'UNIT_CIRCLE', 'UNIT_HAS_CHILDREN', 'UNIT_ENDED', 'UNIT_CHANGED_LATER']),
    )
  })

  async function expectTruth(ids: readonly string[]): Promise<void> {
    const { readManager } = gateway.database
    const periods = new Map<string, UnitPeriodEntity[]>()
    for (const id of ids)
      periods.set(id, await readManager.find(UnitPeriodEntity, { where: { unitId: id }, order: { position: 'ASC' } }))
    const periodsOf = (id: string) => periods.get(id) ?? []
    /** Nobody is left under a unit that is there no more. */
    const isTop = (id: string, day: string) => periodsOf(id).find((period) => covers(period, day))?.parentId === null
    for (const id of ids) {
      const query = readManager.createQueryBuilder(UnitEntity, 'unit').addSelect('unit.nameFold')
      const unit = await query.where('unit.id = :id', { id }).getOneOrFail()
      expect(unit).toMatchObject(unitToday(periodsOf(id), '2026-11-24'))
      const rows = await readManager.find(UnitLineageEntity, { where: { unitId: id }, order: { depth: 'ASC' } })
      const fromScratch = lineageOf(unit, periodsOf)
      expect(rows.map(asText).toSorted()).toEqual(fromScratch.map(asText).toSorted())
      for (const day of [
        '1999-01-01',
        '2022-12-31',
        '2023-01-01',
        '2024-07-01',
        '2026-01-01',
        '2027-06-01',
        '2029-01-01',
      ]) {
        const then = rows.filter((row) => row.firstDay <= day && day <= row.lastDay)
        const chain = chainOn(id, day, periodsOf)
        expect(then.map((row) => row.ancestorId)).toEqual(chain)
        expect(chain.length === 0 || chain.at(-1) === ids[0] || isTop(chain.at(-1) ?? '', day)).toBe(true)
      }
    }
  }
})

describe('a move', () => {
  let gateway: TestGateway
  beforeAll(async () => {
    gateway = await startGateway()
  })
  afterAll(() => gateway.stop())

  /** Statements for moving a unit with so many below it, and units that partners are told of. */
  const move = async (count: number) => {
    const [kind, known] = ['board', { source: null, needsVerification: false }]
    const codes = Array.from({ length: count }, (_, index) => `m${count}.u${index}`)
    const ids = await registerUnits(gateway.context(), [
      { code: `m${count}.top`, periods: [{ name: 'Trên', kind }] },
      { code: `m${count}.other`, periods: [{ name: 'Khác', kind, parent: `m${count}.top` }] },
      { code: `m${count}.root`, periods: [{ name: 'Gốc', kind, parent: `m${count}.top` }] },
      ...codes.map((code) => ({ code, periods: [{ name: code, kind, parent: `m${count}.root` }] })),
    ])
    const idOf = (name: string) => ids.get(`m${count}.${name}`) ?? ''
    return inTransaction(gateway.context(), async (transaction) => {
      let statements = 0
      const { connection } = transaction.manager
      const { logger } = connection
      connection.logger = Object.assign(Object.create(logger), { logQuery: () => (statements += 1) })
      const change = { deed: 'unit.moved' as const, unitId: idOf('root'), from: '2026-01-01', parentId: idOf('other') }
      await changeUnits(transaction, [{ ...change, ...known }])
      connection.logger = logger
      return { statements, told: transaction.entries.changes.length }
    })
  }

  it('needs as many statements for three hundred units below as for one, and tells of each', async () => {
    const [one, many] = [await move(1), await move(300)]
    expect([one.told, many.told]).toEqual([2, 301])
    expect(many.statements).toBe(one.statements)
  })
})

const asText = ({ unitId, ancestorId, firstDay: from, lastDay: to, depth, sortKey }: LineageRow) =>
  JSON.stringify([unitId, ancestorId, from, to, depth, sortKey])

/** Who stood above whom on a day, climbed one by one. */
function chainOn(id: string, day: string, periodsOf: (id: string) => readonly UnitPeriodEntity[]): string[] {
  const periods = periodsOf(id)
  const [first, last] = [periods[0], periods.at(-1)]
  if (!first || !last || day < firstDay(first) || day > lastDay(last)) return []
  const parentId = periods.find((period) => covers(period, day))?.parentId
  return [id, ...(parentId == null ? [] : chainOn(parentId, day, periodsOf))]
}
