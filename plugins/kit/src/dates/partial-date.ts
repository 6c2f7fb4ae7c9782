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
