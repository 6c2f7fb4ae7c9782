import type { DeadlineTypeCode } from '@antq/shared-schema'
import { dateAt, isoOf, type PrintedDate } from './date.grammar.js'
import { countAt } from './numbers.js'
import { matches, PhraseBook, phraseSet } from './phrases.js'
import { Gap, type Sign, textOf } from './reading.js'
import { romanValue } from './sections.js'
import { isCapitalised } from './words.js'

/** A time that the text sets, in signs. */
export interface TimeFound {
  readonly from: number
  readonly to: number
  readonly type: DeadlineTypeCode
  readonly date: string | null
  readonly rule: string
  readonly confidence: number
  /** 31/02, or a day without month. */
  readonly isImpossible: boolean
}

export interface TimeContext {
  /** Year of the document: "trước ngày 15/11" of a plan for 2024 is in 2024. */
  readonly year: number | null
  /** Day of issue, for "kể từ ngày ký". */
  readonly issuedOn: string | null
  /** End of the sentence. */
  readonly to: number
  /** Whether the sentence speaks of what recurs before this place. */
  readonly isPeriodic: boolean
}

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
/** How often. */
export const everys = new PhraseBook<string>([
  ['hằng năm', 'yearly'],
  ['hàng năm', 'yearly'],
  ['mỗi năm', 'yearly'],
  ['hằng quý', 'quarterly'],
  ['hàng quý', 'quarterly'],
  ['mỗi quý', 'quarterly'],
  ['hằng tháng', 'monthly'],
  ['hàng tháng', 'monthly'],
  ['mỗi tháng', 'monthly'],
  ['hằng tuần', 'weekly'],
  ['hàng tuần', 'weekly'],
  ['mỗi tuần', 'weekly'],
  ['các năm', 'yearly'],
])
const months = new PhraseBook<string>([
  ['của tháng', 'monthly'],
  ['tháng tiếp theo', 'monthly'],
  ['tháng sau', 'monthly'],
  ['tháng cuối quý', 'quarterly'],
  ['tháng cuối của quý', 'quarterly'],
  ['của tháng cuối quý', 'quarterly'],
  ['của tháng đầu quý', 'quarterly'],
  ['tháng đầu quý', 'quarterly'],
  ['cuối tháng', 'monthly'],
  ['cuối quý', 'quarterly'],
  ['của quý', 'quarterly'],
  ['tháng đầu tiên của quý', 'quarterly'],
])

