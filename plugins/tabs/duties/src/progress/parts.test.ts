import { describe, expect, test } from 'vitest'
import { answeredIn, levelOf, partsOf } from './parts.js'

const LINE = { expected: 8, onTime: 4, late: 2, open: 2, missing: 2, returned: 0 }

describe('the parts of a bar', () => {
  test('add up to the whole and leave empty ones out', () => {
    expect(partsOf(LINE)).toEqual([
      { name: 'onTime', count: 4, share: 0.5 },
      { name: 'late', count: 2, share: 0.25 },
      { name: 'missing', count: 2, share: 0.25 },
    ])
    expect(answeredIn(LINE)).toBe(6)
  })

  test('count what is missing once, not among what is open too', () => {
    expect(partsOf({ ...LINE, onTime: 2, open: 4 }).map(({ name, count }) => [name, count])).toEqual([
      ['onTime', 2],
      ['late', 2],
      ['open', 2],
      ['missing', 2],
    ])
  })

  test('tell what was returned apart: it is neither missing nor still to come', () => {
    expect(partsOf({ ...LINE, onTime: 2, open: 4, returned: 2 }).map(({ name, count }) => [name, count])).toEqual([
      ['onTime', 2],
      ['late', 2],
      ['returned', 2],
      ['missing', 2],
    ])
  })

  test('are none where nothing is expected', () => {
    expect(partsOf({ expected: 0, onTime: 0, late: 0, open: 0, missing: 0, returned: 0 })).toEqual([])
  })
})

test.each([
  [null, 'none'],
  [0, 0],
  [0.249, 0],
  [0.25, 1],
  [0.5, 2],
  [0.75, 3],
  [0.999, 3],
  [1, 4],
])('a share of %s is on level %s', (share, level) => {
  expect(levelOf(share)).toBe(level)
})
