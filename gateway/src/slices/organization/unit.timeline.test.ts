import { describe, expect, it } from 'vitest'
import { changedFrom, endedOn, type Period } from './unit.timeline.js'

const period = (values: Partial<Period>): Period => ({
  name: 'A',
  shortName: null,
  kind: 'board',
  parentId: 'p1',
  validFrom: null,
  validTo: null,
  source: null,
  needsVerification: false,
  ...values,
})
const known = { source: 'QĐ 1', needsVerification: false }
const told = (periods: readonly Period[]) =>
  periods.map(({ name, parentId, validFrom, validTo }) => [name, parentId, validFrom, validTo])
const refusal = (work: () => unknown): string => {
  try {
    work()
  } catch (error) {
    return (error as Error).message
  }
  return 'done'
}

describe('a change from a day on', () => {
  const moved = [period({ validTo: '2025-06-30' }), period({ parentId: 'p2', validFrom: '2025-07-01' })]

  it('cuts the period of the day in two', () => {
    expect(told(changedFrom([period({})], '2024-05-01', { name: 'B' }, known))).toEqual([
      ['A', 'p1', null, '2024-04-30'],
      ['B', 'p1', '2024-05-01', null],
    ])
  })

  it('goes on through what is registered of other matters for later days', () => {
    expect(told(changedFrom(moved, '2024-05-01', { name: 'B' }, known))).toEqual([
      ['A', 'p1', null, '2024-04-30'],
      ['B', 'p1', '2024-05-01', '2025-06-30'],
      ['B', 'p2', '2025-07-01', null],
    ])
  })

  it('ends where another one of the same matter begins', () => {
    expect(told(changedFrom(moved, '2024-05-01', { parentId: 'p3' }, known))).toEqual([
      ['A', 'p1', null, '2024-04-30'],
      ['A', 'p3', '2024-05-01', '2025-06-30'],
      ['A', 'p2', '2025-07-01', null],
    ])
  })

  it('is taken back by what was there before from the same day on', () => {
    expect(told(changedFrom(moved, '2025-07-01', { parentId: 'p1' }, known))).toEqual([['A', 'p1', null, null]])
  })

  it('says no more of its day than is known', () => {
    expect(told(changedFrom([period({ validFrom: '1997' })], '2024', { name: 'B' }, known))).toEqual([
      ['A', 'p1', '1997', '2023'],
      ['B', 'p1', '2024', null],
    ])
    expect(told(changedFrom([period({})], '2024-01', { name: 'B' }, known))[0]).toEqual(['A', 'p1', null, '2023-12'])
  })

  it('keeps where both are known from that begin on the same day', () => {
    const [, later] = changedFrom(moved, '2025-07-01', { name: 'B' }, known)
    expect(later).toMatchObject({ name: 'B', parentId: 'p2', source: 'QĐ 1' })
    const twice = changedFrom([moved[0]!, later!], '2025-07-01', { kind: 'front' }, { ...known, source: 'QĐ 2' })
    expect(twice[1]).toMatchObject({ name: 'B', kind: 'front', source: 'QĐ 1; QĐ 2' })
  })

  it('is none where it is so already', () => {
    expect(changedFrom(moved, '2026-01-01', { name: 'A', parentId: 'p2' }, known)).toBe(moved)
  })

  it.each([
    ['2024-01-01', 'DATE_INVALID'],
    ['2023-05-05', 'DATE_INVALID'],
    ['2025-01-01', 'UNIT_ENDED'],
    ['2024-06-01', 'done'],
  ])('from %s on, of a unit of 2024, is %s', (day, outcome) => {
    const unit = [period({ validFrom: '2024', validTo: '2024' })]
    expect(refusal(() => changedFrom(unit, day, { name: 'B' }, known))).toBe(outcome)
  })
})

describe('an end', () => {
  it('closes the last period', () => {
    expect(told(endedOn([period({ validFrom: '2020' })], '2025-06-30'))).toEqual([['A', 'p1', '2020', '2025-06-30']])
  })

  it('is refused before the first day, and before a change that is registered', () => {
    expect(refusal(() => endedOn([period({ validFrom: '2020' })], '2019-12-31'))).toBe('DATE_INVALID')
    const planned = [period({ validTo: '2026-12-31' }), period({ name: 'B', validFrom: '2027-01-01' })]
    expect(refusal(() => endedOn(planned, '2026-12-30'))).toBe('UNIT_CHANGED_LATER')
  })
})
