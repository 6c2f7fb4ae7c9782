import { Document, Packer } from 'docx'
import type { Paper } from '../paper.js'
import { body, numbering } from './body.docx.js'
import { foot } from './foot.docx.js'
import { header, title } from './header.docx.js'
import { page } from './page.docx.js'
import { styles } from './styles.docx.js'

export function bytesOfDocx(paper: Paper): Promise<Buffer> {
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
