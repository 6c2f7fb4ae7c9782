import type { Language } from '@antq/plugin-contract'

/** A message, or its forms by number: `{ "one": "{count} task", "other": "{count} tasks" }`. */
export type Message = string | { readonly one?: string; readonly other: string }

/** The words of one language by key; keys sorted in the file. */
export type Words = Readonly<Record<string, Message>>

/** Words in all languages. `vi` is the source; where another language lacks a key, Vietnamese stands in. */
export type Messages = Readonly<Record<Language, Words>>

/** Words as a tab or a late screen brings them: a language that few readers need is fetched when it is asked for. */
export interface MessageSource {
  readonly vi: Words
  readonly en: Words | (() => Promise<Words>)
}

/** Values put into `{name}`; `count` also chooses the plural form. Numbers are written as the language writes them. */
export type MessageValues = Readonly<Record<string, string | number>>

/** Locales by which numbers, dates and plurals are written. */
export const LOCALES: Readonly<Record<Language, string>> = { vi: 'vi-VN', en: 'en-GB' }

/** @returns the key itself where no language has it, so that a slip is seen and nothing breaks */
export function say(messages: Messages, language: Language, key: string, values: MessageValues = {}): string {
  const message = messages[language][key] ?? messages.vi[key]
  if (message === undefined) return key
  return formOf(message, language, values).replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = values[name]
    return value === undefined ? placeholder : typeof value === 'number' ? formatNumber(value, language) : value
  })
}

function formOf(message: Message, language: Language, values: MessageValues): string {
  if (typeof message === 'string') return message
  const count = typeof values.count === 'number' ? values.count : 0
  const form = new Intl.PluralRules(LOCALES[language]).select(count)
  return (form === 'one' ? message.one : undefined) ?? message.other
}

/** `1.234` in Vietnamese, `1,234` in English. */
export function formatNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(LOCALES[language]).format(value)
}

/** `0.5` → `50%`; whole percents. */
export function formatShare(value: number, language: Language): string {
  return new Intl.NumberFormat(LOCALES[language], { style: 'percent', maximumFractionDigits: 0 }).format(value)
}

/** An instant as Vietnamese clocks show it: `09:30 16/02/2024`, in English `16/02/2024, 09:30`. */
export function formatInstant(instant: string, language: Language): string {
  return new Intl.DateTimeFormat(LOCALES[language], {
    timeZone: 'Asia/Ho_Chi_Minh',
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  }).format(new Date(instant))
}
