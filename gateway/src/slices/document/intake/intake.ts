import type { CitationRelationCode } from '@antq/shared-schema'
import { scanCitations, type PlacedMention } from './citation.scan.js'
import { withoutItself } from './citation.self.js'
import { deadlinesOf, timesOf } from './deadlines.js'
import { kindOfDocument, partsOf, type BodyParagraph, type DocumentParts } from './document.js'
import type { Citation, Findings, HeaderSpan, PartialCitation, Span } from './findings.js'
import { issuersOf } from './issuer.js'
import { kindLabel } from './kinds.js'
import { partialMentionsOf } from './partial-citations.js'
import { Gap, rawOf, spanOf, textOf, type Line } from './reading.js'
import { purposeOf, tasksOf } from './tasks.js'
import { targetsOf } from './targets.js'
import { unreadOf } from './unread.js'
import { warningsOf } from './warnings/index.js'
import { keyOf } from './words.js'

/** What the caller knows besides the text. */
export interface IntakeContext {
  /** Names of provinces that "tỉnh" and "Thành phố" may mean. */
  readonly provinces?: readonly string[]
}

/**
 * Reads the text of a Vietnamese administrative document. Pure: writes nothing, asks nobody, time linear in the length.
 * Call `checkText` first: it says whether the text is one.
 */
export function readDocument(text: string, context: IntakeContext = {}): Findings {
  const parts = partsOf(text)
  const { reading, header } = parts
  const { signs, source } = reading
  const scanFrom = Math.max(header.symbol?.end ?? 0, header.date?.end ?? 0)
  const mentions = scanCitations(signs, scanFrom)
  const issuedOn = header.date?.iso ?? null
  const cited = withoutItself(mentions, header.symbol?.normalised ?? null, issuedOn)
  const time = { year: yearOf(parts), issuedOn }
  const isForward = forwardIn(parts)
  const times = timesOf(parts, time, isForward)
  const { issuer, parent, lines } = issuersOf(parts, context.provinces ?? [])
  const citations = cited.map((mention) => citationOf(parts, mention))
  const partialCitations = partialMentionsOf(signs, scanFrom, mentions).map(
    ({ from, to, number, kind }): PartialCitation => ({
      span: spanOf(reading, from, to),
      raw: textOf(signs, from, to),
      number,
      kind,
    }),
  )
  const kind = kindOfDocument(parts)
  const symbol = header.symbol
  const title = parts.title
  const found = {
    length: source.pointAt(source.text.length),
    number: symbol?.number ?? null,
    numberRaw: symbol ? rawOf(reading, parts.header.symbolStart, symbol.end) : null,
    numberSpan: symbol ? spanOf(reading, parts.header.symbolStart, symbol.end) : null,
    symbol: symbol?.normalised ?? null,
    symbolRaw: symbol && symbol.raw !== symbol.normalised ? symbol.raw : null,
    kind,
    kindName: kindNameOf(parts, kind),
    issuedOn,
    issuedOnRaw: header.date ? rawOf(reading, header.date.start, header.date.end) : null,
    issuedOnSpan: header.date ? spanOf(reading, header.date.start, header.date.end) : null,
    place: header.place ? textOf(signs, header.place.from, header.place.to) : null,
    issuer,
    parentIssuer: parent,
    title: title ? textOf(signs, title.from, title.to) : null,
    titleSpan: title ? spanOf(reading, title.from, title.to) : null,
    headerSpans: headerSpansOf(parts, lines),
    addressees: parts.addressees?.names ?? [],
    citations,
    partialCitations,
    deadlines: deadlinesOf(parts, times),
    targets: targetsOf(parts, isForward),
    tasks: tasksOf(parts, times, isForward),
    recipients: (parts.recipients?.items ?? []).map(({ from, to, ...rest }) => ({
      span: spanOf(reading, from, to),
      raw: rawOf(reading, from, to),
      ...rest,
    })),
    sections: parts.headings.map(({ from, to, label, heading, level }) => ({
      span: spanOf(reading, from, to),
      label,
      heading,
      level,
    })),
    signer: signerFinding(parts),
    purpose: purposeOf(parts),
    endsWithTerminator: hasTerminator(parts),
  }
  const all: Span[] = [...citations, ...found.deadlines, ...found.targets, ...found.tasks].map(({ span }) => span)
  const findings = { ...found, unread: unreadOf(parts, [...all, ...purposeSpans(parts)]) }
  return { ...findings, warnings: warningsOf({ parts, findings, mentions, cited, times }) }
}

