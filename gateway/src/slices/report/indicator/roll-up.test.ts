import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { indicators } from './indicator.list.js'
import type { Indicator } from './indicator.js'
import { about, exact, type Quantity } from './quantity.js'
import { overTime, rollUp, rollUpBaseline, type Reported } from './roll-up.js'

const indicator = (code: string): Indicator => {
  const found = indicators.find((each) => each.code === code)
  if (!found) throw new Error(`no indicator ${code}`)
  return found
}
const sessions = indicator('propaganda-sessions')
const members = indicator('union-members')
const trained = indicator('trained-labour-rate')
const of = (unit: string, quantity: Quantity | null, moment = '2024-H1'): Reported => ({ unit, quantity, moment })
const parts = (numerator: number, denominator: number): Quantity => ({
  kind: 'PARTS',
  numerator: String(numerator),
  denominator: String(denominator),
})
const HUNDREDS: Quantity = { kind: 'WORDS', words: 'hàng trăm', atLeast: '100' }

describe('a roll-up over units', () => {
  it('adds, says of whom it speaks, and takes silence for no zero', () => {
    expect(rollUp(sessions, [of('a', exact('3')), of('b', null), of('c', exact('0'))])).toEqual({
      total: exact('3'),
      refused: null,
      units: ['a', 'c'],
      silent: ['b'],
      words: [],
    })
    expect(rollUp(sessions, [of('a', null)])).toMatchObject({ total: null, refused: 'NOTHING_REPORTED' })
  })

  it('lists words apart and never adds them', () => {
    const words = [{ unit: 'b', words: 'hàng trăm', atLeast: '100' }]
    expect(rollUp(sessions, [of('a', exact('3')), of('b', HUNDREDS)])).toMatchObject({ total: exact('3'), words })
    expect(rollUp(sessions, [of('b', HUNDREDS)])).toMatchObject({ total: null, refused: 'ONLY_WORDS', words })
  })

  it('is only about right where one of its numbers is', () => {
    expect(rollUp(sessions, [of('a', exact('3')), of('b', about('10', 'gần'))]).total).toEqual(about('13'))
  })

  it('adds stocks of one moment only', () => {
    expect(rollUp(members, [of('a', exact('3')), of('b', exact('4'))]).total).toEqual(exact('7'))
    expect(rollUp(members, [of('a', exact('3')), of('b', exact('4'), '2024-H2')]).refused).toBe('MOMENTS_DIFFER')
  })

  it('rolls ratios up by their parts, and refuses where parts are missing', () => {
    expect(rollUp(trained, [of('a', parts(1, 2)), of('b', parts(9, 10))]).total).toEqual(parts(10, 12))
    expect(rollUp(trained, [of('a', parts(1, 2)), of('b', exact('76'))])).toMatchObject({
      total: null,
      refused: 'PARTS_MISSING',
      units: [],
    })
  })

  it('comes to the same in whatever order and in whatever groups', () => {
    const numbers = fc.array(fc.nat({ max: 1_000_000_000 }), { minLength: 2, maxLength: 30 })
    fc.assert(
      fc.property(numbers, fc.nat(), (all, cut) => {
        const reported = all.map((value, index) => of(`u${index}`, exact(String(value))))
        const { total } = rollUp(sessions, reported)
        const at = 1 + (cut % (reported.length - 1))
        const groups = [reported.slice(0, at), reported.slice(at)].map((group, index) =>
          of(`g${index}`, rollUp(sessions, group).total),
        )
        expect(rollUp(sessions, groups).total).toEqual(total)
        expect(rollUp(sessions, reported.toReversed()).total).toEqual(total)
        expect(total).toEqual(exact(String(all.reduce((sum, value) => sum + value, 0))))
      }),
    )
  })
})

describe('a roll-up over time', () => {
  const halves = [of('a', exact('3'), '2024-H1'), of('a', exact('5'), '2024-H2'), of('a', null, '2025-H1')]
  it('adds flows', () => expect(overTime(sessions, halves).total).toEqual(exact('8')))
  it('takes the last stock', () => expect(overTime(members, halves).total).toEqual(exact('5')))
  it('takes the last ratio', () =>
    expect(overTime(trained, [of('a', parts(1, 2), '2023'), of('a', parts(3, 4), '2024')]).total).toEqual(parts(3, 4)))

  it('of a flow is the same, units first or time first', () => {
    const table = fc.array(fc.tuple(fc.nat({ max: 10_000 }), fc.nat({ max: 10_000 })), { minLength: 1, maxLength: 10 })
    fc.assert(
      fc.property(table, (rows) => {
        const cell = (row: number, half: 0 | 1) =>
          of(`u${row}`, exact(String(rows[row]?.[half] ?? 0)), half === 0 ? '2024-H1' : '2024-H2')
        const perUnit = rows.map((_, row) => of(`u${row}`, overTime(sessions, [cell(row, 0), cell(row, 1)]).total))
        const perHalf = ([0, 1] as const).map((half) =>
          of(
            'all',
            rollUp(
              sessions,
              rows.map((_, row) => cell(row, half)),
            ).total,
          ),
        )
        expect(rollUp(sessions, perUnit).total).toEqual(overTime(sessions, perHalf).total)
      }),
    )
  })
})

describe('a baseline', () => {
  const values = rollUp(members, [of('a', exact('10')), of('b', exact('20')), of('c', null)])

  it('is added of just those units whose values were', () => {
    const baselines = [of('a', exact('4')), of('b', about('6')), of('c', exact('100'))]
    expect(rollUpBaseline(members, values, baselines)).toMatchObject({ total: about('10'), units: ['a', 'b'] })
  })

  it('is none where one of them gave none, or words: not reported is not zero', () => {
    const words: Quantity = { kind: 'WORDS', words: 'hàng nghìn', atLeast: '1000' }
    for (const [quantity, silent] of [
      [null, ['b']],
      [words, []],
    ] as const)
      expect(rollUpBaseline(members, values, [of('a', exact('4')), of('b', quantity)])).toMatchObject({
        total: null,
        refused: 'BASELINE_MISSING',
        units: [],
        silent,
      })
  })

  it('of ratios is added by their parts', () => {
    const rates = rollUp(trained, [of('a', parts(3, 4)), of('b', parts(1, 4))])
    expect(rollUpBaseline(trained, rates, [of('a', parts(1, 4)), of('b', parts(1, 6))]).total).toEqual(parts(2, 10))
  })
})

describe('the list of indicators', () => {
  it('has each code once, and names only indicators that are there', () => {
    const codes = indicators.map(({ code }) => code)
    expect(new Set(codes).size).toBe(codes.length)
    for (const { code, partOf, parts: of2 } of indicators) {
      for (const named of [partOf, of2?.numerator, of2?.denominator]) if (named) expect(codes, code).toContain(named)
      expect(code).toMatch(/^[a-z][a-z-]{1,62}$/)
    }
  })

  it('has words in both languages, in NFC', () => {
    for (const { name, unit, source } of indicators)
      for (const words of [name.vi, name.en, unit.vi, unit.en, source]) {
        expect(words.trim()).not.toBe('')
        expect(words).toBe(words.normalize('NFC'))
      }
  })
})
