import { decimal, minus, percentOf, sumOf, twoDecimals, type Decimal } from './decimal.js'
import type { Indicator } from './indicator.js'
import { about, exact, numberOf, type Quantity } from './quantity.js'
import { valueOfRatio } from './ratio.js'

/** A value, what it was at the baseline, and the change between them: any two give the third. */
export interface Comparison {
  readonly value: Quantity | null
  readonly baseline: Quantity | null
  /** In percentage points for shares, else in the unit of measure. */
  readonly delta: Quantity | null
}

export interface ThenAndNow extends Comparison {
  /** Change in per cent of the baseline, two decimals; null for shares, whose change is told in points alone. */
  readonly growth: Decimal | null
  /** What is not known and cannot be worked out. */
  readonly missing: 'VALUE' | 'BASELINE' | null
}

/** A number that can be reckoned with, and whether it is only about right. */
interface Known {
  readonly value: Decimal
  readonly qualifier: string | null
}

/**
 * Completes a comparison. What follows from an approximate number is approximate; nothing follows from words.
 * Differences of shares are taken between the exact ratios and rounded once, to two decimals.
 */
export function thenAndNow(given: Comparison, indicator: Indicator): ThenAndNow {
  const [now, then, change] = [given.value, given.baseline, given.delta].map((part) => known(part, indicator))
  const value = given.value ?? derived(indicator, then, change, (a, b) => sumOf([a, b]))
  const baseline = given.baseline ?? derived(indicator, now, change, minus)
  const delta = given.delta ?? derived(indicator, now, then, minus)
  return {
    value,
    baseline,
    delta,
    growth: indicator.isShare ? null : growthOf(known(baseline, indicator), known(delta, indicator)),
    missing: value === null ? 'VALUE' : baseline === null ? 'BASELINE' : null,
  }
}

/**
 * Whether what was given does not fit together: all three are there and the difference is another, or two of them would
 * make the third negative.
 */
export function isContradiction(given: Comparison, indicator: Indicator): boolean {
  const parts = [given.value, given.baseline, given.delta].map((part) => known(part, indicator))
  const [now, then, change] = parts
  if (!now || !then || !change) {
    const { value, baseline } = thenAndNow(given, indicator)
    return [value, baseline].some((part) => numberOf(part)?.startsWith('-'))
  }
  if (parts.some((part) => part?.qualifier != null)) return false
  const rounded = indicator.nature === 'RATIO' ? twoDecimals : decimal
  return rounded(minus(now.value, then.value)) !== rounded(change.value)
}

function known(quantity: Quantity | null, indicator: Indicator): Known | null {
  if (quantity === null || quantity.kind === 'WORDS') return null
  if (quantity.kind === 'PARTS') return { value: valueOfRatio(quantity, indicator), qualifier: null }
  return { value: quantity.value, qualifier: quantity.kind === 'ABOUT' ? quantity.qualifier : null }
}

function derived(
  { nature }: Indicator,
  one: Known | null | undefined,
  other: Known | null | undefined,
  work: (one: Decimal, other: Decimal) => Decimal,
): Quantity | null {
  if (!one || !other) return null
  const worked = work(one.value, other.value)
  const value = nature === 'RATIO' ? twoDecimals(worked) : worked
  return one.qualifier === null && other.qualifier === null ? exact(value) : about(value)
}

function growthOf(baseline: Known | null, delta: Known | null): Decimal | null {
  const growth = baseline && delta ? percentOf(delta.value, baseline.value) : null
  return growth === null ? null : twoDecimals(growth)
}
