import type { Language } from '@antq/plugin-contract'
import { inject, type InjectionKey, shallowReactive, watch } from 'vue'
import { formatPartialDate, type PartialDate, precisionOf } from '../dates/partial-date.js'
import {
  formatInstant,
  formatNumber,
  formatShare,
  type MessageSource,
  type MessageValues,
  say,
  type Words,
} from './words.js'

/** The words of the screen and how the language writes numbers and dates. All follow the portal's language. */
export interface I18n<Key extends string = string> {
  readonly language: () => Language
  t(key: Key, values?: MessageValues): string
  number(value: number): string
  share(value: number): string
  /** `16/02/2024`, `02/2024`, `2024`. */
  date(date: PartialDate): string
  /** With the word that tells how much is known: `ngày 16/02/2024`, `tháng 02/2024`, `năm 2024`. */
  dateInWords(date: PartialDate): string
  instant(instant: string): string
  /** Adds the words of a screen that came late. */
  add(source: MessageSource): void
}

export const I18N: InjectionKey<I18n> = Symbol('antq:i18n')

/** @param language read at every call, so that templates follow a change */
export function createI18n(source: MessageSource, language: () => Language): I18n {
  const { words, add } = gatherWords(language)
  add(source)
  const t = (key: string, values?: MessageValues): string => say(words, language(), key, values)
  const date = (value: PartialDate): string => formatPartialDate(value, language())
  return {
    language,
    t,
    add,
    date,
    number: (value) => formatNumber(value, language()),
    share: (value) => formatShare(value, language()),
    dateInWords: (value) => t(`kit.date.${precisionOf(value)}`, { date: date(value) }),
    instant: (value) => formatInstant(value, language()),
  }
}

/** Until English words have come, and where they do not come, Vietnamese stands in; the next change tries again. */
function gatherWords(language: () => Language): {
  words: Record<Language, Words>
  add: (source: MessageSource) => void
} {
  const words = shallowReactive<Record<Language, Words>>({ vi: {}, en: {} })
  const late = new Set<() => Promise<Words>>()
  const loadLate = (): void => {
    if (language() !== 'en') return
    for (const load of late) {
      late.delete(load)
      load().then(
        (more) => (words.en = { ...words.en, ...more }),
        () => late.add(load),
      )
    }
  }
  watch(language, loadLate)
  return {
    words,
    add({ vi, en }) {
      words.vi = { ...words.vi, ...vi }
      if (typeof en === 'function') late.add(en)
      else words.en = { ...words.en, ...en }
      loadLate()
    },
  }
}

/**
 * The words of the tab this component stands in.
 * @throws where no tab made by `createTab` is around
 */
export function useI18n<Key extends string = string>(): I18n<Key> {
  const i18n = inject(I18N)
  if (!i18n) throw new Error('useI18n: no tab around this component')
  return i18n as I18n<Key>
}
