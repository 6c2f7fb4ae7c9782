import type { DocumentKindCode } from '@antq/shared-schema'
import { bodyOfCode, isDrafter, isPartyCode } from './bodies.js'
import { kindOfCode } from './kinds.js'
import { Gap, type Sign, textOf } from './reading.js'
import { readCode, type CodeParts } from './symbol.parts.js'

export type SymbolForm = 'state' | 'norm' | 'joint' | 'law' | 'letter' | 'party' | 'hybrid'
/** How the printed symbol departs from the rules; the normalised one has it mended. */
export type SymbolFault = 'space' | 'stroke' | 'separators' | 'point' | 'hyphen' | 'case'

/**
 * Number and symbol of a document.
 *
 *     state   number / KIND - ISSUER (- PART)*        25/HD-LĐLĐ
 *     norm    number / year / KIND - ISSUER           06/2014/NĐ-CP
 *     joint   number / KIND - PARTY (- PARTY)+        03/QCPH-BCA-TLĐ
 *     law     number / year / QH term                 50/2024/QH15
 *     letter  number / ISSUER (- DRAFTER)             474/LĐLĐ-TG&NC
 *     party   number - KIND / ISSUER                  36-KH/TU
 *     hybrid  number - KIND / UBND                    201-ĐA/UBND
 *
 * @see Nghị định 30/2020/NĐ-CP, Phụ lục I and III; Hướng dẫn 36-HD/VPTW for the Party's
 */
export interface DocumentSymbol {
  readonly start: number
  readonly end: number
  readonly form: SymbolForm
  /** Null on a paper that has not got its number yet. */
  readonly number: string | null
  readonly year: number | null
  readonly kind: DocumentKindCode | null
  readonly bodies: readonly string[]
  readonly normalised: string
  readonly raw: string
  readonly faults: readonly SymbolFault[]
  /** Whether kind and issuer are ones that the vocabularies know. */
  readonly isKnown: boolean
}

export interface SymbolContext {
  /** Kind that the prose names before the symbol. */
  readonly printedKind: DocumentKindCode | null
  /** Whether "số" or the name of a kind stands before: then an unknown code is a symbol too. */
  readonly isAnnounced: boolean
}

/** Reads a symbol whose number stands at sign `at`. */
export function symbolAt(signs: readonly Sign[], at: number, context: SymbolContext): DocumentSymbol | null {
  const number = signs[at]
  if (number?.kind !== 'number' || number.text.length > 5) return null
  // 12a/KH-UBND
  const letter = signs[at + 1]
  const hasLetter = letter?.kind === 'word' && letter.gap === Gap.None && /^[a-zđ]$/u.test(letter.text)
  return afterNumber(signs, at, at + (hasLetter ? 2 : 1), number.text + (hasLetter ? letter.text : ''), context)
}

/** Reads what follows "Số:" on a paper without a number: `/KH-LĐLĐ`, `…/KH-LĐLĐ`, `-KH/TU`. */
export function blankSymbolAt(signs: readonly Sign[], at: number, context: SymbolContext): DocumentSymbol | null {
  const from = signs[at]?.kind === 'ellipsis' ? at + 1 : at
  return afterNumber(signs, from, from, null, context)
}

function afterNumber(
  signs: readonly Sign[],
  start: number,
  at: number,
  number: string | null,
  context: SymbolContext,
): DocumentSymbol | null {
  const separator = signs[at]
  if (!separator || (number !== null && separator.gap > Gap.Space)) return null
  const next = signs[at + 1]
  if (!next || next.gap > Gap.Break) return null
  if (separator.kind === 'dash') return partySymbol(signs, start, at, number, context)
  if (separator.kind !== 'slash') return null
  if (next.kind === 'number' && next.text.length === 4 && signs[at + 2]?.kind === 'slash') {
    const year = Number(next.text)
    if (year < 1945 || year > 2199) return null
    return stateSymbol(signs, start, at + 2, number, year, context)
  }
  return stateSymbol(signs, start, at, number, null, context)
}

/** number / … : everything but the Party's. */
function stateSymbol(
  signs: readonly Sign[],
  start: number,
  slash: number,
  number: string | null,
  year: number | null,
  context: SymbolContext,
): DocumentSymbol | null {
  const code = readCode(signs, slash + 1, context)
  if (!code) return null
  const [first = '', ...rest] = code.parts
  const law = /^(QH|UBTVQH)(\d{0,2})$/u.exec(first)
  if (law && (year !== null || law[2] !== '')) {
    const kind = context.printedKind ?? (law[1] === 'QH' ? 'Luật' : 'PL')
    return finish(signs, start, code, {
      form: 'law',
      number,
      year,
      kind,
      bodies: [law[1] ?? ''],
      text: code.parts.join('-'),
      isKnown: true,
    })
  }
  const kind = kindOfCode(first, context.printedKind)
  const slashed = kind !== null && rest.length === 0 ? afterSlash(signs, code, context) : null
  if (kind !== null && slashed) return slashedSymbol(signs, start, code, kind, slashed, number, year)
  if (kind !== null && rest.length > 0) return kindSymbol(signs, start, code, kind, rest, number, year)
  const body = bodyOfCode(first)
  const isLetter = context.isAnnounced || number === null || (body !== null && rest.length > 0)
  if (!isLetter || (rest.length === 0 && body === null && !context.isAnnounced)) return null
  if (rest.length === 0 && first.length < 2) return null
  return finish(signs, start, code, {
    form: 'letter',
    number,
    year,
    kind: kind ?? 'CV',
    bodies: body === null ? [] : [body],
    text: [body ?? kind ?? first, ...rest.map((part) => spell(part))].join('-'),
    isKnown: body !== null || kind !== null,
  })
}

