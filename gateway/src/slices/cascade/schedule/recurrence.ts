import { Temporal } from 'temporal-polyfill'
import { RRuleTemporal } from 'rrule-temporal'

/**
 * Rules of RFC 5545 between blanks: `FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=1`. Only days of years and months are
 * meant: offices set no hours, and nothing here is due more often than once a week.
 */
export type Recurrence = string

/** More due days than this are a slip of the pen: five years of monthly reports. */
export const MOST_DUES = 60

const MONTH = '(?:[1-9]|1[0-2])'
const DAY = '-?(?:[1-9]|[12]\\d|3[01])'
const WEEKDAY = '(?:MO|TU|WE|TH|FR|SA|SU)'
const list = (one: string) => `${one}(?:,${one})*`
const PART = `(?:INTERVAL=[1-9]\\d?|BYMONTH=${list(MONTH)}|BYMONTHDAY=${list(DAY)}|BYDAY=${list(WEEKDAY)})`
const ALLOWED = new RegExp(`^FREQ=(?:YEARLY|MONTHLY|WEEKLY)(?:;${PART})+$`)

/** Whether a text is a recurrence that can be worked with. */
export function isRecurrence(text: Recurrence): boolean {
  const rules = text.split(' ')
  return rules.every((rule) => ALLOWED.test(rule) && isReadable(rule))
}

function isReadable(rule: string): boolean {
  try {
    return daysOfRule(rule, '2024-01-01', '2028-12-31', 1).length > 0
  } catch {
    return false
  }
}

/**
 * Days on which something recurs, the first and the last day included, in their order.
 * @param from calendar date; @param to calendar date
 * @returns at most {@link MOST_DUES} and one more days
 */
export function daysOf(recurrence: Recurrence, from: string, to: string): string[] {
  const days = recurrence.split(' ').flatMap((rule) => daysOfRule(rule, from, to, MOST_DUES + 1))
  return [...new Set(days)].toSorted().slice(0, MOST_DUES + 1)
}

/** In UTC at midnight: a calendar date has no hour that a time zone could move. */
function daysOfRule(rule: string, from: string, to: string, most: number): string[] {
  const instant = (day: string) => Temporal.PlainDate.from(day).toZonedDateTime('UTC')
  const found = new RRuleTemporal({ rruleString: rule, dtstart: instant(from), strict: true }).between(
    new Date(`${from}T00:00:00Z`),
    new Date(`${to}T00:00:00Z`),
    true,
  )
  return found.slice(0, most).map((moment) => moment.toPlainDate().toString())
}
