import type { WordKey } from '../words.js'

/** A rule of RFC 5545 as far as offices use it: days of every year. */
export interface YearlyDays {
  /** `01/6`, `01/12`: day with two digits; a month below 3 has two as well, as offices write them. */
  readonly days: readonly string[]
}

/**
 * What a recurrence says, where it is one of days of every year.
 * @param rule rules between blanks: `FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=1`
 * @returns null for any other recurrence
 */
export function yearlyDays(rule: string): YearlyDays | null {
  const days: { month: number; day: number }[] = []
  for (const part of rule.trim().split(/\s+/)) {
    const values = new Map(part.split(';').map((pair) => pair.split('=') as [string, string]))
    const extra = [...values.keys()].filter((key) => !['FREQ', 'BYMONTH', 'BYMONTHDAY', 'INTERVAL'].includes(key))
    if (values.get('FREQ') !== 'YEARLY' || (values.get('INTERVAL') ?? '1') !== '1' || extra.length > 0) return null
    const [months, daysOfMonth] = [numbersIn(values.get('BYMONTH')), numbersIn(values.get('BYMONTHDAY'))]
    if (!months || !daysOfMonth) return null
    for (const month of months) for (const day of daysOfMonth) days.push({ month, day })
  }
  if (days.length === 0) return null
  days.sort((one, other) => one.month - other.month || one.day - other.day)
  return { days: days.map(({ month, day }) => `${twoDigits(day)}/${month < 3 ? twoDigits(month) : month}`) }
}

function numbersIn(list: string | undefined): number[] | null {
  const numbers = (list ?? '').split(',').map(Number)
  return list && numbers.every((number) => Number.isInteger(number) && number > 0) ? numbers : null
}

const twoDigits = (number: number): string => String(number).padStart(2, '0')

/** What a recurrence is called on the screen. */
export function recurrenceWords(rule: string, t: (key: WordKey, values?: { days: string }) => string): string {
  const yearly = yearlyDays(rule)
  return yearly ? t('demand.yearly', { days: yearly.days.join(', ') }) : t('demand.recurs')
}
