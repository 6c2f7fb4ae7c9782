import { In, type ObjectLiteral, type SelectQueryBuilder } from 'typeorm'
import { partOf, rowsWith } from '../../foundation/entity-part.queries.js'
import { containsPattern, isSearched } from '../../foundation/folded-text.js'
import { groupedBy, inOrderOf, type LoaderDefinition } from '../../foundation/loader.js'
import { cutToPage } from '../../foundation/keyset.queries.js'
import type { PageRequest } from '../../foundation/paging.js'
import { preparedFor } from '../../foundation/prepared.queries.js'
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
  fetch: async ({ manager }, ids) => inOrderOf(ids, await rowsWith(manager, UnitEntity, 'id', ids), (unit) => unit.id),
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

/** Lineage rows of a unit, the unit itself first, then upwards; brings those units along. */
export const lineageOfUnit: LoaderDefinition<string, UnitLineageEntity[]> = {
  fetch: async (context, ids) => {
    const { manager } = context
    const [lineage, ancestor] = [partOf(manager, UnitLineageEntity, 'l'), partOf(manager, UnitEntity, 'a')]
    const rows = await preparedFor(
      manager,
      ids,
      (places) => `SELECT ${lineage.columns}, ${ancestor.columns}
        FROM unit_lineage l JOIN unit a ON a.id = l.ancestor_id
        WHERE l.unit_id IN (${places}) ORDER BY l.depth, l.first_day`,
    )
    for (const row of new Map(rows.map((each) => [each['a_id'], each])).values()) {
      const unit = ancestor.read(row)
      if (unit) context.loaders.know(context, unitById, unit.id, unit)
    }
    return groupedBy(
      ids,
      rows.flatMap((row) => lineage.read(row) ?? []),
      (row) => row.unitId,
    )
  },
}

export async function findUnitByCode({ manager }: RequestContext, code: string): Promise<UnitEntity | null> {
  return (await rowsWith(manager, UnitEntity, 'code', [code]))[0] ?? null
}

export function findUnitsByCodes({ manager }: RequestContext, codes: readonly string[]): Promise<UnitEntity[]> {
  return rowsWith(manager, UnitEntity, 'code', codes)
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

/** Units that stand right below one on a day, in Vietnamese alphabetical order. */
export function unitsRightBelow({ manager }: RequestContext, unitId: string, day: string): Promise<UnitEntity[]> {
  return manager
    .createQueryBuilder(UnitEntity, 'unit')
    .innerJoin(
      UnitLineageEntity,
      'lineage',
      'lineage.unitId = unit.id AND lineage.ancestorId = :unitId AND lineage.firstDay <= :day AND lineage.lastDay >= :day',
      { unitId, day },
    )
    .where('lineage.depth = 1')
    .orderBy('lineage.sortKey', 'ASC')
    .addOrderBy('lineage.unitId', 'ASC')
    .getMany()
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
