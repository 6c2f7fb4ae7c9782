import { partOf, rowsWith } from '../../foundation/entity-part.queries.js'
import { inOrderOf, type LoaderDefinition } from '../../foundation/loader.js'
import type { PageRequest, Position } from '../../foundation/paging.js'
import { prepared, type SqlRow } from '../../foundation/prepared.queries.js'
import type { RequestContext } from '../../foundation/request-context.js'
import { UnitEntity, unitById } from '../organization/index.js'
import type { PlanPart } from '../plan/index.js'
import { COLUMN } from './tally.counts.js'
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

/** The counts of the rows `t` and their dues `e`; what was due before a day and was never there is missing. */
const COUNTED = [
  'SUM(CASE WHEN e.last_day < ? THEN t.expected - t.on_time - t.late - t.returned ELSE 0 END) AS missing',
  ...Object.entries(COLUMN).map(([name, column]) => `SUM(t.${column}) AS ${name}`),
].join(', ')
/** Every count has its due; an outer join keeps MySQL from beginning with the dues, and sorting what the index holds sorted. */
const ROWS = 'assignment_tally t LEFT JOIN obligation_due e ON e.id = t.due_id'

/** Counts of one unit with everything below it; zeros where nothing is expected of it. */
export async function completenessOf(
  { manager }: RequestContext,
  filter: CompletenessFilter,
  unit: { id: string; sortKey: string },
): Promise<CompletenessRow> {
  const { sql, values } = rowsThat(filter)
  const [row] = await prepared(manager, `SELECT ${COUNTED} FROM ${ROWS} WHERE t.unit_id = ? AND ${sql}`, [
    filter.today,
    unit.id,
    ...values,
  ])
  return { ...numbersOf(row), unitId: unit.id, sortKey: unit.sortKey }
}

/**
 * A stretch of the units directly below one, in the order of their names, each with everything below it: read by the
 * index of the children, and not counted. Brings the units along.
 */
export async function childrenOf(
  context: RequestContext,
  filter: CompletenessFilter,
  parentId: string,
  page: PageRequest,
): Promise<CompletenessRow[]> {
  const { manager } = context
  const unit = partOf(manager, UnitEntity, 'u')
  const { sql, values } = rowsThat(filter)
  const bounds = boundsOf(page)
  const direction = page.from === 'start' ? 'ASC' : 'DESC'
  const rows = await prepared(
    manager,
    `SELECT c.*, ${unit.columns} FROM (
       SELECT t.unit_id AS unitId, t.sort_key AS sortKey, ${COUNTED} FROM ${ROWS}
       WHERE t.parent_id = ? AND ${sql}${bounds.sql} GROUP BY t.sort_key, t.unit_id HAVING SUM(t.expected) > 0
       ORDER BY t.sort_key ${direction}, t.unit_id ${direction} LIMIT ${page.size + 1}
     ) c JOIN unit u ON u.id = c.unitId`,
    [filter.today, parentId, ...values, ...bounds.values],
  )
  for (const row of rows) {
    const read = unit.read(row)
    if (read) context.loaders.know(context, unitById, read.id, read)
  }
  const children = rows
    .map((row) => ({ ...numbersOf(row), unitId: String(row['unitId']), sortKey: String(row['sortKey']) }))
    .sort((one, other) => compare(one.sortKey, other.sortKey) || compare(one.unitId, other.unitId))
  // a join keeps no order
  return page.from === 'start' ? children : children.reverse()
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

function rowsThat({ planId, dueId, view }: CompletenessFilter): { sql: string; values: string[] } {
  const ofDue = dueId === null ? { sql: '', values: [] } : { sql: ' AND t.due_id = ?', values: [dueId] }
  return { sql: `t.plan_id = ? AND t.view_of IN ('BOTH', ?)${ofDue.sql}`, values: [planId, view, ...ofDue.values] }
}

/** The first comparison of each bound is what both databases search an index by. */
function boundsOf({ after, before, isInclusive = false }: PageRequest): { sql: string; values: string[] } {
  const bound = (position: Position | undefined, sign: '<' | '>') =>
    position === undefined
      ? { sql: '', values: [] }
      : {
          sql: ` AND t.sort_key ${sign}= ? AND (t.sort_key ${sign} ? OR t.unit_id ${sign}${isInclusive ? '=' : ''} ?)`,
          values: [position.key, position.key, position.id],
        }
  const [lower, upper] = [bound(after, '>'), bound(before, '<')]
  return { sql: lower.sql + upper.sql, values: [...lower.values, ...upper.values] }
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

/** MariaDB gives sums as text, and nothing where there is no row. */
function numbersOf(row: SqlRow | undefined): Omit<CompletenessRow, 'unitId' | 'sortKey'> {
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
  fetch: async ({ manager }, planIds) =>
    inOrderOf(planIds, await rowsWith(manager, PlanTallyEntity, 'planId', planIds), (row) => row.planId),
}

/** What lists of plans bring along of each plan: how much of what units owe by it is handed in. */
export const tallyWithPlans: PlanPart = {
  join: 'LEFT JOIN plan_tally y ON y.plan_id = p.id',
  columns: (manager) => partOf(manager, PlanTallyEntity, 'y').columns,
  know: (context, planId, row) =>
    context.loaders.know(context, tallyOfPlan, planId, partOf(context.manager, PlanTallyEntity, 'y').read(row)),
}
