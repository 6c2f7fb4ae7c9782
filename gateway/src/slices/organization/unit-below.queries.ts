import { Brackets, type SelectQueryBuilder } from 'typeorm'
import type { RequestContext } from '../../foundation/request-context.js'
import { UnitEntity, UnitLineageEntity } from './unit.entity.js'

/** Which units below another. Kinds and names add up. */
export interface BelowFilter {
  withinId: string
  kinds: readonly string[]
  /** Of those kinds only units that stand directly below. */
  isDirect: boolean
  namedIds: readonly string[]
}

/** A stretch of days on which a unit stood below another, at a depth of 1 or more. */
export interface StandingBelow {
  unitId: string
  sortKey: string
  firstDay: string
  lastDay: string
  depth: number
}

/**
 * A stretch of the list of everything that ever stood below a unit, in the order of names: by the index of the
 * subtree, whatever its size.
 */
export async function standingsBelow(
  context: RequestContext,
  filter: BelowFilter,
  after: { sortKey: string; unitId: string } | null,
  most: number,
): Promise<StandingBelow[]> {
  const query = below(context, filter)
    .select('lineage.unitId', 'unitId')
    .addSelect('lineage.sortKey', 'sortKey')
    .addSelect('lineage.firstDay', 'firstDay')
    .addSelect('lineage.lastDay', 'lastDay')
    .addSelect('lineage.depth', 'depth')
    .orderBy('lineage.sortKey')
    .addOrderBy('lineage.unitId')
    .addOrderBy('lineage.firstDay')
    .limit(most)
  if (after) {
    query.andWhere('lineage.sortKey >= :key AND (lineage.sortKey > :key OR lineage.unitId > :id)', {
      key: after.sortKey,
      id: after.unitId,
    })
  }
  const rows = await query.getRawMany<StandingBelow>()
  return rows.map((row) => ({ ...row, depth: Number(row.depth) }))
}

/** How many units ever stood below; those that stand there on a day where one is given. */
export async function countBelow(context: RequestContext, filter: BelowFilter, day?: string): Promise<number> {
  const query = below(context, filter).select('COUNT(DISTINCT lineage.unitId)', 'number')
  if (day !== undefined) query.andWhere('lineage.firstDay <= :day AND lineage.lastDay >= :day', { day })
  const row = await query.getRawOne<{ number: number | string }>()
  return Number(row?.number ?? 0)
}

function below({ manager }: RequestContext, filter: BelowFilter): SelectQueryBuilder<UnitLineageEntity> {
  const { withinId, kinds, isDirect, namedIds } = filter
  return manager
    .createQueryBuilder(UnitLineageEntity, 'lineage')
    .innerJoin(UnitEntity, 'unit', 'unit.id = lineage.unitId')
    .where('lineage.ancestorId = :withinId AND lineage.depth > 0', { withinId })
    .andWhere(
      new Brackets((either) => {
        either.where('1 = 0')
        if (kinds.length > 0)
          either.orWhere(`unit.kind IN (:...kinds)${isDirect ? ' AND lineage.depth = 1' : ''}`, { kinds: [...kinds] })
        if (namedIds.length > 0) either.orWhere('lineage.unitId IN (:...namedIds)', { namedIds: [...namedIds] })
      }),
    )
}
