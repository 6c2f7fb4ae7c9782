import { In } from 'typeorm'
import { listOf, prepared } from '../../foundation/prepared.queries.js'
import type { RequestContext } from '../../foundation/request-context.js'
import { AssignmentEntity } from './assignment.entity.js'
import type { CourseChange } from './course.js'
import { COLUMN } from './tally.counts.js'
import type { TallyView } from './tally.entity.js'

/** Of which dues, for which unit, by which tree. */
export interface CourseFilter {
  dueIds: readonly string[]
  unitId: string
  view: Exclude<TallyView, 'BOTH'>
}

const COUNTED = Object.entries(COLUMN)
  .map(([name, column]) => `SUM(${column}) AS ${name}`)
  .join(', ')

/**
 * What was added day by day to the counts of what units below one owe: as many rows as days on which something
 * happened, however much it was. By the primary key.
 */
export async function changesBelow(
  { manager }: RequestContext,
  { dueIds, unitId, view }: CourseFilter,
): Promise<CourseChange[]> {
  if (dueIds.length === 0) return []
  const { places, values } = listOf(dueIds)
  const rows = await prepared(
    manager,
    `SELECT due_id AS dueId, day, ${COUNTED} FROM assignment_tally_day
     WHERE due_id IN (${places}) AND unit_id = ? AND view_of IN ('BOTH', ?) GROUP BY due_id, day`,
    [...values, unitId, view],
  )
  return rows.map((row) => {
    // MariaDB gives sums as text
    const number = (column: string) => Number(row[column])
    return {
      dueId: String(row['dueId']),
      day: String(row['day']),
      expected: number('expected'),
      onTime: number('onTime'),
      late: number('late'),
      accepted: number('accepted'),
      notApplicable: number('notApplicable'),
      returned: number('returned'),
    }
  })
}

/** What the unit owes itself: one for each due, and for each unit that it took over from. */
export function assignmentsOwnOf(
  { manager }: RequestContext,
  { dueIds, unitId, view }: CourseFilter,
): Promise<AssignmentEntity[]> {
  const who = view === 'NOW' ? { unitId } : { askedId: unitId }
  return manager.findBy(AssignmentEntity, { ...who, dueId: In([...dueIds]) })
}
