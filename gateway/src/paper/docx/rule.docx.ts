import { BorderStyle, Paragraph } from 'docx'
import { ruleIndent } from './measures.docx.js'
import { STYLE } from './styles.docx.js'

/**
 * The line drawn below a text in the middle of its column: a border of a paragraph, which stays where it is when
 * somebody edits the text above, as a drawn shape does not.
 */
export function ruleBelow(text: string, halfPoints: number, column: number, share: number): Paragraph {
  const indent = ruleIndent(text, halfPoints, column, share)
  return new Paragraph({
    style: STYLE.rule,
    indent: { left: indent, right: indent },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 0, color: '000000' } },
  })
}
