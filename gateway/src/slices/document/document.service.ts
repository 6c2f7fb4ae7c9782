import { aliasKeyOf } from '../organization/index.js'
import { foldText } from '../../foundation/folded-text.js'
import { newId } from '../../foundation/identifier.js'
import type { PartialDate } from '../../foundation/partial-date.js'
import { Refusal } from '../../foundation/refusal.js'
import { isDuplicate } from '../../foundation/transaction.js'
import type { TransactionContext } from '../../ledger/index.js'
import {
  CitationEntity,
  DocumentAliasEntity,
  DocumentEntity,
  DocumentIssuerEntity,
  DocumentRecipientEntity,
  DocumentSuccessionEntity,
} from './document.entity.js'
import { addToCitedBy } from './document.queries.js'
import { tellChange } from './document.record.js'
import { symbolKeyOf, uniqueKeyOf } from './document.rows.js'

/** What is known of a document; all that is unknown stays null. */
export interface DocumentContent {
  number: string | null
  /** Normalised spelling. */
  symbol: string | null
  kind: string
  issuedOn: PartialDate | null
  title: string
  place?: string | null
  signerAuthority?: string | null
  signerOffice?: string | null
  validFrom?: PartialDate | null
  validTo?: PartialDate | null
  source?: string | null
  needsVerification?: boolean
}

export interface RecipientContent {
  raw: string
  name: string
  purpose?: string | null
  isArchive?: boolean
  unitId?: string | null
}

/** A citation to be stored; `nestedIn` is the index of another one in the same list. */
export interface CitationContent {
  targetId: string
  relation: string
  raw: string
  nestedIn?: number | null
}

/**
 * Registers a document.
 * @param visibility `draft`: seen by its officers alone; `placeholder`: known by a citation, public when the citing document is
 * @throws Refusal DOCUMENT_EXISTS with the id of the one that is there: same symbol, issuers and date
 */
export async function registerDocument(
  transaction: TransactionContext,
  content: DocumentContent,
  issuerIds: readonly string[],
  visibility: 'public' | 'draft' | 'placeholder',
  aliases: readonly string[] = [],
): Promise<DocumentEntity> {
  const { manager, clock } = transaction
  const row = documentRow(content, issuerIds)
  await giveWayToPlaceholder(transaction, row, null, visibility)
  const document: DocumentEntity = {
    id: newId('doc'),
    ...row,
    isPublic: visibility === 'public',
    isPlaceholder: visibility === 'placeholder',
    citedByCount: 0,
    createdAt: clock.now(),
  }
  try {
    await manager.insert(DocumentEntity, document)
  } catch (error) {
    // somebody registered the same document since we looked
    if (isDuplicate(error)) await giveWayToPlaceholder(transaction, row, null, visibility)
    throw error
  }
  await writeIssuers(transaction, document.id, issuerIds)
  await tellChange(transaction, document.id, { isPublic: document.isPublic }, issuerIds)
  if (aliases.length > 0) {
    await manager.insert(
      DocumentAliasEntity,
      aliases.map((alias) => ({ documentId: document.id, alias, aliasKey: aliasKeyOf(alias) })),
    )
  }
  return document
}

/**
 * Changes what is known of a document.
 * @throws Refusal DOCUMENT_EXISTS where it would become the twin of another one
 */
export async function changeDocument(
  transaction: TransactionContext,
  id: string,
  content: DocumentContent,
  issuerIds: readonly string[],
): Promise<void> {
  const row = documentRow(content, issuerIds)
  await giveWayToPlaceholder(transaction, row, id, 'draft')
  const isPublic = await isPublicNow(transaction, id)
  await transaction.manager.update(DocumentEntity, { id }, row)
  await transaction.manager.delete(DocumentIssuerEntity, { documentId: id })
  await writeIssuers(transaction, id, issuerIds)
  await tellChange(transaction, id, { wasPublic: isPublic, isPublic }, issuerIds)
}

function documentRow(content: DocumentContent, issuerIds: readonly string[]) {
  const title = content.title.normalize('NFC')
  return {
    number: content.number,
    symbol: content.symbol,
    symbolKey: content.symbol === null ? null : symbolKeyOf(content.symbol),
    kind: content.kind,
    issuedOn: content.issuedOn,
    title,
    titleFold: foldText(`${content.symbol ?? ''} ${title}`),
    place: content.place ?? null,
    signerAuthority: content.signerAuthority ?? null,
    signerOffice: content.signerOffice ?? null,
    validFrom: content.validFrom ?? null,
    validTo: content.validTo ?? null,
    source: content.source ?? null,
    needsVerification: content.needsVerification ?? false,
    uniqueKey: uniqueKeyOf(content.symbol, issuerIds, content.issuedOn),
    sortKey: content.issuedOn ?? yearIn(content.symbol) ?? '',
  }
}

/** Year inside a normative symbol, `124/2021/TT-BCA`: enough to place an undated document in a list. */
function yearIn(symbol: string | null): string | undefined {
  return symbol === null ? undefined : /\/((?:19|20)\d\d)\//.exec(symbol)?.[1]
}

