/** A word of a vocabulary: a permanent code and what people read. */
export interface Term {
  /** Permanent; stored and sent. Never renamed, never reused. */
  readonly code: string
  readonly vi: string
  readonly en: string
}

/** Languages in which labels exist; Vietnamese is the source. */
export type LabelLanguage = 'vi' | 'en'

/** A vocabulary: its words in the order in which lists show them. */
export type Vocabulary<T extends Term = Term> = readonly T[]

/**
 * Label of a code in a language.
 * @returns the code itself where the vocabulary does not know it: an old client meets a newer word.
 */
export function labelOf(vocabulary: Vocabulary, code: string, language: LabelLanguage): string {
  return vocabulary.find((term) => term.code === code)?.[language] ?? code
}
