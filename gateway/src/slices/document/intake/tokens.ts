import type { Source } from './source.js'
import { isCapitals, keyOf } from './words.js'

/** What the grammar reads. */
export type SignificantKind =
  | 'word'
  | 'number'
  | 'slash'
  | 'dash'
  | 'point'
  | 'comma'
  | 'semicolon'
  | 'colon'
  | 'open'
  | 'close'
  | 'quote'
  | 'ampersand'
  | 'percent'
  | 'ellipsis'
  | 'other'
/** What it steps over. It is classified, not deleted. */
export type NoiseKind = 'space' | 'break' | 'bar' | 'markup' | 'rule' | 'page' | 'invisible'
export type TokenKind = SignificantKind | NoiseKind

/** What stands between a token and the one before it. */
export const enum Gap {
  None,
  Space,
  Wide,
  Break,
  Blank,
}

export interface Token {
  kind: TokenKind
  /** As printed, in NFC. */
  readonly text: string
  /** What phrases are compared by: see `keyOf`. */
  readonly key: string
  /** UTF-16 units of the NFC text. */
  readonly start: number
  readonly end: number
  /** What stands before it; set for the tokens that the grammar reads. */
  gap: Gap
  /** Line in which it stands; set likewise. */
  line: number
}

/** One shape for all: a megabyte of text is half a million of these. */
function token(kind: TokenKind, text: string, key: string, start: number, end: number): Token {
  return { kind, text, key, start, end, gap: Gap.None, line: 0 }
}

const KIND_OF: Record<string, TokenKind> = {
  '/': 'slash',
  '／': 'slash',
  '∕': 'slash',
  '⁄': 'slash',
  '-': 'dash',
  '–': 'dash',
  '—': 'dash',
  '‑': 'dash',
  '‐': 'dash',
  '−': 'dash',
  '‒': 'dash',
  '.': 'point',
  ',': 'comma',
  ';': 'semicolon',
  ':': 'colon',
  '(': 'open',
  '[': 'open',
  ')': 'close',
  ']': 'close',
  '"': 'quote',
  '“': 'quote',
  '”': 'quote',
  '„': 'quote',
  '«': 'quote',
  '»': 'quote',
  '‘': 'quote',
  '’': 'quote',
  "'": 'quote',
  '&': 'ampersand',
  '%': 'percent',
  '…': 'ellipsis',
  '|': 'bar',
  '\n': 'break',
  '\r': 'break',
  '\f': 'break',
  '\u2028': 'break',
  '\u2029': 'break',
  '\u000b': 'break',
  '*': 'markup',
  '#': 'markup',
  _: 'markup',
  '`': 'markup',
  '~': 'markup',
  '>': 'markup',
  '\u200b': 'invisible',
  '\u200c': 'invisible',
  '\u200d': 'invisible',
  '\ufeff': 'invisible',
  '\u00ad': 'invisible',
  '\u2060': 'invisible',
}

const enum Class {
  Unknown,
  Letter,
  Digit,
  Space,
  Mark,
}
const classes = new Uint8Array(65536)

function classOf(unit: number): Class {
  const known = classes[unit]
  if (known !== Class.Unknown && known !== undefined) return known
  const character = String.fromCharCode(unit)
  let found = Class.Mark
  if (/[0-9]/.test(character)) found = Class.Digit
  else if (/[\n\r\f\u000b\u2028\u2029]/.test(character)) found = Class.Mark
  else if (/[\p{L}\p{M}]/u.test(character) || (unit >= 0xd800 && unit <= 0xdfff)) found = Class.Letter
  else if (/\s/.test(character) || (KIND_OF[character] === undefined && unit < 0x20)) found = Class.Space
  classes[unit] = found
  return found
}

/** Cuts a text into tokens, each character into one; only a single space is no token but the gap of the next. Linear. */
export function tokenize(source: Source): Token[] {
  const { text } = source
  const tokens: Token[] = []
  // a text has few different words: each key is made once
  const keys = new Map<string, string>()
  for (let at = 0; at < text.length;) {
    const unit = text.charCodeAt(at)
    const klass = classOf(unit)
    let end = at + 1
    if (klass === Class.Mark) {
      // a run of one sign is one token: rules, dotted blanks, and what somebody's keyboard repeated
      while (end < text.length && text.charCodeAt(end) === unit) end += 1
      at = pushMarks(tokens, text, at, end)
      continue
    }
    while (end < text.length && classOf(text.charCodeAt(end)) === klass) end += 1
    if (unit === SPACE && end === at + 1) {
      at = end
      continue
    }
    if (klass === Class.Letter) pushWord(tokens, keys, text, at, end)
    else {
      const part = text.slice(at, end)
      tokens.push(token(klass === Class.Digit ? 'number' : 'space', part, part, at, end))
    }
    at = end
  }
  return tokens
}

const RUNS = new Set<TokenKind>(['markup', 'dash', 'point', 'break', 'ellipsis', 'invisible'])

function pushMarks(tokens: Token[], text: string, start: number, end: number): number {
  const sign = text.charAt(start)
  let kind = KIND_OF[sign] ?? 'other'
  const length = end - start
  if (length >= 3 && (kind === 'dash' || sign === '_' || sign === '=' || sign === '*')) kind = 'rule'
  else if (length >= 2 && kind === 'point') kind = 'ellipsis'
  const isRun = kind === 'rule' || length > 3 || RUNS.has(kind)
  if (isRun) {
    // four brackets in a row open nothing
    if (length > 3 && !RUNS.has(kind) && kind !== 'rule') kind = 'other'
    const part = text.slice(start, end)
    tokens.push(token(kind, part, sign, start, end))
    return end
  }
  tokens.push(token(kind, sign, sign, start, start + 1))
  return start + 1
}

const SPACE = 0x20
/** Words that scans glue to the capitals before them: `33/KH-UBNDngày`. */
const GLUED = ['ngày', 'của', 'về', 'tháng']

function pushWord(tokens: Token[], keys: Map<string, string>, text: string, start: number, end: number): void {
  const word = text.slice(start, end)
  const known = keys.get(word)
  if (known !== undefined) {
    tokens.push(token('word', word, known, start, end))
    return
  }
  for (const tail of GLUED) {
    if (word.length > tail.length + 1 && word.endsWith(tail) && isCapitals(word.slice(0, -tail.length))) {
      const cut = end - tail.length
      const head = text.slice(start, cut)
      tokens.push(token('word', head, keyOf(head), start, cut), token('word', tail, tail, cut, end))
      return
    }
  }
  const key = keyOf(word)
  keys.set(word, key)
  tokens.push(token('word', word, key, start, end))
}
