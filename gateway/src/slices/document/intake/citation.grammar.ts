import type { DocumentKindCode } from '@antq/shared-schema'
import { dateAt, type PrintedDate } from './date.grammar.js'
import { bodyAt } from './issuer.grammar.js'
import { kindLabel, kindNames } from './kinds.js'
import { matches } from './phrases.js'
import { Gap, type Sign, textOf } from './reading.js'
import { symbolAt, type DocumentSymbol } from './symbol.grammar.js'
import { isCapitalised } from './words.js'

/** A mention of a document, in signs; what relates it to others is worked out afterwards. */
export interface Mention {
  start: number
  end: number
  /** Null where a law is cited by its name and date. */
  symbol: DocumentSymbol | null
  name: string | null
  kind: DocumentKindCode | null
  kindName: string | null
  date: PrintedDate | null
  issuer: string | null
  parties: string[]
  term: string | null
  /** Date or issuer come from a later mention: "A và B ngày …". */
  isShared: boolean
}

/** A kind that prose has just named, waiting for its symbol. */
export interface NamedKind {
  readonly start: number
  readonly end: number
  readonly code: DocumentKindCode
}

/** Between the name of a kind and its symbol stand at most this many signs: the name of a law. */
const LONGEST_NAME = 45
const LONGEST_OTHER = 14

/**
 * Reads the mention whose symbol starts at sign `at`.
 * @param named  the kind that prose named last before it
 */
export function mentionAt(signs: readonly Sign[], at: number, named: NamedKind | null): Mention | null {
  const announced = announcement(signs, at, named)
  const symbol = symbolAt(signs, at, { printedKind: announced.kind?.code ?? null, isAnnounced: announced.isAnnounced })
  if (!symbol) return null
  const mention: Mention = {
    start: announced.start,
    end: symbol.end,
    symbol,
    name: null,
    kind: kindOf(symbol, announced.kind),
    kindName: null,
    date: null,
    issuer: null,
    parties: [],
    term: null,
    isShared: false,
  }
  mention.kindName = kindNameOf(signs, mention.kind, symbol, announced.kind, announced.nameEnd)
  mention.issuer = announced.issuer
  readTail(signs, mention)
  return mention
}

interface Announcement {
  start: number
  kind: NamedKind | null
  nameEnd: number
  isAnnounced: boolean
  issuer: string | null
}

/** What stands before a symbol: "Kế hoạch số", "Luật Công đoàn số", "Quyết định của Thủ tướng Chính phủ số", "số". */
function announcement(signs: readonly Sign[], at: number, named: NamedKind | null): Announcement {
  let before = at
  if (signs[before - 1]?.kind === 'colon') before -= 1
  const hasNumberWord =
    signs[before - 1]?.key === 'số' || (signs[before - 1]?.key === 'hiệu' && signs[before - 2]?.key === 'ký')
  const nameEnd = hasNumberWord ? before - 1 : at
  const none = { start: hasNumberWord ? before - 1 : at, kind: null, nameEnd, isAnnounced: hasNumberWord, issuer: null }
  if (!named || named.end > nameEnd) return none
  const length = nameEnd - named.end
  const isLaw = named.code === 'Luật' || named.code === 'BL' || named.code === 'PL' || named.code === 'NQ'
  if (length > (isLaw ? LONGEST_NAME : LONGEST_OTHER) || (length > 0 && !hasNumberWord)) return none
  for (let i = named.end; i < nameEnd; i += 1) {
    const sign = signs[i]
    if (!sign || BREAKS.has(sign.kind) || sign.gap === Gap.Blank || dateAt(signs, i)?.year) return none
    if (sign.kind === 'comma' && !isLaw) return none
  }
  const own = signs[named.end]?.key === 'của' ? bodyAt(signs, named.end + 1) : null
  const isOfIssuer = own !== null && own.end === nameEnd
  if (length > 6 && !isLaw && !isOfIssuer) return none
  if (length > 0 && !isLaw && !isOfIssuer && !isNamePart(signs, named.end, nameEnd)) return none
  return { start: named.start, kind: named, nameEnd, isAnnounced: true, issuer: isOfIssuer ? own.name : null }
}

