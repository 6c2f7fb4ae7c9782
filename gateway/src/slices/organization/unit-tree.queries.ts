import { In } from 'typeorm'
import { groupedBy } from '../../foundation/loader.js'
import { piecesOf } from '../../foundation/pieces.js'
import { prepared } from '../../foundation/prepared.queries.js'
import type { RequestContext } from '../../foundation/request-context.js'
import { UnitEntity, UnitLineageEntity, UnitPeriodEntity, UnitSuccessionEntity } from './unit.entity.js'

/** Values asked for in one statement; below the limit of parameters of both databases. */
const IDS_AT_ONCE = 2000

export type Periods = ReadonlyMap<string, readonly UnitPeriodEntity[]>

/** How many times the tree was changed: two equal numbers are the same tree. */
export async function changesOfTree({ manager }: RequestContext): Promise<number> {
  const [row] = await prepared(manager, 'SELECT changes FROM unit_tree WHERE id = 1', [])
  return Number(row?.['changes'])
}

export async function findUnits({ manager }: RequestContext, ids: readonly string[]): Promise<Map<string, UnitEntity>> {
  const units = await inPieces(ids, (piece) => manager.findBy(UnitEntity, { id: In(piece) }))
  return new Map(units.map((unit) => [unit.id, unit]))
}

/** Periods of units in their order; a unit that is not known has none. */
export async function findPeriods(
  { manager }: RequestContext,
  ids: readonly string[],
): Promise<Map<string, UnitPeriodEntity[]>> {
  const rows = await inPieces(ids, (piece) =>
    manager.find(UnitPeriodEntity, { where: { unitId: In(piece) }, order: { unitId: 'ASC', position: 'ASC' } }),
  )
  const grouped = groupedBy(ids, rows, (row) => row.unitId)
  return new Map(ids.map((id, index) => [id, grouped[index] ?? []]))
}

/** Adds the periods of all units that ever stood above those that are known: one statement for each level. */
export async function withPeriodsAbove(context: RequestContext, known: Periods): Promise<Periods> {
  const all = new Map(known)
  const missing = (periods: Periods) => {
    const parents = [...periods.values()].flat().flatMap(({ parentId }) => parentId ?? [])
    return [...new Set(parents)].filter((id) => !all.has(id))
  }
  for (let next = missing(all); next.length > 0;) {
    const found = await findPeriods(context, next)
    for (const [id, periods] of found) all.set(id, periods)
    next = missing(found)
  }
  return all
}

/** The units themselves and all that ever stood below them, at any distance. */
export async function idsBelow(context: RequestContext, roots: readonly string[]): Promise<string[]> {
  return spread(roots, (ids) =>
    idsIn(ids, (piece) =>
      context.manager
        .createQueryBuilder(UnitPeriodEntity, 'period')
        .select('period.unitId', 'id')
        .distinct(true)
        .where({ parentId: In(piece) })
        .getRawMany(),
    ),
  )
}

/**
 * The units over which officers have rights by way of these: all that ever stood below them, and whom these took over
 * from, with what stood below them in turn.
 */
export async function idsInCare(context: RequestContext, roots: readonly string[]): Promise<string[]> {
  return spread(await idsBelow(context, roots), async (ids) => {
    const before = await idsIn(ids, (piece) =>
      context.manager
        .createQueryBuilder(UnitSuccessionEntity, 'succession')
        .select('succession.unitId', 'id')
        .where({ successorId: In(piece) })
        .getRawMany(),
    )
    return before.length === 0 ? [] : idsBelow(context, before)
  })
}

export function findLineage({ manager }: RequestContext, ids: readonly string[]): Promise<UnitLineageEntity[]> {
  return inPieces(ids, (piece) =>
    manager.find(UnitLineageEntity, {
      where: { unitId: In(piece) },
      order: { unitId: 'ASC', depth: 'ASC', firstDay: 'ASC' },
    }),
  )
}

/** Units whose row says what is no longer true, those that have waited longest first. */
export function findUnitsToTurn({ manager }: RequestContext, today: string, most: number): Promise<UnitEntity[]> {
  return manager
    .createQueryBuilder(UnitEntity, 'unit')
    .where('unit.nextTurnOn <= :today', { today })
    .orderBy('unit.nextTurnOn', 'ASC')
    .addOrderBy('unit.id', 'ASC')
    .limit(most)
    .getMany()
}

/** Goes on from what is found until nothing new is. */
async function spread(
  roots: readonly string[],
  next: (ids: readonly string[]) => Promise<readonly string[]>,
): Promise<string[]> {
  const found = new Set(roots)
  for (let fresh: readonly string[] = [...found]; fresh.length > 0;) {
    fresh = [...new Set(await next(fresh))].filter((id) => !found.has(id))
    for (const id of fresh) found.add(id)
  }
  return [...found]
}

async function idsIn(
  ids: readonly string[],
  find: (piece: string[]) => Promise<readonly { id: string }[]>,
): Promise<string[]> {
  return (await inPieces(ids, find)).map(({ id }) => id)
}

async function inPieces<T>(ids: readonly string[], find: (piece: string[]) => Promise<readonly T[]>): Promise<T[]> {
  const found: T[][] = []
  for (const piece of piecesOf(ids, IDS_AT_ONCE)) found.push([...(await find(piece))])
  return found.flat()
}
