import type { PartialDate } from './partial-date.js'

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
