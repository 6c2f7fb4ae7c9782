import type { Decimal } from './decimal.js'

/**
 * What was reported for an indicator, never rounded and never more exact than it was. That nothing was reported is
 * `null` and not one of these: it is not zero.
 * - EXACT: a number; of a ratio without parts the per cent.
 * - ABOUT: an approximate one, with the word that says so (khoảng, trên, gần).
 * - PARTS: a ratio by its numerator and denominator.
 * - WORDS: words instead of a number (hàng nghìn) with what they mean at least; kept as words, never added.
 */
export type Quantity =
  | { readonly kind: 'EXACT'; readonly value: Decimal }
  | { readonly kind: 'ABOUT'; readonly value: Decimal; readonly qualifier: string }
  | { readonly kind: 'PARTS'; readonly numerator: Decimal; readonly denominator: Decimal }
  | { readonly kind: 'WORDS'; readonly words: string; readonly atLeast: Decimal }

export function exact(value: Decimal): Quantity {
  return { kind: 'EXACT', value }
}

export function about(value: Decimal, qualifier = 'khoảng'): Quantity {
  return { kind: 'ABOUT', value, qualifier }
}

/** The number of an exact or approximate quantity; null for the others. */
export function numberOf(quantity: Quantity | null): Decimal | null {
  return quantity?.kind === 'EXACT' || quantity?.kind === 'ABOUT' ? quantity.value : null
}
