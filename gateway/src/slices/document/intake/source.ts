/** A text in NFC together with the way back to the text as it was given. */
export interface Source {
  /** NFC; every index inside the kernel counts its UTF-16 units. */
  readonly text: string
  /** @returns offset in Unicode code points of the text as given; `index` may be the length of the text */
  pointAt(index: number): number
}

const FIRST_COMBINING = 0x300

/**
 * Vietnamese arrives precomposed (NFC) or as letter + marks (NFD, from macOS and some PDF tools). The kernel reads
 * NFC and remembers where each unit came from, so that both spellings give the same findings.
 */
export function sourceOf(given: string): Source {
  const isPlain = given.normalize('NFC') === given
  if (isPlain && !/[\ud800-\udbff]/.test(given)) return { text: given, pointAt: (index) => index }
  return isPlain ? withPoints(given) : recomposed(given)
}

/** Already NFC, but with characters outside the basic plane: two UTF-16 units are one point there. */
function withPoints(given: string): Source {
  const points = new Uint32Array(given.length + 1)
  let point = 0
  for (let i = 0; i < given.length; i += 1) {
    points[i] = point
    if (!isLowSurrogate(given.charCodeAt(i + 1))) point += 1
  }
  points[given.length] = point
  return { text: given, pointAt: (index) => points[index] ?? point }
}

function recomposed(given: string): Source {
  const parts: string[] = []
  const points = new Uint32Array(given.length + 1)
  let length = 0
  let point = 0
  for (let from = 0; from < given.length;) {
    let to = from + 1
    while (to < given.length && joinsPrevious(given.charCodeAt(to))) to += 1
    const cluster = given.slice(from, to)
    const part = to === from + 1 ? cluster : cluster.normalize('NFC')
    for (let i = 0; i < part.length; i += 1) points[length + i] = point
    parts.push(part)
    length += part.length
    for (let i = from; i < to; i += 1) if (!isLowSurrogate(given.charCodeAt(i))) point += 1
    from = to
  }
  const end = point
  points[length] = end
  return { text: parts.join(''), pointAt: (index) => (index >= length ? end : (points[index] ?? end)) }
}

/** Latin combining marks, and the second half of a surrogate pair. */
function joinsPrevious(unit: number): boolean {
  return (unit >= FIRST_COMBINING && unit <= 0x36f) || isLowSurrogate(unit)
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff
}
