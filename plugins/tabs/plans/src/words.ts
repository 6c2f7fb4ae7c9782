import { type I18n, useI18n } from '@antq/plugin-kit'
import type detail from './locales/detail.vi.json'
import type intake from './locales/intake.vi.json'
import type vi from './locales/vi.json'

/** Keys of this tab's words; those of a late screen come with it. */
export type WordKey = keyof typeof vi | keyof typeof detail | keyof typeof intake

export const useWords = (): I18n<WordKey> => useI18n<WordKey>()
