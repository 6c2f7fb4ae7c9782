import type { PeriodKindCode, UnitKindCode } from '@antq/shared-schema'
import type { InBoth } from '../indicator/index.js'

/** A part of a form in which somebody writes (phần lời văn). */
export interface NarrativePart {
  /** Unique in the form. */
  readonly code: string
  readonly title: InBoth
  /** What is to be written there. */
  readonly hint: InBoth
  readonly isRequired: boolean
}

/** An indicator as a form asks for it. */
export interface AskedIndicator {
  readonly indicator: string
  readonly isRequired: boolean
}

/** A section of a form (phần): `I`, `II`. */
export interface FormSection {
  readonly code: string
  readonly numeral: string
  readonly title: InBoth
  readonly indicators: readonly AskedIndicator[]
  readonly narratives: readonly NarrativePart[]
}

/**
 * A version of a form (biểu mẫu). Never edited once somebody may have filled it in, only followed by the next version:
 * `form.editions.test.ts` holds the bytes of each.
 */
export interface ReportForm {
  /** Permanent; the same for all versions. */
  readonly code: string
  readonly version: number
  readonly name: InBoth
  readonly periodKinds: readonly PeriodKindCode[]
  /** Kinds of units that fill it in. */
  readonly filledInBy: readonly UnitKindCode[]
  /** Whether each value is asked for with its baseline and its change. */
  readonly isCompared: boolean
  readonly sections: readonly FormSection[]
  /** Where the form is from, in words for readers. */
  readonly source: string
  /** First and last day of the periods that it is for; null while it is the last version. */
  readonly validFrom: string
  readonly validTo: string | null
}
