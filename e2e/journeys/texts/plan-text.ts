import type {
  DeadlineTypeCode,
  DocumentKindCode,
  IntakeWarningCode,
  TargetOperatorCode,
} from '../../../shared-schema/src/index.js'

/** Codes of the provinces that have a sample portal. */
export type ProvinceCode = 'bac-giang' | 'tra-vinh' | 'tay-ninh' | 'ho-chi-minh'

/** A plan as an officer pastes it, and what a person who reads it finds in it. */
export interface PlanText {
  readonly province: ProvinceCode
  readonly text: string
  readonly expected: {
    /** Null where the place for it is blank. */
    readonly number: string | null
    /** As the rules spell it; without its number where that is blank. */
    readonly symbol: string
    readonly kind: DocumentKindCode
    /** A partial date where the day is blank. */
    readonly issuedOn: string
    readonly place: string
    readonly title: string
    /** Each mention in the order of the text, nested ones too, in the right spelling. */
    readonly citations: readonly string[]
    readonly deadlines: readonly { readonly type: DeadlineTypeCode; readonly date: string | null }[]
    readonly targets: readonly {
      readonly quantity: number
      readonly operator: TargetOperatorCode
      /** What is counted, or the beginning of it. */
      readonly unit: string
      readonly isMandatory: boolean
    }[]
    /** Who leads a task given with the word "Giao". */
    readonly leads: readonly string[]
    readonly recipients: number
    readonly signer: { readonly authority: string; readonly role: string }
    /** What the officer has to be told, whatever else there is. */
    readonly warnings: readonly IntakeWarningCode[]
  }
  /** What the officer types where the paper leaves a blank, so that the plan can be issued. */
  readonly completion: { readonly number: string; readonly symbol: string; readonly issuedOn: string }
}
