import { PhraseBook, phraseSet } from './phrases.js'
import { BODY_HEADS, BRANCHES, LINKS, notBodies, stops, TERRITORIES } from './issuer.words.js'
import { Gap, type Sign } from './reading.js'
import { isCapitalised, isCapitals } from './words.js'

const allHeads = new PhraseBook<string>(BODY_HEADS.map((head) => [head, head] as const))
const branches = phraseSet(...BRANCHES)
/** Heads at sign `at`; one of a single word needs a capital or a territory after it. */
const heads = {
  at(signs: readonly Sign[], at: number): { value: string; end: number } | null {
    const found = allHeads.at(signs, at)
    if (!found || notBodies.at(signs, at)) return null
    if (found.end > at + 1 || isCapitals(signs[at]?.text ?? '')) return found
    const next = signs[found.end]
    return next?.kind === 'word' && (isCapitalised(next.text) || TERRITORIES.has(next.key)) ? found : null
  },
}
const LONGEST_NAME = 45

/** A body as prose names it. */
export interface NamedBody {
  readonly name: string
  readonly end: number
}

/**
 * Reads the name of a body from sign `at`: a known head, then capitals and the small words that link them.
 * The name of a steering committee has the movement in it, commas and brackets included.
 */
export function bodyAt(signs: readonly Sign[], at: number): NamedBody | null {
  const head = heads.at(signs, at)
  const first = signs[at]
  if (!head || !first || !isCapitalised(first.text)) return null
  const end = isSteering(head.value) ? steeringEnd(signs, head.end) : nameEnd(signs, head.end, head.value)
  return { name: nameOf(signs, at, end), end }
}

function isSteering(head: string): boolean {
  return head === 'Ban Chỉ đạo' || head === 'BCĐ' || head === 'BCD'
}

function nameEnd(signs: readonly Sign[], from: number, head: string): number {
  let end = from
  while (end < from + LONGEST_NAME) {
    const sign = signs[end]
    if (!sign || sign.gap === Gap.Blank || stops.at(signs, end)) break
    const pair = isCapitalised(sign.text) ? (heads.at(signs, end) ?? branches.at(signs, end)) : null
    if (pair && pair.end > end + 1) {
      end = pair.end
      continue
    }
    if (sign.kind === 'word') {
      const goesOn = isCapitalised(sign.text) || (LINKS.has(sign.key) && !isVerb(signs, end)) || joins(signs, end, head)
      if (!goesOn) break
      end += 1
    } else if (sign.kind === 'number' && sign.text.length <= 3 && sign.gap <= Gap.Space) end += 1
    else if (
      (sign.kind === 'dash' || sign.kind === 'comma' || sign.kind === 'ampersand' || sign.kind === 'point') &&
      joins(signs, end, head)
    )
      end += 1
    else break
  }
  while (end > from && LINKS_ALONE.has(signs[end - 1]?.key ?? '')) end -= 1
  return end
}

/** "thành" is a verb but in "thành phố" and "thành ủy". */
function isVerb(signs: readonly Sign[], at: number): boolean {
  const next = signs[at + 1]?.key
  return signs[at]?.key === 'thành' && next !== 'phố' && next !== 'ủy'
}

/** No name ends with these. */
const LINKS_ALONE = new Set(['các', 'và', ',', '-', 'cấp', 'lần', 'trực'])
/** Heads whose names list several branches of work. */
const LISTING = new Set([
  'Bộ',
  'Sở',
  'Ban',
  'Cục',
  'Vụ',
  'Phòng',
  'Bộ trưởng',
  'Giám đốc',
  'Ban Quản lý',
  'Hội',
  'Đoàn',
  'Đoàn Thanh niên',
  'Ban Tuyên giáo',
  'Chi cục',
  'Trung tâm',
  'Viện',
])

/** "Bộ Văn hóa, Thể thao và Du lịch", "Sở Lao động - Thương binh và Xã hội", "TP. Hồ Chí Minh". */
function joins(signs: readonly Sign[], at: number, head: string): boolean {
  const sign = signs[at]
  const next = signs[at + 1]
  if (!sign || !next || next.kind !== 'word' || next.gap >= Gap.Blank) return false
  // "các huyện, thị xã, thành phố"
  if ((sign.kind === 'comma' || sign.key === 'và') && PLACES.has(next.key) && PLACES.has(signs[at - 1]?.key ?? ''))
    return true
  if (!isCapitalised(next.text)) return false
  if (sign.kind === 'point') return /^(?:TP|TX|Tp)$/u.test(signs[at - 1]?.text ?? '')
  if (heads.at(signs, at + 1) && sign.kind !== 'dash') return false
  if (sign.key === 'và') return LISTING.has(head)
  if (sign.kind === 'comma') return LISTING.has(head) && listGoesOn(signs, at)
  return sign.kind === 'dash' || sign.kind === 'ampersand'
}

const PLACES = new Set(['huyện', 'quận', 'thị', 'xã', 'thành', 'phố', 'phường', 'trấn', 'khu', 'tỉnh'])

/** A comma belongs to the name only where the list closes with "và" and a capital. */
function listGoesOn(signs: readonly Sign[], comma: number): boolean {
  for (let i = comma + 1; i < comma + 8; i += 1) {
    const sign = signs[i]
    if (sign?.key === 'và') return isCapitalised(signs[i + 1]?.text ?? '') && !heads.at(signs, i + 1)
    if (sign?.kind !== 'word' && sign?.kind !== 'comma') return false
  }
  return false
}

/** "Ban Chỉ đạo phòng, chống tội phạm, … (TDBVANTQ) tỉnh Bắc Giang" ends with its territory or before "về". */
function steeringEnd(signs: readonly Sign[], from: number): number {
  let end = from
  while (end < from + LONGEST_NAME) {
    const sign = signs[end]
    if (
      !sign ||
      sign.gap === Gap.Blank ||
      sign.kind === 'semicolon' ||
      sign.kind === 'point' ||
      sign.kind === 'colon' ||
      stops.at(signs, end)
    )
      break
    if (sign.kind === 'open' && signs[end + 2]?.kind !== 'close') break
    if (sign.kind === 'close' && signs[end - 2]?.kind !== 'open') break
    if (sign.kind === 'quote') break
    end += 1
    if (sign.key === 'tỉnh' || (sign.key === 'phố' && signs[end - 2]?.key === 'thành')) return nameEnd(signs, end, '')
  }
  while (end > from && (signs[end - 1]?.kind === 'comma' || signs[end - 1]?.key === 'và')) end -= 1
  return end
}

/** The name without the abbreviations that it explains in brackets. */
function nameOf(signs: readonly Sign[], from: number, to: number): string {
  let name = ''
  for (let i = from; i < to; i += 1) {
    const sign = signs[i]
    if (!sign) break
    if (sign.kind === 'open' && signs[i + 2]?.kind === 'close') {
      i += 2
      continue
    }
    name += i > from && sign.gap !== Gap.None ? ` ${sign.text}` : sign.text
  }
  return name
}

/** Whether prose names a body at sign `at`: used to tell headings that assign work. */
export function startsWithBody(signs: readonly Sign[], at: number): boolean {
  return heads.at(signs, at) !== null && isCapitalised(signs[at]?.text ?? '')
}
