import type { Sign } from './reading.js'
import { romanValue } from './sections.js'

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
