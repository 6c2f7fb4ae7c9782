import { Gap, type Sign } from './reading.js'

const UNITS = new Map<string, number>(
  ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'].map((word, value) => [word, value]),
)
UNITS.set('mốt', 1).set('tư', 4).set('lăm', 5).set('bẩy', 7)

/** A whole number in the text. */
export interface Count {
  readonly value: number
  readonly end: number
  readonly isWord: boolean
}

/**
 * Reads `10`, `01`, `1.000`, `một`, `mười lăm`, `hai mươi`, `một trăm`. A number in brackets after it (`02 (hai)`)
 * belongs to it. `năm` is read as five only where `year` is impossible, which the caller knows.
 * @returns null where no number stands
 */
export function countAt(signs: readonly Sign[], at: number): Count | null {
  const sign = signs[at]
  if (!sign) return null
  const count = sign.kind === 'number' ? digitsAt(signs, at) : sign.kind === 'word' ? wordsAt(signs, at) : null
  if (!count) return null
  const inBrackets =
    signs[count.end]?.kind === 'open' ? (wordsAt(signs, count.end + 1) ?? digitsAt(signs, count.end + 1)) : null
  return inBrackets && signs[inBrackets.end]?.kind === 'close' ? { ...count, end: inBrackets.end + 1 } : count
}

function digitsAt(signs: readonly Sign[], at: number): Count | null {
  const first = signs[at]
  if (first?.kind !== 'number' || first.text.length > 9) return null
  let digits = first.text
  let end = at + 1
  while (signs[end]?.kind === 'point' && signs[end]?.gap === Gap.None && digits.length < 9) {
    const group = signs[end + 1]
    if (group?.kind !== 'number' || group.gap !== Gap.None || group.text.length !== 3) break
    digits += group.text
    end += 2
  }
  return { value: Number(digits), end, isWord: false }
}

function wordsAt(signs: readonly Sign[], at: number): Count | null {
  const unit = UNITS.get(signs[at]?.key ?? '')
  if (unit === undefined) return null
  const next = signs[at + 1]?.key
  if (next === 'trăm') return { value: unit * 100, end: at + 2, isWord: true }
  if (next === 'mươi') {
    const last = UNITS.get(signs[at + 2]?.key ?? '')
    const isUnit = last !== undefined && last > 0 && last < 10
    return { value: unit * 10 + (isUnit ? last : 0), end: at + (isUnit ? 3 : 2), isWord: true }
  }
  if (unit === 10) {
    const last = UNITS.get(next ?? '')
    if (last !== undefined && last > 0 && last < 10 && next !== 'năm')
      return { value: 10 + last, end: at + 2, isWord: true }
  }
  return { value: unit, end: at + 1, isWord: true }
}
