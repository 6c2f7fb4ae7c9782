import { firstDayOf, lastDayOf, type PartialDate } from '../../foundation/partial-date.js'

/** Stand-ins that sort before and after every real day, so that open ends compare like dates. */
export const BEFORE_ALL_DAYS = '0000-00-00'
export const AFTER_ALL_DAYS = '9999-99-99'

/** A stretch of days, both ends included. */
export interface Stretch {
  validFrom: PartialDate | null
  validTo: PartialDate | null
}

export function firstDay(stretch: Stretch): string {
  return stretch.validFrom === null ? BEFORE_ALL_DAYS : firstDayOf(stretch.validFrom)
}

export function lastDay(stretch: Stretch): string {
  return stretch.validTo === null ? AFTER_ALL_DAYS : lastDayOf(stretch.validTo)
}

/** Whether a day lies within. */
export function covers(stretch: Stretch, day: string): boolean {
  return firstDay(stretch) <= day && day <= lastDay(stretch)
}

/**
 * The period that speaks for a day: the one that covers it, else the last before it, else the first. A unit that
 * has ended keeps its last name; a document older than our records gets the oldest name we know.
 */
export function periodOn<P extends Stretch>(periods: readonly P[], day: string): P | undefined {
  return (
    periods.find((period) => covers(period, day)) ?? periods.findLast((period) => lastDay(period) < day) ?? periods[0]
  )
}

/** The day to look at a unit's tree: the day asked for, or the unit's last day where it ended earlier. */
export function dayWithin(stretch: Stretch, day: string): string {
  return day > lastDay(stretch) ? lastDay(stretch) : day < firstDay(stretch) ? firstDay(stretch) : day
}
