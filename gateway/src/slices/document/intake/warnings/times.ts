import type { Warning } from '../findings.js'
import { warningAt, type Evidence } from './evidence.js'

/** Days that no calendar has, and ends that have no day. */
export function timeWarnings({ parts, times }: Evidence): Warning[] {
  return times.flatMap((time) => {
    if (time.isImpossible) return [warningAt(parts, 'DATE_IMPOSSIBLE', 'attention', time.from, time.to)]
    const isVague =
      (time.type === 'deadline' && time.date === null) ||
      (time.type === 'recurring' && time.rule.endsWith('no date')) ||
      (time.type === 'period' && time.rule.includes('end of'))
    return isVague ? [warningAt(parts, 'DEADLINE_WITHOUT_DATE', 'note', time.from, time.to)] : []
  })
}
