import { labelOf, refusals, type LabelLanguage, type RefusalCode } from '@antq/shared-schema'

/** What goes with a refusal beside its words. */
export interface RefusalDetail {
  /** Paths of the input fields concerned: `corrections.document.issuedOn`. */
  fields?: string[]
  /** The thing that is there already (DOCUMENT_EXISTS, ROLE_EXISTS). */
  existingId?: string
  /** The version that is there now (VERSION_CONFLICT). */
  currentVersion?: number
  /** Whole seconds to wait before the next try (SIGN_IN_THROTTLED). */
  retryAfter?: number
}

/**
 * Something a person can cause and mend. Thrown by services, turned into a value at the door: `answer()` for
 * mutations, `formatError` for queries. Anything else that is thrown is a fault.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal'

  constructor(
    readonly code: RefusalCode,
    readonly detail: RefusalDetail = {},
  ) {
    super(code)
  }

  /** The words for people. */
  wordsIn(language: LabelLanguage): string {
    return labelOf(refusals, this.code, language)
  }
}
