import type { Source } from './source.js'
import { isCapitals, keyOf } from './words.js'

/** What the grammar reads. */
export type SignificantKind =
  | 'word' | 'number' | 'slash' | 'dash' | 'point' | 'comma' | 'semicolon' | 'colon'
  | 'open' | 'close' | 'quote' | 'ampersand' | 'percent' | 'ellipsis' | 'other'
/** What it steps over. It is classified, not deleted: every character of the text belongs to one token. */
export type NoiseKind = 'space' | 'break' | 'bar' | 'markup' | 'rule' | 'page' | 'invisible'
export type TokenKind = SignificantKind | NoiseKind

export interface Token {
  kind: TokenKind
  /** As printed, in NFC. */
  readonly text: string
  /** What phrases are compared by: see `keyOf`. */
  readonly key: string
  /** UTF-16 units of the NFC text. */
  readonly start: number
  readonly end: number
}

const KIND_OF: Record<string, TokenKind> = {
  '/': 'slash', '／': 'slash', '∕': 'slash', '⁄': 'slash',
  '-': 'dash', '–': 'dash', '—': 'dash', '‑': 'dash', '‐': 'dash', '−': 'dash', '‒': 'dash',
  '.': 'point', ',': 'comma', ';': 'semicolon', ':': 'colon', '(': 'open', '[': 'open', ')': 'close', ']': 'close',
  '"': 'quote', '“': 'quote', '”': 'quote', '„': 'quote', '«': 'quote', '»': 'quote', '‘': 'quote', '’': 'quote', "'": 'quote',
  '&': 'ampersand', '%': 'percent', '…': 'ellipsis',
  '|': 'bar', '\n': 'break', '\r': 'break', '\f': 'break', '\u2028': 'break', '\u2029': 'break', '\u000b': 'break',
  '*': 'markup', '#': 'markup', '_': 'markup', '`': 'markup', '~': 'markup', '>': 'markup',
  '\u200b': 'invisible', '\u200c': 'invisible', '\u200d': 'invisible', '\ufeff': 'invisible', '\u00ad': 'invisible', '\u2060': 'invisible',
}

const enum Class { Unknown, Letter, Digit, Space, Mark }
const classes = new Uint8Array(65536)

function classOf(unit: number): Class {
  const known = classes[unit]
  if (known !== Class.Unknown && known !== undefined) return known
  const character = String.fromCharCode(unit)
  let found = Class.Mark
  if (/[0-9]/.test(character)) found = Class.Digit
  else if (/[\n\r\f\u000b\u2028\u2029]/.test(character)) found = Class.Mark
  else if (/[\p{L}\p{M}]/u.test(character) || (unit >= 0xd800 && unit <= 0xdfff)) found = Class.Letter
  else if (/\s/.test(character) || KIND_OF[character] === undefined && unit < 0x20) found = Class.Space
  classes[unit] = found
  return found
}

/** Cuts a text into tokens, each character into exactly one; linear in the length. */
export function tokenize(source: Source): Token[] {
  const { text } = source
  const tokens: Token[] = []
  for (let at = 0; at < text.length; ) {
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
    if (klass === Class.Letter) pushWord(tokens, text, at, end)
    else {
      const part = text.slice(at, end)
      tokens.push({ kind: klass === Class.Digit ? 'number' : 'space', text: part, key: part, start: at, end })
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
    tokens.push({ kind, text: part, key: sign, start, end })
    return end
  }
  tokens.push({ kind, text: sign, key: sign, start, end: start + 1 })
  return start + 1
}

/** Words that scans glue to the capitals before them: `33/KH-UBNDngày`. */
const GLUED = ['ngày', 'của', 'về', 'tháng']

function pushWord(tokens: Token[], text: string, start: number, end: number): void {
  const word = text.slice(start, end)
  for (const tail of GLUED) {
    if (word.length > tail.length + 1 && word.endsWith(tail) && isCapitals(word.slice(0, -tail.length))) {
      const cut = end - tail.length
      const head = text.slice(start, cut)
      tokens.push({ kind: 'word', text: head, key: keyOf(head), start, end: cut })
      tokens.push({ kind: 'word', text: tail, key: tail, start: cut, end })
      return
    }
  }
  tokens.push({ kind: 'word', text: word, key: keyOf(word), start, end })
}
