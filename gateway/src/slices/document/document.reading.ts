import { isSearched } from '../../foundation/folded-text.js'
import { loadOne } from '../../foundation/loader.js'
import { type Page, pageOf, pageRequest, type PageWish } from '../../foundation/paging.js'
import { Refusal } from '../../foundation/refusal.js'
import type { RequestContext } from '../../foundation/request-context.js'
import { unitWithCode } from '../organization/index.js'
import type { DocumentEntity } from './document.entity.js'
import { citationsOfDocument, countDocuments, documentById, listDocuments } from './document.queries.js'
import { spellingsOfSymbol } from './document.symbols.js'

const MOST_COMPARED = 20

/**
 * A document that everybody may see.
 * @returns null where there is none, or where it belongs to a draft
 */
export async function publicDocument(context: RequestContext, id: string): Promise<DocumentEntity | null> {
  const document = await loadOne(context, documentById, id)
  return document && Boolean(document.isPublic) ? document : null
}

/** @throws Refusal NOT_FOUND */
export async function requirePublicDocument(
  context: RequestContext,
  id: string,
  field: string,
): Promise<DocumentEntity> {
  const document = await publicDocument(context, id)
  if (!document) throw new Refusal('NOT_FOUND', { fields: [field] })
  return document
}

/**
 * A page of public documents, newest first.
 * @throws Refusal UNIT_UNKNOWN, PAGE_SIZE_INVALID, PAGE_DIRECTION_INVALID, CURSOR_INVALID
 */
export async function pageOfDocuments(
  context: RequestContext,
  filter: { text?: string | null; symbol?: string | null; kind?: string | null; issuer?: string | null },
  wish: PageWish,
): Promise<Page<DocumentEntity>> {
  const page = pageRequest(wish, 'doc')
  const issuer = filter.issuer == null ? undefined : await unitWithCode(context, filter.issuer, 'issuer')
  const symbols = filter.symbol == null ? undefined : spellingsOfSymbol(filter.symbol)
  const which = { text: filter.text, symbols, kind: filter.kind, issuer }
  return pageOf(
    {
      rows: (stretch) => listDocuments(context, which, stretch),
      count: isSearched(filter.text) ? undefined : () => countDocuments(context, which),
      positionOf,
    },
    page,
  )
}

/**
 * A page of the public documents that cite this one, newest first.
 * @throws Refusal NOT_FOUND, PAGE_SIZE_INVALID, PAGE_DIRECTION_INVALID, CURSOR_INVALID
 */
export async function pageOfDependents(
  context: RequestContext,
  id: string,
  wish: PageWish,
): Promise<Page<DocumentEntity>> {
  const page = pageRequest(wish, 'doc')
  const target = await requirePublicDocument(context, id, 'document')
  return pageOf(
    {
      rows: (stretch) => listDocuments(context, { citing: target.id }, stretch),
      count: async () => target.citedByCount,
      positionOf,
    },
    page,
  )
}

const positionOf = (document: DocumentEntity) => ({ key: document.sortKey, id: document.id })

/**
 * Public documents that all of these cite, in the order in which the first one cites them.
 * @param ids two to twenty different documents
 * @throws Refusal INPUT_INVALID, NOT_FOUND
 */
export async function sharedCitations(context: RequestContext, ids: readonly string[]): Promise<DocumentEntity[]> {
  const distinct = [...new Set(ids)]
  if (distinct.length < 2 || distinct.length > MOST_COMPARED)
    throw new Refusal('INPUT_INVALID', { fields: ['documents'] })
  const documents = await Promise.all(distinct.map((id) => requirePublicDocument(context, id, 'documents')))
  const cited = await Promise.all(documents.map((document) => loadOne(context, citationsOfDocument, document.id)))
  const [first = [], ...others] = cited.map((rows) => rows.map((row) => row.targetId))
  const shared = first.filter((id) => others.every((ofOther) => ofOther.includes(id)))
  const found = await Promise.all(shared.map((id) => publicDocument(context, id)))
  return found.filter((document): document is DocumentEntity => document !== null)
}
