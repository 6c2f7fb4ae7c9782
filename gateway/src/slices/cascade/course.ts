import { Temporal } from 'temporal-polyfill'
import { addDays, daysBetween } from '../../foundation/partial-date.js'
import { COUNTED, NOTHING, sum, type Counts } from './tally.counts.js'

/** How far the points of a course stand apart. */
export type CourseStep = 'DAY' | 'WEEK' | 'MONTH'

/** Points of one course: more than a year of days, and more than anybody tells apart on a screen. */
export const MOST_POINTS = 400
/** Days up to which a course that says nothing else goes by days, and by weeks. */
const DAYS_BY_DAY = 31
const DAYS_BY_WEEK = 26 * 7

/** What was added to the counts of a due on a day. */
export interface CourseChange extends Counts {
  dueId: string
  day: string
}

/** How it stood when a day was over. */
export interface CoursePoint extends Counts {
  day: string
  /** Never handed in, though the last day had passed. */
  missing: number
}

/** From when to when there is something to tell. */
export interface CourseSpan {
  from: string
  until: string
  today: string
}

/** Days that are shown behind the last one on which something happened. */
const DAYS_AFTER = 7

/**
 * From the day on which it was asked until today; where all last days have passed and nothing has come since, until
 * a week after the last of it, for what follows would be a straight line.
 */
export function spanOf(
  changes: readonly CourseChange[],
  lastDays: ReadonlyMap<string, string | null>,
  today: string,
): CourseSpan {
  const happened = changes.map(({ day }) => day)
  const from = happened.reduce((least, day) => (day < least ? day : least), today)
  const last = [...happened, ...[...lastDays.values()].map((day) => day ?? today)].reduce(
    (most, day) => (day > most ? day : most),
    from,
  )
  const after = addDays(last, DAYS_AFTER)
  return { from, until: after < today ? after : today, today }
}

/** The step in which a stretch is read easily: about as many points as a month has days, at most. */
export function stepFor(from: string, until: string): CourseStep {
  const days = daysBetween(from, until)
  if (days <= DAYS_BY_DAY) return 'DAY'
  return days <= DAYS_BY_WEEK ? 'WEEK' : 'MONTH'
}

/**
 * The days on whose evenings is counted: each day, each Sunday, or each last day of a month, and the last day always.
 * @returns at most {@link MOST_POINTS} and one more
 */
export function daysOfCourse(from: string, until: string, step: CourseStep): string[] {
  const last = Temporal.PlainDate.from(until)
  const days: string[] = []
  let day = endOf(Temporal.PlainDate.from(from), step)
  while (Temporal.PlainDate.compare(day, last) < 0 && days.length < MOST_POINTS) {
    days.push(day.toString())
    day = endOf(day.add({ days: 1 }), step)
  }
  return [...days, until]
}

function endOf(day: Temporal.PlainDate, step: CourseStep): Temporal.PlainDate {
  if (step === 'WEEK') return day.add({ days: 7 - day.dayOfWeek })
  return step === 'MONTH' ? day.with({ day: day.daysInMonth }) : day
}

/** The days of a course with the last days of dues among them: after these what is not there is missing. */
export function withLastDays(days: readonly string[], lastDays: ReadonlyMap<string, string | null>): string[] {
  const [first = '', last = ''] = [days[0], days.at(-1)]
  const dues = [...lastDays.values()].filter((day): day is string => day !== null && first < day && day < last)
  return [...new Set([...days, ...dues])].toSorted()
}

/**
 * The counts as they stood on the evenings of some days.
 * @param lastDays last day that still keeps it, by the id of the due
 * @param days in their order
 */
export function courseOf(
  changes: readonly CourseChange[],
  lastDays: ReadonlyMap<string, string | null>,
  days: readonly string[],
): CoursePoint[] {
  const ordered = changes.toSorted((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0))
  const ofDues = new Map<string, Counts>()
  let next = 0
  return days.map((day) => {
    for (let change = ordered[next]; change && change.day <= day; change = ordered[(next += 1)])
      ofDues.set(change.dueId, sum(ofDues.get(change.dueId) ?? NOTHING, change))
    const point: CoursePoint = { day, ...NOTHING, missing: 0 }
    for (const [dueId, counts] of ofDues) {
      for (const key of COUNTED) point[key] += counts[key]
      const lastDay = lastDays.get(dueId) ?? null
      if (lastDay !== null && lastDay < day)
        point.missing += counts.expected - counts.onTime - counts.late - counts.returned
    }
    return point
  })
}
