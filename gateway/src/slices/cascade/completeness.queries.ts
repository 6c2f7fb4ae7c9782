import type { SelectQueryBuilder } from 'typeorm'
import { cutToPage } from '../../foundation/keyset.queries.js'
import { inOrderOf, type LoaderDefinition } from '../../foundation/loader.js'
import type { PageRequest } from '../../foundation/paging.js'
import type { RequestContext } from '../../foundation/request-context.js'
import { ObligationDueEntity } from './obligation.entity.js'
import { PlanTallyEntity, TallyEntity, type TallyView } from './tally.entity.js'

/** Which counts: of a plan or one of its dues, by the tree of then or of now, on a day. */
export interface CompletenessFilter {
  planId: string
  dueId: string | null
  view: Exclude<TallyView, 'BOTH'>
  /** What was due before this day and is not there is missing. */
  today: string
}

/** How a unit with everything below it stands. */
export interface CompletenessRow {
  unitId: string
  sortKey: string
  expected: number
  onTime: number
  late: number
  missing: number
  accepted: number
  notApplicable: number
  returned: number
}

const SUMS = ['expected', 'onTime', 'late', 'accepted', 'notApplicable', 'returned'] as const

/** Counts of one unit with everything below it; zeros where nothing is expected of it. */
export async function completenessOf(
  context: RequestContext,
  filter: CompletenessFilter,
  unit: { id: string; sortKey: string },
): Promise<CompletenessRow> {
  const row = await counted(context, filter)
    .andWhere('tally.unitId = :unitId AND tally.planId = :planId', { unitId: unit.id, planId: filter.planId })
    .getRawOne<Record<string, unknown>>()
  return { ...numbersOf(row), unitId: unit.id, sortKey: unit.sortKey }
}

/**
 * A stretch of the units directly below one, in the order of their names, each with everything below it: read by the
 * index of the children, and not counted.
 */
export async function childrenOf(
  context: RequestContext,
  filter: CompletenessFilter,
  parentId: string,
  page: PageRequest,
): Promise<CompletenessRow[]> {
  const query = counted(context, filter)
    .addSelect('tally.unitId', 'unitId')
    .addSelect('tally.sortKey', 'sortKey')
    .andWhere('tally.planId = :planId AND tally.parentId = :parentId', { planId: filter.planId, parentId })
    .groupBy('tally.sortKey')
    .addGroupBy('tally.unitId')
    .having('SUM(tally.expected) > 0')
  cutToPage(query, { key: 'tally.sortKey', id: 'tally.unitId', direction: 'ASC' }, page)
  const rows = await query.getRawMany<Record<string, unknown>>()
  return rows.map((row) => ({ ...numbersOf(row), unitId: String(row.unitId), sortKey: String(row.sortKey) }))
}

/** How many units directly below one something is expected of. */
export async function countChildren(
  { manager }: RequestContext,
  { planId, dueId, view }: CompletenessFilter,
  parentId: string,
): Promise<number> {
  const query = manager
    .createQueryBuilder(TallyEntity, 'tally')
    .select('COUNT(DISTINCT tally.unitId)', 'number')
    .where('tally.planId = :planId AND tally.parentId = :parentId AND tally.expected > 0', { planId, parentId })
    .andWhere('tally.view IN (:...views)', { views: ['BOTH', view] })
  if (dueId !== null) query.andWhere('tally.dueId = :dueId', { dueId })
  const row = await query.getRawOne<{ number: number | string }>()
  return Number(row?.number ?? 0)
}

function counted(
  { manager }: RequestContext,
  { dueId, view, today }: CompletenessFilter,
): SelectQueryBuilder<TallyEntity> {
  const query = manager
    .createQueryBuilder(TallyEntity, 'tally')
    .innerJoin(ObligationDueEntity, 'due', 'due.id = tally.dueId')
    .select('SUM(CASE WHEN due.lastDay < :today THEN tally.expected - tally.onTime - tally.late ELSE 0 END)', 'missing')
    .where('tally.view IN (:...views)', { views: ['BOTH', view], today })
  for (const column of SUMS) query.addSelect(`SUM(tally.${column})`, column)
  if (dueId !== null) query.andWhere('tally.dueId = :dueId', { dueId })
  return query
}

/** MariaDB gives sums as text, and nothing where there is no row. */
function numbersOf(row: Record<string, unknown> | undefined): Omit<CompletenessRow, 'unitId' | 'sortKey'> {
  const number = (column: string) => Number(row?.[column] ?? 0)
  return {
    expected: number('expected'),
    onTime: number('onTime'),
    late: number('late'),
    missing: number('missing'),
    accepted: number('accepted'),
    notApplicable: number('notApplicable'),
    returned: number('returned'),
  }
}

/** Counts of whole plans; undefined where nothing was ever asked. */
export const tallyOfPlan: LoaderDefinition<string, PlanTallyEntity | undefined> = {
  fetch: async ({ manager }, planIds) => {
    const rows = await manager
      .createQueryBuilder(PlanTallyEntity, 'tally')
      .where('tally.planId IN (:...planIds)', { planIds: [...planIds] })
      .getMany()
    return inOrderOf(planIds, rows, (row) => row.planId)
  },
}
