import { prepared } from '../../foundation/prepared.queries.js'
import type { RequestContext } from '../../foundation/request-context.js'
import { unitsOfPath } from './path.js'
import { addToRows } from './tally-adding.writing.js'
import {
  COLUMN,
  COUNTED,
  difference,
  isNothing,
  countsOf,
  placesOf,
  tallyOf,
  type CountedAssignment,
} from './tally.counts.js'
import type { Lived } from './tally-day.counts.js'
import { addToDays } from './tally-day.writing.js'

/**
 * Adds assignments to the counts, or takes them away, with what they did day by day.
 * @param sortKeyOf how lists order a unit
 */
export async function addToTally(
  context: RequestContext,
  lived: readonly Lived[],
  sortKeyOf: (unitId: string) => string,
  sign: 1 | -1 = 1,
): Promise<void> {
  const assignments = lived.map(({ assignment }) => assignment)
  await addToRows(context, {
    table: 'assignment_tally',
    key: ['due_id', 'unit_id', 'view_of'],
    beside: ['plan_id', 'parent_id', 'sort_key'],
    counted: COUNTED.map((name) => COLUMN[name]),
    rows: tallyOf(assignments, sign).map((row) => [
      row.dueId,
      row.unitId,
      row.view,
      row.planId,
      row.parentId,
      sortKeyOf(row.unitId),
      ...COUNTED.map((name) => row[name]),
    ]),
  })
  await addToDays(context, lived, sign)
  await addToPlans(context, assignments, sign)
}

async function addToPlans(
  context: RequestContext,
  assignments: readonly CountedAssignment[],
  sign: 1 | -1,
): Promise<void> {
  const plans = new Map<string, [number, number, number]>()
  for (const assignment of assignments) {
    const { expected, onTime, late, accepted } = countsOf(assignment)
    const [a, b, c] = plans.get(assignment.planId) ?? [0, 0, 0]
    plans.set(assignment.planId, [a + sign * expected, b + sign * (onTime + late), c + sign * accepted])
  }
  await addToRows(context, {
    table: 'plan_tally',
    key: ['plan_id'],
    counted: ['expected', 'answered', 'accepted'],
    rows: [...plans].map(([planId, counts]) => [planId, ...counts]),
  })
}

/**
 * Takes over into the counts that the state of an assignment has changed; where it stands in the tree has not. Its
 * rows are there: one UPDATE for each tree and one for the plan; those of today may have to be made.
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
  // behind the rows of the due, where those who count at the same time have waited for each other already
  await addToDays(context, [{ assignment: after, life: [{ day: context.clock.today(), counts: change }] }])
  const [answered, accepted] = [change.onTime + change.late, change.accepted]
  if (answered === 0 && accepted === 0) return
  await prepared(manager, 'UPDATE plan_tally SET answered = answered + ?, accepted = accepted + ? WHERE plan_id = ?', [
    answered,
    accepted,
    after.planId,
  ])
}
