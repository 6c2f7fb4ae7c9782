import type { Warning } from '../findings.js'
import type { Heading } from '../sections.js'
import type { Sign } from '../reading.js'
import { warningAt, type Evidence } from './evidence.js'

/** A numbered place of the body, heading or paragraph. */
interface Numbered {
  readonly scheme: Heading['scheme']
  readonly level: number
  readonly ordinal: number
  readonly from: number
  readonly to: number
}

/** I, II → V; 1 → 3. Each series starts again under a heading of a higher level. */
export function numberingWarnings({ parts }: Evidence): Warning[] {
  const warnings: Warning[] = []
  const last = new Map<string, Numbered>()
  for (const item of numbered(parts.headings, parts)) {
    if (item.level === 1 && item.scheme !== 'article')
      for (const [series, before] of last) if (before.level > 1) last.delete(series)
    if (item.level === 2) for (const [series, before] of last) if (before.level > 2) last.delete(series)
    const series = `${item.scheme}${item.level}`
    const before = last.get(series)
    // a list that starts anew at 1 is another list
    if (item.ordinal > 1 && before && item.ordinal > before.ordinal + 1)
      warnings.push(warningAt(parts, 'NUMBERING_SKIPPED', 'attention', item.from, item.to, String(before.ordinal + 1)))
    last.set(series, item)
  }
  return warnings
}

function numbered(headings: readonly Heading[], parts: Evidence['parts']): Numbered[] {
  const items: Numbered[] = headings.map(({ scheme, level, ordinal, from, to }) => ({
    scheme,
    level,
    ordinal,
    from,
    to,
  }))
  for (const paragraph of parts.body) {
    if (paragraph.isHeading || paragraph.textFrom === paragraph.from) continue
    const label = arabic(parts.reading.signs, paragraph.from)
    if (label !== null)
      items.push({
        scheme: 'arabic',
        level: 2,
        ordinal: label,
        from: paragraph.from,
        to: Math.min(paragraph.to, paragraph.textFrom + 6),
      })
  }
  return items.toSorted((a, b) => a.from - b.from)
}

/** "3." but not "3.1." */
function arabic(signs: readonly Sign[], at: number): number | null {
  const [number, mark, next] = [signs[at], signs[at + 1], signs[at + 2]]
  if (number?.kind !== 'number' || number.text.length > 2 || mark?.kind !== 'point') return null
  return next?.kind === 'number' && next.gap === 0 ? null : Number(number.text)
}