function citationOf({ reading }: DocumentParts, mention: PlacedMention): Citation {
  const { symbol } = mention
  const from = symbol?.start ?? mention.start
  const to = symbol?.end ?? mention.end
  const normalised = symbol?.normalised ?? `${mention.name}@${mention.date?.iso}`
  return {
    span: spanOf(reading, mention.start, mention.end),
    raw: textOf(reading.signs, mention.start, mention.end),
    number: symbol?.number ?? null,
    symbol: normalised,
    symbolRaw: symbol && symbol.raw !== normalised ? symbol.raw : null,
    symbolSpan: spanOf(reading, from, to),
    kind: mention.kind,
    kindName: mention.kindName,
    issuedOn: mention.date?.iso ?? null,
    issuer: mention.issuer,
    parties: mention.parties,
    term: mention.term,
    relation: mention.relation satisfies CitationRelationCode,
    nestedIn: mention.nestedIn,
    confidence: confidenceOf(mention),
  }
}

function confidenceOf(mention: PlacedMention): number {
  if (!mention.symbol) return 0.85
  const base = mention.symbol.isKnown ? 0.98 : 0.6
  return Math.max(
    0.4,
    Math.round((base - mention.symbol.faults.length * 0.05 - (mention.isShared ? 0.05 : 0)) * 100) / 100,
  )
}

/** Year against which a day without a year is read: that of issue, else the one that the title names. */
function yearOf(parts: DocumentParts): number | null {
  if (parts.header.date?.year != null) return parts.header.date.year
  const { signs } = parts.reading
  for (let i = parts.title?.from ?? 0; i < (parts.title?.to ?? 0); i += 1) {
    const year = signs[i]?.key === 'năm' ? signs[i + 1] : undefined
    if (year?.kind === 'number' && year.text.length === 4) return Number(year.text)
  }
  return null
}

const AHEAD = ['phương hướng', 'nhiệm vụ', 'kiến nghị', 'đề xuất', 'giải pháp', 'chương trình công tác', 'kế hoạch']

/** A report tells what was done: only what it says under "Phương hướng, nhiệm vụ …" sets times and numbers. */
function forwardIn(parts: DocumentParts): (paragraph: BodyParagraph) => boolean {
  if (kindOfDocument(parts) !== 'BC') return () => true
  return (paragraph) => {
    for (let i = paragraph.heading; i >= 0; i -= 1) {
      const heading = parts.headings[i]
      if (heading && AHEAD.some((words) => keyOf(heading.heading).startsWith(words))) return true
      if (heading?.level === 1) return false
    }
    return false
  }
}

function kindNameOf(parts: DocumentParts, kind: Findings['kind']): string | null {
  const { header, reading } = parts
  if (header.kindLine && header.kind !== null) {
    const printed = textOf(reading.signs, header.kindLine.from, header.kindEnd)
    return printed.charAt(0).toUpperCase() + printed.slice(1).toLowerCase()
  }
  return kind === null ? null : kindLabel(kind)
}

function headerSpansOf(parts: DocumentParts, lines: readonly Line[]): HeaderSpan[] {
  const { header, reading } = parts
  const spans: HeaderSpan[] = lines.map((line) => ({ what: 'issuer', span: spanOf(reading, line.from, line.to) }))
  if (header.symbol) spans.push({ what: 'symbol', span: spanOf(reading, header.symbolStart, header.symbol.end) })
  if (header.date)
    spans.push({ what: 'date', span: spanOf(reading, header.place?.from ?? header.date.start, header.date.end) })
  if (header.kindLine) spans.push({ what: 'kind', span: spanOf(reading, header.kindLine.from, header.kindEnd) })
  return spans
}

function signerFinding(parts: DocumentParts): Findings['signer'] {
  const { signer, reading } = parts
  if (!signer) return null
  return {
    span: spanOf(reading, signer.from, signer.to),
    authority: signer.authority,
    role: signer.role,
    name: signer.name,
  }
}

/** "./." ends the content. */
function hasTerminator(parts: DocumentParts): boolean {
  const { signs } = parts.reading
  return signs.some(
    (sign, i) =>
      sign.kind === 'slash' &&
      signs[i - 1]?.kind === 'point' &&
      signs[i + 1]?.kind === 'point' &&
      sign.gap <= Gap.Space,
  )
}

function purposeSpans(parts: DocumentParts): Span[] {
  const texts = new Set(purposeOf(parts))
  return parts.body
    .filter((paragraph) => texts.has(textOf(parts.reading.signs, paragraph.textFrom, paragraph.to)))
    .map((paragraph) => spanOf(parts.reading, paragraph.from, paragraph.to))
}
