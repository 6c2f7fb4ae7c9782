import { describe, expect, test } from 'vitest'
import { groupOwed, nearnessOf } from './owed-groups.js'

const work = (state: string, daysLeft: number | null) => ({ state: { code: state, label: state }, daysLeft })

describe('how near a last day is', () => {
  test.each([
    ['REQUESTED', -1, 'overdue'],
    ['REQUESTED', 0, 'today'],
    ['IN_PROGRESS', 1, 'week'],
    ['RETURNED', 7, 'week'],
    ['REQUESTED', 8, 'later'],
    ['REQUESTED', null, 'undated'],
    ['SUBMITTED', -5, 'sent'],
    ['ACCEPTED', 3, 'sent'],
    ['LOCKED', null, 'sent'],
  ] as const)('%s with %s days left is “%s”', (state, daysLeft, nearness) => {
    expect(nearnessOf(work(state, daysLeft))).toBe(nearness)
  })

  test('parts the list, overdue first, and keeps the order within a part', () => {
    const list = [work('REQUESTED', 9), work('REQUESTED', -2), work('REQUESTED', 3), work('RETURNED', -1)]
    expect(groupOwed(list).map(({ nearness, items }) => [nearness, items.map(({ daysLeft }) => daysLeft)])).toEqual([
      ['overdue', [-2, -1]],
      ['week', [3]],
      ['later', [9]],
    ])
  })
})
