import type { TargetOperatorCode } from '@antq/shared-schema'
import { countAt, type Count } from './numbers.js'
import { phraseSet } from './phrases.js'
import { type Sign, textOf } from './reading.js'
import { atLeast, orders, aspirations, TIMES, NEVER, COUNTED, unitStops } from './target.words.js'

/** A quantity that is demanded, in signs. */
export interface TargetFound {
  readonly from: number
  readonly to: number
  readonly quantity: number
  readonly operator: TargetOperatorCode
  readonly unit: string
  readonly confidence: number
}

/** "ít nhất 10 cuộc tuyên truyền", "tối thiểu 90% CĐCS". */
export function minimumAt(signs: readonly Sign[], at: number, isEach: boolean): TargetFound | null {
  const cue = atLeast.at(signs, at)
  if (!cue) return null
  const isWeak = cue.value === 'từ' || cue.value === 'trên'
  const count = countAt(signs, cue.end)
  if (!count) return null
  if (signs[count.end]?.kind === 'percent') return share(signs, at, count, '>=', isWeak)
  if (isWeak) {
    // "từ 02 mô hình trở lên", "từ 02 đến 03 cuộc"
    if (count.isWord || (cue.value === 'từ' && !orders.at(signs, at - 1) && !orders.at(signs, at - 2))) return null
    if (cue.value === 'trên') return null
    // "các đơn vị có từ 50 đoàn viên trở lên": whom it concerns, not what is asked
    if (signs[at - 1]?.key === 'có' && !isEach && !aspirations.at(signs, at - 3)) return null
  }
  const more =
    signs[count.end]?.key === 'đến' || signs[count.end]?.kind === 'dash' ? countAt(signs, count.end + 1) : null
  const unitFrom = more?.end ?? count.end
  const unit = unitAt(signs, unitFrom, true)
  return unit
    ? { from: at, to: unit.end, quantity: count.value, operator: '>=', unit: unit.text, confidence: 0.95 }
    : null
}

/** "100% CĐCS", "90% trở lên đoàn viên", "70% trở lên số đầu mối". */
export function shareAt(signs: readonly Sign[], at: number): TargetFound | null {
  const count = signs[at]?.kind === 'number' ? countAt(signs, at) : null
  if (!count || signs[count.end]?.kind !== 'percent') return null
  return share(signs, at, count, '=')
}

/** What a share is to come to: "từ 70% trở lên được công nhận". */
const GOALS = new Set(['được', 'đạt'])
const reached = phraseSet(
  'đạt',
  'phấn đấu',
  'phấn đấu có',
  'phấn đấu đạt',
  'bảo đảm',
  'đảm bảo',
  'có',
  'đạt trên',
  'đạt từ',
)

function share(
  signs: readonly Sign[],
  from: number,
  count: Count,
  operator: '>=' | '=',
  isWeak = false,
): TargetFound | null {
  let end = count.end + 1
  const isMore = signs[end]?.key === 'trở' && signs[end + 1]?.key === 'lên'
  if (isMore) end += 2
  const noun = signs[end]
  const isCounted =
    noun?.kind === 'word' &&
    (COUNTED.has(noun.key) ||
      (noun.key === 'tổng' && signs[end + 1]?.key === 'số' && COUNTED.has(signs[end + 2]?.key ?? '')))
  const isReached = [1, 2, 3].some((back) => reached.at(signs, from - back)?.end === from)
  if (!isCounted && (!isReached || isWeak) && !(isWeak && isMore && GOALS.has(noun?.key ?? ''))) return null
  // "từ 50% tổng số lao động", "trên 30% số người": a threshold
  if (isWeak && !isMore && !isReached) return null
  // "giảm 20% so với", "không hưởng 100% lương": a comparison or a rate
  if (noun?.key === 'so' || noun?.key === 'lương' || noun?.key === 'mức' || noun?.key === 'kinh') return null
  if (count.value > 100) return null
  const unit = isCounted ? unitAt(signs, end, false) : null
  return {
    from,
    to: unit?.end ?? end,
    quantity: count.value,
    operator: isMore ? '>=' : operator,
    unit: unit ? `% ${unit.text}` : '%',
    confidence: 0.8,
  }
}

/** "lựa chọn 01 doanh nghiệp", "tổ chức 02 hội nghị"; a number word counts only where "mỗi" distributes it. */
export function orderAt(signs: readonly Sign[], at: number, isEach: boolean): TargetFound | null {
  const order = orders.at(signs, at)
  if (!order) return null
  const count = countAt(signs, order.end)
  if (!count || (count.isWord && !isEach && count.value < 2) || (count.isWord && signs[order.end]?.key === 'năm'))
    return null
  if (
    (order.value === 'có' || order.value === 'đạt' || order.value === 'thực hiện' || order.value === 'triển khai') &&
    !isEach
  )
    return null
  const unit = unitAt(signs, count.end, true)
  if (!unit) return null
  const isMore = signs[unit.end]?.key === 'trở' && signs[unit.end + 1]?.key === 'lên'
  return {
    from: at,
    to: isMore ? unit.end + 2 : unit.end,
    quantity: count.value,
    operator: isMore ? '>=' : '=',
    unit: unit.text,
    confidence: isEach ? 0.9 : 0.8,
  }
}

/** "mỗi huyện 02 cuộc". */
export function perUnitAt(signs: readonly Sign[], at: number): TargetFound | null {
  const count = signs[at]?.kind === 'number' ? countAt(signs, at) : null
  if (
    !count ||
    count.value > 10_000 ||
    signs[at - 1]?.kind !== 'word' ||
    signs[at - 1]?.key === 'số' ||
    signs[at - 1]?.key === 'năm'
  )
    return null
  const unit = unitAt(signs, count.end, true)
  return unit
    ? { from: at, to: unit.end, quantity: count.value, operator: '=', unit: unit.text, confidence: 0.75 }
    : null
}

/** Words that count, after which two more belong to what is counted. */
const COUNTERS = new Set([
  'cuộc',
  'buổi',
  'lớp',
  'đợt',
  'tin',
  'tổ',
  'đội',
  'câu',
  'nhóm',
  'bản',
  'hộ',
  'bài',
  'chuyên',
])

/** What is counted: two or three words, ending before "về", "tại", "của" … */
function unitAt(signs: readonly Sign[], at: number, isStrict: boolean): { text: string; end: number } | null {
  const first = signs[at]
  if (first?.kind !== 'word' || (isStrict && (TIMES.has(first.key) || NEVER.has(first.key)))) return null
  const isUnion = first.key === 'công' && signs[at + 2]?.key === 'cơ'
  const longest = isUnion ? 4 : COUNTERS.has(first.key) ? 3 : 2
  let end = at + 1
  while (end < at + longest && signs[end]?.kind === 'word' && !unitStops.has(signs[end]?.key ?? '')) end += 1
  return { text: textOf(signs, at, end), end }
}
