import type { DocumentParts } from '../document.js'
import type { Warning } from '../findings.js'
import type { DocumentSymbol } from '../symbol.grammar.js'
import { warningAt } from './evidence.js'

/** What is wrong with the spelling of a symbol, and whether anybody knows it. */
export function faultWarning(parts: DocumentParts, symbol: DocumentSymbol): Warning[] {
  const warnings: Warning[] = []
  if (symbol.faults.length > 0)
    warnings.push(warningAt(parts, 'SYMBOL_SPELLING', 'note', symbol.start, symbol.end, symbol.normalised))
  if (!symbol.isKnown) warnings.push(warningAt(parts, 'SYMBOL_UNKNOWN', 'note', symbol.start, symbol.end))
  return warnings
}
