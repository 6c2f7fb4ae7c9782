import type { PartialDate } from './partial-date.js'

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
