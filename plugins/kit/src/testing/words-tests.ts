import { describe, expect, test } from 'vitest'
import type { Words } from '../language/words.js'

/** A file of words and its English one; `name` goes into the name of the test. */
export interface WordFile {
  readonly name: string
  readonly vi: Words
  readonly en: Words
}

const placeholders = (message: unknown): string =>
  [...new Set(JSON.stringify(message).match(/\{\w+\}/g) ?? [])].toSorted().join()

/** Declares the tests that the words of every tab and page have to pass. */
export function testWords(files: readonly WordFile[]): void {
  describe.each(files)('the words of $name', ({ vi, en }) => {
    test('have the same keys in both languages, sorted', () => {
      expect(Object.keys(vi)).toEqual(Object.keys(vi).toSorted())
      expect(Object.keys(en)).toEqual(Object.keys(vi))
    })

    test('put the same values into a message', () => {
      expect(Object.keys(vi).filter((key) => placeholders(vi[key]) !== placeholders(en[key]))).toEqual([])
    })

    test('are written with composed characters', () => {
      const text = JSON.stringify(vi)
      expect(text.normalize('NFC')).toBe(text)
    })
  })

  test('no key of a screen stands in two files', () => {
    const keys = files.flatMap(({ vi }) => Object.keys(vi))
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([])
  })
}
