import { Temporal } from 'temporal-polyfill'

/** Date, hour and offset are wanted; seconds and their parts are not. */
const PATTERN = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/
const LENGTH = '2026-11-24T03:15:00.000Z'.length

/**
 * An instant as it is kept and answered: UTC, ISO 8601 with milliseconds; what is finer is cut off.
 * @param text ISO 8601 with any offset: `2026-11-24T10:15+07:00`
 * @returns null where it is none, or where its year in UTC has not four digits
 */
export function instantOf(text: string): string | null {
  if (!PATTERN.test(text)) return null
  try {
    const utc = Temporal.Instant.from(text).toString({ fractionalSecondDigits: 3 })
    return utc.length === LENGTH ? utc : null
  } catch {
    return null
  }
}
