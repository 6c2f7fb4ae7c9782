import { bodyOfCode } from './bodies.js'
import { kindCodesByLength, kindOfCode } from './kinds.js'
import { Gap, type Sign } from './reading.js'
import type { SymbolContext, SymbolFault } from './symbol.grammar.js'
import { isCapitals } from './words.js'

/** The letters of a symbol: parts between hyphens. */
export interface CodeParts {
  readonly parts: readonly string[]
  readonly faults: readonly SymbolFault[]
  readonly end: number
}

/** Joint documents name up to a dozen parties. */
const MOST_PARTS = 14

/**
 * Reads `KIND-ISSUER-PART…` from sign `at`, forgiving spaces around hyphens, a point for a hyphen, and a lost one.
 * @param context.single  stop after one part: the kind of a Party symbol
 */
export function readCode(
  signs: readonly Sign[],
  at: number,
  context: SymbolContext & { single?: boolean },
): CodeParts | null {
  const parts: string[] = []
  const faults: SymbolFault[] = []
  let end = at
  for (let next = at; parts.length < MOST_PARTS;) {
    const part = readPart(signs, next, parts.length === 0)
    if (!part) break
    if (parts.length > 0 && !belongs(signs, end, next, part, parts)) break
    parts.push(part.text)
    end = part.end
    if (context.single) break
    const separator = signs[end]
    if (!separator || separator.gap > Gap.Space) break
    if (separator.kind === 'point') {
      // QĐ.UBT; a point that ends a sentence has a space after it
      if (separator.gap !== Gap.None || signs[end + 1]?.gap !== Gap.None) break
      if (!readPart(signs, end + 1, false)) break
      faults.push('point')
    } else if (separator.kind !== 'dash') break
    next = end + 1
  }
  if (parts.length === 0) return null
  if (parts.length === 1 && !context.single) {
    const spaced = lostHyphen(signs, end, parts[0] ?? '')
    if (spaced) return { parts: [parts[0] ?? '', spaced.text], faults: ['hyphen'], end: spaced.end }
    const split = splitKind(parts[0] ?? '')
    if (split) return { parts: split, faults: ['hyphen'], end }
  }
  return { parts, faults, end }
}

/** One part: capitals, with digits behind (`V05`, `QH15`) or an ampersand inside (`TG&NC`). */
function readPart(signs: readonly Sign[], at: number, isFirst: boolean): { text: string; end: number } | null {
  const word = signs[at]
  if (word?.kind !== 'word' || word.gap > Gap.Break) return null
  if (isFirst && word.gap > Gap.Space) return null
  if (!isCode(word.text)) return null
  let text = word.text
  let end = at + 1
  while (end < at + 8) {
    const sign = signs[end]
    if (!sign || sign.gap !== Gap.None) break
    const after = signs[end + 1]
    if (sign.kind === 'number' && sign.text.length <= 3) {
      text += sign.text
      end += 1
    } else if (sign.kind === 'ampersand' && after?.kind === 'word' && after.gap === Gap.None && isCode(after.text)) {
      text += `&${after.text}`
      end += 2
    } else break
  }
  return { text, end }
}

/** Capitals, or a code that is known in another case (`TTr`, `TTg`, `Ubnd`). */
function isCode(word: string): boolean {
  if (word.length > 14) return false
  if (isCapitals(word)) return true
  if (word.charAt(0) === word.charAt(0).toLowerCase()) return false
  return (
    bodyOfCode(word) !== null ||
    kindOfCode(word, null) !== null ||
    (/^\p{Lu}+\p{Ll}{1,2}\p{Lu}*$/u.test(word) && /\p{Lu}{2}/u.test(word))
  )
}

/** Whether the part after a hyphen is one of the symbol, and not the next words of the sentence. */
function belongs(
  signs: readonly Sign[],
  dash: number,
  next: number,
  read: { text: string; end: number },
  before: readonly string[],
): boolean {
  const part = read.text
  const left = signs[dash]?.gap ?? Gap.None
  const right = signs[next]?.gap ?? Gap.None
  if (left === Gap.None && right === Gap.None) return true
  if (right > Gap.Space) return left === Gap.None && (bodyOfCode(part) !== null || isCapitals(part))
  const isIssuerMissing = before.length === 1 && kindOfCode(before[0] ?? '', null) !== null
  if (left === Gap.None || right === Gap.None) return isIssuerMissing || part.length >= 2
  // "12/KH-UBND - UBND tỉnh …" goes on with the sentence, "60/KH-CAT - MTTQ ngày" with the symbol
  const after = signs[read.end]
  return (
    (isIssuerMissing && part.length >= 2) ||
    (bodyOfCode(part) !== null && (after?.kind !== 'word' || after.key === 'ngày'))
  )
}

/** `33/KH UBND`: a hyphen became a space. */
function lostHyphen(signs: readonly Sign[], at: number, kind: string): { text: string; end: number } | null {
  if (kindOfCode(kind, null) === null || signs[at]?.gap !== Gap.Space) return null
  const part = readPart(signs, at, false)
  return part && bodyOfCode(part.text) !== null ? part : null
}

/** `33/KHUBND`: a hyphen was lost altogether. */
function splitKind(text: string): [string, string] | null {
  if (bodyOfCode(text) !== null) return null
  for (const code of kindCodesByLength) {
    if (text.length > code.length + 1 && text.toLowerCase().startsWith(code.toLowerCase())) {
      const issuer = bodyOfCode(text.slice(code.length))
      if (issuer) return [code, issuer]
    }
  }
  return null
}
