import type { DocumentKindCode } from '@antq/shared-schema'
import { dateAt, type PrintedDate } from './date.grammar.js'
import { kindNames } from './kinds.js'
import { areCapitals } from './paragraphs.js'
import { matches } from './phrases.js'
import { Gap, type Line, type Reading, type Sign } from './reading.js'
import { blankSymbolAt, symbolAt, type DocumentSymbol } from './symbol.grammar.js'
import { isCapitalised, isCapitals } from './words.js'

/** The upper part of a document, in signs. */
export interface Header {
  readonly kindLine: Line | null
  readonly kind: DocumentKindCode | null
  /** Sign after the name of the kind; a title on the same line starts there. */
  readonly kindEnd: number
  readonly symbol: DocumentSymbol | null
  /** Sign of the word "Số". */
  readonly symbolStart: number
  readonly date: PrintedDate | null
  readonly place: { readonly from: number; readonly to: number } | null
  /** Line "V/v …" of a letter. */
  readonly subjectLine: Line | null
  /** First line that is no longer header. */
  readonly bodyLine: number
}

/** A header and its title take at most this many lines, counted in cells. */
const LONGEST_HEADER = 60

/** Finds number and symbol, place and date, and the kind (Nghị định 30/2020/NĐ-CP, Điều 8, parts 1–5). */
export function headerOf(reading: Reading): Header {
  const { lines, signs } = reading
  const bodyLine = firstBodyLine(reading)
  const kind = findKind(reading, bodyLine)
  // a text that was cut out of its header may start with its kind: then number and date are not there
  const limit = kind ? kind.line.index : bodyLine
  const symbol = findSymbol(signs, lines, limit) ?? (kind ? findSymbol(signs, lines, bodyLine) : null)
  const date = findDate(signs, lines, limit) ?? (kind ? findDate(signs, lines, bodyLine) : null)
  return {
    kindLine: kind?.line ?? null,
    kind: kind?.code ?? null,
    kindEnd: kind?.end ?? 0,
    symbol: symbol?.symbol ?? null,
    symbolStart: symbol?.start ?? 0,
    date: date?.date ?? null,
    place: date?.place ?? null,
    subjectLine: lines.slice(0, bodyLine).find((line) => isSubject(signs, line)) ?? null,
    bodyLine,
  }
}

const OPENINGS = [
  ['căn', 'cứ'],
  ['kính', 'gửi'],
  ['xét', 'đề', 'nghị'],
  ['theo', 'đề', 'nghị'],
]

/** First line that belongs to the body: "Căn cứ …", "Kính gửi …", a numbered heading, a long line of prose. */
function firstBodyLine(reading: Reading): number {
  const { lines, signs } = reading
  const most = Math.min(lines.length, LONGEST_HEADER)
  for (const line of lines.slice(0, most)) {
    if (OPENINGS.some((keys) => matches(signs, line.from, keys))) return line.index
    const first = signs[line.from]
    const second = signs[line.from + 1]
    if (
      first &&
      second &&
      line.to - line.from > 2 &&
      /^[IVX]+$/u.test(first.text) &&
      (second.kind === 'point' || second.kind === 'dash') &&
      line.column === 0
    )
      return line.index
    if (matches(signs, line.from, ['điều', '1']) && first?.text !== first?.key) return line.index
  }
  return most
}

function findKind(reading: Reading, bodyLine: number): { line: Line; code: DocumentKindCode; end: number } | null {
  const { lines, signs } = reading
  let inline: { line: Line; code: DocumentKindCode; end: number } | null = null
  for (const line of lines.slice(0, bodyLine)) {
    // "KẾ HOẠCH" over "Phối hợp …" is a plan, and its title starts on the next line
    const found = kindNames.at(signs, line.from, line.to)
    if (!found || found.value === 'CV') continue
    const head = { from: line.from, to: found.end }
    const isWhole = found.end === line.to || (found.end === line.to - 1 && signs[found.end]?.kind === 'colon')
    if (
      isWhole &&
      (areCapitals(signs, head) || line.heading > 0 || line.isBold || isCapitalised(signs[line.from]?.text ?? ''))
    )
      return { line, code: found.value, end: found.end }
    const isHeading = areCapitals(signs, head) || line.heading > 0
    if (!inline && isHeading && !isOfSymbol(signs, found.end, line.to))
      inline = { line, code: found.value, end: found.end }
  }
  return inline
}

