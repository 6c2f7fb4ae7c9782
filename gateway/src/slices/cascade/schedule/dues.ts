import { addDays, firstDayOf, lastDayOf, type PartialDate } from '../../../foundation/partial-date.js'
import { daysOf, type Recurrence } from './recurrence.js'
import { periodOfDue, type ReportPeriod } from './report-period.js'

/** By when something is due: once, or again and again while it is in force. */
export interface Schedule {
  /** First day on which it is asked. */
  startsOn: string
  /** For what is due once: the day, month or year as printed; null where none is printed. */
  dueOn: PartialDate | null
  recurrence: Recurrence | null
  /** End of what recurs. */
  validTo: PartialDate | null
  /** “trước ngày”: the due day itself is too late. */
  isExclusive: boolean
}

export interface Due extends ReportPeriod {
  dueOn: PartialDate | null
  /** Last day that still keeps it. */
  lastDay: string | null
}

/** Last day that still keeps a due date: the day before for “trước ngày”; the last of a month or year otherwise. */
export function lastDayToKeep(dueOn: PartialDate, isExclusive: boolean): string {
  return isExclusive ? addDays(firstDayOf(dueOn), -1) : lastDayOf(dueOn)
}

/**
 * All due days of a schedule, in their order. What would have been due before it was asked is left out: a guidance of
 * July does not ask for the report of June.
 * @returns none where nothing falls within its validity
 */
export function duesOf(schedule: Schedule): Due[] {
  const { startsOn, recurrence, validTo, isExclusive } = schedule
  if (recurrence === null) return [onceDue(schedule)]
  if (validTo === null) return []
  return daysOf(recurrence, startsOn, lastDayOf(validTo))
    .map((dueOn) => ({ dueOn, lastDay: lastDayToKeep(dueOn, isExclusive), ...periodOfDue(dueOn, recurrence) }))
    .filter((due) => due.lastDay >= startsOn)
}

function onceDue({ dueOn, isExclusive }: Schedule): Due {
  if (dueOn === null) return { dueOn, lastDay: null, periodFrom: null, periodTo: null }
  return { dueOn, lastDay: lastDayToKeep(dueOn, isExclusive), ...periodOfDue(dueOn, null) }
}
