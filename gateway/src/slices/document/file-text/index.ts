import type { RefusalCode } from '@antq/shared-schema'
import { kindOfFile } from './file-kind.js'
import { textOfPlain } from './plain-text.js'

/** Files over this size are not opened. */
const LARGEST_FILE = 10 * 1024 * 1024

export type FileText = { readonly text: string } | { readonly refusal: RefusalCode }

/**
 * Text of a .txt, .docx or .pdf. What kind of file it is, its content says; the name helps where content does not.
 * Nothing is written anywhere. Whether the text is a document that intake can read is `checkText`'s question.
 * @param name  name of the file as the person has it
 */
export async function textOfFile(name: string, bytes: Uint8Array): Promise<FileText> {
  if (bytes.length > LARGEST_FILE) return { refusal: 'FILE_TOO_LARGE' }
  if (bytes.length === 0) return { refusal: 'TEXT_EMPTY' }
  switch (kindOfFile(name, bytes)) {
    case 'docx':
      return wordText(bytes)
    case 'pdf':
      return pdfText(bytes)
    case 'text':
      return textOfPlain(bytes)
    case 'broken':
      return { refusal: 'FILE_BROKEN' }
    case 'unknown':
      return { refusal: 'FILE_TYPE_UNKNOWN' }
  }
}

// both readers are large, and most files are text: each is loaded when the first of its kind comes

async function wordText(bytes: Uint8Array): Promise<FileText> {
  const { isDocx, textOfDocx } = await import('./docx.js')
  try {
    if (!isDocx(bytes)) return { refusal: 'FILE_TYPE_UNKNOWN' }
    const text = await textOfDocx(bytes)
    return text.trim() === '' ? { refusal: 'TEXT_EMPTY' } : { text }
  } catch {
    return { refusal: 'FILE_BROKEN' }
  }
}

async function pdfText(bytes: Uint8Array): Promise<FileText> {
  const { textOfPdf } = await import('./pdf.js')
  try {
    const text = await textOfPdf(bytes)
    return text.trim() === '' ? { refusal: 'FILE_WITHOUT_TEXT' } : { text }
  } catch {
    return { refusal: 'FILE_BROKEN' }
  }
}
