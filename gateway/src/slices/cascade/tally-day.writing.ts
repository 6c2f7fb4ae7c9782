import type { RequestContext } from '../../foundation/request-context.js'
import { addToRows } from './tally-adding.writing.js'
import { COLUMN, COUNTED } from './tally.counts.js'
import { tallyDaysOf, type Lived } from './tally-day.counts.js'

/** Adds what happened to assignments to the counts of the days on which it happened, or takes it away. */
export async function addToDays(context: RequestContext, lived: readonly Lived[], sign: 1 | -1 = 1): Promise<void> {
  await addToRows(context, {
    table: 'assignment_tally_day',
    key: ['due_id', 'unit_id', 'view_of', 'day'],
    counted: COUNTED.map((name) => COLUMN[name]),
    rows: tallyDaysOf(lived, sign).map((row) => [
      row.dueId,
      row.unitId,
      row.view,
      row.day,
      ...COUNTED.map((name) => row[name]),
    ]),
  })
}
