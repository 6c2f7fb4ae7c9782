import { percentOf, quotientOf, twoDecimals, type Decimal } from './decimal.js'
import type { Indicator } from './indicator.js'
import { exact, type Quantity } from './quantity.js'

/** What a ratio comes to: per cent for a share, else the average; with 30 decimals, to be rounded once by its reader. */
export function valueOfRatio(
  { numerator, denominator }: Extract<Quantity, { kind: 'PARTS' }>,
  { isShare }: Pick<Indicator, 'isShare'>,
): Decimal {
  const value = isShare ? percentOf(numerator, denominator) : quotientOf(numerator, denominator)
  if (value === null) throw new Error('a ratio without a denominator was never read')
  return value
}

/**
 * A ratio that is worked out from two other indicators of the same report.
 * @returns null where one of them is no exact number, or the whole is 0
 */
export function ratioOf(numerator: Quantity | null, denominator: Quantity | null): Quantity | null {
  if (numerator?.kind !== 'EXACT' || denominator?.kind !== 'EXACT' || denominator.value === '0') return null
  return { kind: 'PARTS', numerator: numerator.value, denominator: denominator.value }
}

/** A quantity as one number, rounded to two decimals where it is a ratio by its parts; null for words. */
export function roundedOf(quantity: Quantity | null, indicator: Pick<Indicator, 'isShare'>): Quantity | null {
  if (quantity === null || quantity.kind === 'WORDS') return null
  return quantity.kind === 'PARTS' ? exact(twoDecimals(valueOfRatio(quantity, indicator))) : quantity
}
