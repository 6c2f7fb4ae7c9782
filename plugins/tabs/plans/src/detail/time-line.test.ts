import { expect, test } from 'vitest'
import { planSheet } from '../testing/plan-data.js'
import { layOutDeadlines } from './time-line.js'

const deadline = (
  id: string,
  date: string | null,
  lastCompliantDay: string | null = date?.length === 10 ? date : null,
) => ({
  ...planSheet().deadlines[0]!,
  id,
  date,
  lastCompliantDay,
})

test('deadlines lie in order of time, by the last day that keeps them; undated ones come last', () => {
  const line = layOutDeadlines(
    [
      deadline('undated', null),
      deadline('december', '2024-12-05'),
      deadline('before', '2024-02-28', '2024-02-27'),
      deadline('june', '2024-06'),
    ],
    '2024-06-30',
  )
  expect(line.deadlines.map(({ deadline: { id }, day, when }) => [id, day, when])).toEqual([
    ['before', '2024-02-27', 'past'],
    ['june', '2024-06', 'next'],
    ['december', '2024-12-05', 'later'],
    ['undated', null, 'undated'],
  ])
  expect([line.from, line.to]).toEqual(['2024-02-27', '2024-12-05'])
  expect(line.today).toBeGreaterThan(0)
})

test('a single day lies in the middle, and today is left out where it lies outside', () => {
  const line = layOutDeadlines([deadline('one', '2024-02-28')], '2026-11-24')
  expect([line.deadlines[0]?.at, line.deadlines[0]?.when, line.today]).toEqual([0.5, 'past', null])
})

test('without deadlines there is no line', () => {
  expect(layOutDeadlines([], '2026-11-24')).toEqual({ deadlines: [], today: null, from: null, to: null })
})
