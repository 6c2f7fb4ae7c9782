import { areCapitals } from './paragraphs.js'
import { phraseSet } from './phrases.js'
import { Gap, type Line, type Reading, type Sign, textOf } from './reading.js'
import { isCapitalised, isCapitals } from './words.js'

/** The signature block, in signs. */
export interface SignerRange {
  readonly from: number
  readonly to: number
  readonly authority: string | null
  readonly role: string | null
  readonly name: string | null
  readonly firstLine: number
  readonly lastLine: number
}

const roles = phraseSet(
  'chủ tịch',
  'phó chủ tịch',
  'chủ tịch thường trực',
  'phó chủ tịch thường trực',
  'ủy viên thường vụ',
  'giám đốc',
  'phó giám đốc',
  'bộ trưởng',
  'thứ trưởng',
  'thủ tướng',
  'phó thủ tướng',
  'bí thư',
  'phó bí thư',
  'phó bí thư thường trực',
  'trưởng ban',
  'phó trưởng ban',
  'phó trưởng ban thường trực',
  'chánh văn phòng',
  'phó chánh văn phòng',
  'cục trưởng',
  'phó cục trưởng',
  'vụ trưởng',
  'trưởng phòng',
  'phó trưởng phòng',
  'tổng giám đốc',
  'phó tổng giám đốc',
  'hiệu trưởng',
  'phó hiệu trưởng',
  'viện trưởng',
  'tổng thư ký',
  'chủ nhiệm',
  'phó chủ nhiệm',
  'ủy viên',
  'ủy viên ban thường vụ',
  'ủy viên thư ký',
  'chỉ huy trưởng',
  'trưởng công an',
  'phó trưởng công an',
  'tổng thanh tra',
  'chánh án',
  'viện trưởng',
  'trưởng đoàn',
  'thường trực ban bí thư',
  'tổng bí thư',
  'chủ tịch nước',
  'chủ tịch quốc hội',
  'tổ trưởng',
)

/** "TM.", "T/M", "KT.", "K/T", "TL.", "TUQ.", "Q.": in whose name somebody signs (Nghị định 30/2020/NĐ-CP, Phụ lục I; 36-HD/VPTW). */
export function isAuthorityLine(signs: readonly Sign[], from: number, to: number): boolean {
  const first = signs[from]
  const second = signs[from + 1]
  if (!first || from + 2 >= to + 0) return false
  if (/^(?:TM|KT|TL|TUQ|Q)$/u.test(first.text) && second && (second.kind === 'point' || second.kind === 'word'))
    return second.kind === 'point' || areCapitals(signs, { from, to })
  const third = signs[from + 2]
  return (
    (first.text === 'T' || first.text === 'K') &&
    second?.kind === 'slash' &&
    (third?.text === 'M' || third?.text === 'T' || third?.text === 'L')
  )
}

/** "PHÓ CHỦ TỊCH": an office in capitals, alone or with the body it belongs to. */
export function isRoleLine(signs: readonly Sign[], from: number, to: number): boolean {
  return roles.at(signs, from) !== null && areCapitals(signs, { from, to })
}

/** A block takes a few lines of authority and office, then room for signature and seal. */
const MOST_LINES = 24

/** Reads the first signature block between two lines. */
export function signerOf(reading: Reading, from: number, before = reading.lines.length): SignerRange | null {
  const { lines, signs } = reading
  for (let i = from; i < before; i += 1) {
    const line = lines[i]
    if (!line) break
    const start = blockStart(signs, line)
    if (start === null) continue
    return readBlock(reading, line, start)
  }
  return null
}

function blockStart(signs: readonly Sign[], line: Line): number | null {
  for (let i = line.from; i < line.to; i += 1) {
    if (i !== line.from && signs[i]?.gap !== Gap.Wide) continue
    if (isAuthorityLine(signs, i, line.to)) return i
    if (isRoleLine(signs, i, line.to) && roles.at(signs, i)?.end === line.to) return i
  }
  return null
}

function readBlock(reading: Reading, first: Line, start: number): SignerRange {
  const { lines, signs } = reading
  const authority: string[] = []
  let role: string | null = null
  let name: string | null = null
  let to = first.to
  let lastLine = first.index
  const column = first.column
  for (let i = first.index; i < Math.min(lines.length, first.index + MOST_LINES); i += 1) {
    const line = lines[i]
    if (!line) break
    const from = i === first.index ? start : columnStart(signs, line, column)
    if (from === null) continue
    if (isAuthorityLine(signs, from, line.to)) {
      if (role !== null) break
      authority.push(textOf(signs, from, line.to))
    } else if (isRoleLine(signs, from, line.to)) {
      if (role !== null) break
      role = textOf(signs, from, line.to)
    } else if (
      role === null &&
      areCapitals(signs, { from, to: line.to }) &&
      line.gap !== Gap.Blank &&
      i - first.index < 4 &&
      authority.length > 0
    ) {
      authority.push(`${authority.pop() ?? ''} ${textOf(signs, from, line.to)}`)
    } else {
      const found = nameIn(signs, from, line.to)
      if (found) {
        name = found
        to = line.to
        lastLine = i
        break
      }
      if (!isSeal(signs, from)) {
        if (line.gap === Gap.Blank || line.to - from > 6) {
          if (column === 0) break
        }
        continue
      }
    }
    to = line.to
    lastLine = i
  }
  return {
    from: start,
    to,
    authority: authority.length > 0 ? authority.join(' ') : null,
    role,
    name,
    firstLine: first.index,
    lastLine,
  }
}

/** Where the block's column starts in a later line. */
function columnStart(signs: readonly Sign[], line: Line, column: number): number | null {
  if (line.hasBullet) return afterWide(signs, line)
  if (line.column === column || column === 0) return afterWide(signs, line) ?? line.from
  return null
}

function afterWide(signs: readonly Sign[], line: Line): number | null {
  for (let i = line.to - 1; i > line.from; i -= 1) if (signs[i]?.gap === Gap.Wide) return i
  return null
}

/** "(Đã ký)", "(ký, đóng dấu)". */
function isSeal(signs: readonly Sign[], from: number): boolean {
  return signs[from]?.kind === 'open' || signs[from]?.key === 'đã'
}

const RANKS = phraseSet(
  'đại tướng',
  'thượng tướng',
  'trung tướng',
  'thiếu tướng',
  'đại tá',
  'thượng tá',
  'trung tá',
  'thiếu tá',
  'đại úy',
  'thượng úy',
  'đồng chí',
  'ths',
  'ts',
  'pgs',
  'gs',
  'bs',
  'ks',
  'cn',
  'luật sư',
  'thạc sĩ',
  'tiến sĩ',
)

/** Two to six capitalised words and nothing else; a rank or degree before them is no part of the name. */
function nameIn(signs: readonly Sign[], from: number, to: number): string | null {
  let at = from
  for (let rank = RANKS.at(signs, at); rank; rank = RANKS.at(signs, at)) {
    at = rank.end
    while (signs[at]?.kind === 'point' || signs[at]?.kind === 'comma') at += 1
  }
  const words = to - at
  if (words < 1 || words > 6 || (words < 2 && at === from)) return null
  for (let i = at; i < to; i += 1) {
    const sign = signs[i]
    if (sign?.kind !== 'word' || !isCapitalised(sign.text)) return null
    if (isCapitals(sign.text) && sign.text.length > 8) return null
  }
  return textOf(signs, at, to)
}
