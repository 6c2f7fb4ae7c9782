import { cycles, everys, works } from './cycles.js'
import { matches } from './phrases.js'
import type { Sign } from './reading.js'
import { romanValue } from './sections.js'
import type { TimeContext, TimeFound } from './time.js'
import { isCapitalised } from './words.js'

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
