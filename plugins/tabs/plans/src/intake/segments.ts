/** A stretch of the text that means something; indices of the JavaScript string, the end excluded. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** A piece of text over which the same stretches lie. */
export interface Segment<Mark extends Stretch> {
  readonly start: number
  readonly text: string
  /** From the shortest to the longest: the first one is what the piece is most particularly. */
  readonly marks: readonly Mark[]
}

/**
 * Cuts a text at the borders of its stretches, which may overlap, nest and lie in any order. Nothing of the text
 * is lost: the pieces put together give it back.
 */
export function segmentText<Mark extends Stretch>(text: string, stretches: readonly Mark[]): Segment<Mark>[] {
  const sound = stretches.filter(({ start, end }) => start >= 0 && start < end && end <= text.length)
  const byStart = sound.toSorted((a, b) => a.start - b.start)
  const borders = [...new Set([0, text.length, ...sound.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  )
  const segments: Segment<Mark>[] = []
  let open: Mark[] = []
  let next = 0
  borders.forEach((start, index) => {
    const end = borders[index + 1]
    if (end === undefined) return
    open = open.filter((mark) => mark.end > start)
    for (let mark = byStart[next]; mark && mark.start <= start; mark = byStart[++next]) open.push(mark)
    segments.push({ start, text: text.slice(start, end), marks: open.toSorted((a, b) => length(a) - length(b)) })
  })
  return segments
}

const length = ({ start, end }: Stretch): number => end - start

/** Breaks segments at line ends, so that a long text can be drawn line by line. The line end itself is left out. */
export function linesOf<Mark extends Stretch>(segments: readonly Segment<Mark>[]): Segment<Mark>[][] {
  const lines: Segment<Mark>[][] = [[]]
  for (const segment of segments) {
    let start = segment.start
    segment.text.split('\n').forEach((text, index) => {
      if (index > 0) {
        lines.push([])
        start++
      }
      if (text !== '') lines.at(-1)?.push({ start, text, marks: segment.marks })
      start += text.length
    })
  }
  return lines
}
