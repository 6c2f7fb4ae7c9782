import { describe, expect, it } from 'vitest'
import { courseOf, daysOfCourse, MOST_POINTS, spanOf, stepFor, withLastDays } from './course.js'
import { NOTHING } from './tally.counts.js'

describe('the days of a course', () => {
  it('are every day, every Sunday or every end of a month, and the last day always', () => {
    expect(daysOfCourse('2024-02-27', '2024-03-01', 'DAY')).toEqual([
      '2024-02-27',
      '2024-02-28',
      '2024-02-29',
      '2024-03-01',
    ])
    expect(daysOfCourse('2024-02-18', '2024-03-01', 'WEEK')).toEqual(['2024-02-18', '2024-02-25', '2024-03-01'])
    expect(daysOfCourse('2024-01-31', '2024-03-31', 'MONTH')).toEqual(['2024-01-31', '2024-02-29', '2024-03-31'])
    expect(daysOfCourse('2024-03-01', '2024-03-01', 'MONTH')).toEqual(['2024-03-01'])
  })

  it('are told to be too many, and no more than that', () => {
    expect(daysOfCourse('2024-01-01', '2025-02-03', 'DAY')).toHaveLength(MOST_POINTS)
    expect(daysOfCourse('2024-01-01', '2199-01-01', 'DAY')).toHaveLength(MOST_POINTS + 1)
  })

  it('have the last days of dues among them', () => {
    const lastDays = new Map([
      ['a', '2024-02-20'],
      ['b', '2024-02-25'],
      ['c', null],
      ['d', '2025-01-01'],
    ])
    const days = ['2024-02-18', '2024-02-25', '2024-03-01']
    expect(withLastDays(days, lastDays)).toEqual(['2024-02-18', '2024-02-20', '2024-02-25', '2024-03-01'])
  })

  it('stand as far apart as reads well', () => {
    expect(stepFor('2024-02-01', '2024-02-20')).toBe('DAY')
    expect(stepFor('2024-02-01', '2024-05-20')).toBe('WEEK')
    expect(stepFor('2021-02-01', '2024-02-20')).toBe('MONTH')
  })
})

describe('the span of a course', () => {
  const changes = ['2024-02-01', '2024-02-20'].map((day) => ({ dueId: 'a', day, ...NOTHING, expected: 1 }))
  const untilOf = (lastDay: string | null, today: string) => spanOf(changes, new Map([['a', lastDay]]), today).until

  it('begins when it was asked and goes on as long as something is to come', () => {
    expect(spanOf(changes, new Map([['a', '2024-03-01']]), '2024-02-25')).toMatchObject({
      from: '2024-02-01',
      until: '2024-02-25',
    })
    expect(untilOf(null, '2026-01-01')).toBe('2026-01-01')
  })

  it('ends a week after the last that happened', () => {
    expect(untilOf('2024-03-01', '2026-01-01')).toBe('2024-03-08')
    expect(untilOf('2024-02-10', '2026-01-01')).toBe('2024-02-27')
  })
})

describe('a course', () => {
  it('adds up what came, and tells what is missing once its last day has passed', () => {
    const changes = [
      { dueId: 'b', day: '2024-02-03', ...NOTHING, late: 1, returned: -1 },
      { dueId: 'a', day: '2024-02-01', ...NOTHING, expected: 2 },
      { dueId: 'b', day: '2024-02-01', ...NOTHING, expected: 2, returned: 1 },
      { dueId: 'a', day: '2024-02-02', ...NOTHING, onTime: 1 },
    ]
    const lastDays = new Map([
      ['a', null],
      ['b', '2024-02-01'],
    ])
    const points = courseOf(changes, lastDays, ['2024-01-31', '2024-02-01', '2024-02-02', '2024-02-09'])
    expect(points.map(({ expected, onTime, late, missing }) => [expected, onTime, late, missing])).toEqual([
      [0, 0, 0, 0],
      [4, 0, 0, 0],
      [4, 1, 0, 1],
      [4, 1, 1, 1],
    ])
  })
})
