import { cycles, everys, months, works } from './cycles.js'
import { dateAt, isoOf, type PrintedDate } from './date.grammar.js'
import { monthEndAt } from './month-end.grammar.js'
import { PhraseBook } from './phrases.js'
import { quarterAt } from './quarter.grammar.js'
import { Gap, type Sign } from './reading.js'
import { countedFrom, spanAt } from './span.grammar.js'
import type { TimeContext, TimeFound } from './time.js'

/** Words that set an end, with the rule they mean. */
const limits = new PhraseBook<string>([
  ['trước', 'before'],
  ['xong trước', 'before'],
  ['chậm nhất', 'at latest'],
  ['chậm nhất là', 'at latest'],
  ['muộn nhất', 'at latest'],
  ['muộn nhất là', 'at latest'],
  ['không muộn hơn', 'at latest'],
  ['không chậm hơn', 'at latest'],
  ['hạn cuối', 'at latest'],
  ['hạn cuối cùng', 'at latest'],
  ['hạn chót', 'at latest'],
  ['hạn chậm nhất', 'at latest'],
  ['đến hết', 'at latest'],
  ['cho đến hết', 'at latest'],
  ['hết ngày', 'at latest'],
  ['thời hạn', 'at latest'],
  ['thời gian hoàn thành', 'at latest'],
  ['thời hạn hoàn thành', 'at latest'],
  ['thời hạn gửi', 'at latest'],
  ['thời gian gửi', 'at latest'],
  ['thời gian nộp', 'at latest'],
  ['hoàn thành', 'at latest'],
  ['hoàn thành trước', 'before'],
  ['không quá', 'at latest'],
])
/** What may stand between such a word and its date. */
const FILLERS = new Set([
  'là',
  'vào',
  'lúc',
  'đến',
  'hết',
  'trong',
  'báo',
  'cáo',
  'gửi',
  'về',
  'giờ',
  'h',
  'g',
  'phút',
  'cùng',
  'nhất',
  'sáng',
  'chiều',
  'thời',
  'điểm',
  'hồ',
  'sơ',
  'kết',
  'quả',
  'văn',
  'bản',
  'thứ',
])
/** A limit and its date: "trước ngày 28/02/2024", "chậm nhất là ngày cuối cùng của tháng tiếp theo". */
export function limitAt(signs: readonly Sign[], at: number, context: TimeContext): TimeFound | null {
  const limit = limits.at(signs, at)
  if (!limit || (limit.value === 'before' && isPlaceOrPast(signs, at))) return null
  const next = skipFillers(signs, limit.end, context.to)
  const last = monthEndAt(signs, next)
  if (last)
    return {
      from: at,
      to: last.end,
      type: 'recurring',
      date: null,
      rule: `${last.every}: ${last.what}`,
      confidence: 0.9,
      isImpossible: false,
    }
  const span = spanAt(signs, next)
  if (span) return countedFrom(signs, at, span, context)
  const quarter = quarterAt(signs, next)
  if (quarter)
    return {
      from: at,
      to: quarter.end,
      type: 'period',
      date: quarter.year === null ? null : String(quarter.year),
      rule: `${limit.value} end of quarter ${quarter.quarter}`,
      confidence: 0.7,
      isImpossible: false,
    }
  const date = dateAt(signs, next)
  if (!date || date.end > context.to + 1) return null
  // "không quá 3/4", "hoàn thành 5/7 chỉ tiêu" are shares
  const isNamed =
    signs[date.start]?.key === 'ngày' || signs[date.start]?.key === 'tháng' || signs[next - 1]?.key === 'ngày'
  if (!isNamed && date.year === null && LOOSE.has(signs[at]?.key ?? '')) return null
  return dated(signs, at, limit.value, date, context)
}

/** First words of limits after which a bare `3/4` is a share. */
const LOOSE = new Set(['không', 'hoàn', 'thời', 'đến', 'hết', 'cho'])

/** "vào ngày 20 hằng tháng", "ngày 25 của tháng cuối quý": a day that comes again and again. */
export function repeatedDayAt(signs: readonly Sign[], at: number, context: TimeContext): TimeFound | null {
  if (signs[at]?.key !== 'vào' || signs[at + 1]?.key !== 'ngày') return null
  const date = dateAt(signs, at + 1)
  if (!date || date.year !== null) return null
  const found = dated(signs, at, 'on', date, { ...context, isPeriodic: false })
  return found.type === 'recurring' && found.confidence > 0.9 ? found : null
}

