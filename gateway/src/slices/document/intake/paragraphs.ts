import { Gap, type Line, type Reading, type Sign } from './reading.js'
import { isCapitals } from './words.js'

/** Lines that belong together: a page break inside a sentence or a narrow column does not cut them. */
export interface Paragraph {
  readonly index: number
  /** Signs `from` to `to` (exclusive). */
  readonly from: number
  readonly to: number
  /** Line with which it starts. */
  readonly line: number
  readonly hasBullet: boolean
  /** The heading above it, index in the document's headings; -1 before the first. */
  heading: number
  /** Whether the paragraph is that heading itself. */
  isHeading: boolean
  /** First sign after the label ("1.", "a)"). */
  textFrom: number
}

const ENDS = new Set(['.', ';', ':', '!', '?', '…'])

/**
 * Groups lines into paragraphs. Linear.
 * @param closing  lines that end one whatever follows: the last lines of headings
 */
export function paragraphsOf(reading: Reading, closing: ReadonlySet<number>): Paragraph[] {
  const { lines, signs } = reading
  const paragraphs: Paragraph[] = []
  let first: Line | undefined
  let previous: Line | undefined
  const finish = (): void => {
    if (first && previous) paragraphs.push(paragraphOf(paragraphs.length, first, previous))
    first = undefined
  }
  for (const line of lines) {
    if (previous && (closing.has(previous.index) || !continues(signs, previous, line))) finish()
    first ??= line
    previous = line
  }
  finish()
  return paragraphs
}

function paragraphOf(index: number, first: Line, last: Line): Paragraph {
  return {
    index,
    from: first.from,
    to: last.to,
    line: first.index,
    hasBullet: first.hasBullet,
    heading: -1,
    isHeading: false,
    textFrom: first.from,
  }
}

function continues(signs: readonly Sign[], previous: Line, line: Line): boolean {
  if (line.column !== 0 || previous.column !== line.column || line.hasBullet) return false
  if (line.heading > 0 || previous.heading > 0 || line.isBold !== previous.isBold) return false
  const first = signs[line.from]
  const last = signs[previous.to - 1]
  if (!first || !last || isLabel(signs, line)) return false
  // a paragraph ends with its sign; a capital after a blank line starts another, a small letter goes on
  if (ENDS.has(last.key)) return false
  if (line.gap === Gap.Blank)
    return first.kind === 'word' && first.text === first.key && !isCapitals(signs[previous.from]?.text ?? '')
  return areCapitals(signs, previous) === areCapitals(signs, line)
}

/** Whether a line starts with a label: `I.`, `1.`, `1.2.`, `a)`, `Điều 1.`, `Chương I`. */
export function isLabel(signs: readonly Sign[], line: Line): boolean {
  const first = signs[line.from]
  const second = signs[line.from + 1]
  if (!first || !second || line.from + 1 >= line.to) return false
  const isMark =
    second.kind === 'point' ||
    second.kind === 'close' ||
    ((second.kind === 'dash' || second.kind === 'slash') && second.gap === Gap.None)
  if (
    isMark &&
    second.gap <= Gap.Space &&
    (first.kind === 'number' ||
      (first.kind === 'word' &&
        first.text.length <= 5 &&
        first.text.length > 0 &&
        /^(?:[IVX]+|\p{L})$/u.test(first.text)))
  ) {
    return second.kind !== 'slash' || signs[line.from + 2]?.kind !== 'number'
  }
  return (
    (first.key === 'điều' || first.key === 'chương' || first.key === 'mục' || first.key === 'phần') &&
    first.text !== first.key &&
    (second.kind === 'number' || /^[IVX]+$/u.test(second.text))
  )
}

/** Whether a line is printed in capitals; a few small letters (`kg`, `đ`) do not change it. */
export function areCapitals(signs: readonly Sign[], range: { readonly from: number; readonly to: number }): boolean {
  let capitals = 0
  let small = 0
  for (let i = range.from; i < range.to; i += 1) {
    const sign = signs[i]
    if (sign?.kind !== 'word') continue
    if (isCapitals(sign.text)) capitals += 1
    else small += 1
  }
  return capitals > 0 && small * 8 <= capitals
}
