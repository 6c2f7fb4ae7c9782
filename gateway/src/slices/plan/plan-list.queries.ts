import { containsPattern, isSearched } from '../../foundation/folded-text.js'
import { loadOne } from '../../foundation/loader.js'
import type { PageRequest, Position } from '../../foundation/paging.js'
import { listOf, prepared, type SqlValue } from '../../foundation/prepared.queries.js'
import type { RequestContext } from '../../foundation/request-context.js'
import type { ListedPlan } from './plan.entity.js'
import { unitsOfActor, type PlanFilter } from './plan-finding.queries.js'
import { listedPlans } from './plan-shown.queries.js'

/** A condition and its values, in the order of their places. */
type Condition = readonly [sql: string, ...values: SqlValue[]]

/**
 * A stretch of the plans that the actor may see, newest first, with what is shown of each. A subtree is one range of
 * the index on `plan_scope`, whatever its depth; what an officer sees beyond what is public is a second range of it,
 * so that no page sorts. One prepared statement.
 */
export async function listPlans(context: RequestContext, filter: PlanFilter, page: PageRequest): Promise<ListedPlan[]> {
  const ownUnitIds = await loadOne(context, unitsOfActor, 'draft.read')
  const stretches = rangesOf(filter, ownUnitIds).map((range) => stretch(filter, page, range))
  if (stretches.length === 0) return []
  const union = stretches.map(({ sql }, index) => `SELECT id FROM (${sql}) range${index}`).join(' UNION ALL ')
  const listed = listedPlans(context)
  const rows = await prepared(
    context.manager,
    `SELECT ${listed.columns} FROM (${union}) page JOIN plan p ON p.id = page.id ${listed.joins}`,
    stretches.flatMap(({ values }) => values),
  )
  const plans = listed.read(rows).sort(newestFirst)
  if (page.from === 'end') plans.reverse()
  return plans.slice(0, page.size + 1)
}

const newestFirst = (one: ListedPlan, other: ListedPlan): number =>
  one.sortKey === other.sortKey ? (one.id < other.id ? 1 : -1) : one.sortKey < other.sortKey ? 1 : -1

/** Id of a plan in the table that holds the order: of a subtree, or of all plans. */
const idIn = (within: PlanFilter['within']) => (within ? 'list.plan_id' : 'list.id')

/** Public plans, and apart from them those that only officers of these units see. */
function rangesOf({ within, state }: PlanFilter, ownUnitIds: readonly string[]): Condition[][] {
  const ranges: Condition[][] = []
  if (state !== 'DRAFT') ranges.push([['list.is_public = ?', true]])
  if (ownUnitIds.length > 0 && (state == null || state === 'DRAFT')) {
    const list = listOf(ownUnitIds)
    const isOwn = `EXISTS (SELECT 1 FROM plan_scope own WHERE own.plan_id = ${idIn(within)} AND own.unit_id IN (${list.places}))`
    ranges.push([
      ['list.is_public = ?', false],
      [isOwn, ...list.values],
    ])
  }
  return ranges
}

/** Ids on a page of one range, one more than asked for: read by the index that holds their order. */
function stretch(filter: PlanFilter, page: PageRequest, range: readonly Condition[]) {
  const { within, year, kind, text, state } = filter
  const id = idIn(within)
  const row = within ? 'p' : 'list'
  const joined = within && (state != null || isSearched(text)) ? 'JOIN plan p ON p.id = list.plan_id ' : ''
  const conditions: Condition[] = [
    ...(within ? [['list.unit_id = ?', within.id] as const] : []),
    ...range,
    ...(year == null ? [] : [['list.year = ?', year] as const]),
    ...(kind == null ? [] : [['list.kind = ?', kind] as const]),
    ...(state == null ? [] : [[`${row}.state = ?`, state] as const]),
    ...(isSearched(text) ? [[`${row}.search_fold LIKE ? ESCAPE '!'`, containsPattern(text)] as const] : []),
    ...beyond(page.after, '<', id, page.isInclusive),
    ...beyond(page.before, '>', id, page.isInclusive),
  ]
  const direction = page.from === 'start' ? 'DESC' : 'ASC'
  const where = conditions.map(([condition]) => condition).join(' AND ')
  const order = `list.sort_key ${direction}, ${id} ${direction}`
  return {
    sql: `SELECT ${id} AS id FROM ${within ? 'plan_scope' : 'plan'} list ${joined}WHERE ${where} ORDER BY ${order} LIMIT ${page.size + 1}`,
    values: conditions.flatMap(([, ...values]) => values),
  }
}

/** The first comparison is what both databases search an index by. */
function beyond(
  position: Position | undefined,
  sign: '<' | '>',
  id: string,
  isInclusive: boolean | undefined,
): Condition[] {
  if (position === undefined) return []
  const { key } = position
  const sql = `list.sort_key ${sign}= ? AND (list.sort_key ${sign} ? OR ${id} ${sign}${isInclusive ? '=' : ''} ?)`
  return [[sql, key, key, position.id]]
}
