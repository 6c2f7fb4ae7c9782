import { Paragraph, type Table } from 'docx'
import type { Paper } from '../paper.js'
import { sideBySide } from './columns.docx.js'
import { RECIPIENTS_WIDTH, SIGNATURE_WIDTH } from './measures.docx.js'
import { STYLE } from './styles.docx.js'

/** Between the contents and the foot, in twentieths of a point. */
const ABOVE = { spacing: { before: 160 } }
/** Room for signature and seal above the name, in twentieths of a point: about 2.5 cm. */
const SIGNING_ROOM = 1400

/** Recipients left, signature right (Phụ lục I, II.7–9). */
export function foot(paper: Paper): Table {
  return sideBySide([
    { width: RECIPIENTS_WIDTH, lines: recipients(paper) },
    { width: SIGNATURE_WIDTH, lines: signature(paper) },
  ])
}

function recipients({ recipients: lines }: Paper): Paragraph[] {
  if (lines.length === 0) return [new Paragraph('')]
  return [
    new Paragraph({ style: STYLE.recipientsLabel, text: 'Nơi nhận:', ...ABOVE }),
    ...lines.map((text) => new Paragraph({ style: STYLE.recipient, text })),
  ]
}

/** A name that is not known is left to be written by hand. */
function signature({ signers, signerName }: Paper): Paragraph[] {
  return [
    ...signers.map((text, index) => new Paragraph({ style: STYLE.signer, text, ...(index === 0 ? ABOVE : {}) })),
    new Paragraph({ style: STYLE.name, text: signerName ?? '', spacing: { before: SIGNING_ROOM } }),
  ]
}