/** What follows a kind after a second slash: `TTLT/BTC-BNN`, the form of joint circulars before 2016. */
function afterSlash(signs: readonly Sign[], code: CodeParts, context: SymbolContext): CodeParts | null {
  const slash = signs[code.end]
  if (slash?.kind !== 'slash' || slash.gap !== Gap.None || signs[code.end + 1]?.gap !== Gap.None) return null
  return readCode(signs, code.end + 1, context)
}

function slashedSymbol(
  signs: readonly Sign[],
  start: number,
  code: CodeParts,
  kind: DocumentKindCode,
  after: CodeParts,
  number: string | null,
  year: number | null,
): DocumentSymbol {
  const issuers = after.parts.map(spell)
  const whole = { parts: [...code.parts, ...after.parts], faults: [...code.faults, ...after.faults], end: after.end }
  const isOldForm = kind === 'TTLT' || kind === 'NQLT'
  return finish(
    signs,
    start,
    whole,
    {
      form: issuers.length > 1 ? 'joint' : 'state',
      number,
      year,
      kind,
      bodies: issuers.filter((part) => bodyOfCode(part) !== null),
      text: isOldForm ? `${kind}/${issuers.join('-')}` : [kind, ...issuers].join('-'),
      isKnown: true,
    },
    isOldForm ? [] : ['separators'],
  )
}

function kindSymbol(
  signs: readonly Sign[],
  start: number,
  code: CodeParts,
  kind: DocumentKindCode,
  rest: readonly string[],
  number: string | null,
  year: number | null,
): DocumentSymbol | null {
  const issuer = spell(rest[0] ?? '')
  // 48/CT-TW: the Party's symbol with its separators swapped
  const isSwapped = rest.length === 1 && year === null && isPartyCode(issuer)
  const bodies = rest.map(spell).filter((part) => bodyOfCode(part) !== null)
  const isKnown = bodyOfCode(issuer) !== null
  if (isSwapped) {
    return finish(
      signs,
      start,
      code,
      { form: 'party', number, year, kind, bodies, text: `-${kind}/${issuer}`, isKnown },
      ['separators'],
    )
  }
  const isJoint = rest.length > 1 && rest.slice(1).some((part) => bodyOfCode(part) !== null && !isDrafter(part))
  const form = year !== null ? 'norm' : isJoint ? 'joint' : 'state'
  return finish(signs, start, code, {
    form,
    number,
    year,
    kind,
    bodies,
    text: [kind, ...rest.map(spell)].join('-'),
    isKnown,
  })
}

/** number - KIND / ISSUER: the Party's, and the state's in the Party's manner. */
function partySymbol(
  signs: readonly Sign[],
  start: number,
  dash: number,
  number: string | null,
  context: SymbolContext,
): DocumentSymbol | null {
  const first = readCode(signs, dash + 1, { ...context, single: true })
  const kindCode = first?.parts[0]
  if (!first || kindCode === undefined) return null
  const kind = kindOfCode(kindCode, context.printedKind)
  if (kind === null && !context.isAnnounced) return null
  const separator = signs[first.end]
  if (!separator || separator.gap > Gap.Space || (separator.kind !== 'slash' && separator.kind !== 'dash')) return null
  const second = readCode(signs, first.end + 1, context)
  const issuer = spell(second?.parts[0] ?? '')
  if (!second || issuer === '') return null
  const isParty = isPartyCode(issuer)
  // 36-KH-TU lost its slash; 12-KH-UBND is no form at all
  if (separator.kind === 'dash' && !isParty) return null
  const faults: SymbolFault[] = separator.kind === 'dash' ? ['separators'] : []
  if (separator.gap !== Gap.None) faults.push('space')
  const code = {
    parts: [kindCode, ...second.parts],
    faults: [...first.faults, ...second.faults],
    end: second.end,
    from: dash + 1,
  }
  return finish(
    signs,
    start,
    code,
    {
      form: isParty ? 'party' : 'hybrid',
      number,
      year: null,
      kind,
      bodies: [issuer],
      text: `-${kind ?? kindCode}/${[issuer, ...second.parts.slice(1).map(spell)].join('-')}`,
      isKnown: kind !== null && bodyOfCode(issuer) !== null,
    },
    faults,
  )
}

/** Right spelling of a part: that of the known body, else as printed. */
function spell(part: string): string {
  return bodyOfCode(part) ?? part
}

interface Meaning {
  form: SymbolForm
  number: string | null
  year: number | null
  kind: DocumentKindCode | null
  bodies: string[]
  /** What follows the number, without the slash of the state's forms. */
  text: string
  isKnown: boolean
}

function finish(
  signs: readonly Sign[],
  start: number,
  code: CodeParts,
  meaning: Meaning,
  found: readonly SymbolFault[] = [],
): DocumentSymbol {
  const { text, ...rest } = meaning
  const tail = text.startsWith('-') ? text : `/${meaning.year === null ? '' : `${meaning.year}/`}${text}`
  const faults = new Set<SymbolFault>([...found, ...code.faults])
  const raw = textOf(signs, start, code.end)
  const normalised = `${meaning.number ?? ''}${tail}`
  for (let i = start + 1; i < code.end; i += 1) if (signs[i]?.gap !== Gap.None) faults.add('space')
  const squeezed = raw.replace(/\s+/g, '')
  if (squeezed !== normalised && faults.size === (faults.has('space') ? 1 : 0)) {
    faults.add(squeezed.toLowerCase() === normalised.toLowerCase() ? 'case' : 'stroke')
  }
  return { start, end: code.end, ...rest, normalised, raw, faults: [...faults] }
}
