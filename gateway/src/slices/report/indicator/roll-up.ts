import type { RollUpRefusalCode } from '@antq/shared-schema'
import { sumOf } from './decimal.js'
import type { Indicator } from './indicator.js'
import { about, exact, numberOf, type Quantity } from './quantity.js'

/** What one unit reported for a moment; null where it reported nothing, which is not zero. */
export interface Reported {
  readonly unit: string
  /** Period or day that the value is of; values of a stock are added only where it is the same. */
  readonly moment: string
  readonly quantity: Quantity | null
}

/** Several units taken together. */
export interface RolledUp {
  /** Null where there is none; `refused` says why. */
  readonly total: Quantity | null
  readonly refused: RollUpRefusalCode | null
  /** Units of which the total speaks. */
  readonly units: readonly string[]
  /** Units that reported nothing. */
  readonly silent: readonly string[]
  /** Words instead of numbers, apart from the total: they are never added. */
  readonly words: readonly { readonly unit: string; readonly words: string; readonly atLeast: string }[]
}

/**
 * Rolls up one indicator over units: flows and stocks are added, ratios by their parts. A stock is added over units of
 * one moment only, and never over time. Whoever reads the total is told of how many units it speaks.
 */
export function rollUp(indicator: Indicator, reported: readonly Reported[]): RolledUp {
  const silent = reported.filter(({ quantity }) => quantity === null).map(({ unit }) => unit)
  const words = reported.flatMap(({ unit, quantity }) =>
    quantity?.kind === 'WORDS' ? [{ unit, words: quantity.words, atLeast: quantity.atLeast }] : [],
  )
  const counted = reported.filter(({ quantity }) => quantity !== null && quantity.kind !== 'WORDS')
  const outcome = totalOf(indicator, counted, words.length > 0)
  const isTotal = typeof outcome !== 'string'
  return {
    total: isTotal ? outcome : null,
    refused: isTotal ? null : outcome,
    units: isTotal ? counted.map(({ unit }) => unit) : [],
    silent,
    words,
  }
}

function totalOf(
  indicator: Indicator,
  counted: readonly Reported[],
  isAnyWords: boolean,
): Quantity | RollUpRefusalCode {
  if (counted.length === 0) return isAnyWords ? 'ONLY_WORDS' : 'NOTHING_REPORTED'
  if (indicator.nature !== 'FLOW' && new Set(counted.map(({ moment }) => moment)).size > 1) return 'MOMENTS_DIFFER'
  return indicator.nature === 'RATIO' ? ratioOfAll(counted) : sumOfAll(counted)
}

function sumOfAll(counted: readonly Reported[]): Quantity {
  const sum = sumOf(counted.flatMap(({ quantity }) => numberOf(quantity) ?? []))
  return counted.some(({ quantity }) => quantity?.kind === 'ABOUT') ? about(sum) : exact(sum)
}

/** A unit that gave only its per cent weighs nobody knows how much: no total then, not even of one unit. */
function ratioOfAll(counted: readonly Reported[]): Quantity | RollUpRefusalCode {
  const parts = counted.flatMap(({ quantity }) => (quantity?.kind === 'PARTS' ? [quantity] : []))
  if (parts.length < counted.length) return 'PARTS_MISSING'
  return {
    kind: 'PARTS',
    numerator: sumOf(parts.map(({ numerator }) => numerator)),
    denominator: sumOf(parts.map(({ denominator }) => denominator)),
  }
}

/**
 * What units were at the beginning, taken together: of exactly those units of whose values the total speaks. Where one of
 * them gave no baseline, or words, there is none: beside a value of more units it would tell of a growth that never was.
 * @param values the same units rolled up by their values
 */
export function rollUpBaseline(indicator: Indicator, values: RolledUp, baselines: readonly Reported[]): RolledUp {
  const asked = baselines.filter(({ unit }) => values.units.includes(unit))
  const rolledUp = rollUp(indicator, asked)
  if (rolledUp.total === null || rolledUp.units.length === values.units.length) return rolledUp
  return { ...rolledUp, total: null, refused: 'BASELINE_MISSING', units: [] }
}

/**
 * Takes what one unit reported for periods that follow each other as one: flows are added, of stocks and ratios the
 * last one that was reported counts.
 * @param reported in the order of time
 */
export function overTime(indicator: Indicator, reported: readonly Reported[]): RolledUp {
  if (indicator.nature === 'FLOW') return rollUp(indicator, reported)
  const last = reported.findLast(({ quantity }) => quantity !== null)
  return last?.quantity
    ? { total: last.quantity, refused: null, units: [last.unit], silent: [], words: [] }
    : { total: null, refused: 'NOTHING_REPORTED', units: [], silent: reported.map(({ unit }) => unit), words: [] }
}
