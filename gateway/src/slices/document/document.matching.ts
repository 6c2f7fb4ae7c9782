import type { RequestContext } from '../../foundation/request-context.js'
import { aliasKeyOf, resolveUnitNames, unitById } from '../organization/index.js'
import { loadOne } from '../../foundation/loader.js'
import type { DocumentEntity } from './document.entity.js'
import { findDocumentsByAliases, findDocumentsBySymbols, issuersOfDocument } from './document.queries.js'
import { symbolKeyOf } from './document.rows.js'

/** How a text names a document. */
export interface Mention {
  /** Normalised symbol; null where the text has only a name. */
  symbol: string | null
  issuedOn: string | null
  /** As the text has it: `Ủy ban nhân dân tỉnh Bắc Giang`. */
  issuer: string | null
  /** For mentions by name: `Đề án số 201`. */
  raw: string
}

/** Bodies of the whole country whose symbols need no issuer to be told apart from those of provinces. */
const NATIONAL_ISSUER = /-(?:CP|TTg|BCA|TLĐ|TLĐLĐVN|TW|BNV|BTC|TƯ)$|\/QH\d+$|^\d+-\p{L}+\/TW$/u

/**
 * For each mention the registered document it means, or null. A symbol alone is not a key: where several bear it,
 * date and issuer decide, and the province of the text; what stays ambiguous is not guessed.
 * @param province code of the province in whose document the mention stands
 */
export async function matchMentions(
  context: RequestContext,
  mentions: readonly Mention[],
  province: string | null,
): Promise<(DocumentEntity | null)[]> {
  const { manager } = context
  const symbols = mentions.flatMap((mention) => (mention.symbol === null ? [] : [mention.symbol]))
  const names = mentions.flatMap((mention) => (mention.symbol === null ? [mention.raw] : []))
  const candidates = await findDocumentsBySymbols(manager, [...new Set(symbols)])
  const byAlias = await findDocumentsByAliases(manager, [...new Set([...symbols, ...names])])
  const issuers = await resolveUnitNames(
    context,
    mentions.map((mention) => mention.issuer ?? ''),
    province,
  )

  return Promise.all(
    mentions.map(async (mention, index) => {
      const aliasKey = aliasKeyOf(mention.symbol ?? mention.raw)
      const found = new Map<string, DocumentEntity>()
      for (const document of candidates) {
        if (mention.symbol !== null && document.symbolKey === symbolKeyOf(mention.symbol))
          found.set(document.id, document)
      }
      for (const hit of byAlias) if (hit.aliasKey === aliasKey) found.set(hit.document.id, hit.document)
      const issuerIds = (issuers[index] ?? []).map((unit) => unit.id)
      return choose(context, [...found.values()], mention, issuerIds, province)
    }),
  )
}

async function choose(
  context: RequestContext,
  candidates: readonly DocumentEntity[],
  mention: Mention,
  issuerIds: readonly string[],
  province: string | null,
): Promise<DocumentEntity | null> {
  const fits: { document: DocumentEntity; weight: number }[] = []
  for (const document of candidates) {
    if (!datesAgree(document.issuedOn, mention.issuedOn)) continue
    const issuers = await loadOne(context, issuersOfDocument, document.id)
    const units = await Promise.all(issuers.map((row) => loadOne(context, unitById, row.unitId)))
    const isNamed = issuers.some((row) => issuerIds.includes(row.unitId))
    const provinces = new Set(units.flatMap((unit) => (unit ? [unit.province] : [])))
    const isHere = province !== null && provinces.has(province)
    const isNational = provinces.has(null) || (mention.symbol !== null && NATIONAL_ISSUER.test(mention.symbol))
    const sameDate = mention.issuedOn !== null && document.issuedOn === mention.issuedOn
    // a number is given anew each year by each body: elsewhere the same symbol is another document
    if (!isNamed && !isHere && !isNational && issuers.length > 0 && !(sameDate && province === null)) continue
    fits.push({ document, weight: (isNamed ? 4 : 0) + (isHere ? 2 : 0) + (sameDate ? 2 : 0) })
  }
  const best = Math.max(...fits.map((fit) => fit.weight), -1)
  const top = fits.filter((fit) => fit.weight === best)
  return top.length === 1 ? (top[0]?.document ?? null) : null
}

/** Two partial dates can mean the same day. */
function datesAgree(a: string | null, b: string | null): boolean {
  return a === null || b === null || a.startsWith(b) || b.startsWith(a)
}
