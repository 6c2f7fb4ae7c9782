import { blankSymbolAt, symbolAt } from './symbol.grammar.js'
import { read } from './reading.js'
import { sourceOf } from './source.js'

/**
 * A symbol alone in its right spelling: `48/CT-TW` → `48-CT/TW`, `164/KH- BCD` → `164/KH-BCĐ`, `441 /KH-LĐLĐ` → `441/KH-LĐLĐ`.
 * @returns null for what is no symbol
 */
export function normaliseSymbol(raw: string): string | null {
  const { signs } = read(sourceOf(raw.trim().replace(/^[Ss]ố\s*:?\s*/u, '')))
  const context = { printedKind: null, isAnnounced: true }
  const symbol = symbolAt(signs, 0, context) ?? (signs[0]?.kind === 'number' ? null : blankSymbolAt(signs, 0, context))
  return symbol && symbol.end === signs.length ? symbol.normalised : null
}