/** A limit and its date: "trước ngày 28/02/2024", "chậm nhất là ngày cuối cùng của tháng tiếp theo". */
export function limitAt(signs: readonly Sign[], at: number, context: TimeContext): TimeFound | null {
  const limit = limits.at(signs, at)
  if (!limit || (limit.value === 'before' && isPlaceOrPast(signs, at))) return null
  const next = skipFillers(signs, limit.end, context.to)
  const last = lastDayOfMonth(signs, next)
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
  const span = relativeAmount(signs, next)
  if (span) return counted(signs, at, span, context)
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

const lastDays = phraseSet('ngày cuối cùng', 'ngày cuối', 'ngày làm việc cuối cùng', 'ngày đầu')

function lastDayOfMonth(signs: readonly Sign[], at: number): { end: number; every: string; what: string } | null {
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

interface Amount {
  readonly value: number
  readonly unit: string
  readonly isWorking: boolean
  readonly end: number
}

/** "15 ngày làm việc", "03 tháng". */
function relativeAmount(signs: readonly Sign[], at: number): Amount | null {
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

function counted(signs: readonly Sign[], from: number, amount: Amount, context: TimeContext): TimeFound | null {
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

function durationOf(amount: Amount): string {
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
  const amount = relativeAmount(signs, within.end)
  if (!amount) return null
  const found = counted(signs, at, amount, context)
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

/** "có hiệu lực thi hành từ ngày 16/5/2026", "hiệu lực kể từ ngày ký", "hiệu lực sau 10 ngày kể từ ngày ký". */
export function effectAt(signs: readonly Sign[], at: number, context: TimeContext): TimeFound | null {
  if (!matches(signs, at, ['hiệu', 'lực']) || signs[at - 1]?.key === 'hết') return null
  for (let i = at + 2; i < Math.min(context.to, at + 14); i += 1) {
    const key = signs[i]?.key
    if (signs[i]?.kind === 'semicolon') return null
    const amount = key === 'sau' ? relativeAmount(signs, i + 1) : null
    if (amount)
      return {
        from: at,
        to: amount.end,
        type: 'effective',
        date: after(context.issuedOn, amount),
        rule: `effective ${durationOf(amount)} after signing`,
        confidence: 0.8,
        isImpossible: false,
      }
    if (key !== 'ngày') continue
    if (SIGNING.has(signs[i + 1]?.key ?? ''))
      return {
        from: at,
        to: i + 2,
        type: 'effective',
        date: context.issuedOn,
        rule: 'effective from signing',
        confidence: 0.9,
        isImpossible: false,
      }
    const date = dateAt(signs, i)
    if (!date?.year && !date?.isImpossible) return null
    return {
      from: at,
      to: date.end,
      type: 'effective',
      date: date.iso,
      rule: 'effective from',
      confidence: 0.95,
      isImpossible: date.isImpossible,
    }
  }
  return null
}

const SIGNING = new Set(['ký', 'ban', 'được'])

function after(day: string | null, amount: Amount): string | null {
  if (day?.length !== 10 || amount.isWorking || amount.unit !== 'D') return null
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + amount.value)
  return date.toISOString().slice(0, 10)
}

const works = phraseSet(
  'báo cáo',
  'sơ kết',
  'tổng kết',
  'rà soát',
  'kiểm tra',
  'đánh giá',
  'tổng hợp',
  'giao ban',
  'chế độ',
  'họp',
  'ghi sổ',
  'cập nhật',
  'đối thoại',
  'công khai',
)
const cycles = new PhraseBook<string>([
  ['6 tháng', 'half-yearly'],
  ['06 tháng', 'half-yearly'],
  ['sáu tháng', 'half-yearly'],
  ['3 tháng', 'quarterly'],
  ['03 tháng', 'quarterly'],
  ['quý', 'quarterly'],
  ['tháng', 'monthly'],
  ['năm', 'yearly'],
  ['tuần', 'weekly'],
  ['một năm', 'yearly'],
  ['01 năm', 'yearly'],
  ['mỗi năm', 'yearly'],
  ['mỗi quý', 'quarterly'],
  ['hằng năm', 'yearly'],
  ['hàng năm', 'yearly'],
  ['hằng quý', 'quarterly'],
  ['hàng quý', 'quarterly'],
  ['hằng tháng', 'monthly'],
  ['hàng tháng', 'monthly'],
  ['hằng tuần', 'weekly'],
  ['hàng tuần', 'weekly'],
  ['hằng ngày', 'daily'],
])

/**
 * What recurs without a day: "Hằng năm, …" at the start of a sentence, "định kỳ hằng quý", "báo cáo hằng tháng".
 * @param start  first sign of the sentence
 */
export function recurrenceAt(
  signs: readonly Sign[],
  at: number,
  start: number,
  context: TimeContext,
): TimeFound | null {
  const found = (to: number, every: string, confidence = 0.85): TimeFound => ({
    from: at,
    to,
    type: 'recurring',
    date: null,
    rule: `${every}, no date`,
    confidence,
    isImpossible: false,
  })
  if (signs[at]?.key === 'định' && signs[at + 1]?.key === 'kỳ') {
    let end = at + 2
    const frequencies: string[] = []
    for (let cycle = cycles.at(signs, end); cycle && end < context.to; cycle = cycles.at(signs, end)) {
      frequencies.push(cycle.value)
      end = cycle.end
      const link = signs[end]
      if (link?.kind === 'comma' || link?.key === 'và' || link?.key === 'hoặc') end += 1
      else if (
        matches(signs, end, ['một', 'lần']) ||
        matches(signs, end, ['1', 'lần']) ||
        matches(signs, end, ['01', 'lần'])
      ) {
        end += 2
        break
      } else break
    }
    if (frequencies.length > 0) return found(end, frequencies.join(' and '), 0.9)
    return works.at(signs, end) || signs[end]?.key === 'gửi' || signs[end]?.key === 'tổ'
      ? found(end, 'periodic', 0.6)
      : null
  }
  const every = everys.at(signs, at)
  if (!every || signs[at]?.key === 'mỗi' || signs[at]?.key === 'các') return null
  if (isOpening(signs, start, at)) return found(every.end, every.value)
  const before = works.at(signs, at - 2)
  return before && before.end === at && !isCapitalised(signs[at]?.text ?? '')
    ? found(every.end, every.value, 0.75)
    : null
}

/** Whether nothing but "Quý I", "Vào", "Tháng 11", "Cuối" stands before in the sentence. */
function isOpening(signs: readonly Sign[], start: number, at: number): boolean {
  if (at - start > 4) return false
  for (let i = start; i < at; i += 1) {
    const sign = signs[i]
    if (
      !sign ||
      !(
        OPENERS.has(sign.key) ||
        sign.kind === 'number' ||
        sign.kind === 'slash' ||
        romanValue(sign.text) > 0 ||
        sign.kind === 'dash'
      )
    )
      return false
  }
  return true
}

const OPENERS = new Set(['quý', 'vào', 'tháng', 'ngày', 'cuối', 'đầu', 'trong', 'dịp', 'mùa'])

/** "quý I năm 2024", "quý III/2025", "quý I". */
export function quarterAt(
  signs: readonly Sign[],
  at: number,
): { quarter: number; year: number | null; end: number } | null {
  if (signs[at]?.key !== 'quý') return null
  const numeral = signs[at + 1]
  const quarter = numeral?.kind === 'number' ? Number(numeral.text) : romanValue(numeral?.text ?? '')
  if (quarter < 1 || quarter > 4) return null
  const link = signs[at + 2]
  const year = signs[at + 3]
  const hasYear =
    (link?.kind === 'slash' || link?.kind === 'dash' || link?.key === 'năm') &&
    year?.kind === 'number' &&
    year.text.length === 4
  return { quarter, year: hasYear ? Number(year.text) : null, end: at + (hasYear ? 4 : 2) }
}
