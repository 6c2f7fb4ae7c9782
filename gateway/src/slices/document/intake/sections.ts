import { areCapitals } from './paragraphs.js'
import { Gap, type Line, type Reading, type Sign, textOf } from './reading.js'

/** A heading, in signs. */
export interface Heading {
  readonly label: string
  readonly heading: string
  readonly level: number
  readonly from: number
  readonly to: number
  readonly firstLine: number
  readonly lastLine: number
  readonly scheme: 'roman' | 'arabic' | 'chapter' | 'article' | 'letter' | 'part'
  /** Place in its series: II is 2. */
  readonly ordinal: number
}

const LONGEST_HEADING = 45
const ORDINALS = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười']

/**
 * Headings between two lines. A Roman numeral, a chapter and a part are level 1; an Arabic numeral is level 2, and a
 * heading only where the line does not end as a sentence does; an article is level 2 inside chapters and 1 without.
 */
export function headingsOf(reading: Reading, from: number, isOutside: (line: number) => boolean): Heading[] {
  const found: Heading[] = []
  let letters = 0
  for (let i = from; i < reading.lines.length; i += 1) {
    const line = reading.lines[i]
    if (!line || line.column > 0 || line.hasBullet || isOutside(line.index)) continue
    const heading = headingAt(reading, line, letters)
    if (!heading) continue
    if (heading.scheme === 'letter') letters += 1
    found.push(heading)
    i = heading.lastLine
  }
  const hasChapters = found.some((heading) => heading.scheme === 'chapter' || heading.scheme === 'part')
  return hasChapters
    ? found.map((heading) => (heading.scheme === 'article' ? { ...heading, level: 2 } : heading))
    : found
}

interface Label {
  text: string
  end: number
  level: number
  scheme: Heading['scheme']
  ordinal: number
}

function headingAt(reading: Reading, line: Line, letters: number): Heading | null {
  const { signs } = reading
  const label = labelAt(signs, line, letters)
  if (!label) return null
  const range = extend(reading, line, label)
  let to = range.to
  const last = signs[to - 1]
  const isSentence =
    last !== undefined &&
    (last.kind === 'point' || last.kind === 'semicolon' || last.kind === 'comma' || last.kind === 'ellipsis')
  const words = to - label.end
  while (to > label.end && isTrailing(signs[to - 1])) to -= 1
  let heading = textOf(signs, label.end, to)
  if (label.scheme === 'arabic' && (isSentence || words > LONGEST_HEADING || words === 0)) return null
  if (label.scheme === 'article' && (isSentence || words > LONGEST_HEADING)) heading = ''
  if (
    (label.scheme === 'roman' || label.scheme === 'letter') &&
    (words === 0 || words > LONGEST_HEADING || (isSentence && words > 18))
  ) {
    const colon = indexOfColon(signs, label.end, to)
    if (colon < 0) return null
    to = colon
    heading = textOf(signs, label.end, to)
  }
  if (heading === '') to = label.end
  return {
    label: label.text,
    heading,
    level: label.level,
    scheme: label.scheme,
    ordinal: label.ordinal,
    from: line.from,
    to,
    firstLine: line.index,
    lastLine: range.lastLine,
  }
}

function indexOfColon(signs: readonly Sign[], from: number, to: number): number {
  for (let i = from; i < Math.min(to, from + 20); i += 1) if (signs[i]?.kind === 'colon') return i
  return -1
}

function isTrailing(sign: Sign | undefined): boolean {
  return sign?.kind === 'colon' || sign?.kind === 'point' || sign?.kind === 'semicolon'
}

function labelAt(signs: readonly Sign[], line: Line, letters: number): Label | null {
  const first = signs[line.from]
  const second = signs[line.from + 1]
  if (!first || first.kind === 'quote') return null
  const named = namedLabel(signs, line)
  if (named) return named
  if (!second || line.from + 1 >= line.to || second.gap > Gap.Space) return null
  const isMark = second.kind === 'point' || second.kind === 'close' || second.kind === 'dash' || second.kind === 'slash'
  if (!isMark) return null
  if (/^[IVX]+$/u.test(first.text) && romanValue(first.text) > 0) {
    // I.1 and II.3.
    const third = signs[line.from + 2]
    if (second.kind === 'point' && third?.kind === 'number' && third.gap === Gap.None) {
      const end = signs[line.from + 3]?.kind === 'point' ? line.from + 4 : line.from + 3
      return { text: `${first.text}.${third.text}`, end, level: 2, scheme: 'arabic', ordinal: Number(third.text) }
    }
    const end = skipMarks(signs, line.from + 2, line.to)
    return { text: first.text, end, level: 1, scheme: 'roman', ordinal: romanValue(first.text) }
  }
  if (/^[A-EĐGHK]$/u.test(first.text) && second.kind !== 'slash') {
    if (first.text !== 'A' && letters === 0) return null
    return { text: first.text, end: line.from + 2, level: 1, scheme: 'letter', ordinal: letters + 1 }
  }
  if (first.kind !== 'number' || first.text.length > 2 || second.kind === 'dash') return null
  if (second.kind === 'slash' && (signs[line.from + 2]?.kind !== 'word' || signs[line.from + 2]?.gap === Gap.None))
    return null
  const third = signs[line.from + 2]
  if (third?.kind === 'number' && third.gap === Gap.None) {
    if (second.kind !== 'point' || third.text.length > 2) return null
    const end = signs[line.from + 3]?.kind === 'point' ? line.from + 4 : line.from + 3
    return { text: `${first.text}.${third.text}`, end, level: 3, scheme: 'arabic', ordinal: Number(third.text) }
  }
  return {
    text: String(Number(first.text)),
    end: line.from + 2,
    level: 2,
    scheme: 'arabic',
    ordinal: Number(first.text),
  }
}

