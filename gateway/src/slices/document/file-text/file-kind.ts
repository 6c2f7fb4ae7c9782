export type FileKind = 'docx' | 'pdf' | 'text' | 'broken' | 'unknown'

/** Endings of files that hold nothing but text. */
const TEXT_ENDINGS = new Set(['', 'txt', 'text', 'md'])
/** A PDF may have a few bytes of something else before its mark (ISO 32000-1, annex H.3.4.1). */
const PDF_MARK_WITHIN = 1024

/**
 * What a file is. Its content decides; the name only where the content has no mark of its own. `broken` is a file
 * that calls itself .docx or .pdf and is neither.
 */
export function kindOfFile(name: string, bytes: Uint8Array): FileKind {
  if (startsWith(bytes, 'PK\u0003\u0004') || startsWith(bytes, 'PK\u0005\u0006')) return 'docx'
  if (Buffer.from(bytes.subarray(0, PDF_MARK_WITHIN)).includes('%PDF-')) return 'pdf'
  const ending = endingOf(name)
  if (ending === 'docx' || ending === 'pdf') return 'broken'
  return TEXT_ENDINGS.has(ending) && !startsWith(bytes, '{\\rtf') ? 'text' : 'unknown'
}

function endingOf(name: string): string {
  return /\.([^.\\/]{1,10})$/u.exec(name)?.[1]?.toLowerCase() ?? ''
}

function startsWith(bytes: Uint8Array, mark: string): boolean {
  return Buffer.from(bytes.subarray(0, mark.length)).toString('latin1') === mark
}
