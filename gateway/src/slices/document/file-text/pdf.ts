import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { PdfTooMuch, refusePackedBombs } from './pdf.guard.js'
import { linesOfPage, type Piece } from './pdf.lines.js'

/** Beyond this nobody reads a plan; a text over 2 MB is refused anyway. */
const MOST_PAGES = 500
const MOST_TEXT = 3 * 1024 * 1024
const MOST_PIECES_A_PAGE = 100_000
const LONGEST = 30_000

/**
 * Text of a PDF: lines rebuilt from where its pieces stand, a page after the other. A picture of a page gives no text.
 * @returns an empty string for a PDF of pictures
 * @throws what pdf.js throws for a broken or locked file; PdfTooMuch where it would take too long
 */
export async function textOfPdf(bytes: Uint8Array): Promise<string> {
  await refusePackedBombs(bytes)
  // loaded with the first file: it would be a good part of every start
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const task = getDocument({
    // pdf.js takes the buffer over, and the caller still has it
    data: new Uint8Array(bytes),
    disableFontFace: true,
    isEvalSupported: false,
    useSystemFonts: false,
    useWorkerFetch: false,
    stopAtErrors: false,
    verbosity: VerbosityLevel.ERRORS,
  })
  const timer = setTimeout(() => void task.destroy(), LONGEST)
  try {
    return await textOfPages(await task.promise)
  } finally {
    clearTimeout(timer)
    await task.destroy()
  }
}

async function textOfPages(document: PDFDocumentProxy): Promise<string> {
  const pages: string[] = []
  let length = 0
  for (let number = 1; number <= document.numPages && length < MOST_TEXT; number += 1) {
    if (number > MOST_PAGES) throw new PdfTooMuch('pages')
    const page = linesOfPage(await piecesOf(document, number)).join('\n')
    length += page.length
    if (page !== '') pages.push(page)
  }
  return pages.join('\n').normalize('NFC')
}

async function piecesOf(document: PDFDocumentProxy, number: number): Promise<Piece[]> {
  const page = await document.getPage(number)
  const reader = page.streamTextContent().getReader()
  const pieces: Piece[] = []
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    for (const item of part.value.items) {
      if (!('str' in item) || item.str === '') continue
      const [, b = 0, , d = 0, x = 0, y = 0] = item.transform as number[]
      // text that stands upright in the margin (a digital signature's stamp) is no line of the page
      if (Math.abs(b) > Math.abs(d)) continue
      pieces.push({ text: item.str, x, y, width: item.width, size: Math.abs(d) || item.height })
    }
    if (pieces.length > MOST_PIECES_A_PAGE) throw new PdfTooMuch('pieces')
  }
  page.cleanup()
  return pieces
}