/**
 * Looks for the twin of a document: same symbol, issuers and date. A draft leaves the key to a twin that is known by
 * citations alone, and takes it over when it is issued.
 * @throws Refusal DOCUMENT_EXISTS where the twin is a document in its own right
 */
async function giveWayToPlaceholder(
  { manager }: TransactionContext,
  row: { uniqueKey: string | null },
  ownId: string | null,
  visibility: 'public' | 'draft' | 'placeholder',
): Promise<void> {
  if (row.uniqueKey === null) return
  const twin = await manager.findOneBy(DocumentEntity, { uniqueKey: row.uniqueKey })
  if (!twin || twin.id === ownId) return
  // who cites a draft of others by chance is not told that it is there
  const isHidden = !twin.isPublic && !twin.isPlaceholder
  if (!(visibility === 'draft' && twin.isPlaceholder) && !(visibility === 'placeholder' && isHidden)) {
    throw new Refusal('DOCUMENT_EXISTS', { fields: ['symbol', 'issuedOn'], existingId: twin.id })
  }
  row.uniqueKey = null
}

async function writeIssuers(
  { manager }: TransactionContext,
  documentId: string,
  issuerIds: readonly string[],
): Promise<void> {
  if (issuerIds.length === 0) return
  await manager.insert(
    DocumentIssuerEntity,
    issuerIds.map((unitId, position) => ({ documentId, unitId, position })),
  )
}

export async function replaceRecipients(
  { manager }: TransactionContext,
  documentId: string,
  recipients: readonly RecipientContent[],
): Promise<void> {
  await manager.delete(DocumentRecipientEntity, { documentId })
  if (recipients.length === 0) return
  await manager.insert(
    DocumentRecipientEntity,
    recipients.map((recipient, position) => ({
      documentId,
      position,
      raw: recipient.raw,
      name: recipient.name,
      purpose: recipient.purpose ?? null,
      isArchive: recipient.isArchive ?? false,
      unitId: recipient.unitId ?? null,
    })),
  )
}

/**
 * Writes what a document cites, in the order of its text; each cited document once, where it is first named.
 * @throws Refusal DOCUMENT_CITES_ITSELF
 */
export async function replaceCitations(
  transaction: TransactionContext,
  documentId: string,
  citations: readonly CitationContent[],
): Promise<void> {
  const { manager } = transaction
  if (citations.some((citation) => citation.targetId === documentId)) {
    throw new Refusal('DOCUMENT_CITES_ITSELF', { fields: ['citations'] })
  }
  const document = await manager.findOneByOrFail(DocumentEntity, { id: documentId })
  const before = await manager.findBy(CitationEntity, { documentId })
  await manager.delete(CitationEntity, { documentId })
  const idOfTarget = new Map<string, string>()
  const rows: CitationEntity[] = []
  for (const [position, citation] of citations.entries()) {
    if (idOfTarget.has(citation.targetId)) continue
    const outer = citation.nestedIn == null ? undefined : citations[citation.nestedIn]
    const id = newId('cit')
    idOfTarget.set(citation.targetId, id)
    const nestedInId = outer && outer.targetId !== citation.targetId ? (idOfTarget.get(outer.targetId) ?? null) : null
    rows.push({
      id,
      documentId,
      targetId: citation.targetId,
      position,
      relation: citation.relation,
      raw: citation.raw,
      nestedInId,
    })
  }
  if (rows.length > 0) await manager.insert(CitationEntity, rows)
  if (document.isPublic) {
    await addToCitedBy(manager, [...new Set(before.map((row) => row.targetId))], -1)
    await addToCitedBy(manager, [...idOfTarget.keys()], 1)
  }
}

/** Removes a document that was never public, with all that hangs on it. */
export async function removeDraftDocument({ manager }: TransactionContext, documentId: string): Promise<void> {
  await manager.delete(CitationEntity, { documentId })
  await manager.delete(DocumentRecipientEntity, { documentId })
  await manager.delete(DocumentIssuerEntity, { documentId })
  await manager.delete(DocumentAliasEntity, { documentId })
  await manager.delete(DocumentEntity, { id: documentId, isPublic: false })
}

/** Records that one document takes the place of another: both show it from now on. */
export async function recordSuccession(
  transaction: TransactionContext,
  succession: DocumentSuccessionEntity,
): Promise<void> {
  await transaction.manager.insert(DocumentSuccessionEntity, succession)
  for (const id of [succession.documentId, succession.successorId]) {
    const isPublic = await isPublicNow(transaction, id)
    await tellChange(transaction, id, { wasPublic: isPublic, isPublic })
  }
}

async function isPublicNow({ manager }: TransactionContext, id: string): Promise<boolean> {
  const row = await manager.findOne(DocumentEntity, { select: { id: true, isPublic: true }, where: { id } })
  return Boolean(row?.isPublic)
}
