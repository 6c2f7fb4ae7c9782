import type { Paper } from './paper.js'

/**
 * A paper as a .docx that Word and LibreOffice open, and in which an officer can go on writing. About 50 ms of work.
 */
export async function docxOf(paper: Paper): Promise<Buffer> {
  // loaded with the first document: it would be a good part of every start
  const { bytesOfDocx } = await import('./docx/document.docx.js')
  return bytesOfDocx(paper)
}
