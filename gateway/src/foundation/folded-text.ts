/**
 * Text as people search for it: no case, no diacritics, đ as d, one space between words.
 * «Ngày hội» and «ngay hoi» fold to the same; so do NFC and NFD spellings.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}/&]+/gu, ' ')
    .trim()
}

/** SQLite refuses patterns of 50,000 characters; nobody types them. */
const LONGEST_SEARCH = 200

/** Folded text has no control characters. */
const IN_NO_TEXT = '\u0001'

/**
 * A `LIKE` pattern that finds `text` anywhere in a folded column; use with `ESCAPE '!'`, which both databases know.
 * What folds to nothing (`%`, `?!`) is in no text.
 */
export function containsPattern(text: string): string {
  const folded = foldText(text.slice(0, LONGEST_SEARCH))
  if (folded === '') return IN_NO_TEXT
  return `%${folded.replace(/[!%_]/g, '!$&')}%`
}

/** Whether a list is narrowed by this text; blanks alone are no search. */
export function isSearched(text: string | null | undefined): text is string {
  return text != null && text.trim() !== ''
}
