import { expect, test } from 'vitest'
import { fieldsOfSheet, isOfSubject, type ReadSheet } from './form-sheet.js'

const SUBJECT = { unit: 'bac-giang.kcn', form: 'half-year-movement', period: '2024-H1' }
const sheet = (over: Partial<ReadSheet> = {}): ReadSheet => ({
  ...SUBJECT,
  asOf: '',
  values: [{ indicator: 'sessions', value: '12', baseline: '', delta: '' }],
  narratives: [{ part: 'results.work', text: 'Đã lập tổ tự quản.' }],
  problems: [],
  ...over,
})

test('a sheet fills what it says and leaves the rest as it was typed', () => {
  expect(fieldsOfSheet(sheet())).toEqual([
    ['values.sessions.value', '12'],
    ['narratives.results.work', 'Đã lập tổ tự quản.'],
  ])
})

test.each([
  ['its own', {}, true],
  ['one that says neither unit nor period', { unit: '', period: '' }, true],
  ['another period', { period: '2023-H1' }, false],
  ['another unit', { unit: 'bac-giang.ldld' }, false],
  ['another form', { form: 'ten-year-summary' }, false],
])('%s', (_name, over, isOwn) => {
  expect(isOfSubject(sheet(over), SUBJECT)).toBe(isOwn)
})
