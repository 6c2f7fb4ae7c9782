import { normaliseSymbol } from './intake/index.js'

/** The spellings under which a symbol may be registered: as given, and as the rules ask. */
export function spellingsOfSymbol(symbol: string): string[] {
  const normalised = normaliseSymbol(symbol)
  return normalised === null || normalised === symbol ? [symbol] : [symbol, normalised]
}
