import type { DeadlineTypeCode } from '@antq/shared-schema'

/** A time that the text sets, in signs. */
export interface TimeFound {
  readonly from: number
  readonly to: number
  readonly type: DeadlineTypeCode
  readonly date: string | null
  readonly rule: string
  readonly confidence: number
  /** 31/02, or a day without month. */
  readonly isImpossible: boolean
}

export interface TimeContext {
  /** Year of the document: "trước ngày 15/11" of a plan for 2024 is in 2024. */
  readonly year: number | null
  /** Day of issue, for "kể từ ngày ký". */
  readonly issuedOn: string | null
  /** End of the sentence. */
  readonly to: number
  /** Whether the sentence speaks of what recurs before this place. */
  readonly isPeriodic: boolean
}
