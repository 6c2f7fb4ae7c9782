import { describe, expect, it } from 'vitest'
import { addDays } from '../../foundation/partial-date.js'
import { isTimeToRemind, windowsOn } from './reminder.stages.js'

const TODAY = '2026-11-24'

/** At which stage a last day is that lies so many days ahead. */
const stageOf = (left: number) => {
  const lastDay = addDays(TODAY, left)
  const found = windowsOn(TODAY).filter(({ from, to }) => from <= lastDay && lastDay <= to)
  expect(found.length).toBeLessThan(2)
  return found[0]?.stage
}

describe('the stages of reminders', () => {
  it.each([
    [15, undefined],
    [14, 'DAYS_14'],
    [11, 'DAYS_14'],
    [10, undefined],
    [8, undefined],
    [7, 'DAYS_7'],
    [4, 'DAYS_7'],
    [3, undefined],
    [2, undefined],
    [1, 'DAY_1'],
    [0, 'DAY_1'],
    [-1, 'OVERDUE'],
    [-4, 'OVERDUE'],
    [-5, undefined],
  ])('of what has %i days left: %s', (left, stage) => {
    expect(stageOf(left)).toBe(stage)
  })

  it('come one after another, so that the last one opens the window and the first one closes it', () => {
    const windows = windowsOn('2028-03-01')
    expect(windows.map(({ stage }) => stage)).toEqual(['DAYS_14', 'DAYS_7', 'DAY_1', 'OVERDUE'])
    expect(windows.at(-1)?.from).toBe('2028-02-26')
    expect(windows[0]?.to).toBe('2028-03-15')
  })

  it.each([
    ['2026-11-24T00:29:59.999Z', false],
    ['2026-11-24T00:30:00.000Z', true],
    ['2026-11-24T16:59:59.999Z', true],
    ['2026-11-24T17:00:00.000Z', false],
    ['2026-11-23T23:00:00.000Z', false],
  ])('at %s it is time to send: %s', (now, isTime) => {
    expect(isTimeToRemind(now)).toBe(isTime)
  })
})
