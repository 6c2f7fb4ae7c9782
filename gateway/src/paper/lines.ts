/** A blank that stays as wide as it is, to be filled in by hand. */
const BLANK = '\u00A0'.repeat(6)

/**
 * The line of the date: `Bắc Giang, ngày 05 tháng 02 năm 2024`. Days below 10 and the months 1 and 2 have a zero
 * before them (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.4); what is not known is blank.
 */
export function dateLine(place: string | null, date: string | null): string {
  const [year, month, day] = date?.split('-') ?? []
  const monthAsPrinted = month === undefined ? undefined : Number(month) > 2 ? String(Number(month)) : month
  const words = `ngày ${day ?? BLANK} tháng ${monthAsPrinted ?? BLANK} năm ${year ?? BLANK}`
  return place === null || place === '' ? words : `${place}, ${words}`
}

/**
 * The line of the number: `Số: 05/KH-LĐLĐ`, with a zero before numbers below 10 (the same place, II.3); a blank where
 * there is no number yet.
 */
export function numberLine(symbol: string | null): string {
  const [, number = '', rest = ''] = /^\s*(\d*)\s*(.*)$/s.exec(symbol ?? '') ?? []
  return `Số: ${number === '' ? BLANK : number.padStart(2, '0')}${rest}`
}

/** Bases: each ends with a semicolon, the last one with a full stop. */
export function basisLines(bases: readonly string[]): string[] {
  return bases.map((basis, index) => `${withoutMark(basis)}${index === bases.length - 1 ? '.' : ';'}`)
}

/** Recipients: a dash before each, a semicolon behind; the last one says who keeps it. */
export function recipientLines(recipients: readonly string[], archive: string | null): string[] {
  const all = archive === null ? recipients : [...recipients, `Lưu: ${archive}`]
  return all.map((line, index) => `- ${withoutMark(line)}${index === all.length - 1 ? '.' : ';'}`)
}

/** The text with “./.” behind it, which says that the contents end here. */
export function closed(text: string): string {
  return `${withoutMark(text)}./.`
}

const withoutMark = (text: string): string => text.replace(/[\s.;,:/]+$/u, '')
