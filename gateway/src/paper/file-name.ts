import type { AdministrativeDocument } from './administrative-document.js'

/** Signs that a file's name may not have on one system or another, and those that turn what is read around. */
const FORBIDDEN = /[\\/:*?"<>|\p{Cc}\p{Bidi_Control}]+/gu
/** Characters; longer paths are refused by some systems. */
const LONGEST_SUBJECT = 80

/**
 * Name under which the file is saved: `Kế hoạch 12-KH-LĐLĐ.docx`; with what it is about in place of a symbol that has
 * no number yet.
 */
export function fileNameOf({ kind, symbol, subject }: AdministrativeDocument): string {
  const isNumbered = symbol !== null && /^\d/.test(symbol)
  const what = isNumbered ? symbol : shortened(subject.replace(/^Về(?=\s)/u, 'về'))
  return `${`${kind} ${what}`.normalize('NFC').replace(FORBIDDEN, '-').replace(/\s+/g, ' ').trim()}.docx`
}

/** Whole words up to the longest length. */
function shortened(subject: string): string {
  if (subject.length <= LONGEST_SUBJECT) return subject
  return subject.slice(0, LONGEST_SUBJECT + 1).replace(/[\s,;:]+\S*$/u, '')
}
