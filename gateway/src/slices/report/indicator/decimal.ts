import Big from 'big.js'

/**
 * An exact decimal number as text: `301398`, `-3`, `95.69`. No exponent, no zero behind its last digit, no `-0`: equal
 * numbers are equal texts. Sums and differences are exact; only a share is ever rounded.
 */
export type Decimal = string

/** A Big of our own: what others set on theirs does not reach it. */
const Exact = Big()
Exact.DP = 30

/** @throws Error where the text is no decimal number: callers have read it before */
export function decimal(text: string): Decimal {
  return new Exact(text).plus(0).toFixed()
}

export function sumOf(values: readonly Decimal[]): Decimal {
  return values.reduce((sum, value) => sum.plus(value), new Exact(0)).toFixed()
}

export function minus(one: Decimal, other: Decimal): Decimal {
  return new Exact(one).minus(other).toFixed()
}

/** @returns below 0 where one is smaller than the other, 0 where equal, above 0 where larger */
export function compare(one: Decimal, other: Decimal): number {
  return new Exact(one).cmp(other)
}

export function isWhole(value: Decimal): boolean {
  return !value.includes('.')
}

/** Digits before the decimal comma. */
export function digitsOf(value: Decimal): number {
  return value.replace('-', '').split('.')[0]?.length ?? 0
}

/** Rounded to two decimals, half away from zero. */
export function twoDecimals(value: Decimal): Decimal {
  return new Exact(value).round(2, Exact.roundHalfUp).toFixed()
}

/** The same with both decimals, zeros too: `90.40`. */
export function withTwoDecimals(value: Decimal): string {
  return new Exact(value).toFixed(2, Exact.roundHalfUp)
}

/**
 * A part in per cent of a whole, with 30 decimals: exact enough for every later difference to be rounded once.
 * @returns null where the whole is 0
 */
export function percentOf(part: Decimal, whole: Decimal): Decimal | null {
  return quotientOf(new Exact(part).times(100).toFixed(), whole)
}

/** @returns null where the whole is 0; 30 decimals otherwise */
export function quotientOf(part: Decimal, whole: Decimal): Decimal | null {
  const divisor = new Exact(whole)
  return divisor.eq(0) ? null : new Exact(part).div(divisor).toFixed()
}
