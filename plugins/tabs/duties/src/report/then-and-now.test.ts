import { describe, expect, test } from 'vitest'
import { pairsOf } from './then-and-now.js'

const quantity = (number: string | null) => ({ text: number ?? 'hàng nghìn', number })
const value = (now: string | null, before: string | null) => ({
  indicator: { code: 'workers', name: 'Người lao động', unitOfMeasure: 'người' },
  value: quantity(now),
  baseline: before === null ? null : quantity(before),
  delta: null,
  growth: null,
})

describe('then and now', () => {
  test('are shares of the longer bar', () => {
    expect(pairsOf([value('200', '50'), value('44', '88')]).map(({ before, after }) => [before, after])).toEqual([
      [0.25, 1],
      [1, 0.5],
    ])
  })

  test('leave out words, what was not reported, and nothing at all', () => {
    expect(pairsOf([value(null, '5'), value('5', null), value('0', '0')])).toEqual([])
  })
})
