import { In, type SelectQueryBuilder } from 'typeorm'
import type { RequestContext } from '../../foundation/request-context.js'
import { ChangeEntity, ChangeScopeEntity, type ChangedKind } from '../../ledger/index.js'
import { happenedTo, type Happening } from './change.policy.js'

/** Which changes are asked for. */
export interface ChangeWish {
  /** Between which numbers they lie: behind the first, up to the second. */
  behind: number
  upTo: number
  most: number
  kinds?: readonly ChangedKind[] | undefined
  /** Unit in whose subtree the changed things stand; everywhere without it. */
  withinId?: string | undefined
  /** Units in whose subtree the reader sees drafts. */
  ownUnitIds: readonly string[]
}

/** A change as one reader sees it. */
export interface SeenChange {
  number: number
  at: string
  kind: ChangedKind
  objectId: string
  what: Happening
}

/** Number of the last change that is committed; 0 before the first. All before it are committed too. */
export async function lastChange({ manager }: RequestContext): Promise<number> {
  const row = await manager
    .createQueryBuilder(ChangeEntity, 'change')
    .select('MAX(change.number)', 'last')
    .getRawOne<{ last: number | null }>()
  return Number(row?.last ?? 0)
}

/** Changes in the order in which they were committed; those that the reader may not know of are left out. */
export async function listChanges(context: RequestContext, wish: ChangeWish): Promise<SeenChange[]> {
  const rows = await changesThat(context, wish).getMany()
  const hidden = rows.filter((row) => !row.isPublic).map((row) => row.number)
  const seen = await numbersSeenBy(context, wish.ownUnitIds, hidden)
  return rows.map((row) => ({
    number: row.number,
    at: row.at,
    kind: row.objectKind as ChangedKind,
    objectId: row.objectId,
    what: happenedTo(row, seen.has(row.number)),
  }))
}

function changesThat({ manager }: RequestContext, wish: ChangeWish): SelectQueryBuilder<ChangeEntity> {
  const { behind, upTo, kinds, withinId } = wish
  const query = manager.createQueryBuilder(ChangeEntity, 'change').limit(wish.most)
  if (withinId === undefined) {
    query.where('change.number > :behind AND change.number <= :upTo', { behind, upTo }).orderBy('change.number', 'ASC')
  } else {
    query
      .innerJoin(ChangeScopeEntity, 'within', 'within.number = change.number')
      .where('within.unitId = :withinId AND within.number > :behind AND within.number <= :upTo', {
        withinId,
        behind,
        upTo,
      })
      .orderBy('within.number', 'ASC')
  }
  if (kinds) query.andWhere('change.objectKind IN (:...kinds)', { kinds })
  return onlySeen(query, wish.ownUnitIds)
}

function onlySeen(
  query: SelectQueryBuilder<ChangeEntity>,
  ownUnitIds: readonly string[],
): SelectQueryBuilder<ChangeEntity> {
  const isPublic = 'change.isPublic = :public OR change.wasPublic = :public'
  if (ownUnitIds.length === 0) return query.andWhere(`(${isPublic})`, { public: true })
  const own = query
    .subQuery()
    .select('1')
    .from(ChangeScopeEntity, 'own')
    .where('own.number = change.number AND own.unitId IN (:...ownUnitIds)')
  return query.andWhere(`(${isPublic} OR EXISTS ${own.getQuery()})`, { public: true, ownUnitIds })
}

/** Which of these changes left the thing in the lists of the reader's own units. */
async function numbersSeenBy(
  { manager }: RequestContext,
  ownUnitIds: readonly string[],
  numbers: readonly number[],
): Promise<ReadonlySet<number>> {
  if (ownUnitIds.length === 0 || numbers.length === 0) return new Set()
  const rows = await manager.findBy(ChangeScopeEntity, {
    unitId: In([...ownUnitIds]),
    number: In([...numbers]),
    isSeen: true,
  })
  return new Set(rows.map((row) => row.number))
}
