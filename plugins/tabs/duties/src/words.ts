import { type I18n, useI18n } from '@antq/plugin-kit'
import type office from './locales/office.vi.json'
import type published from './locales/published.vi.json'
import type vi from './locales/vi.json'

/** Keys of this tab's words; those of the late screens come with them. */
export type WordKey = keyof typeof vi | keyof typeof office | keyof typeof published

export const useWords = (): I18n<WordKey> => useI18n<WordKey>()
