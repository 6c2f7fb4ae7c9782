import type { PlacedMention } from './citation.scan.js'

/** A document never cites itself in this sense: the annex that repeats its number is no citation. */
export function withoutItself(
  mentions: readonly PlacedMention[],
  symbol: string | null,
  issuedOn: string | null,
): PlacedMention[] {
  const kept: PlacedMention[] = []
  const places = new Map<number, number>()
  for (const [index, mention] of mentions.entries()) {
    if (symbol !== null && isSelf(mention, symbol, issuedOn)) continue
    places.set(index, kept.length)
    const nestedIn = mention.nestedIn === null ? null : (places.get(mention.nestedIn) ?? null)
    kept.push({ ...mention, nestedIn })
  }
  return kept
}

/** Whether a mention means the document in which it stands. */
export function isSelf(mention: PlacedMention, symbol: string, issuedOn: string | null): boolean {
  if (mention.symbol?.number == null || mention.symbol.normalised !== symbol) return false
  return mention.date === null || issuedOn === null || mention.date.iso === issuedOn
}
