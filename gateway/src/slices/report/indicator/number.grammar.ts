import { decimal, type Decimal } from './decimal.js'

const GROUPED = /^\d{1,3}(?:[. ]\d{3})+(?:,\d+)?$/
const PLAIN = /^\d+(?:,\d+)?$/
/** A decimal point where a comma should stand: two of its digits cannot be a group of thousands. */
const POINTED = /^\d+\.(?:\d{1,2}|\d{4,})$/

/**
 * A number as Vietnamese offices write it: a point or a blank between thousands, a comma before decimals. A point that
 * cannot stand between thousands (`95.69`) is read as a comma.
 * @param text without sign: `301.398`, `7 000 000`, `95,69`
 * @returns null where it is no number
 */
export function readNumber(text: string): Decimal | null {
  if (text.length > 40) return null
  if (GROUPED.test(text) || PLAIN.test(text)) return decimal(text.replace(/[. ]/g, '').replace(',', '.'))
  return POINTED.test(text) ? decimal(text) : null
}

/** A number as Vietnamese offices write it: `301.398`, `95,69`. */
export function numberText(value: Decimal): string {
  const [whole = '', decimals] = value.split('.')
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, '.')
  return decimals === undefined ? grouped : `${grouped},${decimals}`
}
