import { describe, expect, it } from 'vitest'
import { type CoursePoint, MARGIN, partsAt, plotOf } from './course-plot.js'

const point = (day: string, over: Partial<CoursePoint> = {}): CoursePoint => ({
  day,
  expected: 10,
  onTime: 0,
  late: 0,
  missing: 0,
  returned: 0,
  accepted: 0,
  ...over,
})
const POINTS = [
  point('2024-02-01'),
  point('2024-02-11', { onTime: 4, accepted: 2 }),
  point('2024-02-21', { onTime: 5 }),
]
const SIZE = { width: 246, height: 132 }

describe('the plot of a course', () => {
  it('leaves nothing of what was asked out', () => {
    expect(partsAt(point('2024-02-01', { onTime: 3, late: 2, returned: 1, missing: 1 }))).toEqual({
      onTime: 3,
      late: 2,
      returned: 1,
      missing: 1,
      open: 3,
    })
  })

  it('lays the parts on one another, from the ground to all that was asked', () => {
    const { bands, accepted } = plotOf(POINTS, [], SIZE)
    expect(bands.map(({ name }) => name)).toEqual(['onTime', 'late', 'returned', 'missing', 'open'])
    expect(bands[0]?.path).toBe('M40 110L140 70L240 60L240 110L140 110L40 110Z')
    expect(bands[4]?.path).toBe('M40 10L140 10L240 10L240 60L140 70L40 110Z')
    expect(accepted).toBe('M40 110L140 90L240 110')
  })

  it('shows the days that were due, and the next one to come', () => {
    const { dues, days } = plotOf(POINTS, ['2023-12-01', '2024-02-11', '2024-03-12', '2024-09-01'], SIZE)
    expect(dues).toEqual([
      { day: '2024-02-11', x: 90 },
      { day: '2024-03-12', x: 240 },
    ])
    expect(days.map(({ day, anchor }) => [day, anchor])).toEqual([
      ['2024-02-01', 'start'],
      ['2024-03-12', 'end'],
    ])
  })

  it('numbers its levels with whole numbers', () => {
    const levels = (expected: number) => plotOf([point('2024-02-01', { expected }), POINTS[1]!], [], SIZE).levels
    expect(levels(12).map(({ count }) => count)).toEqual([0, 6, 12])
    expect(levels(1050).map(({ count }) => count)).toEqual([0, 600, 1200])
    expect(
      plotOf([point('2024-02-01', { expected: 1 }), point('2024-02-02', { expected: 1 })], [], SIZE).levels,
    ).toEqual([
      { count: 0, y: SIZE.height - MARGIN.bottom },
      { count: 1, y: MARGIN.top },
    ])
  })
})