/** "được thành lập trước ngày …", "phía trước", "như trước": no end is set. */
function isPlaceOrPast(signs: readonly Sign[], at: number): boolean {
  if (signs[at]?.key !== 'trước') return false
  for (let i = at - 1; i >= at - 4; i -= 1) if (PAST.has(`${signs[i]?.key} ${signs[i + 1]?.key}`)) return true
  return false
}

const PAST = new Set(['thành lập', 'phát sinh', 'ký kết', 'tuyển dụng', 'sinh trước', 'có hiệu', 'đã ban', 'được ban'])

function skipFillers(signs: readonly Sign[], from: number, to: number): number {
  let at = from
  for (; at < Math.min(to, from + 14); at += 1) {
    const sign = signs[at]
    if (!sign) break
    if (sign.key === 'ngày' || sign.key === 'tháng') break
    if (sign.kind === 'word' && !FILLERS.has(sign.key)) break
    if (sign.kind === 'number' && !isHour(signs, at) && !isMinute(signs, at)) break
    if (
      sign.kind !== 'word' &&
      sign.kind !== 'number' &&
      sign.kind !== 'colon' &&
      sign.kind !== 'comma' &&
      sign.kind !== 'open' &&
      sign.kind !== 'dash'
    )
      break
  }
  return at
}

function isHour(signs: readonly Sign[], at: number): boolean {
  const next = signs[at + 1]
  return (
    next?.key === 'giờ' || (next?.key === 'h' && next.gap === Gap.None) || (next?.key === 'g' && next.gap === Gap.None)
  )
}

function isMinute(signs: readonly Sign[], at: number): boolean {
  const before = signs[at - 1]?.key
  return signs[at + 1]?.key === 'phút' || before === 'giờ' || before === 'h' || before === 'g'
}

function dated(
  signs: readonly Sign[],
  from: number,
  rule: string,
  first: PrintedDate,
  context: TimeContext,
): TimeFound {
  const dates = [first]
  let end = first.end
  for (;;) {
    const link = signs[end]
    if (!link || (link.key !== 'và' && link.kind !== 'comma')) break
    let next = end + 1
    if (signs[next]?.key === 'trước' || signs[next]?.key === 'và') next += 1
    if (next >= context.to) break
    const date = dateAt(signs, next)
    if (!date || date.day === null || date.month === null) break
    dates.push(date)
    end = date.end
  }
  const every = everys.at(signs, end) ?? (signs[end]?.kind === 'open' ? everys.at(signs, end + 1) : null)
  const month = every ?? months.at(signs, end) ?? (first.month === null ? everys.at(signs, skipOf(signs, end)) : null)
  const isImpossible = dates.some((date) => date.isImpossible)
  if (first.year === null && month !== null) {
    return {
      from,
      to: month.end,
      type: 'recurring',
      date: null,
      rule: `${month.value} ${rule} ${dates.map(dayOf).join(' and ')}`,
      confidence: 0.95,
      isImpossible,
    }
  }
  if (first.year === null && (context.isPeriodic || first.month === null || isOfPeriodicReport(signs, from))) {
    return {
      from,
      to: end,
      type: 'recurring',
      date: null,
      rule: `${rule} ${dates.map(dayOf).join(' and ')}`,
      confidence: context.isPeriodic ? 0.85 : 0.5,
      isImpossible,
    }
  }
  const year = first.year ?? context.year
  const iso = isImpossible ? null : (first.iso ?? isoOf(first.day, first.month, year))
  const confidence = first.year === null ? 0.7 : 0.97
  return { from, to: dates.length > 1 ? first.end : end, type: 'deadline', date: iso, rule, confidence, isImpossible }
}

/** "báo cáo 6 tháng trước ngày 15/6": the report of a cycle comes every cycle. */
function isOfPeriodicReport(signs: readonly Sign[], at: number): boolean {
  for (let i = at - 1; i >= at - 3; i -= 1)
    if (cycles.at(signs, i)?.end === at && works.at(signs, i - 2)?.end === i) return true
  return false
}

function skipOf(signs: readonly Sign[], at: number): number {
  return signs[at]?.key === 'của' ? at + 1 : at
}

function dayOf(date: PrintedDate): string {
  const two = (value: number): string => String(value).padStart(2, '0')
  if (date.month === null) return date.day === null ? '' : `day ${date.day}`
  return date.day === null ? two(date.month) : `${two(date.month)}-${two(date.day)}`
}
