import {
  recordSuccession,
  registerDocument,
  replaceCitations,
  replaceRecipients,
  type DocumentEntity,
} from '../slices/document/index.js'
import { findUnitsByCodes } from '../slices/organization/index.js'
import type { TransactionContext } from '../ledger/index.js'
import type { DocumentFact } from './facts/shapes.js'

/** @returns the registered documents by the key of their fact */
export async function registerDocumentFacts(
  transaction: TransactionContext,
  facts: readonly DocumentFact[],
): Promise<Map<string, DocumentEntity>> {
  const codes = facts.flatMap((fact) => [...fact.issuers, ...(fact.recipients ?? []).flatMap(({ unit }) => unit ?? [])])
  const units = new Map((await findUnitsByCodes(transaction, [...new Set(codes)])).map((unit) => [unit.code, unit.id]))
  const documents = new Map<string, DocumentEntity>()
  for (const fact of facts) {
    const document = await registerDocument(
      transaction,
      { ...fact, number: fact.number ?? null, symbol: fact.symbol ?? null, issuedOn: fact.issuedOn ?? null },
      fact.issuers.map((code) => known(units, code)),
      'public',
      fact.aliases,
    )
    documents.set(fact.key, document)
  }
  for (const fact of facts) {
    const { id } = known(documents, fact.key)
    const { citations = [], recipients = [], supersededBy = [] } = fact
    if (citations.length > 0) {
      await replaceCitations(
        transaction,
        id,
        citations.map(({ document, ...citation }) => ({ ...citation, targetId: known(documents, document).id })),
      )
    }
    await replaceRecipients(
      transaction,
      id,
      recipients.map(({ unit, ...recipient }) => ({
        ...recipient,
        unitId: unit === undefined ? null : known(units, unit),
      })),
    )
    for (const succession of supersededBy) {
      await recordSuccession(transaction, {
        documentId: id,
        successorId: known(documents, succession.document).id,
        happenedOn: succession.on ?? null,
        source: succession.source,
        needsVerification: succession.needsVerification ?? false,
        isProposed: succession.isProposed ?? false,
      })
    }
  }
  return documents
}

/** @throws Error where a fact refers to something that is not there: a slip in the facts */
export function known<V>(registered: ReadonlyMap<string, V>, key: string): V {
  const value = registered.get(key)
  if (value === undefined) throw new Error(`demonstration fact refers to ${key}, which is not there`)
  return value
}
