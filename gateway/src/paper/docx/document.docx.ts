import { Document, Packer } from 'docx'
import type { Paper } from '../paper.js'
import { body, numbering } from './body.docx.js'
import { foot } from './foot.docx.js'
import { header, title } from './header.docx.js'
import { page } from './page.docx.js'
import { styles } from './styles.docx.js'

/** XML has no such signs: Word opens no file that holds one, and the library lets them through. */
const withSignsOfXml = (paper: Paper): Paper =>
  JSON.parse(JSON.stringify(paper).replace(/[\uFFFE\uFFFF]/g, '')) as Paper

export function bytesOfDocx(printed: Paper): Promise<Buffer> {
  const paper = withSignsOfXml(printed)
  const issuer = paper.issuers.join(', ')
  return Packer.toBuffer(
    new Document({
      title: `${paper.kind} ${paper.subject}`,
      creator: issuer,
      lastModifiedBy: issuer,
      description: paper.numberLine,
      styles,
      numbering,
      compatabilityModeVersion: 15,
      sections: [{ ...page, children: [header(paper), ...title(paper), ...body(paper), foot(paper)] }],
    }),
  )
}
