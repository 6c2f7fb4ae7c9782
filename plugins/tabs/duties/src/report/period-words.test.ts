import { expect, test } from 'vitest'
import en from '../locales/office.en.json'
import vi from '../locales/office.vi.json'
import { periodWords } from './period-words.js'

const saying =
  (words: Record<string, unknown>) =>
  (key: string, values: Record<string, string>): string =>
    String(words[key]).replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')

test.each([
  ['2026-H1', '6 tháng đầu năm 2026', 'First half of 2026'],
  ['2026-H2', '6 tháng cuối năm 2026', 'Second half of 2026'],
  ['2021', 'Năm 2021', '2021'],
  ['2014/2024', 'Giai đoạn 2014–2024', '2014–2024'],
  ['2026-Q1', '2026-Q1', '2026-Q1'],
])('%s is called %s', (code, vietnamese, english) => {
  expect(periodWords(code, saying(vi))).toBe(vietnamese)
  expect(periodWords(code, saying(en))).toBe(english)
})
