import { expect, test } from 'vitest'
import { lastDayOf, periodCodeOf, periodsOf } from './period-code.js'

test.each([
  ['2024-01-01', '2024-06-30', '2024-H1'],
  ['2024-07-01', '2024-12-31', '2024-H2'],
  ['2024-01-01', '2024-12-31', '2024'],
  ['2014-01-01', '2024-12-31', '2014/2024'],
  ['2014-01-01', '2023-12-31', null],
  ['2024-01-01', '2024-03-31', null],
  [null, null, null],
])('from %s to %s is the period %s', (from, to, code) => {
  expect(periodCodeOf(from, to)).toBe(code)
})

test.each([
  ['2024-H1', '2024-06-30'],
  ['2024-H2', '2024-12-31'],
  ['2024', '2024-12-31'],
  ['2014/2024', '2024-12-31'],
])('%s ends on %s', (period, day) => {
  expect(lastDayOf(period)).toBe(day)
})

test('periods that have begun are offered, the newest first', () => {
  expect(periodsOf('HALF_YEAR', '2024-03-01').slice(0, 2)).toEqual(['2024-H1', '2023-H2'])
  expect(periodsOf('HALF_YEAR', '2024-07-01').slice(0, 2)).toEqual(['2024-H2', '2024-H1'])
  expect(periodsOf('YEAR', '2024-07-01')[0]).toBe('2024')
  expect(periodsOf('DECADE', '2024-07-01')[0]).toBe('2014/2024')
})
