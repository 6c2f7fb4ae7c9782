import type { DocumentKindCode } from '@antq/shared-schema'
import { addresseesOf, type Addressees } from './addressees.js'
import { headerOf, type Header } from './header.js'
import { paragraphsOf, type Paragraph } from './paragraphs.js'
import { read, type Reading, type Sign } from './reading.js'
import { recipientsOf, type RecipientList } from './recipients.js'
import { headingsOf, type Heading } from './sections.js'
import { signerOf, type SignerRange } from './signer.js'
import { sourceOf } from './source.js'
import { titleOf, type TitleRange } from './title.js'

/** A text taken apart into the parts of a document, before anything is made of what they say. */
export interface DocumentParts {
  readonly reading: Reading
  readonly header: Header
  readonly title: TitleRange | null
  readonly headings: readonly Heading[]
  readonly addressees: Addressees | null
  readonly recipients: RecipientList | null
  readonly signer: SignerRange | null
  /** Paragraphs of the body: neither header, title, recipients nor signature. */
  readonly body: readonly BodyParagraph[]
}

/** A paragraph of the body. */
export type BodyParagraph = Readonly<Paragraph>

/** Takes a text apart. Linear. */
export function partsOf(text: string): DocumentParts {
  const reading = read(sourceOf(text))
  const header = headerOf(reading)
  const title = titleOf(reading, header)
  const firstLine = Math.max(
    title ? title.lastLine + 1 : 0,
    header.kindLine ? header.kindLine.index + 1 : 0,
    lastHeaderLine(reading, header) + 1,
  )
  const addressees = addresseesOf(reading)
  const recipients = recipientsOf(reading, firstLine)
  const signer = findSigner(reading, firstLine, recipients)
  const isOutside = (line: number): boolean =>
    isInside(line, addressees) || isInside(line, recipients) || isInside(line, signer)
  const headings = headingsOf(reading, firstLine, isOutside)
  return {
    reading,
    header,
    title,
    headings,
    addressees,
    recipients,
    signer,
    body: bodyOf(reading, firstLine, headings, isOutside),
  }
}

function lastHeaderLine(reading: Reading, header: Header): number {
  const last = Math.max(header.symbol?.end ?? 0, header.date?.end ?? 0)
  return last === 0 ? -1 : (reading.signs[last - 1]?.line ?? -1)
}

/** The signature stands at the end of the content: after the recipients, beside them, or just before. */
function findSigner(reading: Reading, firstLine: number, recipients: RecipientList | null): SignerRange | null {
  if (!recipients) return signerOf(reading, firstLine)
  const after = signerOf(reading, recipients.firstLine)
  if (after) return after
  return signerOf(reading, Math.max(firstLine, recipients.firstLine - LONGEST_SIGNATURE), recipients.firstLine)
}

const LONGEST_SIGNATURE = 12

function isInside(line: number, part: { readonly firstLine: number; readonly lastLine: number } | null): boolean {
  return part !== null && line >= part.firstLine && line <= part.lastLine
}

function bodyOf(
  reading: Reading,
  firstLine: number,
  headings: readonly Heading[],
  isOutside: (line: number) => boolean,
): BodyParagraph[] {
  const body: BodyParagraph[] = []
  const byLine = new Map<number, number>()
  for (const [index, heading] of headings.entries())
    for (let i = heading.firstLine; i <= heading.lastLine; i += 1) byLine.set(i, index)
  let current = -1
  const closing = new Set(headings.filter(({ to }) => isAtLineEnd(reading, to)).map(({ lastLine }) => lastLine))
  for (const paragraph of paragraphsOf(reading, closing)) {
    if (paragraph.line < firstLine || isOutside(paragraph.line)) continue
    const heading = byLine.get(paragraph.line)
    if (heading !== undefined) current = heading
    paragraph.heading = current
    paragraph.isHeading = heading !== undefined && paragraph.to <= (headings[heading]?.to ?? 0) + 2
    paragraph.textFrom = skipLabel(reading.signs, paragraph)
    body.push(paragraph)
  }
  return body
}

/** A heading before a colon ("I. Mục đích: …") has its paragraph on the same line. */
function isAtLineEnd({ signs }: Reading, to: number): boolean {
  const end = signs[to]?.kind === 'colon' || signs[to]?.kind === 'point' ? to + 1 : to
  return end >= signs.length || signs[end]?.line !== signs[end - 1]?.line
}

/** Sign after "1.", "1.2.", "a)", "Điều 3." at the start of a paragraph. */
function skipLabel(signs: readonly Sign[], paragraph: Paragraph): number {
  const { from, to } = paragraph
  let at = from
  if (signs[at]?.key === 'điều' && signs[at + 1]?.kind === 'number') at += 1
  const first = signs[at]
  if (!first || (first.kind !== 'number' && !/^(?:[IVX]+|\p{L})$/u.test(first.text))) return from
  let end = at + 1
  while (signs[end]?.kind === 'point' && signs[end + 1]?.kind === 'number' && signs[end + 1]?.gap === 0) end += 2
  const mark = signs[end]
  const isDash =
    mark?.kind === 'dash' &&
    mark.gap === 0 &&
    first.kind === 'number' &&
    signs[end + 1]?.kind === 'word' &&
    signs[end + 1]?.gap !== 0
  if (
    mark?.kind !== 'point' &&
    mark?.kind !== 'close' &&
    !isDash &&
    !(mark?.kind === 'slash' && first.kind === 'number' && signs[end + 1]?.kind === 'word')
  )
    return from
  return end + 1 < to ? end + 1 : from
}

/** Kind of the document: as its title says, else as its symbol does. */
export function kindOfDocument(parts: DocumentParts): DocumentKindCode | null {
  return parts.header.kind ?? parts.header.symbol?.kind ?? (parts.header.subjectLine ? 'CV' : null)
}