/** "Luật số: 50/2024/QH15" is the symbol of a law, not its title. */
function isOfSymbol(signs: readonly Sign[], from: number, to: number): boolean {
  return from < to && signs[from]?.key === 'số'
}

function findSymbol(
  signs: readonly Sign[],
  lines: readonly Line[],
  limit: number,
): { symbol: DocumentSymbol; start: number } | null {
  for (const line of lines.slice(0, limit)) {
    for (let i = line.from; i < line.to; i += 1) {
      const isStart =
        i === line.from || signs[i]?.gap === Gap.Wide || (signs[i - 1]?.key === 'luật' && i - 1 === line.from)
      if (!isStart) continue
      const hasWord = signs[i]?.key === 'số'
      let at = hasWord ? i + 1 : i
      if (hasWord && signs[at]?.kind === 'colon') at += 1
      const context = { printedKind: null, isAnnounced: hasWord }
      const symbol = symbolAt(signs, at, context) ?? (hasWord ? blankSymbolAt(signs, at, context) : null)
      if (symbol) return { symbol, start: i }
    }
  }
  return null
}

function findDate(
  signs: readonly Sign[],
  lines: readonly Line[],
  limit: number,
): { date: PrintedDate; place: { from: number; to: number } | null } | null {
  for (const line of lines.slice(0, limit)) {
    for (let i = line.from; i < line.to; i += 1) {
      if (signs[i]?.key !== 'ngày') continue
      const date = dateAt(signs, i)
      if (!date || (date.year === null && date.month === null)) continue
      const place = placeBefore(signs, line, i)
      // a date inside a title ("… ngày 18/2/2022 của …") has a small word before it
      if (place || i === line.from || signs[i]?.gap === Gap.Wide) return { date, place }
    }
  }
  return null
}

/** "Bắc Giang, ngày …", "TP. Hồ Chí Minh, ngày …": capitals from the start of the cell to the comma. */
function placeBefore(signs: readonly Sign[], line: Line, day: number): { from: number; to: number } | null {
  const to = signs[day - 1]?.kind === 'comma' ? day - 1 : day
  let from = to
  while (from > line.from) {
    const sign = signs[from - 1]
    if (!sign || to - from >= 8) return null
    const isName = sign.kind === 'word' && (isCapitalised(sign.text) || SMALL_PLACES.has(sign.key))
    if (!isName && !((sign.kind === 'point' || sign.kind === 'dash') && from < to)) break
    from -= 1
    if (sign.gap === Gap.Wide) break
  }
  if (from === to) return null
  const isAtStart = from === line.from || (signs[from]?.gap ?? 0) >= Gap.Wide || isAfterSymbol(signs, from)
  return isAtStart && !(to === day && isCapitals(signs[from]?.text ?? '') && to - from > 3) ? { from, to } : null
}

const SMALL_PLACES = new Set(['thành', 'phố', 'tỉnh', 'huyện', 'thị', 'xã', 'quận', 'phường'])

function isAfterSymbol(signs: readonly Sign[], from: number): boolean {
  const before = signs[from - 1]
  return before?.kind === 'number' || (before?.kind === 'word' && isCapitals(before.text))
}

function isSubject(signs: readonly Sign[], line: Line): boolean {
  return (
    (matches(signs, line.from, ['v', '/', 'v']) || matches(signs, line.from, ['về', 'việc'])) && line.to - line.from > 4
  )
}
