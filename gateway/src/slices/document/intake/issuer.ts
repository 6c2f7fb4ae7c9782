import type { DocumentParts } from './document.js'
import type { Issuer } from './findings.js'
import { bodyAt, startsWithBody } from './issuer.grammar.js'
import { properName } from './issuer.names.js'
import { areCapitals } from './paragraphs.js'
import { matches, phraseSet } from './phrases.js'
import { Gap, type Line, type Sign, textOf } from './reading.js'
import { isCapitalised, isCapitals } from './words.js'

/** Issuer and the body above it. */
export interface Issuers {
  readonly issuer: Issuer | null
  readonly parent: string | null
  readonly lines: readonly Line[]
}

const NEVER = phraseSet(
  'cộng hòa',
  'cộng hòa xã hội',
  'chủ nghĩa việt nam',
  'độc lập',
  'đảng cộng sản việt nam',
  'số',
  'xã hội chủ nghĩa',
  'mật',
  'tối mật',
  'tuyệt mật',
  'hỏa tốc',
  'khẩn',
  'thượng khẩn',
  'dự thảo',
)

/** Who issued the document: as the header or the line of authority says, else as symbol, place and prose suggest. */
export function issuersOf(parts: DocumentParts, provinces: readonly string[]): Issuers {
  const place = placeOf(parts)
  const printed = headerBodies(parts)
  const authority = authorityLine(parts)
  const last = printed.bodies.at(-1)
  if (last !== undefined || authority !== null) {
    const name = authority !== null && (last === undefined || authority.length > last.length) ? authority : (last ?? '')
    const parent = printed.bodies.length > 1 ? (printed.bodies.at(-2) ?? null) : null
    return {
      issuer: { raw: complete(name, place, provinces), isInferred: false, confidence: 0.95 },
      parent,
      lines: printed.lines,
    }
  }
  const spoken = spokenIssuer(parts)
  if (spoken === null) return { issuer: null, parent: null, lines: [] }
  return {
    issuer: { raw: complete(spoken, place, provinces), isInferred: true, confidence: 0.7 },
    parent: null,
    lines: [],
  }
}

/** Territory of the document: the place of the date line, else the first province that the prose names in full. */
function placeOf(parts: DocumentParts): string | null {
  const { place } = parts.header
  const { signs } = parts.reading
  if (place) return textOf(signs, place.from, place.to)
  for (const paragraph of parts.body) {
    for (let i = paragraph.from + 1; i < paragraph.to; i += 1) {
      const before = signs[i - 1]?.key
      if (before !== 'tỉnh' && !(before === 'phố' && signs[i - 2]?.key === 'thành')) continue
      let end = i
      while (
        end < Math.min(paragraph.to, i + 4) &&
        signs[end]?.kind === 'word' &&
        isCapitalised(signs[end]?.text ?? '') &&
        !isCapitals(signs[end]?.text ?? '')
      )
        end += 1
      if (end - i >= 2 && !startsWithBody(signs, i)) return textOf(signs, i, end)
    }
  }
  return null
}

/** Lines in capitals above the kind: each that starts with a body starts a name, the others go on with it. */
function headerBodies(parts: DocumentParts): { bodies: string[]; lines: Line[] } {
  const { header, reading } = parts
  const { signs } = reading
  const titleLine = parts.title ? reading.signs[parts.title.from]?.line : undefined
  const limit = header.kindLine?.index ?? header.subjectLine?.index ?? titleLine ?? header.bodyLine
  const names: string[] = []
  const lines: Line[] = []
  for (const line of reading.lines.slice(0, limit)) {
    const end = cutAtState(signs, line)
    if (
      !areCapitals(signs, { from: line.from, to: end }) ||
      NEVER.at(signs, line.from) ||
      (line.column > 0 && names.length === 0 && lines.length === 0)
    )
      continue
    const isStart = startsWithBody(signs, line.from)
    if (!isStart && names.length === 0) continue
    if (line.column > (lines[0]?.column ?? 0)) continue
    const text = textOf(signs, line.from, end)
    if (isStart && !(isTail(text) && names.length > 0)) names.push(text)
    else names.push(`${names.pop() ?? ''} ${text}`)
    lines.push(line)
  }
  return { bodies: names.map(properName), lines }
}

/** A line that cannot be a body of its own: a territory or the name of a country. */
function isTail(text: string): boolean {
  return /^(?:VIỆT NAM|TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|XÃ|PHƯỜNG)(?! ỦY)/u.test(text)
}

/** "ỦY BAN NHÂN DÂN   CỘNG HÒA XÃ HỘI …" in one line: the issuer ends where the name of the state starts. */
function cutAtState(signs: readonly Sign[], line: Line): number {
  for (let i = line.from + 1; i < line.to; i += 1) {
    if (
      signs[i]?.gap === Gap.Wide ||
      matches(signs, i, ['cộng', 'hòa', 'xã', 'hội']) ||
      matches(signs, i, ['độc', 'lập', '-'])
    )
      return i
  }
  return line.to
}

/** "ĐOÀN CHỦ TỊCH TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM" between the title and the basis of a decision. */
function authorityLine(parts: DocumentParts): string | null {
  const { reading, title, header } = parts
  const after = title?.lastLine ?? header.kindLine?.index
  if (after === undefined) return null
  const line = reading.lines[after + 1]
  if (!line || !areCapitals(reading.signs, line) || !startsWithBody(reading.signs, line.from)) return null
  return properName(textOf(reading.signs, line.from, line.to))
}

const OPENING_PARAGRAPHS = 8
const acts = phraseSet(
  'xây dựng',
  'triển khai',
  'ban hành',
  'hướng dẫn',
  'lập',
  'tổ chức',
  'báo cáo',
  'đề nghị',
  'yêu cầu',
  'thông báo',
  'kính báo cáo',
  'cụ thể hóa',
  'quyết định',
  'đề ra',
)

/** "…, Ban Thường vụ Liên đoàn Lao động tỉnh xây dựng kế hoạch …, như sau:" names the issuer as the one who acts. */
function spokenIssuer(parts: DocumentParts): string | null {
  const { signs } = parts.reading
  for (const paragraph of parts.body.slice(0, OPENING_PARAGRAPHS)) {
    if (paragraph.heading >= 0) break
    let found: string | null = null
    for (let i = paragraph.from; i < paragraph.to; i += 1) {
      const isClause =
        i === paragraph.from ||
        signs[i - 1]?.kind === 'comma' ||
        signs[i - 1]?.kind === 'semicolon' ||
        signs[i - 1]?.kind === 'point'
      const body = isClause ? bodyAt(signs, i) : null
      if (body && acts.at(signs, body.end)) found = body.name
    }
    if (found !== null) return found
  }
  return null
}

/** "… tỉnh" without the name of the province, which the date line or the caller knows. */
function complete(name: string, place: string | null, provinces: readonly string[]): string {
  if (!/(?:tỉnh|[Tt]hành phố|Tỉnh ủy|Thành ủy)$/u.test(name)) return name
  const province =
    place !== null && (provinces.length === 0 || provinces.includes(place) || /(?:tỉnh|ủy)$/u.test(name))
      ? place
      : provinces.length === 1
        ? provinces[0]
        : null
  return province ? `${name} ${province.replace(/^(?:TP\.? ?|Thành phố |Tỉnh )/u, '')}` : name
}
