import type { IndicatorNatureCode, UnitKindCode } from '@antq/shared-schema'

/** A word in both languages. */
export interface InBoth {
  readonly vi: string
  readonly en: string
}

/**
 * An indicator (chỉ tiêu thống kê): what is counted. Dated data: what one counted in a year stays what it was, and a
 * change of its meaning is a new code.
 */
export interface Indicator {
  /** Permanent. */
  readonly code: string
  readonly name: InBoth
  readonly nature: IndicatorNatureCode
  /** What one of it is (đơn vị tính); per cent for ratios. */
  readonly unit: InBoth
  /** Counted in whole ones. */
  readonly isWhole: boolean
  /** A ratio in per cent, at most 100, whose change is told in percentage points; other ratios are averages. */
  readonly isShare: boolean
  /** A part of another indicator, which it can never exceed. */
  readonly partOf?: string
  /** A ratio that is worked out from two other indicators and never typed. */
  readonly parts?: { readonly numerator: string; readonly denominator: string }
  /** Kinds of units that count it themselves. */
  readonly tiers: readonly UnitKindCode[]
  /** Where the indicator is from, in words for readers. */
  readonly source: string
  /** First and last day on which it is counted; null while it lasts. */
  readonly validFrom: string
  readonly validTo: string | null
}
