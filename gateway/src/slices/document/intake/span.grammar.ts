import { countAt } from './numbers.js'
import { matches, phraseSet } from './phrases.js'
import { Gap, type Sign, textOf } from './reading.js'
import type { TimeContext, TimeFound } from './time.js'

/** A length of time. */
export interface Span {
  readonly value: number
  readonly unit: string
  readonly isWorking: boolean
  readonly end: number
}

/** "15 ngày làm việc", "03 tháng". */
export function spanAt(signs: readonly Sign[], at: number): Span | null {
  const count = countAt(signs, at)
  if (!count) return null
  const key = signs[count.end]?.key ?? ''
  const unit = UNITS.get(key)
  if (!unit || signs[count.end]?.gap === Gap.Blank) return null
  // "năm 2024", "tháng 5" after a number word are dates
  if ((key === 'ngày' || key === 'tháng' || key === 'năm') && signs[count.end + 1]?.kind === 'number') return null
  const isWorking = matches(signs, count.end + 1, ['làm', 'việc'])
  return { value: count.value, unit, isWorking, end: count.end + (isWorking ? 3 : 1) }
}

const UNITS = new Map([
  ['ngày', 'D'],
  ['tháng', 'M'],
  ['tuần', 'W'],
  ['năm', 'Y'],
  ['giờ', 'H'],
  ['quý', 'Q'],
])
const events = phraseSet(
  'kể từ',
  'tính từ',
  'từ ngày',
  'từ khi',
  'sau khi',
  'sau ngày',
  'trước khi',
  'trước ngày',
  'kể từ khi',
)

/** A span that runs from an event: "15 ngày kể từ khi nhận …". */
export function countedFrom(
  signs: readonly Sign[],
  from: number,
  amount: Span,
  context: TimeContext,
): TimeFound | null {
  const start = signs[amount.end]?.kind === 'comma' ? amount.end + 1 : amount.end
  const event = events.at(signs, start)
  if (!event) return null
  let end = event.end
  while (end < Math.min(context.to, event.end + 8) && signs[end]?.kind === 'word') end += 1
  return {
    from,
    to: end,
    type: 'relative',
    date: null,
    rule: `${durationOf(amount)} after ${textOf(signs, event.end, end)}`,
    confidence: 0.9,
    isImpossible: false,
  }
}

/** ISO 8601, with a word where only working days count: `P15D working`. */
export function durationOf(amount: Span): string {
  const isTime = amount.unit === 'H'
  const length = amount.unit === 'Q' ? `${amount.value * 3}M` : `${amount.value}${amount.unit}`
  return `${isTime ? 'PT' : 'P'}${length}${amount.isWorking ? ' working' : ''}`
}

const withins = phraseSet(
  'trong thời hạn',
  'trong thời gian',
  'trong vòng',
  'thời hạn',
  'sau thời hạn',
  'không quá',
  'chậm nhất sau',
  'sau',
)

/** "trong thời hạn 15 ngày làm việc kể từ …". In brackets "trong vòng …" is a condition and sets no end. */
export function withinAt(
  signs: readonly Sign[],
  at: number,
  context: TimeContext,
  isInBrackets: boolean,
): TimeFound | null {
  const within = withins.at(signs, at)
  if (!within || (isInBrackets && within.value === 'trong vòng')) return null
  const amount = spanAt(signs, within.end)
  if (!amount) return null
  const found = countedFrom(signs, at, amount, context)
  if (found) return found
  if (within.value !== 'trong thời hạn') return null
  return {
    from: at,
    to: amount.end,
    type: 'relative',
    date: null,
    rule: durationOf(amount),
    confidence: 0.7,
    isImpossible: false,
  }
}