const BREAKS = new Set<Sign['kind']>(['semicolon', 'point', 'open', 'close', 'colon'])

/** Words between kind and "số" that name the kind more closely: "phối hợp liên ngành", "khẩn". */
function isNamePart(signs: readonly Sign[], from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    const sign = signs[i]
    if (sign?.kind !== 'word') return false
    if (NOT_NAME.has(sign.key)) return false
  }
  return true
}

const NOT_NAME = new Set(['này', 'và', 'theo', 'tại', 'một', 'các', 'với', 'đã', 'được'])

function kindOf(symbol: DocumentSymbol, named: NamedKind | null): DocumentKindCode | null {
  return named?.code ?? symbol.kind
}

/** As printed, unless the code of the symbol says more: "Quy chế số 9093/QCPH-…" is a Quy chế phối hợp. */
function kindNameOf(
  signs: readonly Sign[],
  kind: DocumentKindCode | null,
  symbol: DocumentSymbol,
  named: NamedKind | null,
  nameEnd: number,
): string | null {
  const label = kind === null ? null : kindLabel(kind)
  const ofCode = symbol.kind === null ? null : kindLabel(symbol.kind)
  if (!named) return ofCode ?? label
  const isPlain = named.code === 'Luật' || named.code === 'BL' || named.code === 'PL' || named.code === 'CV'
  const words = isPlain || signs[named.end]?.key === 'của' ? named.end : Math.min(nameEnd, named.end + 4)
  const printed = isPlain ? (label ?? '') : textOf(signs, named.start, words)
  const name = printed.charAt(0).toUpperCase() + printed.slice(1).toLowerCase()
  return ofCode !== null && ofCode.toLowerCase().startsWith(name.toLowerCase()) ? ofCode : name
}

/** Date, issuer, parties and term after the symbol, in the orders in which documents put them. */
export function readTail(signs: readonly Sign[], mention: Mention): void {
  readDate(signs, mention)
  readIssuer(signs, mention)
  if (mention.date === null) readDate(signs, mention)
  readTerm(signs, mention)
}

function readDate(signs: readonly Sign[], mention: Mention): void {
  let at = mention.end
  const isInBrackets = signs[at]?.kind === 'open'
  if (signs[at]?.kind === 'comma' || isInBrackets) at += 1
  for (const words of BEFORE_DATE)
    if (matches(signs, at, words)) {
      at += words.length
      break
    }
  const sign = signs[at]
  if (!sign || (sign.gap === Gap.Blank && sign.key !== 'ngày')) return
  const isBare = sign.kind === 'number'
  if (isBare && !isInBrackets) return
  const date = dateAt(signs, at)
  // a day alone after a symbol is the day of something else
  if (!date || (date.year === null && date.month === null) || (isBare && date.year === null)) return
  if (date.year === null && !date.isImpossible) return
  mention.date = date
  mention.end = isInBrackets && signs[date.end]?.kind === 'close' ? date.end + 1 : date.end
}

const BEFORE_DATE = [['ban', 'hành'], ['được', 'ban', 'hành'], ['ký'], ['ra'], ['đề']]

