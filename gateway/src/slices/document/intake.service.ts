import { Refusal } from '../../foundation/refusal.js'
import type { RequestContext } from '../../foundation/request-context.js'
import { loadOne } from '../../foundation/loader.js'
import { resolveUnitNames, type UnitEntity } from '../organization/index.js'
import type { DocumentEntity } from './document.entity.js'
import { matchMentions } from './document.matching.js'
import { issuersOfDocument } from './document.queries.js'
import { hasNumber } from './document.rows.js'
import { checkText, type Findings } from './intake/index.js'
import { findingsOf } from './reading/index.js'

/** What intake found, with the units and documents that we know of behind the words. */
export interface Reading {
  findings: Findings
  issuer: UnitEntity | null
  /** For each citation the registered document it means, or null. */
  cited: (DocumentEntity | null)[]
  partiallyCited: (DocumentEntity | null)[]
  /** The document itself, if it is registered already: same symbol, issuer and date. */
  existing: DocumentEntity | null
}

/**
 * Reads a text. Writes nothing.
 * @throws Refusal TEXT_EMPTY, TEXT_TOO_LARGE, TEXT_BINARY, TEXT_NOT_VIETNAMESE, TEXT_SECRET
 */
export async function readText(context: RequestContext, text: string): Promise<Findings> {
  const code = checkText(text)
  if (code !== null) throw new Refusal(code, { fields: ['text'] })
  return findingsOf(text, context.deadline)
}

/**
 * Reads a text and looks up what it names.
 * @param province code of the province in whose portal the text is read: names without a province mean its bodies
 * @throws Refusal as {@link readText}
 */
export async function readAndResolve(context: RequestContext, text: string, province: string | null): Promise<Reading> {
  const findings = await readText(context, text)
  const day = findings.issuedOn?.length === 10 ? findings.issuedOn : null
  const [candidates = []] = await resolveUnitNames(context, [findings.issuer?.raw ?? ''], province, day)
  const issuer = candidates[0] ?? null
  const home = province ?? issuer?.province ?? null
  const publicOnly = (documents: (DocumentEntity | null)[]) =>
    documents.map((document) => (document?.isPublic ? document : null))
  const cited = publicOnly(await matchMentions(context, findings.citations, home))
  const partiallyCited = publicOnly(
    await matchMentions(
      context,
      findings.partialCitations.map(({ raw }) => ({ raw, symbol: null, issuedOn: null, issuer: null })),
      home,
    ),
  )
  return { findings, issuer, cited, partiallyCited, existing: await existingDocument(context, findings, issuer, home) }
}

async function existingDocument(
  context: RequestContext,
  findings: Findings,
  issuer: UnitEntity | null,
  home: string | null,
): Promise<DocumentEntity | null> {
  if (!hasNumber(findings.symbol) || findings.issuedOn === null || issuer === null) return null
  const mention = {
    symbol: findings.symbol,
    issuedOn: findings.issuedOn,
    issuer: findings.issuer?.raw ?? null,
    raw: findings.symbol,
  }
  const [document = null] = await matchMentions(context, [mention], home)
  if (!document?.isPublic || document.issuedOn !== findings.issuedOn) return null
  const issuers = await loadOne(context, issuersOfDocument, document.id)
  return issuers.some((row) => row.unitId === issuer.id) ? document : null
}
