import { unitsOfPath } from './path.js'
import { placesOf, signed, sum, type CountedAssignment, type Counts } from './tally.counts.js'
import type { DayCounts } from './tally-day.life.js'
import type { TallyView } from './tally.entity.js'

/** An assignment with what it added to the counts, day by day. */
export interface Lived {
  assignment: CountedAssignment
  life: readonly DayCounts[]
}

/** One row of the counts of days, or what is to be added to it. */
export interface TallyDayChange extends Counts {
  dueId: string
  unitId: string
  view: TallyView
  day: string
}

/**
 * What assignments add to the counts of days of the units above them. The unit itself has no rows: what it owes is few
 * and is read from its own history.
 * @param sign -1 to take away
 */
export function tallyDaysOf(lived: readonly Lived[], sign: 1 | -1 = 1): TallyDayChange[] {
  const rows = new Map<string, TallyDayChange>()
  for (const { assignment, life } of lived) {
    for (const { view, path } of placesOf(assignment)) {
      for (const unitId of unitsOfPath(path).slice(0, -1)) {
        for (const { day, counts } of life) {
          const key = `${assignment.dueId} ${unitId} ${view} ${day}`
          const row = rows.get(key)
          const change = signed(counts, sign)
          rows.set(key, { dueId: assignment.dueId, unitId, view, day, ...(row ? sum(row, change) : change) })
        }
      }
    }
  }
  return [...rows.values()]
}
