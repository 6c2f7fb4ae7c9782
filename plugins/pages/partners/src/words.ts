import { type I18n, useI18n } from '@antq/plugin-kit'
import type vi from './locales/vi.json'

/** Keys of this page's words. */
export type WordKey = keyof typeof vi

export const useWords = (): I18n<WordKey> => useI18n<WordKey>()
