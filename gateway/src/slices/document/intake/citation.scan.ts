import type { CitationRelationCode } from '@antq/shared-schema'
import { lawByNameAt, mentionAt, namedKindAt, type Mention, type NamedKind } from './citation.grammar.js'
import { RelationTracker } from './citation.relation.js'
import { dateAt } from './date.grammar.js'
import { bodyAt } from './issuer.grammar.js'
import { Gap, type Sign, textOf } from './reading.js'

/** A mention with its place among the others. */
export interface PlacedMention extends Mention {
  relation: CitationRelationCode
  nestedIn: number | null
}

/**
 * Finds every mention of a numbered document in signs `from` to the end. One pass: the name of a kind is remembered
 * until its symbol comes, the word that opens the clause ("Căn cứ", "thay thế") until the clause ends.
 */
export function scanCitations(signs: readonly Sign[], from: number): PlacedMention[] {
  const found: PlacedMention[] = []
  const tracker = new RelationTracker(signs)
  let named: NamedKind | null = null
  for (let i = from; i < signs.length;) {
    const sign = signs[i]
    if (!sign) break
    let mention: Mention | null = null
    if (sign.kind === 'word') {
      const kind = namedKindAt(signs, i)
      if (kind) {
        mention = lawByNameAt(signs, kind)
        // "Luật sửa đổi, bổ sung một số điều của Luật Công đoàn số …" is the outer law
        if (!mention && !(named && isLawOfLaw(signs, named, kind))) named = kind
        if (!mention) {
          for (let k = i; k < kind.end; k += 1) tracker.note(k)
          i = kind.end
          continue
        }
      }
    } else if (sign.kind === 'number') mention = mentionAt(signs, i, named)
    if (!mention) {
      tracker.note(i)
      i += 1
      continue
    }
    inherit(signs, mention, found.at(-1))
    const place = tracker.place(mention, found)
    for (const earlier of numbersBefore(signs, mention, i, named)) found.push({ ...earlier, ...place })
    found.push({ ...mention, ...place })
    share(signs, found)
    named = null
    i = Math.max(mention.end, i + 1)
  }
  for (const [index, mention] of found.entries()) {
    if (mention.date === null && mention.symbol !== null)
      readDistantDate(signs, mention, found[index + 1]?.start ?? signs.length)
  }
  return found
}

function isLawOfLaw(signs: readonly Sign[], outer: NamedKind, inner: NamedKind): boolean {
  return (
    outer.code === 'Luật' &&
    inner.code === 'Luật' &&
    signs[inner.start - 1]?.key === 'của' &&
    signs[outer.end]?.key === 'sửa' &&
    inner.start - outer.end < 14
  )
}

const MOST_NUMBERS = 12

/** "Quyết định số 17, 18 và 19/QĐ-UBND": each number is a document; they share what follows. */
function numbersBefore(signs: readonly Sign[], last: Mention, at: number, named: NamedKind | null): Mention[] {
  if (!last.symbol?.number || last.start !== at) return []
  const places: number[] = []
  let before = at
  while (
    places.length < MOST_NUMBERS &&
    (signs[before - 1]?.kind === 'comma' || signs[before - 1]?.key === 'và') &&
    signs[before - 2]?.kind === 'number'
  ) {
    before -= 2
    places.unshift(before)
  }
  if (places.length === 0 || signs[before - 1]?.key !== 'số') return []
  const kind = named && named.end === before - 1 ? named : null
  const tail = tailOf(last.symbol.normalised)
  const { symbol } = last
  if (kind) {
    last.kind = kind.code
    last.kindName = nameOfKind(signs, kind)
  }
  return places.map((place, index) => {
    const number = signs[place]?.text ?? ''
    const own = {
      ...symbol,
      start: place,
      end: place + 1,
      number,
      normalised: `${number}${tail}`,
      raw: number,
      faults: [],
    }
    return {
      ...last,
      start: index === 0 ? (kind?.start ?? before - 1) : place,
      end: place + 1,
      symbol: own,
      isShared: true,
    }
  })
}

function nameOfKind(signs: readonly Sign[], kind: NamedKind): string {
  const printed = textOf(signs, kind.start, kind.end)
  return printed.charAt(0).toUpperCase() + printed.slice(1).toLowerCase()
}

/** "Quyết định số 12/QĐ-UBND và số 13/QĐ-UBND": the second has the kind of the first. */
function inherit(signs: readonly Sign[], mention: Mention, previous: PlacedMention | undefined): void {
  if (!previous?.symbol || !mention.symbol || mention.kind === null) return
  const startsWithNumber = signs[mention.start]?.key === 'số' || signs[mention.start]?.kind === 'number'
  if (
    startsWithNumber &&
    isListed(signs, previous.end, mention.start) &&
    previous.symbol.kind === mention.symbol.kind
  ) {
    mention.kind = previous.kind
    mention.kindName = previous.kindName
  }
}

/** Whether nothing but "và", "," or ", và" stands between two mentions. */
function isListed(signs: readonly Sign[], from: number, to: number): boolean {
  if (to <= from || to - from > 2) return false
  for (let i = from; i < to; i += 1) {
    const sign = signs[i]
    if (sign?.kind !== 'comma' && sign?.key !== 'và' && sign?.key !== 'hoặc') return false
  }
  return true
}

/** "A và B ngày … của …": date and issuer serve both. After a comma only where the symbols differ in nothing but the number. */
function share(signs: readonly Sign[], found: readonly PlacedMention[]): void {
  const last = found.at(-1)
  if (!last?.date || !last.symbol) return
  for (let i = found.length - 2; i >= 0; i -= 1) {
    const earlier = found[i]
    const later = found[i + 1]
    if (!earlier?.symbol || !later?.symbol || earlier.date || !isListed(signs, earlier.end, later.start)) return
    const isJoinedByAnd = signs[later.start - 1]?.key === 'và'
    const isSameSeries = tailOf(earlier.symbol.normalised) === tailOf(last.symbol.normalised)
    if (!isSameSeries && !(isJoinedByAnd && i === found.length - 2)) return
    earlier.date = last.date
    earlier.issuer ??= last.issuer
    earlier.isShared = true
  }
}

function tailOf(symbol: string): string {
  return symbol.replace(/^\d+\p{Ll}?/u, '')
}

/** How far behind a symbol its date may stand, with the subject between: "Quyết định 522/QĐ-TTg phê duyệt … ngày … của …". */
const FARTHEST_DATE = 90

function readDistantDate(signs: readonly Sign[], mention: PlacedMention, limit: number): void {
  const to = Math.min(limit, mention.end + FARTHEST_DATE)
  for (let i = mention.end; i < to; i += 1) {
    const sign = signs[i]
    if (
      !sign ||
      sign.kind === 'semicolon' ||
      sign.kind === 'close' ||
      sign.gap === Gap.Blank ||
      (sign.kind === 'point' && signs[i + 1]?.gap !== Gap.None)
    )
      return
    if (sign.key !== 'ngày') continue
    const date = dateAt(signs, i)
    if (date?.iso?.length !== 10 || signs[date.end]?.key !== 'của') continue
    const body = bodyAt(signs, date.end + 1)
    // the date of the issuing body, not of an event that the sentence tells of
    if (!body || date.end + 1 > limit) continue
    mention.date = date
    mention.issuer ??= body.name
    return
  }
}
