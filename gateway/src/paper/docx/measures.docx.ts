/** Measures of the page in twentieths of a point; 1 mm = 56.69 of them. */
const mm = (millimetres: number): number => Math.round(millimetres * 56.6929)

/** A4, the margins of Nghị định 30/2020/NĐ-CP, Phụ lục I, I.5: 20–25 above and below, 30–35 left, 15–20 right. */
export const PAGE = {
  width: mm(210),
  height: mm(297),
  top: mm(20),
  bottom: mm(20),
  left: mm(30),
  right: mm(15),
  /** From the upper edge to the page number. */
  header: mm(10),
} as const

export const TEXT_WIDTH = PAGE.width - PAGE.left - PAGE.right
/** The State's side needs the width of its own line; the issuer has the rest. */
export const STATE_WIDTH = mm(94)
export const ISSUER_WIDTH = TEXT_WIDTH - STATE_WIDTH
export const RECIPIENTS_WIDTH = mm(82)
export const SIGNATURE_WIDTH = TEXT_WIDTH - RECIPIENTS_WIDTH

/** Sizes in half points. */
export const SIZE = { issuer: 24, nation: 24, motto: 26, header: 26, body: 28, table: 26, label: 24, list: 22 } as const

/** How far the first line of a paragraph goes in: 1 cm. */
export const FIRST_LINE = mm(10)

/** Average width of a letter of Times New Roman in bold, in parts of its size. */
const CAPITAL = 0.64
const SMALL = 0.49

/** How long a text is on one line, in twentieths of a point; as good as needed to draw a line below it. */
function lengthOf(text: string, halfPoints: number): number {
  return text.length * (text === text.toLocaleUpperCase('vi') ? CAPITAL : SMALL) * halfPoints * 10
}

/**
 * Indents left and right of a line that is drawn in the middle of a column.
 * @param share of the text's length: 1 for the motto, 1/3 to 1/2 below issuer and title (Phụ lục I, II.1, II.2, II.5)
 */
export function ruleIndent(text: string, halfPoints: number, column: number, share: number): number {
  const length = Math.min(lengthOf(text, halfPoints), column) * share
  return Math.round((column - length) / 2)
}

/** Words of two syllables in the names of unions: no line ends inside them. */
const WORDS = /CÔNG ĐOÀN|CÔNG NGHIỆP|GIÁO DỤC|LAO ĐỘNG|LIÊN ĐOÀN|THÀNH PHỐ|VIỆT NAM/gu

/** The text with spaces inside those words at which no line ends. */
export function unbroken(text: string): string {
  return text.replace(WORDS, (word) => word.replace(' ', '\u00A0'))
}

/**
 * Indents left and right of a text that needs two lines, so that both are about as long: `LIÊN ĐOÀN LAO ĐỘNG` above
 * `TỈNH BẮC GIANG`. None where it has room on one line, or needs three.
 */
export function balancingIndent(text: string, halfPoints: number, column: number): number {
  const whole = lengthOf(text, halfPoints)
  if (whole <= column || whole > column * 1.8) return 0
  const spaces = [...text.matchAll(/ /g)].map(({ index }) => Math.max(index, text.length - index - 1))
  const longer = (whole / text.length) * Math.min(...spaces, text.length)
  return Math.max(0, Math.floor((column - longer * 1.1) / 2))
}
