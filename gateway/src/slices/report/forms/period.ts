import type { LabelLanguage, PeriodKindCode } from '@antq/shared-schema'

/**
 * A period of a report (kỳ báo cáo) as text: `2024-H1`, `2024-H2`, `2024`, `2014/2024`. The last one compares two
 * years: ten years from the baseline on.
 */
export type Period = string

const PATTERN = /^(?:(\d{4})(?:-H([12]))?|(\d{4})\/(\d{4}))$/
const FIRST_YEAR = 1990
const LAST_YEAR = 2199
const DECADE = 10

export interface PeriodParts {
  readonly kind: PeriodKindCode
  /** First and last calendar day, both included. */
  readonly from: string
  readonly to: string
  /** Year that values are compared with; null where the form compares none. */
  readonly baselineYear: number | null
}

/** @returns null where the text is no period */
export function readPeriod(text: string): PeriodParts | null {
  const match = PATTERN.exec(text)
  if (!match) return null
  const [, year, half, first, last] = match
  if (year !== undefined) {
    if (!isYear(year)) return null
    if (half === undefined) return { kind: 'YEAR', from: `${year}-01-01`, to: `${year}-12-31`, baselineYear: null }
    const [from, to] = half === '1' ? [`${year}-01-01`, `${year}-06-30`] : [`${year}-07-01`, `${year}-12-31`]
    return { kind: 'HALF_YEAR', from, to, baselineYear: null }
  }
  if (!isYear(first ?? '') || Number(last) - Number(first) !== DECADE || !isYear(last ?? '')) return null
  return { kind: 'DECADE', from: `${first}-01-01`, to: `${last}-12-31`, baselineYear: Number(first) }
}

const isYear = (text: string) => Number(text) >= FIRST_YEAR && Number(text) <= LAST_YEAR

/** The period in words: `6 tháng đầu năm 2024`, `năm 2024`, `giai đoạn 2014 - 2024`; the text itself where it is none. */
export function periodText(period: Period, language: LabelLanguage = 'vi'): string {
  const match = PATTERN.exec(period)
  if (!match || readPeriod(period) === null) return period
  const [, year, half, first, last] = match
  const isVietnamese = language === 'vi'
  if (first !== undefined) return isVietnamese ? `giai đoạn ${first} - ${last}` : `${first}–${last}`
  if (half === undefined) return isVietnamese ? `năm ${year}` : `${year}`
  if (isVietnamese) return `6 tháng ${half === '1' ? 'đầu' : 'cuối'} năm ${year}`
  return `${half === '1' ? 'first' : 'second'} half of ${year}`
}
