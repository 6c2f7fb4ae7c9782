import type { RefusalCode } from '@antq/shared-schema'
import { matches } from './phrases.js'
import { areCapitals } from './paragraphs.js'
import { read, type Line, type Reading } from './reading.js'
import { sourceOf } from './source.js'

/** Why a text cannot be read as a document. */
export type TextRefusal = Extract<RefusalCode, `TEXT_${string}`>

const LARGEST = 2 * 1024 * 1024
const SAMPLE = 20_000

/**
 * Whether a text may be read. Never throws and keeps nothing.
 * @returns null for a text that may; else TEXT_EMPTY, TEXT_TOO_LARGE (over 2 MB of UTF-8), TEXT_BINARY, TEXT_SECRET, TEXT_NOT_VIETNAMESE
 */
export function checkText(text: string): TextRefusal | null {
  if (text.length > LARGEST || utf8Length(text) > LARGEST) return 'TEXT_TOO_LARGE'
  if (isBinary(text)) return 'TEXT_BINARY'
  const start = text.slice(0, SAMPLE)
  const letters = start.match(/\p{L}/gu)?.length ?? 0
  if (start.trim() === '' && text.trim() === '') return 'TEXT_EMPTY'
  if (isSecret(read(sourceOf(text.slice(0, STAMP_AREA))))) return 'TEXT_SECRET'
  return letters === 0 && !/\p{L}/u.test(text)
    ? 'TEXT_NOT_VIETNAMESE'
    : isVietnamese(start.trim() === '' ? text.trimStart().slice(0, SAMPLE) : start)
      ? null
      : 'TEXT_NOT_VIETNAMESE'
}

function utf8Length(text: string): number {
  let bytes = text.length
  for (let i = 0; i < text.length && bytes <= LARGEST; i += 1) {
    const unit = text.charCodeAt(i)
    if (unit > 0x7f) bytes += unit > 0x7ff && (unit < 0xd800 || unit > 0xdfff) ? 2 : 1
  }
  return bytes
}

/** Text has no control characters besides those that lay it out, and hardly any that stand for lost ones. */
function isBinary(text: string): boolean {
  let odd = 0
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i)
    if (unit === 0) return true
    if ((unit < 0x20 && (unit < 0x09 || unit > 0x0d)) || unit === 0xfffd || unit === 0xfffe) odd += 1
  }
  return odd > 4 && odd * 100 > text.length
}

/** Letters that Vietnamese has and its neighbours do not, or with two marks at once. */
const OWN_LETTERS = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/gu

/** In Vietnamese about every fourth letter bears a mark of its own; one in fifty is the least that we believe. */
function isVietnamese(text: string): boolean {
  const lower = text.normalize('NFC').toLowerCase()
  const letters = lower.match(/\p{L}/gu)?.length ?? 0
  const own = lower.match(OWN_LETTERS)?.length ?? 0
  return letters > 0 && own * 50 >= letters
}

/** A stamp stands in the head of the document, or at the top of its pages. */
const STAMP_AREA = 4000
const STAMP_LINES = 30
const STAMPS = [['mật'], ['tối', 'mật'], ['tuyệt', 'mật']]

/**
 * "MẬT", "TỐI MẬT", "TUYỆT MẬT" as a stamp: capitals alone on a line or in a cell, perhaps with "ĐỘ". The words inside
 * prose ("bí mật nhà nước", "Tổ bảo mật") are none.
 * @see Luật Bảo vệ bí mật nhà nước 29/2018/QH14, Điều 8
 */
function isSecret(reading: Reading): boolean {
  return reading.lines.slice(0, STAMP_LINES).some((line) => isStamp(reading, line))
}

function isStamp(reading: Reading, line: Line): boolean {
  const { signs } = reading
  let { from } = line
  while (from < line.to && signs[from]?.kind !== 'word') from += 1
  let to = from
  while (to < line.to && signs[to]?.kind === 'word') to += 1
  if (isNamedStamp(reading, line)) return true
  if (!areCapitals(signs, { from, to })) return false
  if (to - from > 4) return startsStamp(reading, from, to)
  const stamp = STAMPS.find((keys) => matches(signs, from, keys))
  return stamp !== undefined && from + stamp.length === to && endsThere(reading, line, to)
}

/** Nothing but marks after the word: "MẬT", "[MẬT]", "(TỐI MẬT)". */
function endsThere(reading: Reading, line: Line, to: number): boolean {
  for (let i = to; i < line.to; i += 1) {
    const sign = reading.signs[i]
    if (sign?.kind === 'number' || (sign?.kind === 'word' && sign.gap < 2)) return false
  }
  return true
}

/** "MẬT     CỘNG HÒA XÃ HỘI …": a stamp at the start of a flattened line. */
function startsStamp(reading: Reading, from: number, to: number): boolean {
  const stamp = STAMPS.find((keys) => matches(reading.signs, from, keys))
  return stamp !== undefined && from + stamp.length < to && (reading.signs[from + stamp.length]?.gap ?? 0) >= 2
}

/** "Độ mật: Tối mật". */
function isNamedStamp(reading: Reading, line: Line): boolean {
  const { signs } = reading
  return (
    (matches(signs, line.from, ['độ', 'mật']) || matches(signs, line.from, ['dấu', 'mật'])) &&
    signs[line.from + 2]?.kind === 'colon' &&
    ['mật', 'tối', 'tuyệt'].includes(signs[line.from + 3]?.key ?? '')
  )
}