function readIssuer(signs: readonly Sign[], mention: Mention): void {
  let at = mention.end
  if (signs[at]?.kind === 'comma' && signs[at + 1]?.key === 'của') at += 1
  const key = signs[at]?.key
  if (key === 'của' || key === 'do') {
    const body = bodyAt(signs, at + 1)
    if (!body) return
    const following = signs[body.end]?.key
    // "của A và B": two issuers of one document
    const second = following === 'và' || following === ',' ? bodyAt(signs, body.end + 1) : null
    const isJoint = second !== null && mention.symbol?.form === 'joint' && following === 'và'
    mention.issuer ??= isJoint ? `${body.name} và ${second.name}` : body.name
    if (isJoint) mention.parties = [body.name, second.name]
    mention.end = isJoint ? second.end : body.end
    return
  }
  const between =
    key === 'giữa'
      ? at
      : matches(signs, at, ['về', 'phối', 'hợp', 'giữa'])
        ? at + 3
        : matches(signs, at, ['về', 'việc', 'phối', 'hợp', 'giữa'])
          ? at + 4
          : -1
  if (between < 0) return
  const first = bodyAt(signs, between + 1)
  if (!first) return
  const parties = [first.name]
  let end = first.end
  const count = mention.symbol?.bodies.length ?? 0
  // "giữa A và B, C ban hành": a third party comes with "và", or the symbol has that many
  while (
    parties.length < 12 &&
    (signs[end]?.key === 'và' || signs[end]?.key === 'với' || (signs[end]?.kind === 'comma' && parties.length < count))
  ) {
    const next = bodyAt(signs, end + 1)
    if (!next) break
    parties.push(next.name)
    end = next.end
  }
  if (parties.length < 2) return
  mention.parties = parties
  mention.end = end
}

function readTerm(signs: readonly Sign[], mention: Mention): void {
  const isInBrackets = signs[mention.end]?.kind === 'open'
  const at = mention.end + (isInBrackets || signs[mention.end]?.kind === 'comma' ? 1 : 0)
  const value = signs[at + 1]
  if (signs[at]?.key !== 'khóa' || !value || !/^[IVXLC]+$|^\d{1,2}$/u.test(value.text)) return
  mention.term = value.text
  mention.end = isInBrackets && signs[at + 2]?.kind === 'close' ? at + 3 : at + 2
}

/** Words that may stand between the name of a law and its date. */
const PASSED = [
  ['được', 'quốc', 'hội'],
  ['đã', 'được', 'quốc', 'hội'],
  ['do', 'quốc', 'hội'],
  ['thông', 'qua'],
]

/**
 * Reads a law cited by name and date: "Luật Công đoàn ngày 20 tháng 6 năm 2012", "Luật … được Quốc hội thông qua
 * ngày 26/11/2003". Its symbol is then name and date: `Luật Công đoàn@2012-06-20`.
 */
export function lawByNameAt(signs: readonly Sign[], named: NamedKind): Mention | null {
  if (named.code !== 'Luật' && named.code !== 'BL' && named.code !== 'PL') return null
  const first = signs[named.end]
  if (!isCapitalised(signs[named.start]?.text ?? '') || first?.kind !== 'word') return null
  if (!isCapitalised(first.text) && !matches(signs, named.end, ['sửa', 'đổi'])) return null
  let nameEnd = -1
  for (let i = named.end; i < named.end + LONGEST_NAME; i += 1) {
    const sign = signs[i]
    if (
      !sign ||
      (BREAKS.has(sign.kind) && sign.kind !== 'open') ||
      (sign.key === 'số' && signs[i + 1]?.kind === 'number')
    )
      return null
    if (sign.gap === Gap.Blank) return null
    if (
      nameEnd < 0 &&
      (sign.kind === 'open' || sign.key === 'ngày' || PASSED.some((words) => matches(signs, i, words)))
    )
      nameEnd = i
    if (nameEnd < 0 && STOPS_LAW.has(sign.key)) return null
    if (sign.key !== 'ngày') continue
    const date = dateAt(signs, i)
    if (date?.iso?.length !== 10) return null
    const name = textOf(signs, named.start, nameEnd)
    return {
      start: named.start,
      end: date.end,
      symbol: null,
      name,
      kind: named.code,
      kindName: kindLabel(named.code),
      date,
      issuer: null,
      parties: [],
      term: null,
      isShared: false,
    }
  }
  return null
}

const STOPS_LAW = new Set(['quy', 'có', 'theo', 'này', 'từ', 'kể', 'trước', 'sau', 'năm', 'tại', 'phải', 'hết'])

/** Kinds by name at sign `at`, as a mention may start with. */
export function namedKindAt(signs: readonly Sign[], at: number): NamedKind | null {
  const found = kindNames.at(signs, at)
  return found ? { start: at, end: found.end, code: found.value } : null
}
