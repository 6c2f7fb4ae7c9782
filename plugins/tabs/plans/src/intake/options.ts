import type { Language } from '@antq/plugin-kit'
import type { Vocabulary } from '@antq/shared-schema'

/** The words of a vocabulary, to choose from. */
export const optionsOf = (terms: Vocabulary, language: Language): { value: string; label: string }[] =>
  terms.map((term) => ({ value: term.code, label: term[language] }))
