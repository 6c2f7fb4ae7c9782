import { Paragraph, type Table } from 'docx'
import type { Paper } from '../paper.js'
import { sideBySide } from './columns.docx.js'
import { balancingIndent, ISSUER_WIDTH, SIZE, STATE_WIDTH, TEXT_WIDTH, unbroken } from './measures.docx.js'
import { ruleBelow } from './rule.docx.js'
import { STYLE } from './styles.docx.js'

const line = (style: string, text: string): Paragraph => new Paragraph({ style, text })
const balanced = (style: string, words: string, halfPoints: number, column: number): Paragraph => {
  const text = unbroken(words)
  const indent = balancingIndent(text, halfPoints, column)
  return new Paragraph({ style, text, indent: { left: indent, right: indent } })
}

/** Issuer and number left; national name, motto, place and date right (Phụ lục I, II.1–4). */
export function header(paper: Paper): Table {
  const issuers = paper.issuers.map((issuer) => balanced(STYLE.issuer, issuer, SIZE.issuer, ISSUER_WIDTH))
  return sideBySide([
    {
      width: ISSUER_WIDTH,
      lines: [
        ...(paper.superior === null ? [] : [balanced(STYLE.superior, paper.superior, SIZE.issuer, ISSUER_WIDTH)]),
        ...issuers,
        ruleBelow(paper.issuers.at(-1) ?? '', SIZE.issuer, ISSUER_WIDTH, 0.4),
        line(STYLE.number, paper.numberLine),
        ...(paper.draftMark === null ? [] : [line(STYLE.draft, paper.draftMark)]),
      ],
    },
    {
      width: STATE_WIDTH,
      lines: [
        line(STYLE.nation, paper.nation),
        line(STYLE.motto, paper.motto),
        ruleBelow(paper.motto, SIZE.motto, STATE_WIDTH, 1),
        line(STYLE.date, paper.dateLine),
      ],
    },
  ])
}

/** Kind and what it is about, with a line below (Phụ lục I, II.5). */
export function title({ kind, subject }: Paper): Paragraph[] {
  return [
    line(STYLE.kind, kind),
    balanced(STYLE.subject, subject, SIZE.body, TEXT_WIDTH),
    ruleBelow(subject, SIZE.body, TEXT_WIDTH, 0.35),
    new Paragraph({ style: STYLE.rule }),
  ]
}
