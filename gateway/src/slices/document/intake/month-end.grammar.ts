import { months } from './cycles.js'
import { matches, phraseSet } from './phrases.js'
import { type Sign, textOf } from './reading.js'

const lastDays = phraseSet('ngày cuối cùng', 'ngày cuối', 'ngày làm việc cuối cùng', 'ngày đầu')

/** "ngày cuối cùng của tháng tiếp theo": a day at the end of a cycle. */
export function monthEndAt(signs: readonly Sign[], at: number): { end: number; every: string; what: string } | null {
  const last = lastDays.at(signs, at)
  if (!last) return null
  const month = months.at(signs, last.end)
  if (!month) return null
  let end = month.end
  while (end < last.end + 12 && MONTH_WORDS.has(signs[end]?.key ?? '')) end += 1
  const every = isOfCycle(signs, end) ? 'by cycle' : month.value
  return { end, every, what: textOf(signs, last.end - 3, end) }
}

const MONTH_WORDS = new Set([
  'tháng',
  'tiếp',
  'theo',
  'sau',
  'cuối',
  'quý',
  'của',
  'đầu',
  'liền',
  'kề',
  'kế',
  'năm',
  'hằng',
  'hàng',
])

function isOfCycle(signs: readonly Sign[], at: number): boolean {
  return matches(signs, at, ['ngay', 'sau', 'chu', 'kỳ']) || matches(signs, at, ['sau', 'chu', 'kỳ'])
}
