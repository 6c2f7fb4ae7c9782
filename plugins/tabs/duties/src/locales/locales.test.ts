import { describe, expect, test } from 'vitest'
import en from './en.json'
import officeEn from './office.en.json'
import officeVi from './office.vi.json'
import vi from './vi.json'

const placeholders = (message: unknown): string[] =>
  [...new Set(JSON.stringify(message).match(/\{\w+\}/g) ?? [])].toSorted()

const FILES: [string, Record<string, unknown>, Record<string, unknown>][] = [
  ['the first screens', vi, en],
  ['the screens of officers', officeVi, officeEn],
]

describe.each(FILES)('the words of %s', (_name, source, english) => {
  test('have the same keys in both languages, sorted', () => {
    expect(Object.keys(source)).toEqual(Object.keys(source).toSorted())
    expect(Object.keys(english)).toEqual(Object.keys(source))
  })

  test('put the same values into a message', () => {
    const differing = Object.keys(source).filter(
      (key) => placeholders(source[key]).join() !== placeholders(english[key]).join(),
    )
    expect(differing).toEqual([])
  })

  test('are written with composed characters', () => {
    const text = JSON.stringify(source)
    expect(text.normalize('NFC')).toBe(text)
  })
})

test('no key stands in both files', () => {
  expect(Object.keys(officeVi).filter((key) => key in vi)).toEqual([])
})
