import type { Recurrence } from './recurrence.js'

/** What the intake makes of “trước ngày 01/6 và 01/12 hằng năm”: `yearly before 06-01 and 12-01`. */
const RULE = /^(yearly|quarterly|monthly)\b(?: (?:before|at latest|on))?(?: (.+))?$/
const MONTH_AND_DAY = /^(\d\d)-(\d\d)$/
const DAY = /^day (\d{1,2})$/
const LAST_DAY = /ngày cuối|last day/u

/** Months at whose end a quarter ends. */
const QUARTER_ENDS = '3,6,9,12'

/**
 * The recurrence that a rule of the intake means.
 * @returns undefined where it names no day: then an officer has to say it
 */
export function recurrenceOfRule(rule: string): Recurrence | undefined {
  const match = RULE.exec(rule.replace(':', ''))
  const [, every, rest] = match ?? []
  if (every === undefined || rest === undefined) return undefined
  if (LAST_DAY.test(rest)) return endOf(every)
  const days = rest.split(' and ')
  if (every === 'yearly') return yearly(days)
  const day = DAY.exec(days[0] ?? '')?.[1]
  if (day === undefined || days.length > 1) return undefined
  return every === 'monthly'
    ? `FREQ=MONTHLY;BYMONTHDAY=${Number(day)}`
    : `FREQ=YEARLY;BYMONTH=${QUARTER_ENDS};BYMONTHDAY=${Number(day)}`
}

function endOf(every: string): Recurrence | undefined {
  if (every === 'monthly') return 'FREQ=MONTHLY;BYMONTHDAY=-1'
  return every === 'quarterly' ? `FREQ=YEARLY;BYMONTH=${QUARTER_ENDS};BYMONTHDAY=-1` : undefined
}

/** Days of one number share a rule; months and days of a rule are combined each with each. */
function yearly(days: readonly string[]): Recurrence | undefined {
  const monthsOfDay = new Map<number, number[]>()
  for (const text of days) {
    const match = MONTH_AND_DAY.exec(text)
    if (!match) return undefined
    const day = Number(match[2])
    monthsOfDay.set(day, [...(monthsOfDay.get(day) ?? []), Number(match[1])])
  }
  return [...monthsOfDay]
    .map(([day, months]) => `FREQ=YEARLY;BYMONTH=${months.toSorted((a, b) => a - b).join(',')};BYMONTHDAY=${day}`)
    .join(' ')
}
