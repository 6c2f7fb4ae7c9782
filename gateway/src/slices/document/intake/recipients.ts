import { matches } from './phrases.js'
import { areCapitals } from './paragraphs.js'
import { Gap, type Line, type Reading, type Sign, textOf } from './reading.js'
import { isAuthorityLine, isRoleLine } from './signer.js'

/** One recipient, in signs. */
export interface RecipientRange {
  readonly from: number
  readonly to: number
  readonly name: string
  readonly purpose: string | null
  readonly isArchive: boolean
}

/** The list of recipients: the lines it takes and what stands in it. */
export interface RecipientList {
  readonly firstLine: number
  readonly lastLine: number
  readonly items: readonly RecipientRange[]
}

const LABELS = [
  ['nơi', 'nhận'],
  ['bản', 'điện', 'tử'],
  ['nơi', 'gửi'],
]
const MOST_LINES = 120

/**
 * Reads "Nơi nhận: …". Items stand on lines of their own with a dash, or several on one line between semicolons; the
 * last is the archive ("Lưu: VT, …"). The signature beside it in a two-column layout is left out.
 */
export function recipientsOf(reading: Reading, from: number): RecipientList | null {
  const { lines, signs } = reading
  for (let i = lines.length - 1; i >= from; i -= 1) {
    const line = lines[i]
    if (!line || !LABELS.some((keys) => matches(signs, line.from, keys))) continue
    const label = LABELS.find((keys) => matches(signs, line.from, keys))
    const after = line.from + (label?.length ?? 0)
    if (signs[after]?.kind !== 'colon' && after < line.to && signs[after]?.gap !== Gap.Wide) continue
    const list = readList(reading, line, signs[after]?.kind === 'colon' ? after + 1 : after)
    if (list.items.length > 0) return list
  }
  return null
}

function readList(reading: Reading, label: Line, after: number): RecipientList {
  const { lines, signs } = reading
  const pieces: { from: number; to: number; isOpen: boolean }[] = []
  const inline = cutAtWide(signs, after, label.to)
  if (after < inline) pieces.push({ from: after, to: inline, isOpen: true })
  let lastLine = label.index
  let sawArchive = pieces.some((piece) => hasArchive(signs, piece.from, piece.to))
  for (let i = label.index + 1; i < Math.min(lines.length, label.index + MOST_LINES); i += 1) {
    const line = lines[i]
    if (!line) break
    const to = cutAtWide(signs, line.from, line.to)
    if (!line.hasBullet && isNoRecipient(signs, line, to)) {
      // a table row or a column beside the list: the signature goes on elsewhere
      if (sawArchive || line.gap === Gap.Blank) {
        if (sawArchive) break
      } else if (line.column === 0 && !nextIsItem(reading, i)) break
      continue
    }
    const previous = pieces.at(-1)
    const isNew =
      line.hasBullet || previous === undefined || ends(signs, previous.to) || startsArchive(signs, line.from)
    if (!line.hasBullet && sawArchive && (line.gap === Gap.Blank || isNew)) break
    if (
      !line.hasBullet &&
      line.gap === Gap.Blank &&
      pieces.length > 0 &&
      !startsArchive(signs, line.from) &&
      !ends(signs, previous?.to ?? 0)
    )
      break
    if (isNew) pieces.push({ from: line.from, to, isOpen: !line.hasBullet })
    else previous.to = to
    lastLine = i
    if (startsArchive(signs, line.from)) sawArchive = true
  }
  const items = pieces.flatMap((piece) => (piece.isOpen ? split(signs, piece.from, piece.to) : [piece]))
  return {
    firstLine: label.index,
    lastLine,
    items: items.map((item) => recipient(signs, item.from, item.to)).filter((item) => item.to > item.from),
  }
}

/** A wide gap inside a line is the space between two columns. */
function cutAtWide(signs: readonly Sign[], from: number, to: number): number {
  for (let i = from; i < to; i += 1)
    if (signs[i]?.gap === Gap.Wide && (isAuthorityLine(signs, i, to) || isRoleLine(signs, i, to))) return i
  return to
}

function isNoRecipient(signs: readonly Sign[], line: Line, to: number): boolean {
  return (
    isAuthorityLine(signs, line.from, to) ||
    isRoleLine(signs, line.from, to) ||
    (line.column > 0 && areCapitals(signs, line))
  )
}

function nextIsItem(reading: Reading, at: number): boolean {
  return reading.lines.slice(at + 1, at + 4).some((line) => line.hasBullet || startsArchive(reading.signs, line.from))
}

function ends(signs: readonly Sign[], to: number): boolean {
  const last = signs[to - 1]
  return last?.kind === 'semicolon' || last?.kind === 'point'
}

function startsArchive(signs: readonly Sign[], from: number): boolean {
  return signs[from]?.key === 'lưu'
}

function hasArchive(signs: readonly Sign[], from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (startsArchive(signs, i)) return true
  return false
}

/** "Như trên; Lưu: VT, TG." on one line; a dash inside the line starts an item too. */
function split(signs: readonly Sign[], from: number, to: number): { from: number; to: number }[] {
  const parts: { from: number; to: number }[] = []
  let start = from
  for (let i = from; i <= to; i += 1) {
    const isEnd = i === to || signs[i]?.kind === 'semicolon'
    if (!isEnd) continue
    while (signs[start]?.kind === 'dash' && start < i) start += 1
    if (i > start) parts.push({ from: start, to: i })
    start = i + 1
  }
  return parts
}

const TRAILING = new Set<Sign['kind']>(['semicolon', 'point', 'comma'])

function recipient(signs: readonly Sign[], from: number, end: number): RecipientRange {
  let to = end
  while (to > from && TRAILING.has(signs[to - 1]?.kind ?? 'word')) to -= 1
  const isArchive = startsArchive(signs, from)
  const note = isArchive ? -1 : purposeStart(signs, from, to)
  return {
    from,
    to,
    isArchive,
    name: note < 0 ? textOf(signs, from, to) : textOf(signs, from, trimBack(signs, from, note)),
    purpose: note < 0 ? null : textOf(signs, note, trimBack(signs, note, to)),
  }
}

/** "(để b/c)", “để thực hiện”, or a misplaced quote before "để". */
function purposeStart(signs: readonly Sign[], from: number, to: number): number {
  for (let i = from + 1; i < to; i += 1) {
    if (signs[i]?.key === 'để') return i
    if (
      signs[i]?.kind === 'open' &&
      (signs[i + 1]?.key === 'b' ||
        signs[i + 1]?.key === 'báo' ||
        signs[i + 1]?.key === 'phối' ||
        signs[i + 1]?.key === 'thực')
    )
      return i + 1
  }
  return -1
}

function trimBack(signs: readonly Sign[], from: number, to: number): number {
  let end = to
  while (end > from) {
    const kind = signs[end - 1]?.kind
    if (kind !== 'quote' && kind !== 'open' && kind !== 'close' && kind !== 'comma') break
    end -= 1
  }
  return end
}