/** "Chương I", "Điều 4.", "Mục 2", "Phần thứ nhất". */
function namedLabel(signs: readonly Sign[], line: Line): Label | null {
  const first = signs[line.from]
  const second = signs[line.from + 1]
  if (!first || !second || first.text === first.key || line.from + 1 >= line.to) return null
  const word = first.text.charAt(0) + first.key.slice(1)
  if (first.key === 'chương' || first.key === 'phần') {
    const isOrdinal = second.key === 'thứ'
    const numeral = isOrdinal ? signs[line.from + 2] : second
    const ordinal = isOrdinal
      ? ORDINALS.indexOf(numeral?.key ?? '') + 1
      : numeral?.kind === 'number'
        ? Number(numeral.text)
        : romanValue(numeral?.text ?? '')
    if (!numeral || ordinal < 1) return null
    const at = line.from + (isOrdinal ? 3 : 2)
    if (at < line.to && !isSeparator(signs[at]) && !areCapitals(signs, { from: at, to: line.to })) return null
    const text = isOrdinal ? `${word} thứ ${numeral.key}` : `${word} ${numeral.text}`
    return {
      text,
      end: skipMarks(signs, at, line.to),
      level: 1,
      scheme: first.key === 'chương' ? 'chapter' : 'part',
      ordinal,
    }
  }
  if ((first.key !== 'điều' && first.key !== 'mục') || second.kind !== 'number') return null
  let end = line.from + 2
  let label = second.text
  // codified texts number their articles 1.6.TT.20.1
  while (signs[end]?.kind === 'point' && signs[end + 1]?.gap === Gap.None && end + 1 < line.to) {
    label += `.${signs[end + 1]?.text}`
    end += 2
  }
  const mark = signs[end]
  if (end < line.to && !isSeparator(mark) && mark?.kind !== 'close') return null
  return {
    text: `${word} ${label}`,
    end: skipMarks(signs, end, line.to),
    level: first.key === 'mục' ? 2 : 1,
    scheme: first.key === 'mục' ? 'arabic' : 'article',
    ordinal: Number(second.text),
  }
}

function isSeparator(sign: Sign | undefined): boolean {
  return sign?.kind === 'point' || sign?.kind === 'colon' || sign?.kind === 'dash'
}

function skipMarks(signs: readonly Sign[], from: number, limit: number): number {
  let end = from
  while (end < limit && isSeparator(signs[end])) end += 1
  return end
}

/** A heading goes on where the next line is in capitals as well, or starts with a small letter. */
function extend(reading: Reading, line: Line, label: Label): { to: number; lastLine: number } {
  const { lines, signs } = reading
  let last = line
  const isBare = label.end >= line.to
  for (let i = line.index + 1; i < Math.min(line.index + 7, lines.length); i += 1) {
    const next = lines[i]
    const first = next && signs[next.from]
    if (!next || !first || next.column > 0 || next.hasBullet) break
    const isUnder = isBare && last === line && (label.scheme === 'chapter' || label.scheme === 'part')
    if (next.gap === Gap.Blank && !isUnder) break
    if (label.scheme !== 'chapter' && label.scheme !== 'part' && isBare) break
    const ended = signs[last.to - 1]
    if (!isBare && ended && (ended.kind === 'point' || ended.kind === 'colon' || ended.kind === 'semicolon')) break
    if (labelAt(signs, next, 0) || namedLabel(signs, next)) break
    const isCaps = areCapitals(signs, { from: isUnder ? next.from : label.end, to: isUnder ? next.to : last.to })
    const isSmall =
      first.kind === 'word' ? first.text === first.key : first.kind === 'number' && label.scheme === 'article'
    const goesOn = isUnder || (isCaps ? areCapitals(signs, next) : isSmall)
    if (!goesOn) break
    last = next
  }
  return { to: last.to, lastLine: last.index }
}

const ROMAN: Record<string, number> = { I: 1, V: 5, X: 10 }

/** @returns 0 for what is no Roman numeral up to 39 */
export function romanValue(text: string): number {
  if (!/^X{0,3}(?:IX|IV|V?I{0,3})$/u.test(text)) return 0
  let value = 0
  for (let i = 0; i < text.length; i += 1) {
    const [here, next] = [ROMAN[text.charAt(i)] ?? 0, ROMAN[text.charAt(i + 1)] ?? 0]
    value += here < next ? -here : here
  }
  return value
}
