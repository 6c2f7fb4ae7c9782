import { In, type FindOptionsWhere } from 'typeorm'
import { loadOne } from '../../foundation/loader.js'
import { Refusal } from '../../foundation/refusal.js'
import type { TransactionContext } from '../../ledger/index.js'
import {
  CitationEntity,
  DocumentAliasEntity,
  DocumentEntity,
  DocumentIssuerEntity,
  DocumentSuccessionEntity,
} from './document.entity.js'
import { addToCitedBy, citationsOfDocument, documentById } from './document.queries.js'
import { tellChange } from './document.record.js'
import { uniqueKeyOf } from './document.rows.js'

/**
 * Makes a document public, and with it the documents that are known only because it cites them; or takes it back,
 * with those that nobody else cites.
 * @returns id of the placeholder whose place it took, for whoever else refers to that
 */
export async function setPublic(
  transaction: TransactionContext,
  documentId: string,
  isPublic: boolean,
): Promise<string | null> {
  const { manager } = transaction
  const document = await loadOne(transaction, documentById, documentId)
  if (!document || Boolean(document.isPublic) === isPublic) return null
  const targetIds = (await loadOne(transaction, citationsOfDocument, documentId)).map((row) => row.targetId)
  const replacedId = isPublic ? await replacePlaceholder(transaction, document) : null
  await manager.update(DocumentEntity, { id: documentId }, { isPublic })
  await tellChange(transaction, documentId, { wasPublic: !isPublic, isPublic })
  await addToCitedBy(manager, targetIds, isPublic ? 1 : -1)
  if (isPublic && targetIds.length > 0) {
    await turnPlaceholders(transaction, { id: In(targetIds), isPublic: false }, true)
  } else if (targetIds.length > 0) {
    await turnPlaceholders(transaction, { id: In(targetIds), isPublic: true, citedByCount: 0 }, false)
  }
  transaction.loaders.clear()
  return replacedId
}

/** The document itself is here now: whoever cited its placeholder cites it. */
async function replacePlaceholder(transaction: TransactionContext, document: DocumentEntity): Promise<string | null> {
  const { manager } = transaction
  const issuers = await manager.findBy(DocumentIssuerEntity, { documentId: document.id })
  const uniqueKey = uniqueKeyOf(
    document.symbol,
    issuers.map((issuer) => issuer.unitId),
    document.issuedOn,
  )
  if (uniqueKey === null || uniqueKey === document.uniqueKey) return null
  const twin = await manager.findOneBy(DocumentEntity, { uniqueKey })
  if (twin && !twin.isPlaceholder)
    throw new Refusal('DOCUMENT_EXISTS', { fields: ['symbol', 'issuedOn'], existingId: twin.id })
  if (twin) {
    await manager.update(CitationEntity, { targetId: twin.id }, { targetId: document.id })
    await manager.update(DocumentSuccessionEntity, { documentId: twin.id }, { documentId: document.id })
    await manager.update(DocumentSuccessionEntity, { successorId: twin.id }, { successorId: document.id })
    await manager.delete(DocumentAliasEntity, { documentId: twin.id })
    await manager.delete(DocumentIssuerEntity, { documentId: twin.id })
    await manager.delete(DocumentEntity, { id: twin.id })
    const ofTwin = issuers.map((issuer) => issuer.unitId)
    await tellChange(transaction, twin.id, { wasPublic: Boolean(twin.isPublic), isGone: true }, ofTwin)
  }
  await manager.update(
    DocumentEntity,
    { id: document.id },
    { uniqueKey, citedByCount: document.citedByCount + (twin?.citedByCount ?? 0) },
  )
  return twin?.id ?? null
}

/** Documents that are known by citations alone become public, or hidden again. */
async function turnPlaceholders(
  transaction: TransactionContext,
  which: FindOptionsWhere<DocumentEntity>,
  isPublic: boolean,
): Promise<void> {
  const { manager } = transaction
  const rows = await manager.find(DocumentEntity, { select: { id: true }, where: { ...which, isPlaceholder: true } })
  if (rows.length === 0) return
  await manager.update(DocumentEntity, { id: In(rows.map((row) => row.id)) }, { isPublic })
  await Promise.all(rows.map(({ id }) => tellChange(transaction, id, { wasPublic: !isPublic, isPublic })))
}
