import type { Warning } from '../findings.js'
import type { Sign } from '../reading.js'
import { warningAt, type Evidence } from './evidence.js'

interface Range {
  readonly from: number
  readonly to: number
}

/** Quotes that open and do not close, or close what nobody opened, in each paragraph, the title and each recipient. */
export function quoteWarnings({ parts }: Evidence): Warning[] {
  const ranges: Range[] = [...(parts.title ? [parts.title] : []), ...parts.body, ...(parts.recipients?.items ?? [])]
  return ranges.flatMap((range) => {
    const at = unbalanced(parts.reading.signs, range)
    return at === null ? [] : [warningAt(parts, 'QUOTE_UNBALANCED', 'note', at, Math.min(range.to, at + 6))]
  })
}

function unbalanced(signs: readonly Sign[], { from, to }: Range): number | null {
  let open: number | null = null
  let straight: number | null = null
  for (let i = from; i < to; i += 1) {
    const text = signs[i]?.text
    if (text === '"') straight = straight === null ? i : null
    else if (text === '“' || text === '«') {
      if (open !== null) return open
      open = i
    } else if (text === '”' || text === '»') {
      // a straight one may open what a curly one closes
      if (open === null && straight === null) return i
      if (open === null) straight = null
      open = null
    }
  }
  return open ?? straight
}
