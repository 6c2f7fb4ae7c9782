import type { Language } from '@antq/plugin-contract'
import { inject, type InjectionKey } from 'vue'
import { formatPartialDate, type PartialDate, precisionOf } from '../dates/partial-date.js'
import { formatInstant, formatNumber, formatShare, type Messages, type MessageValues, say } from './words.js'

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
}

export const I18N: InjectionKey<I18n> = Symbol('antq:i18n')

/** @param language read at every call, so that templates follow a change */
export function createI18n(messages: Messages, language: () => Language): I18n {
  const t = (key: string, values?: MessageValues): string => say(messages, language(), key, values)
  const date = (value: PartialDate): string => formatPartialDate(value, language())
  return {
    language,
    t,
    date,
    number: (value) => formatNumber(value, language()),
    share: (value) => formatShare(value, language()),
    dateInWords: (value) => t(`kit.date.${precisionOf(value)}`, { date: date(value) }),
    instant: (value) => formatInstant(value, language()),
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
