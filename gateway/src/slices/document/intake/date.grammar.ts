import { Gap, type Sign } from './reading.js'

/** A date as printed: any part may be missing, and a part may be one that no calendar has. */
export interface PrintedDate {
  readonly start: number
  readonly end: number
  readonly day: number | null
  readonly month: number | null
  readonly year: number | null
  /** `2024-02-16`, `2024-02`, `2024`; null without a year, and for 31/02. */
  readonly iso: string | null
  readonly isImpossible: boolean
}

/**
 * Reads a date that starts at sign `at`:
 * `ngày 07/2/2024`, `16/2/2024`, `22-7-2024`, `7.2.2024`, `ngày 22 tháng 7 năm 2024`, `ngày tháng 02 năm 2024`,
 * `ngày … tháng … năm 2024`, `ngày 05 tháng 3 tháng 2020`, `ngày 01/6`, `tháng 5/2024`, `tháng 5 năm 2024`.
 * @returns null where none starts
 */
export function dateAt(signs: readonly Sign[], at: number): PrintedDate | null {
  const key = signs[at]?.key
  if (key === 'ngày') return longDate(signs, at, at + 1) ?? shortDate(signs, at, at + 1) ?? lonelyDay(signs, at)
  if (key === 'tháng') return monthDate(signs, at)
  return signs[at]?.kind === 'number' ? shortDate(signs, at, at) : null
}

/** Days and months of blank forms: nothing, dots, an underscore. */
function blankOrNumber(signs: readonly Sign[], at: number): { value: number | null; end: number } {
  const sign = signs[at]
  if (sign?.kind === 'number' && sign.text.length <= 2) return { value: Number(sign.text), end: at + 1 }
  if (sign?.kind === 'ellipsis' || sign?.kind === 'slash') return { value: null, end: at + 1 }
  return { value: null, end: at }
}

function longDate(signs: readonly Sign[], start: number, at: number): PrintedDate | null {
  const day = blankOrNumber(signs, at)
  if (signs[day.end]?.key !== 'tháng') return null
  const month = blankOrNumber(signs, day.end + 1)
  let end = skipComma(signs, month.end)
  const word = signs[end]?.key
  const year = word === 'năm' || (word === 'tháng' && month.value !== null) ? yearAt(signs, end + 1) : null
  // "ngày 22 tháng 7/2024"
  const bare = year === null && signs[month.end]?.kind === 'slash' ? yearAt(signs, month.end + 1) : null
  if (year !== null) end += 2
  else if (bare !== null) end = month.end + 2
  else end = month.end
  if (year === null && bare === null && month.value === null) return null
  return printed(start, end, day.value, month.value, year ?? bare)
}

function shortDate(signs: readonly Sign[], start: number, at: number): PrintedDate | null {
  const day = signs[at]
  const separator = signs[at + 1]
  const month = signs[at + 2]
  if (day?.kind !== 'number' || day.text.length > 2 || !separator || month?.kind !== 'number' || month.text.length > 2)
    return null
  if (!isDateSeparator(separator) || separator.gap > Gap.Space || month.gap > Gap.Space) return null
  if (separator.kind !== 'slash' && (separator.gap !== Gap.None || month.gap !== Gap.None)) return null
  const again = signs[at + 3]
  const isThird = again !== undefined && again.kind === separator.kind && again.gap <= Gap.Space
  const torn = isThird ? tornYearAt(signs, at + 4) : null
  if (torn !== null) return printed(start, at + 6, Number(day.text), Number(month.text), torn)
  const year = isThird ? yearAt(signs, at + 4, true) : null
  if (year !== null) return printed(start, at + 5, Number(day.text), Number(month.text), year)
  // "7.2" and "7-2" are numbers of sections and ranges; only a slash makes a day and a month
  if (separator.kind !== 'slash') return null
  const word = signs[at + 3]
  const spelled = word?.key === 'năm' ? yearAt(signs, at + 4) : null
  return spelled !== null
    ? printed(start, at + 5, Number(day.text), Number(month.text), spelled)
    : printed(start, at + 3, Number(day.text), Number(month.text), null)
}

function lonelyDay(signs: readonly Sign[], at: number): PrintedDate | null {
  const day = signs[at + 1]
  if (day?.kind !== 'number' || day.text.length > 2) return null
  const value = Number(day.text)
  return value >= 1 && value <= 31 ? printed(at, at + 2, value, null, null) : null
}

function monthDate(signs: readonly Sign[], at: number): PrintedDate | null {
  const month = signs[at + 1]
  if (month?.kind !== 'number' || month.text.length > 2) return null
  const separator = signs[at + 2]
  const isJoined = separator !== undefined && isDateSeparator(separator) && separator.gap <= Gap.Space
  const year = isJoined || separator?.key === 'năm' ? yearAt(signs, at + 3) : null
  return printed(at, year === null ? at + 2 : at + 4, null, Number(month.text), year)
}

function isDateSeparator(sign: Sign): boolean {
  return sign.kind === 'slash' || (sign.kind === 'dash' && sign.text.length === 1) || sign.kind === 'point'
}

function yearAt(signs: readonly Sign[], at: number, allowsShort = false): number | null {
  const sign = signs[at]
  if (sign?.kind !== 'number' || sign.gap === Gap.Blank) return null
  if (sign.text.length === 4) {
    const year = Number(sign.text)
    return year >= 1900 && year < 2200 ? year : null
  }
  return allowsShort && sign.text.length === 2 && sign.gap === Gap.None ? 2000 + Number(sign.text) : null
}

/** "16/7/20 21": a year that a scan tore apart. */
function tornYearAt(signs: readonly Sign[], at: number): number | null {
  const [century, rest] = [signs[at], signs[at + 1]]
  const isTorn =
    century?.kind === 'number' && (century.text === '20' || century.text === '19') && rest?.kind === 'number'
  return isTorn && rest.text.length === 2 && rest.gap === Gap.Space ? Number(`${century.text}${rest.text}`) : null
}

function skipComma(signs: readonly Sign[], at: number): number {
  return signs[at]?.kind === 'comma' && signs[at + 1]?.key === 'năm' ? at + 1 : at
}

function printed(
  start: number,
  end: number,
  day: number | null,
  month: number | null,
  year: number | null,
): PrintedDate {
  const isImpossible =
    (month !== null && (month < 1 || month > 12)) || (day !== null && (day < 1 || day > daysOf(month, year)))
  return { start, end, day, month, year, iso: isImpossible ? null : isoOf(day, month, year), isImpossible }
}

function daysOf(month: number | null, year: number | null): number {
  if (month === null || month < 1 || month > 12) return 31
  return new Date(Date.UTC(year ?? 2000, month, 0)).getUTCDate()
}

/** Partial ISO date of what is known; a day without a month says nothing. */
export function isoOf(day: number | null, month: number | null, year: number | null): string | null {
  if (year === null) return null
  if (month === null) return String(year)
  const yearMonth = `${year}-${String(month).padStart(2, '0')}`
  return day === null ? yearMonth : `${yearMonth}-${String(day).padStart(2, '0')}`
}
