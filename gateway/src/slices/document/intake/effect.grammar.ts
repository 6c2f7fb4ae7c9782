import { dateAt } from './date.grammar.js'
import { matches } from './phrases.js'
import type { Sign } from './reading.js'
import { durationOf, type Span, spanAt } from './span.grammar.js'
import type { TimeContext, TimeFound } from './time.js'

/** "có hiệu lực thi hành từ ngày 16/5/2026", "hiệu lực kể từ ngày ký", "hiệu lực sau 10 ngày kể từ ngày ký". */
export function effectAt(signs: readonly Sign[], at: number, context: TimeContext): TimeFound | null {
  if (!matches(signs, at, ['hiệu', 'lực']) || signs[at - 1]?.key === 'hết') return null
  for (let i = at + 2; i < Math.min(context.to, at + 14); i += 1) {
    const key = signs[i]?.key
    if (signs[i]?.kind === 'semicolon') return null
    const amount = key === 'sau' ? spanAt(signs, i + 1) : null
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

function after(day: string | null, amount: Span): string | null {
  if (day?.length !== 10 || amount.isWorking || amount.unit !== 'D') return null
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + amount.value)
  return date.toISOString().slice(0, 10)
}
