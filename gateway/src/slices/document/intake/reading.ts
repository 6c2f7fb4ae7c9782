import { markPageNumbers } from './noise.js'
import type { Source } from './source.js'
import { Gap, tokenize, type Token } from './tokens.js'

export { Gap } from './tokens.js'

/** A token that the grammar reads. */
export type Sign = Readonly<Token>

/** A printed line, or one cell of a line that a table was flattened into. */
export interface Line {
  readonly index: number
  /** Signs `from` (inclusive) to `to` (exclusive); a bullet is left out. */
  readonly from: number
  readonly to: number
  readonly gap: Gap
  /** 0 for the first cell of a row. */
  readonly column: number
  readonly hasBullet: boolean
  /** Hashes of a markdown heading, 0 without. */
  readonly heading: number
  readonly isBold: boolean
}

/** A text as tokens: what is read, what is stepped over, and the lines that hold both. */
export interface Reading {
  readonly source: Source
  readonly signs: readonly Sign[]
  readonly noise: readonly Token[]
  readonly lines: readonly Line[]
}

const isNoise = new Set<Token['kind']>(['space', 'break', 'bar', 'markup', 'rule', 'page', 'invisible'])

/** Tokens → signs and lines. Linear. */
export function read(source: Source): Reading {
  const tokens = tokenize(source)
  markPageNumbers(tokens)
  const signs: Sign[] = []
  const noise: Token[] = []
  const lines: Line[] = []
  let gap = Gap.Blank as Gap
  let column = 0
  let reach = 0
  let line = startOfLine(0, Gap.Blank)
  const finish = (): void => {
    if (signs.length > line.first) lines.push(closeLine(line, lines.length, signs))
  }
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index]
    if (!token) break
    if (token.start > reach && gap < Gap.Space) gap = Gap.Space
    reach = token.end
    if (!isNoise.has(token.kind)) {
      token.gap = gap
      token.line = lines.length
      signs.push(token)
      gap = Gap.None
      continue
    }
    noise.push(token)
    if (token.kind === 'space')
      gap = Math.max(gap, token.text.length >= 3 || token.text.includes('\t') ? Gap.Wide : Gap.Space)
    else if (token.kind === 'markup') noteMarkup(line, token, signs.length, tokens[index + 1])
    else if (token.kind === 'break' || token.kind === 'bar') {
      const hadSigns = signs.length > line.first
      finish()
      column = token.kind === 'bar' ? column + 1 : 0
      const isBlank: boolean = token.kind === 'break' && ((!hadSigns && gap >= Gap.Break) || breaksOf(token) > 1)
      gap = isBlank ? Gap.Blank : Math.max(gap, Gap.Break)
      line = startOfLine(signs.length, gap, column)
    } else if (token.kind === 'rule') gap = Math.max(gap, Gap.Break)
  }
  finish()
  return { source, signs, noise, lines }
}

function breaksOf(token: Token): number {
  return token.text.charAt(0) === '\f' ? 2 : token.text.length
}

interface OpenLine {
  first: number
  gap: Gap
  column: number
  heading: number
  stars: number
  bullet: boolean
}

function startOfLine(first: number, gap: Gap, column = 0): OpenLine {
  return { first, gap, column, heading: 0, stars: 0, bullet: false }
}

function noteMarkup(line: OpenLine, token: Token, count: number, next: Token | undefined): void {
  if (count !== line.first) return
  if (token.key === '#') line.heading = token.text.length
  else if (token.key === '*' && token.text.length === 2) line.stars = 2
  else if (token.key === '*' && token.text.length === 1)
    line.bullet = line.bullet || next?.kind === 'space' || (next !== undefined && next.start > token.end)
}

const BULLETS = new Set(['-', '–', '—', '+', '•', '●', '▪', '◦', '·', '‑', '−', '\uf0b7', '\uf02d', '✓'])

function closeLine(line: OpenLine, index: number, signs: readonly Sign[]): Line {
  const first = signs[line.first]
  const second = signs[line.first + 1]
  const isMark =
    first !== undefined && BULLETS.has(first.text) && first.kind !== 'word' && signs.length - line.first > 1
  // "-5" and "/KH" are no list items; "-Ban …" without a space is one
  const hasBullet =
    isMark && second !== undefined && second.kind !== 'slash' && !(second.kind === 'number' && second.gap === Gap.None)
  return {
    index,
    from: line.first + (hasBullet ? 1 : 0),
    to: signs.length,
    gap: line.gap,
    column: line.column,
    hasBullet: hasBullet || line.bullet,
    heading: line.heading,
    isBold: line.stars === 2,
  }
}

/** Text of signs `from` to `to` (exclusive) as printed, on one line, without the noise between them. */
export function textOf(signs: readonly Sign[], from: number, to: number): string {
  let text = ''
  for (let i = from; i < to; i += 1) {
    const sign = signs[i]
    if (!sign) break
    text += i > from && sign.gap !== Gap.None ? ` ${sign.text}` : sign.text
  }
  return text
}

/** Span of signs `from` to `to` (exclusive) in the text as given. */
export function spanOf(reading: Reading, from: number, to: number): { start: number; end: number } {
  const first = reading.signs[from]
  const last = reading.signs[to - 1]
  if (!first || !last) return { start: 0, end: 0 }
  return { start: reading.source.pointAt(first.start), end: reading.source.pointAt(last.end) }
}

/** Text of signs `from` to `to` as it stands, noise and line breaks included. */
export function rawOf(reading: Reading, from: number, to: number): string {
  const first = reading.signs[from]
  const last = reading.signs[to - 1]
  return first && last ? reading.source.text.slice(first.start, last.end) : ''
}
