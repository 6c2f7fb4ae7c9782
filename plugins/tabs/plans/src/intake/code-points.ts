/** A stretch of the text in Unicode code points, as the gateway counts. */
export interface CodePointSpan {
  readonly start: number
  readonly end: number
}

/**
 * Turns code points into indices of a JavaScript string, in which a character beyond U+FFFF takes two places.
 * @returns a function that is as quick for the last character as for the first; offsets beyond the text end it
 */
export function indicesOf(text: string): (codePoint: number) => number {
  const astral: number[] = []
  let codePoints = 0
  for (let index = 0; index < text.length; index++, codePoints++) {
    if ((text.codePointAt(index) ?? 0) > 0xffff) {
      astral.push(codePoints)
      index++
    }
  }
  const before = (codePoint: number): number => {
    let [low, high] = [0, astral.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((astral[middle] ?? 0) < codePoint) low = middle + 1
      else high = middle
    }
    return low
  }
  return (codePoint) => Math.max(0, Math.min(text.length, codePoint + before(codePoint)))
}
