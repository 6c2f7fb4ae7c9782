import { describe, expect, test } from 'vitest'
import en from './en.json'
import vi from './vi.json'

const source: Record<string, unknown> = vi
const english: Record<string, unknown> = en
const placeholders = (message: unknown): string =>
  [...new Set(JSON.stringify(message).match(/\{\w+\}/g) ?? [])].toSorted().join()

describe('the words of the page', () => {
  test('have the same keys in both languages, sorted', () => {
    expect(Object.keys(source)).toEqual(Object.keys(source).toSorted())
    expect(Object.keys(english)).toEqual(Object.keys(source))
  })

  test('put the same values into a message', () => {
    expect(Object.keys(source).filter((key) => placeholders(source[key]) !== placeholders(english[key]))).toEqual([])
  })

  test('are written with composed characters', () => {
    const text = JSON.stringify(source)
    expect(text.normalize('NFC')).toBe(text)
  })
})
