import { In, type ObjectLiteral, type SelectQueryBuilder } from 'typeorm'
import { containsPattern, isSearched } from '../../foundation/folded-text.js'
import { groupedBy, inOrderOf, type LoaderDefinition } from '../../foundation/loader.js'
import { cutToPage } from '../../foundation/keyset.queries.js'
import { piecesOf } from '../../foundation/pieces.js'
import type { PageRequest } from '../../foundation/paging.js'
import type { RequestContext } from '../../foundation/request-context.js'
import {
  UnitAliasEntity,
  UnitEntity,
  UnitLineageEntity,
  UnitPeriodEntity,
  UnitSuccessionEntity,
} from './unit.entity.js'
import { dayWithin } from './unit.dates.js'

export const unitById: LoaderDefinition<string, UnitEntity | undefined> = {
  fetch: async ({ manager }, ids) =>
    inOrderOf(ids, await manager.findBy(UnitEntity, { id: In([...ids]) }), (unit) => unit.id),
}

export const periodsOfUnit: LoaderDefinition<string, UnitPeriodEntity[]> = {
  fetch: async ({ manager }, ids) =>
    groupedBy(
      ids,
      await manager.find(UnitPeriodEntity, {
        where: { unitId: In([...ids]) },
        order: { unitId: 'ASC', position: 'ASC' },
      }),
      (period) => period.unitId,
    ),
}

export const successorsOfUnit: LoaderDefinition<string, UnitSuccessionEntity[]> = {
  fetch: async ({ manager }, ids) =>
    groupedBy(
      ids,
      await manager.find(UnitSuccessionEntity, { where: { unitId: In([...ids]) }, order: { successorId: 'ASC' } }),
      (row) => row.unitId,
    ),
}

export const predecessorsOfUnit: LoaderDefinition<string, UnitSuccessionEntity[]> = {
  fetch: async ({ manager }, ids) =>
    groupedBy(
      ids,
      await manager.find(UnitSuccessionEntity, { where: { successorId: In([...ids]) }, order: { unitId: 'ASC' } }),
      (row) => row.successorId,
    ),
}

/** Other names that people wrote; those that the software derived are left out. */
export const aliasesOfUnit: LoaderDefinition<string, UnitAliasEntity[]> = {
  fetch: async ({ manager }, ids) =>
    groupedBy(
      ids,
      await manager.find(UnitAliasEntity, {
        where: { unitId: In([...ids]), isDerived: false },
        order: { alias: 'ASC' },
      }),
      (row) => row.unitId,
    ),
}

/** Lineage rows of a unit, the unit itself first, then upwards. */
export const lineageOfUnit: LoaderDefinition<string, UnitLineageEntity[]> = {
  fetch: async ({ manager }, ids) =>
    groupedBy(
      ids,
      await manager.find(UnitLineageEntity, {
        where: { unitId: In([...ids]) },
        order: { depth: 'ASC', firstDay: 'ASC' },
      }),
      (row) => row.unitId,
    ),
}

export function findUnitByCode({ manager }: RequestContext, code: string): Promise<UnitEntity | null> {
  return manager.findOneBy(UnitEntity, { code })
}

/** Codes in one statement; below the limit of parameters of both databases. */
const CODES_AT_ONCE = 2000

export async function findUnitsByCodes({ manager }: RequestContext, codes: readonly string[]): Promise<UnitEntity[]> {
  const found: UnitEntity[][] = []
  for (const piece of piecesOf(codes, CODES_AT_ONCE)) found.push(await manager.findBy(UnitEntity, { code: In(piece) }))
  return found.flat()
}

/**
 * Narrows a list of things of units to the subtree of one: units that stand under it today, or did on their last day.
 * @param column the thing's unit: `account.unitId`
 */
export function inSubtree<T extends ObjectLiteral>(
  query: SelectQueryBuilder<T>,
  column: string,
  within: Pick<UnitEntity, 'id'>,
  today: string,
): void {
  const units = query
    .subQuery()
    .select('below.id')
    .from(UnitLineageEntity, 'subtree')
    .innerJoin(UnitEntity, 'below', 'below.id = subtree.unitId')
    .where('subtree.ancestorId = :within AND subtree.firstDay <= :today')
    .andWhere('(subtree.lastDay >= :today OR subtree.lastDay >= below.validTo)')
  query.andWhere(`${column} IN ${units.getQuery()}`, { within: within.id, today })
}

/** Which of the codes are of units that stand under one of the roots today, or did on their last day. */
export async function codesWithin(
  { manager, clock }: RequestContext,
  codes: readonly string[],
  roots: readonly string[],
): Promise<string[]> {
  const rows = await manager
    .createQueryBuilder(UnitEntity, 'unit')
    .innerJoin(UnitLineageEntity, 'lineage', 'lineage.unitId = unit.id AND lineage.firstDay <= :today')
    .innerJoin(UnitEntity, 'root', 'root.id = lineage.ancestorId AND root.code IN (:...roots)')
    .where('unit.code IN (:...codes)')
    .andWhere('(lineage.lastDay >= :today OR lineage.lastDay >= unit.validTo)')
    .setParameters({ codes, roots, today: clock.today() })
    .select('unit.code', 'code')
    .getRawMany<{ code: string }>()
  return rows.map((row) => row.code)
}

export interface UnitFilter {
  /** Unit whose subtree is listed; the whole country without it. */
  within?: UnitEntity
  /** Day on which the tree is looked at. */
  day: string
  text?: string | null
  kind?: string | null
}

/** A stretch of the units in Vietnamese alphabetical order. */
export function listUnits(context: RequestContext, filter: UnitFilter, page: PageRequest): Promise<UnitEntity[]> {
  const order = filter.within
    ? { key: 'lineage.sortKey', id: 'lineage.unitId' }
    : { key: 'unit.sortKey', id: 'unit.id' }
  return cutToPage(unitsThat(context, filter), { ...order, direction: 'ASC' }, page).getMany()
}

export function countUnits(context: RequestContext, filter: UnitFilter): Promise<number> {
  return unitsThat(context, filter).getCount()
}

function unitsThat({ manager }: RequestContext, filter: UnitFilter): SelectQueryBuilder<UnitEntity> {
  const query = manager.createQueryBuilder(UnitEntity, 'unit')
  if (filter.within) {
    query.innerJoin(
      UnitLineageEntity,
      'lineage',
      'lineage.unitId = unit.id AND lineage.ancestorId = :within AND lineage.firstDay <= :day AND lineage.lastDay >= :day',
      { within: filter.within.id, day: dayWithin(filter.within, filter.day) },
    )
  }
  if (filter.kind != null) query.andWhere('unit.kind = :kind', { kind: filter.kind })
  if (isSearched(filter.text)) {
    query.andWhere("unit.nameFold LIKE :text ESCAPE '!'", { text: containsPattern(filter.text) })
  }
  return query
}

/** Units registered under any of the keys, with the key that led to each. */
export async function findUnitsByAlias(
  { manager }: RequestContext,
  keys: readonly string[],
): Promise<{ unit: UnitEntity; aliasKey: string }[]> {
  if (keys.length === 0) return []
  const rows = await manager.findBy(UnitAliasEntity, { aliasKey: In([...new Set(keys)]) })
  const units = await manager.findBy(UnitEntity, { id: In(rows.map((row) => row.unitId)) })
  const byId = new Map(units.map((unit) => [unit.id, unit]))
  return rows.flatMap((row) => {
    const unit = byId.get(row.unitId)
    return unit ? [{ unit, aliasKey: row.aliasKey }] : []
  })
}
