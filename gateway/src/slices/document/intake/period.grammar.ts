import { everys } from './cycles.js'
import { quarterAt } from './quarter.grammar.js'
import type { TimeContext, TimeFound } from './time.js'
import { dateAt } from './date.grammar.js'
import { matches, phraseSet } from './phrases.js'
import { Gap, type Sign } from './reading.js'

const starts = phraseSet('trong', 'vào', 'từ', 'dịp', 'thời gian', 'thời gian thực hiện', 'hoàn thành trong')
const ends = phraseSet('cuối năm', 'đầu năm', 'giữa năm', 'cuối quý')

/** Times that set no last day: "trong quý I/2024", "từ ngày … đến ngày …", "cuối năm", "trong tháng 9/2024". */
export function periodAt(signs: readonly Sign[], at: number, start: number, context: TimeContext): TimeFound | null {
  const vague = at === start ? ends.at(signs, at) : null
  if (vague) {
    const year = context.year === null ? '' : ` ${context.year}`
    return period(
      at,
      vague.end,
      context.year,
      `${vague.value.endsWith('năm') ? PLACE.get(vague.value) : 'end of quarter'}${year}`,
      0.6,
    )
  }
  const opening = starts.at(signs, at)
  if (!opening) return null
  const after = signs[opening.end]?.kind === 'colon' ? opening.end + 1 : opening.end
  const quarter = quarterAt(signs, after)
  const every = quarter ? everys.at(signs, quarter.end) : null
  if (quarter && every)
    return {
      from: at,
      to: every.end,
      type: 'recurring',
      date: null,
      rule: `${every.value} within quarter ${quarter.quarter}`,
      confidence: 0.85,
      isImpossible: false,
    }
  if (quarter) return period(at, quarter.end, quarter.year ?? context.year, `within quarter ${quarter.quarter}`, 0.75)
  const date = dateAt(signs, after)
  if (!date) return null
  if (opening.value === 'từ' || opening.value.startsWith('thời gian')) return range(signs, at, date.end, context)
  if (opening.value === 'trong' || opening.value === 'hoàn thành trong') {
    if (date.day !== null || date.month === null) return null
    const year = date.year ?? context.year
    return {
      ...period(at, date.end, null, 'within month', 0.75),
      date: year === null ? null : `${year}-${String(date.month).padStart(2, '0')}`,
    }
  }
  return null
}

const PLACE = new Map([
  ['cuối năm', 'end of year'],
  ['đầu năm', 'beginning of year'],
  ['giữa năm', 'middle of year'],
])

function range(signs: readonly Sign[], from: number, end: number, context: TimeContext): TimeFound | null {
  let to = end
  // "từ ngày 01 tháng 11 năm trước đến ngày …"
  while (to < end + 3 && (signs[to]?.key === 'năm' || signs[to]?.key === 'trước' || signs[to]?.key === 'hết')) to += 1
  if (signs[to]?.key !== 'đến' && signs[to]?.kind !== 'dash') return null
  to += matches(signs, to, ['đến', 'hết']) ? 2 : 1
  const last = dateAt(signs, to)
  if (!last || last.end > context.to || signs[to]?.gap === Gap.Blank) return null
  return { ...period(from, last.end, null, 'from to', 0.85), date: last.iso }
}

function period(from: number, to: number, year: number | null, rule: string, confidence: number): TimeFound {
  return { from, to, type: 'period', date: year === null ? null : String(year), rule, confidence, isImpossible: false }
}
