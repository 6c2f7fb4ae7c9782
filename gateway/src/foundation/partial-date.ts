import { Temporal } from 'temporal-polyfill'

/**
 * A date as a document prints it: `2024`, `2024-02` or `2024-02-16`.
 * A missing part is unknown and never invented (a plan “ngày    tháng 02 năm 2024” is `2024-02`).
 * Calendar dates belong to Vietnam (+07:00) and have no hour.
 */
export type PartialDate = string

const PATTERN = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

/** First day of the years that documents of this movement can bear; earlier ones are slips of the pen. */
const EARLIEST_YEAR = 1900
const LATEST_YEAR = 2199

/** @returns true for `2024`, `2024-02`, `2024-02-29`; false for anything the calendar does not have */
export function isPartialDate(text: string): boolean {
  const match = PATTERN.exec(text)
  if (!match) return false
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1)]
  if (year < EARLIEST_YEAR || year > LATEST_YEAR || month < 1 || month > 12 || day < 1) return false
  return day <= Temporal.PlainYearMonth.from({ year, month }).daysInMonth
}

/** Whether day, month and year are all known. */
export function isFullDate(date: PartialDate | null | undefined): date is string {
  return date != null && date.length === 10
}

/** First day that the date can mean: `2024-02` → `2024-02-01`. */
export function firstDayOf(date: PartialDate): string {
  return date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date
}

/** Last day that the date can mean: `2024-02` → `2024-02-29`. */
export function lastDayOf(date: PartialDate): string {
  if (date.length === 4) return `${date}-12-31`
  if (date.length === 7) return `${date}-${Temporal.PlainYearMonth.from(date).daysInMonth}`
  return date
}

/** Whole days from one calendar date to another; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'day' }).days
}

/** The calendar date `days` later; negative days go back. */
export function addDays(date: string, days: number): string {
  return Temporal.PlainDate.from(date).add({ days }).toString()
}

/** As Vietnamese offices write it: `16/02/2024`, `02/2024`, `2024`. */
export function formatPartialDate(date: PartialDate): string {
  return date.split('-').toReversed().join('/')
}
