import type { PlacedMention } from './citation.scan.js'
import { bodyAt } from './issuer.grammar.js'
import { kindNames } from './kinds.js'
import { matches } from './phrases.js'
import { Gap, type Sign } from './reading.js'
import { isCapitalised } from './words.js'
import type { DocumentKindCode } from '@antq/shared-schema'

/** A document named without its symbol, in signs. */
export interface PartialMention {
  readonly from: number
  readonly to: number
  readonly number: string | null
  readonly kind: DocumentKindCode
}

/** "Đề án số 201", "Chương trình phối hợp số 09", "Điều lệ Công đoàn Việt Nam khóa XII", "Nghị quyết Đại hội …". */
export function partialMentionsOf(
  signs: readonly Sign[],
  from: number,
  full: readonly PlacedMention[],
): PartialMention[] {
  const found: PartialMention[] = []
  let next = 0
  for (let i = from; i < signs.length; i += 1) {
    while (next < full.length && (full[next]?.end ?? 0) <= i) next += 1
    const mention = full[next]
    if (mention && i >= mention.start) {
      i = mention.end - 1
      continue
    }
    const kind = kindNames.at(signs, i)
    if (!kind || kind.value === 'CV' || !isCapitalised(signs[i]?.text ?? '')) continue
    const item = numberedAt(signs, i, kind.end, kind.value) ?? namedAt(signs, i, kind.end, kind.value)
    if (item && (!mention || item.to <= mention.start)) {
      found.push(item)
      i = item.to - 1
    } else i = kind.end - 1
  }
  return found
}

function numberedAt(signs: readonly Sign[], from: number, at: number, kind: DocumentKindCode): PartialMention | null {
  const number = signs[at + 1]
  if (signs[at]?.key !== 'số' || number?.kind !== 'number' || number.text.length > 5) return null
  const after = signs[at + 2]
  if (after && (after.kind === 'slash' || (after.kind === 'dash' && after.gap === Gap.None))) return null
  return { from, to: at + 2, number: number.text, kind }
}

/** A charter or a congress's resolution is known by its name and term. */
function namedAt(signs: readonly Sign[], from: number, at: number, kind: DocumentKindCode): PartialMention | null {
  const isCongress = kind === 'NQ' && matches(signs, at, ['đại', 'hội'])
  if (kind !== 'ĐL' && !isCongress) return null
  const body = bodyAt(signs, at)
  if (!body) return null
  let to = body.end
  if (signs[to]?.key === 'lần' && signs[to + 1]?.key === 'thứ') to += 3
  else if (signs[to]?.key === 'khóa') to += 2
  return { from, to: Math.min(to, signs.length), number: null, kind }
}
