import type { ReportProblemCode } from '@antq/shared-schema'
import { compare, digitsOf, isWhole, type Decimal } from './decimal.js'
import type { Indicator } from './indicator.js'
import { readNumber } from './number.grammar.js'
import { about, exact, type Quantity } from './quantity.js'
import { isInWords, leastOfWords } from './words.grammar.js'

/** What a field says: a quantity, null for a blank (nothing reported), or what is wrong with it. */
export type Reading = { readonly quantity: Quantity | null } | { readonly problem: ReportProblemCode }

const MOST_DIGITS = 15
const QUALIFIER = /^(khoảng|xấp xỉ|ước|trên|hơn|gần|dưới|~|≈) ?/
const SIGN = /^[-−–+]/

/**
 * Reads a value as an officer typed it: `301.398`, `khoảng 7.000.000 đồng`, `76 %`, `912/1.200`, `hàng nghìn tờ`.
 * @param text as typed; blank means that nothing is reported, which is not zero
 */
export function readQuantity(text: string, indicator: Indicator): Reading {
  const typed = tidy(text)
  if (typed === '') return { quantity: null }
  const small = typed.toLowerCase()
  if (isInWords(small)) return readWords(typed, small, indicator)
  const qualifier = QUALIFIER.exec(small)?.[1]
  const rest = bare(small.replace(QUALIFIER, ''), indicator)
  if (rest.includes('/'))
    return qualifier === undefined ? readParts(rest, indicator) : { problem: 'VALUE_NOT_A_NUMBER' }
  const value = readNumber(rest.replace(SIGN, ''))
  if (value === null) return { problem: 'VALUE_NOT_A_NUMBER' }
  if (/^[-−–]/.test(rest) && compare(value, '0') > 0) return { problem: 'VALUE_NEGATIVE' }
  const problem = problemOf(value, indicator)
  if (problem) return { problem }
  return { quantity: qualifier === undefined ? exact(value) : about(value, qualifier) }
}

/**
 * Reads a change against the baseline: `+162.633`, `tăng 162.633`, `giảm 5`, `32 điểm phần trăm`.
 * @returns the change with its sign, as EXACT or ABOUT
 */
export function readDelta(text: string, indicator: Indicator): Reading {
  const typed = tidy(text).toLowerCase()
  if (typed === '') return { quantity: null }
  const isDown = /^(?:giảm|[-−–])/.test(typed)
  const unsigned = typed.replace(/^(?:tăng|giảm|[-−–+]) ?/, '')
  const qualifier = QUALIFIER.exec(unsigned)?.[1]
  const points = /(?: điểm(?: phần trăm| %)?| đ%)$/
  const amount = unsigned.replace(QUALIFIER, '')
  if (amount.endsWith('%') && !points.test(amount)) return { problem: 'DELTA_UNIT' }
  if (points.test(amount) && !indicator.isShare) return { problem: 'DELTA_UNIT' }
  const value = readNumber(bare(amount.replace(points, ''), indicator).replace(SIGN, ''))
  if (value === null) return { problem: 'VALUE_NOT_A_NUMBER' }
  const problem = problemOf(value, indicator)
  if (problem) return { problem }
  const signed = isDown && value !== '0' ? `-${value}` : value
  return { quantity: qualifier === undefined ? exact(signed) : about(signed, qualifier) }
}

function tidy(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim()
}

/** Without the unit of measure, which people like to repeat. */
function bare(text: string, { unit, isShare }: Indicator): string {
  const names = isShare ? ['%', 'phần trăm'] : [unit.vi.toLowerCase()]
  const name = names.find((each) => text.endsWith(each))
  return name === undefined ? text : text.slice(0, -name.length).trim()
}

function readWords(typed: string, small: string, { nature }: Indicator): Reading {
  const atLeast = nature === 'RATIO' ? null : leastOfWords(small)
  return atLeast === null ? { problem: 'VALUE_WORDS_UNKNOWN' } : { quantity: { kind: 'WORDS', words: typed, atLeast } }
}

function readParts(text: string, { nature, isShare }: Indicator): Reading {
  const [numerator, denominator, ...rest] = text.split('/').map((part) => readNumber(part.trim()))
  if (numerator == null || denominator == null || rest.length > 0) return { problem: 'VALUE_NOT_A_NUMBER' }
  if (nature !== 'RATIO' || denominator === '0') return { problem: 'VALUE_PARTS_INVALID' }
  if ([numerator, denominator].some((part) => digitsOf(part) > MOST_DIGITS)) return { problem: 'VALUE_TOO_LARGE' }
  if (isShare && compare(numerator, denominator) > 0) return { problem: 'VALUE_OVER_100' }
  return { quantity: { kind: 'PARTS', numerator, denominator } }
}

function problemOf(value: Decimal, indicator: Indicator): ReportProblemCode | undefined {
  if (digitsOf(value) > MOST_DIGITS) return 'VALUE_TOO_LARGE'
  if (indicator.isWhole && !isWhole(value)) return 'VALUE_NOT_WHOLE'
  if (indicator.isShare && compare(value, '100') > 0) return 'VALUE_OVER_100'
  return undefined
}
