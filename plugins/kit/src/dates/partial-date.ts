import type { Language } from '@antq/plugin-contract'

/**
 * A date as a document prints it: `2024`, `2024-02` or `2024-02-16`. A missing part is unknown, never invented.
 * Calendar date of Vietnam, without an hour.
 */
export type PartialDate = string

/** Names how much of the date is known. */
export type DatePrecision = 'year' | 'month' | 'day'

export function precisionOf(date: PartialDate): DatePrecision {
  return date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day'
}

/** `16/02/2024`, `02/2024`, `2024`; in English `16 February 2024`, `February 2024`, `2024`. */
export function formatPartialDate(date: PartialDate, language: Language): string {
  if (language === 'vi' || date.length === 4) return date.split('-').reverse().join('/')
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  return new Intl.DateTimeFormat('en-GB', {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    ...(date.length === 10 ? { day: 'numeric' } : {}),
  }).format(Date.UTC(year, month - 1, day))
}

const DAY_FIRST = /^(?:(?:(\d{1,2})\s*[/.-]\s*)?(\d{1,2})\s*[/.-]\s*)?(\d{4})$/
const YEAR_FIRST = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/

/**
 * Reads what a person types: `16/2/2024`, `02/2024`, `2024`, also `2024-02-16` and with “ngày”, “tháng”, “năm”.
 * @returns `null` for anything that is not a date of the calendar
 */
export function parsePartialDate(typed: string): PartialDate | null {
  const text = typed
    .normalize('NFC')
    .toLowerCase()
    .replace(/^ngày\s*/, '')
    .replace(/\s*tháng\s*/, '/')
    .replace(/\s*năm\s*/, '/')
    .replace(/^\/+/, '')
    .trim()
  const yearFirst = YEAR_FIRST.exec(text)
  if (yearFirst) return calendarDate(yearFirst[1], yearFirst[2], yearFirst[3])
  const dayFirst = DAY_FIRST.exec(text)
  return dayFirst ? calendarDate(dayFirst[3], dayFirst[2], dayFirst[1]) : null
}

function calendarDate(year = '', month?: string, day?: string): PartialDate | null {
  if (Number(year) < 1900 || Number(year) > 2199) return null
  if (month === undefined) return year
  if (Number(month) < 1 || Number(month) > 12) return null
  const yearAndMonth = `${year}-${month.padStart(2, '0')}`
  if (day === undefined) return yearAndMonth
  const daysInMonth = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()
  return Number(day) >= 1 && Number(day) <= daysInMonth ? `${yearAndMonth}-${day.padStart(2, '0')}` : null
}

/** First day that the date can mean, as milliseconds; for placing it on a line. */
export function firstInstantOf(date: PartialDate): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  return Date.UTC(year, month - 1, day)
}

/** Today in Vietnam: `2026-11-24`. */
export function todayInVietnam(now: number = Date.now()): PartialDate {
  return new Intl.DateTimeFormat('en-CA', {
    timeZone: 'Asia/Ho_Chi_Minh',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(now)
}
