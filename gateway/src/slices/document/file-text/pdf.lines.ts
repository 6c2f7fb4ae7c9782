/** A piece of text where a PDF puts it; in points, y grows upwards. */
export interface Piece {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
}

/** A run of text without a hole in it. */
interface Segment {
  text: string
  readonly from: number
  to: number
  readonly size: number
}
interface Row {
  readonly y: number
  readonly size: number
  readonly segments: Segment[]
}

/** In widths of a letter's height: justified lines stretch their spaces, but not so far. */
const HOLE = 2
const SPACE = 0.15
/** Leading from which on a gap parts paragraphs. */
const WIDE_LEADING = 1.9

/**
 * Lines of a page. Two columns side by side (the header; recipients and signature) come one after the other; a row
 * with more holes is one of a table and becomes `a | b | c`.
 */
export function linesOfPage(pieces: readonly Piece[]): string[] {
  const rows = rowsOf(pieces)
  const lines: string[] = []
  for (let at = 0; at < rows.length;) {
    const row = rows[at] as Row
    const above = rows[at - 1]
    if (above && above.y - row.y > WIDE_LEADING * Math.max(row.size, above.size)) lines.push('')
    const columns = row.segments.length === 2 ? columnsFrom(rows, at) : null
    if (columns) {
      lines.push(...columns.left, ...columns.right)
      at = columns.end
      continue
    }
    lines.push(row.segments.map(({ text }) => text.trim()).join(' | '))
    at += 1
  }
  return lines
}

function rowsOf(pieces: readonly Piece[]): Row[] {
  const sorted = pieces.filter(({ text }) => text.trim() !== '').sort((a, b) => b.y - a.y || a.x - b.x)
  const rows: Row[] = []
  let open: Piece[] = []
  for (const piece of sorted) {
    const first = open[0]
    if (first && first.y - piece.y > Math.max(first.size, piece.size) / 2) {
      rows.push(rowOf(open))
      open = []
    }
    open.push(piece)
  }
  if (open.length > 0) rows.push(rowOf(open))
  return rows
}

function rowOf(pieces: Piece[]): Row {
  const segments: Segment[] = []
  let size = 0
  for (const piece of pieces.sort((a, b) => a.x - b.x)) {
    size = Math.max(size, piece.size)
    const last = segments.at(-1)
    const gap = last ? piece.x - last.to : 0
    if (!last || gap > HOLE * piece.size)
      segments.push({ text: piece.text, from: piece.x, to: piece.x + piece.width, size: piece.size })
    else {
      const isApart = gap > SPACE * piece.size && !last.text.endsWith(' ') && !piece.text.startsWith(' ')
      last.text += isApart ? ` ${piece.text}` : piece.text
      last.to = Math.max(last.to, piece.x + piece.width)
    }
  }
  return { y: pieces[0]?.y ?? 0, size, segments }
}

/** The rows from `at` on between whose halves one gutter runs; null where it is a single row. */
function columnsFrom(rows: readonly Row[], at: number): { left: string[]; right: string[]; end: number } | null {
  const left: string[] = []
  const right: string[] = []
  let gutter = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY }
  let end = at
  for (; end < rows.length; end += 1) {
    const [first, second, third] = rows[end]?.segments ?? []
    if (!first || third) break
    if (second) {
      const next = { from: Math.max(gutter.from, first.to), to: Math.min(gutter.to, second.from) }
      if (next.from >= next.to) break
      gutter = next
      left.push(first.text.trim())
      right.push(second.text.trim())
    } else if (first.to <= gutter.to && first.from < gutter.from) left.push(first.text.trim())
    else if (first.from >= gutter.to) right.push(first.text.trim())
    else break
  }
  return { left, right, end }
}
