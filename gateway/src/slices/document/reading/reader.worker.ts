import { textOfFile, type FileText } from '../file-text/index.js'
import { readDocument, type Findings } from '../intake/index.js'

// what a thread of the reading room can do; it knows no database and no request

export function readLongText({ text }: { text: string }): Findings {
  return readDocument(text)
}

export function readFile({ name, bytes }: { name: string; bytes: Uint8Array }): Promise<FileText> {
  return textOfFile(name, bytes)
}
