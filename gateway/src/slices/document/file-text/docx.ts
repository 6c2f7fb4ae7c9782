import { ListNumbering } from './docx.numbering.js'
import { linesOfDocument, type WordNode } from './docx.lines.js'
import { ZipArchive } from './zip.js'

/** Text makes up a tenth to a fifth of the XML around it; 2 MB of text is the most that intake reads. */
const LARGEST_PART = 24 * 1024 * 1024
/** Millions of empty elements pack into a few kB and unpack into GB of nodes; a plan has some thousands. */
const MOST_TAGS = 400_000
const MAIN_PART = 'word/document.xml'
const NUMBERING_PART = 'word/numbering.xml'

/** What mammoth asks of an archive. It takes such an object in place of a buffer, so that it never unpacks by itself. */
interface MammothFile {
  exists(name: string): boolean
  read(name: string, encoding?: string): Promise<string | Uint8Array>
}

/**
 * Text of a .docx: a paragraph a line, automatic labels written out, tables as docx.lines.ts says.
 * @throws whatever a broken archive or broken XML makes its reader throw
 */
export async function textOfDocx(bytes: Uint8Array): Promise<string> {
  const archive = new ZipArchive(bytes, LARGEST_PART)
  const numbering = archive.has(NUMBERING_PART)
    ? new ListNumbering((await archive.read(NUMBERING_PART)).toString('utf8'))
    : null
  const file: MammothFile = {
    exists: (name) => archive.has(name),
    async read(name, encoding) {
      if (numbering && name === NUMBERING_PART) return numbering.xml
      const part = await archive.read(name)
      if (tagsIn(part) > MOST_TAGS) throw new Error('more XML than any document has')
      if (encoding === 'base64') return part.toString('base64')
      return encoding ? part.toString('utf8') : part
    },
  }
  let lines: string[] = []
  const transformDocument = (document: WordNode): WordNode => {
    lines = linesOfDocument(document, numbering)
    // the HTML that mammoth would write is not asked for
    return { ...document, children: [] }
  }
  // loaded with the first file: it would be a good part of every start
  const { default: mammoth } = await import('mammoth')
  await mammoth.convertToHtml({ file } as unknown as Parameters<typeof mammoth.convertToHtml>[0], { transformDocument })
  return lines.join('\n').normalize('NFC')
}

/** Whether an archive is a Word document. */
export function isDocx(bytes: Uint8Array): boolean {
  return new ZipArchive(bytes, LARGEST_PART).has(MAIN_PART)
}

function tagsIn(part: Uint8Array): number {
  let count = 0
  for (const byte of part) if (byte === 0x3c) count += 1
  return count
}
