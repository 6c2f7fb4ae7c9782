import type { AdministrativeDocument, Block } from './administrative-document.js'
import { basisLines, closed, dateLine, numberLine, recipientLines } from './lines.js'

/** A document as it stands on the paper, line by line; what a .docx and a print view have in common. */
export interface Paper {
  /** “DỰ THẢO”, or null where it was issued. */
  readonly draftMark: string | null
  readonly superior: string | null
  readonly issuers: readonly string[]
  readonly numberLine: string
  readonly nation: string
  readonly motto: string
  readonly dateLine: string
  readonly kind: string
  readonly subject: string
  readonly bases: readonly string[]
  readonly opening: string | null
  /** The contents; the last line ends with “./.”. */
  readonly blocks: readonly Block[]
  /** In whose name and in which office it is signed, from the top. */
  readonly signers: readonly string[]
  readonly signerName: string | null
  readonly recipients: readonly string[]
}

const capitals = (text: string): string => text.toLocaleUpperCase('vi')

/** The lines of a document in the words and marks of Nghị định 30/2020/NĐ-CP, Phụ lục I. */
export function paperOf(document: AdministrativeDocument): Paper {
  const { signature } = document
  return {
    draftMark: document.isDraft ? 'DỰ THẢO' : null,
    superior: document.superior === null ? null : capitals(document.superior),
    issuers: document.issuers.map(capitals),
    numberLine: numberLine(document.symbol),
    nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    motto: 'Độc lập - Tự do - Hạnh phúc',
    dateLine: dateLine(document.place, document.date),
    kind: capitals(document.kind),
    subject: document.subject,
    bases: basisLines(document.bases),
    opening: document.opening,
    blocks: withEnd(document.blocks),
    signers: [...signature.authorities, ...(signature.office === null ? [] : [signature.office])].map(capitals),
    signerName: signature.name,
    recipients: recipientLines(document.recipients, document.archive),
  }
}

/**
 * Contents end with “./.”: behind the last line, or in a line of its own below a table or a heading. Where they are not
 * known there is nothing to end.
 */
function withEnd(blocks: readonly Block[]): Block[] {
  const last = blocks.at(-1)
  if (!last) return []
  if (last.kind === 'paragraph' || last.kind === 'item') {
    return [...blocks.slice(0, -1), { ...last, text: closed(last.text) }]
  }
  return [...blocks, { kind: 'paragraph', text: './.' }]
}
