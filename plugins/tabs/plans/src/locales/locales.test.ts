import { expect, test } from 'vitest'
import en from './en.json'
import vi from './vi.json'

const placeholders = (message: unknown): string[] => [...new Set(JSON.stringify(message).match(/\{\w+\}/g) ?? [])].sort()

test('both languages have the same keys, sorted', () => {
  expect(Object.keys(vi)).toEqual(Object.keys(vi).toSorted())
  expect(Object.keys(en)).toEqual(Object.keys(vi))
})

test('both languages put the same values into a message', () => {
  const differing = (Object.keys(vi) as (keyof typeof vi)[]).filter(
    (key) => placeholders(vi[key]).join() !== placeholders(en[key]).join(),
  )
  expect(differing).toEqual([])
})

test('Vietnamese is written with composed characters', () => {
  const text = JSON.stringify(vi)
  expect(text.normalize('NFC')).toBe(text)
})
