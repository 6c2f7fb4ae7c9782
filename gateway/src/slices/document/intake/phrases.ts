import type { Sign } from './reading.js'
import { keysOf } from './words.js'

interface Entry<T> {
  readonly keys: readonly string[]
  readonly value: T
}

/** Phrases of a vocabulary, found at a place of the text by their first word; the longest wins. */
export class PhraseBook<T> {
  readonly #byFirst = new Map<string, Entry<T>[]>()

  constructor(entries: Iterable<readonly [phrase: string, value: T]>) {
    for (const [phrase, value] of entries) {
      const keys = keysOf(phrase)
      const first = keys[0] ?? ''
      const list = this.#byFirst.get(first)
      if (list) list.push({ keys, value })
      else this.#byFirst.set(first, [{ keys, value }])
    }
    for (const list of this.#byFirst.values()) list.sort((a, b) => b.keys.length - a.keys.length)
  }

  /**
   * @param limit  sign at which a phrase has to end, at the latest
   * @returns the longest phrase that starts at sign `at`, with the sign after it; null when none does
   */
  at(signs: readonly Sign[], at: number, limit = Number.POSITIVE_INFINITY): { value: T; end: number } | null {
    const entries = this.#byFirst.get(signs[at]?.key ?? '')
    if (!entries) return null
    for (const { keys, value } of entries) {
      if (at + keys.length <= limit && matches(signs, at, keys)) return { value, end: at + keys.length }
    }
    return null
  }
}

/** Whether these keys stand at sign `at`; a line break or a page between two words does not matter. */
export function matches(signs: readonly Sign[], at: number, keys: readonly string[]): boolean {
  for (let k = 0; k < keys.length; k += 1) if (signs[at + k]?.key !== keys[k]) return false
  return true
}

/** A phrase book whose phrases mean themselves. */
export function phraseSet(...phrases: string[]): PhraseBook<string> {
  return new PhraseBook(phrases.map((phrase) => [phrase, phrase] as const))
}
