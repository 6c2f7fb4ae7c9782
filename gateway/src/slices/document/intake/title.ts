import type { Header } from './header.js'
import { startsWithBody } from './issuer.grammar.js'
import { areCapitals, isLabel } from './paragraphs.js'
import { matches, phraseSet } from './phrases.js'
import { Gap, type Line, type Reading, type Sign } from './reading.js'
import { isCapitals } from './words.js'

/** Signs of the title. */
export interface TitleRange {
  readonly from: number
  readonly to: number
  readonly lastLine: number
}

const LONGEST_TITLE = 10
/** Words with which a body opens and no title does. */
const openings = phraseSet(
  'căn cứ',
  'kính gửi',
  'nhằm',
  'để',
  'thi hành',
  'trong những năm qua',
  'theo đề nghị',
  'xét đề nghị',
  'qua',
  'năm qua',
)
const bodyOpenings = phraseSet('thực hiện', 'theo', 'trên cơ sở', 'tiếp tục')
/** Whether a line starts with the name of a body. */
const authorities = {
  at: (signs: readonly Sign[], at: number): true | null => (startsWithBody(signs, at) ? true : null),
}

/**
 * The title (trích yếu): from the kind to where the body starts. It may take several lines, be printed in capitals,
 * or follow the kind on its line.
 */
export function titleOf(reading: Reading, header: Header): TitleRange | null {
  if (header.kindLine) {
    const { kindLine, kindEnd } = header
    const hasRest = kindEnd < kindLine.to && reading.signs[kindEnd]?.kind !== 'colon'
    return hasRest ? grow(reading, kindEnd, kindLine) : below(reading, kindLine)
  }
  const subject = header.subjectLine
  if (!subject) return withoutKind(reading, header)
  const from = subject.from + (reading.signs[subject.from]?.key === 'v' ? 3 : 2)
  return grow(reading, from, subject)
}

/** A text that lost the name of its kind: the first lines in capitals after number and date that name no body. */
function withoutKind(reading: Reading, header: Header): TitleRange | null {
  const { lines, signs } = reading
  if (!header.symbol) return null
  const after = Math.max(
    signs[header.symbol.end - 1]?.line ?? 0,
    header.date ? (signs[header.date.end - 1]?.line ?? 0) : 0,
  )
  const first = lines[after + 1]
  if (!first || first.column > 0 || first.index >= header.bodyLine || first.to - first.from < 4) return null
  const isTitle =
    areCapitals(signs, first) &&
    authorities.at(signs, first.from) === null &&
    !NOT_TITLES.has(signs[first.from]?.key ?? '')
  return isTitle && !isEnd(reading, first, true) ? grow(reading, first.from, first) : null
}

/** The state and its motto. */
const NOT_TITLES = new Set(['cộng', 'độc', 'đảng', 'kính'])

function below(reading: Reading, kindLine: Line): TitleRange | null {
  const { lines, signs } = reading
  const next = lines[kindLine.index + 1]
  // "CHỈ THỊ / CỦA BAN THƯỜNG VỤ TỈNH ỦY / về …": who speaks stands between kind and title
  const first = next && isSpeaker(signs, next) && lines[next.index + 1] ? lines[next.index + 1] : next
  if (!first || isEnd(reading, first, true)) return null
  return grow(reading, first.from, first)
}

function isSpeaker(signs: readonly Sign[], line: Line): boolean {
  return signs[line.from]?.key === 'của' && areCapitals(signs, line) && authorities.at(signs, line.from + 1) !== null
}

function grow(reading: Reading, from: number, first: Line): TitleRange {
  const { lines, signs } = reading
  const isCaps = areCapitals(signs, { from, to: first.to })
  let last = first
  while (last.index - first.index < LONGEST_TITLE) {
    const next = lines.slice(last.index + 1, last.index + 8).find((line) => line.column === first.column)
    if (!next || (first.column === 0 && next.index !== last.index + 1) || isEnd(reading, next, false)) break
    if (!goesOn(signs, last, next, isCaps)) break
    last = next
  }
  let to = last.to
  while (to > from + 1 && (signs[to - 1]?.kind === 'point' || signs[to - 1]?.kind === 'colon')) to -= 1
  return { from, to, lastLine: last.index }
}

function goesOn(signs: readonly Sign[], last: Line, next: Line, isCaps: boolean): boolean {
  const ending = signs[last.to - 1]
  const first = signs[next.from]
  if (!ending || !first || ending.kind === 'point' || ending.kind === 'semicolon') return false
  const isSmall = first.kind === 'word' && first.text === first.key
  if (isCaps)
    return areCapitals(signs, next) || (first.kind === 'number' && next.gap !== Gap.Blank && next.to - next.from < 8)
  if (areCapitals(signs, next) && next.to - next.from > 2) return false
  if (next.gap === Gap.Blank) return isSmall && (next.heading > 0 || next.isBold || next.to - next.from < 10)
  if (isSmall || first.kind === 'number' || first.kind === 'quote') return true
  // a capital on the next line: a name goes on; a new sentence is long
  return ending.kind !== 'comma'
    ? next.to - next.from < 16 && !bodyOpenings.at(signs, next.from) && signs[next.to - 1]?.kind !== 'point'
    : true
}

function isEnd(reading: Reading, line: Line, isFirst: boolean): boolean {
  const { signs } = reading
  if (isLabel(signs, line) || line.hasBullet || openings.at(signs, line.from)) return true
  if (matches(signs, line.from, ['kính', 'gửi'])) return true
  if (!isFirst && bodyOpenings.at(signs, line.from) && line.gap === Gap.Blank) return true
  // "ĐOÀN CHỦ TỊCH TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM": who decides stands between title and basis
  return !isFirst && areCapitals(signs, line) && authorities.at(signs, line.from) !== null && isAuthority(reading, line)
}

/** A line of authority is followed by the basis or by another such line; a line of the title by its end. */
function isAuthority(reading: Reading, line: Line): boolean {
  const { lines, signs } = reading
  for (let i = line.index + 1; i < Math.min(line.index + 5, lines.length); i += 1) {
    const next = lines[i]
    if (!next) return false
    if (openings.at(signs, next.from) || bodyOpenings.at(signs, next.from)) return true
    if (!isCapitals(signs[next.from]?.text ?? '')) return false
  }
  return false
}
