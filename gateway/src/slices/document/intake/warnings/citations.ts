import type { PlacedMention } from '../citation.scan.js'
import type { Warning } from '../findings.js'
import { isSelf } from '../citation.self.js'
import { textOf } from '../reading.js'
import { warningAt, type Evidence } from './evidence.js'
import { faultWarning } from './symbols.js'

/** Spelling of cited symbols, incomplete first citations, repeated ones that contradict, and a document that rests on itself. */
export function citationWarnings(evidence: Evidence): Warning[] {
  const { parts, cited } = evidence
  const warnings: Warning[] = []
  const first = new Map<string, PlacedMention>()
  for (const mention of cited) {
    if (!mention.symbol) continue
    warnings.push(...faultWarning(parts, mention.symbol))
    if (mention.date?.isImpossible)
      warnings.push(warningAt(parts, 'DATE_IMPOSSIBLE', 'attention', mention.date.start, mention.date.end))
    const earlier = first.get(mention.symbol.normalised)
    if (earlier) warnings.push(...contradiction(evidence, earlier, mention))
    else {
      first.set(mention.symbol.normalised, mention)
      // laws are cited by symbol alone (Nghị định 30/2020/NĐ-CP, Phụ lục I, III.6)
      if (mention.date === null && mention.symbol.form !== 'law')
        warnings.push(warningAt(parts, 'CITATION_INCOMPLETE', 'note', mention.start, mention.end))
    }
  }
  return [...warnings, ...selfCitations(evidence)]
}

function contradiction({ parts }: Evidence, earlier: PlacedMention, later: PlacedMention): Warning[] {
  const isOtherDate = earlier.date?.iso != null && later.date?.iso != null && earlier.date.iso !== later.date.iso
  const isOtherTerm =
    earlier.term !== null && later.term !== null && earlier.term.toUpperCase() !== later.term.toUpperCase()
  const isOtherIssuer =
    isNational(later) && earlier.issuer !== null && later.issuer !== null && !isSameName(earlier.issuer, later.issuer)
  if (!isOtherDate && !isOtherTerm && !isOtherIssuer) return []
  // provinces number for themselves: the same symbol of two bodies on two days is two documents
  if (
    isOtherDate &&
    !isNational(later) &&
    earlier.issuer !== null &&
    later.issuer !== null &&
    !isSameName(earlier.issuer, later.issuer)
  )
    return []
  return [
    warningAt(
      parts,
      'CITATION_CONTRADICTION',
      'attention',
      later.start,
      later.end,
      textOf(parts.reading.signs, earlier.start, earlier.end),
    ),
  ]
}

function isSameName(a: string, b: string): boolean {
  const [long, short] = a.length > b.length ? [a, b] : [b, a]
  return long.toLowerCase().includes(short.toLowerCase())
}

const NATIONAL = new Set(['TW', 'CP', 'TTg', 'BCA', 'TLĐ', 'TLĐLĐVN', 'QH', 'BBT', 'BNV', 'BTC'])

function isNational(mention: PlacedMention): boolean {
  return mention.symbol?.bodies.some((body) => NATIONAL.has(body)) ?? false
}

/** The annex that repeats the number ("ban hành kèm theo …") is no basis. */
function selfCitations({ parts, mentions }: Evidence): Warning[] {
  const own = parts.header.symbol
  if (!own || own.number === null) return []
  const issuedOn = parts.header.date?.iso ?? null
  return mentions
    .filter(
      (mention) =>
        isSelf(mention, own.normalised, issuedOn) &&
        (mention.relation === 'basis' || mention.relation === 'implements' || mention.relation === 'continues'),
    )
    .map((mention) => warningAt(parts, 'CITES_ITSELF', 'attention', mention.start, mention.end))
}
