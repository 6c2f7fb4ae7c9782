import { piecesOf } from '../../foundation/pieces.js'
import { prepared } from '../../foundation/prepared.queries.js'
import type { RequestContext } from '../../foundation/request-context.js'
import {
  COLUMN,
  COUNTED,
  difference,
  isNothing,
  countsOf,
  placesOf,
  tallyOf,
  type CountedAssignment,
  type TallyChange,
} from './tally.counts.js'
import { unitsOfPath } from './path.js'

/** Rows written in one statement; below the limit of parameters of both databases. */
const ROWS_AT_ONCE = 60

/**
 * Adds assignments to the counts, or takes them away: rows that are not there are made. In the order of their keys,
 * so that two who count at the same time do not wait for each other in a circle.
 * @param sortKeyOf how lists order a unit
 */
export async function addToTally(
  context: RequestContext,
  assignments: readonly CountedAssignment[],
  sortKeyOf: (unitId: string) => string,
  sign: 1 | -1 = 1,
): Promise<void> {
  const rows = tallyOf(assignments, sign).toSorted((a, b) => compare(keyOf(a), keyOf(b)))
  for (const piece of piecesOf(rows, ROWS_AT_ONCE)) await addRows(context, piece, sortKeyOf)
  await addToPlans(context, assignments, sign)
}

const keyOf = ({ dueId, unitId, view }: TallyChange) => `${dueId} ${unitId} ${view}`
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

async function addRows(
  { manager, database }: RequestContext,
  rows: readonly TallyChange[],
  sortKeyOf: (unitId: string) => string,
): Promise<void> {
  const columns = [
    'due_id',
    'unit_id',
    'view_of',
    'plan_id',
    'parent_id',
    'sort_key',
    ...COUNTED.map((key) => COLUMN[key]),
  ]
  const values = rows.flatMap((row) => [
    row.dueId,
    row.unitId,
    row.view,
    row.planId,
    row.parentId,
    sortKeyOf(row.unitId),
    ...COUNTED.map((key) => row[key]),
  ])
  const places = rows.map(() => `(${columns.map(() => '?').join(', ')})`).join(', ')
  await manager.query(
    `INSERT INTO assignment_tally (${columns.join(', ')}) VALUES ${places} ${onThere(
      database.family,
      'due_id, unit_id, view_of',
      COUNTED.map((key) => COLUMN[key]),
    )}`,
    values,
  )
}

/** What an INSERT does with a row that is there: the numbers are added to its own. */
function onThere(family: 'sqlite' | 'mysql', key: string, columns: readonly string[]): string {
  return family === 'mysql'
    ? `ON DUPLICATE KEY UPDATE ${columns.map((column) => `${column} = ${column} + VALUES(${column})`).join(', ')}`
    : `ON CONFLICT (${key}) DO UPDATE SET ${columns.map((column) => `${column} = ${column} + excluded.${column}`).join(', ')}`
}

async function addToPlans(
  { manager, database }: RequestContext,
  assignments: readonly CountedAssignment[],
  sign: 1 | -1,
): Promise<void> {
  const plans = new Map<string, [number, number, number]>()
  for (const assignment of assignments) {
    const { expected, onTime, late, accepted } = countsOf(assignment)
    const [a, b, c] = plans.get(assignment.planId) ?? [0, 0, 0]
    plans.set(assignment.planId, [a + sign * expected, b + sign * (onTime + late), c + sign * accepted])
  }
  for (const [planId, counts] of [...plans].toSorted(([a], [b]) => compare(a, b))) {
    await manager.query(
      `INSERT INTO plan_tally (plan_id, expected, answered, accepted) VALUES (?, ?, ?, ?) ${onThere(database.family, 'plan_id', ['expected', 'answered', 'accepted'])}`,
      [planId, ...counts],
    )
  }
}

/**
 * Takes over into the counts that the state of an assignment has changed; where it stands in the tree has not. Its
 * rows are there: one UPDATE for each tree and one for the plan.
 */
export async function shiftTally(
  context: RequestContext,
  before: CountedAssignment,
  after: CountedAssignment,
): Promise<void> {
  const change = difference(countsOf(after), countsOf(before))
  if (isNothing(change)) return
  const { manager } = context
  const changed = COUNTED.filter((key) => change[key] !== 0)
  const set = changed.map((key) => `${COLUMN[key]} = ${COLUMN[key]} + ?`).join(', ')
  for (const { view, path } of placesOf(after)) {
    const units = unitsOfPath(path)
    await prepared(
      manager,
      `UPDATE assignment_tally SET ${set} WHERE due_id = ? AND view_of = ? AND unit_id IN (${units.map(() => '?').join(', ')})`,
      [...changed.map((key) => change[key]), after.dueId, view, ...units],
    )
  }
  const [answered, accepted] = [change.onTime + change.late, change.accepted]
  if (answered === 0 && accepted === 0) return
  await prepared(manager, 'UPDATE plan_tally SET answered = answered + ?, accepted = accepted + ? WHERE plan_id = ?', [
    answered,
    accepted,
    after.planId,
  ])
}
