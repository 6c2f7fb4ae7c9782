import { In, type EntityManager, type SelectQueryBuilder } from 'typeorm'
import { aliasKeyOf, type UnitEntity } from '../organization/index.js'
import { rowsWith } from '../../foundation/entity-part.queries.js'
import { containsPattern, isSearched } from '../../foundation/folded-text.js'
import { groupedBy, inOrderOf, type LoaderDefinition } from '../../foundation/loader.js'
import { cutToPage } from '../../foundation/keyset.queries.js'
import type { PageRequest } from '../../foundation/paging.js'
import type { RequestContext } from '../../foundation/request-context.js'
import {
  CitationEntity,
  DocumentAliasEntity,
  DocumentEntity,
  DocumentIssuerEntity,
  DocumentRecipientEntity,
  DocumentSuccessionEntity,
} from './document.entity.js'
import { symbolKeyOf } from './document.rows.js'

export const documentById: LoaderDefinition<string, DocumentEntity | undefined> = {
  fetch: async ({ manager }, ids) =>
    inOrderOf(ids, await rowsWith(manager, DocumentEntity, 'id', ids), (document) => document.id),
}

export const issuersOfDocument: LoaderDefinition<string, DocumentIssuerEntity[]> = {
  fetch: async ({ manager }, ids) =>
    groupedBy(
      ids,
      await rowsWith(manager, DocumentIssuerEntity, 'documentId', ids, ['documentId', 'position']),
      (row) => row.documentId,
    ),
}

export const aliasesOfDocument: LoaderDefinition<string, DocumentAliasEntity[]> = {
  fetch: async ({ manager }, ids) =>
    groupedBy(
      ids,
      await manager.find(DocumentAliasEntity, { where: { documentId: In([...ids]) }, order: { alias: 'ASC' } }),
      (row) => row.documentId,
    ),
}

export const recipientsOfDocument: LoaderDefinition<string, DocumentRecipientEntity[]> = {
  fetch: async ({ manager }, ids) =>
    groupedBy(
      ids,
      await manager.find(DocumentRecipientEntity, {
        where: { documentId: In([...ids]) },
        order: { documentId: 'ASC', position: 'ASC' },
      }),
      (row) => row.documentId,
    ),
}

export const citationsOfDocument: LoaderDefinition<string, CitationEntity[]> = {
  fetch: async ({ manager }, ids) =>
    groupedBy(
      ids,
      await manager.find(CitationEntity, {
        where: { documentId: In([...ids]) },
        order: { documentId: 'ASC', position: 'ASC' },
      }),
      (row) => row.documentId,
    ),
}

export const successorsOfDocument: LoaderDefinition<string, DocumentSuccessionEntity[]> = {
  fetch: async ({ manager }, ids) =>
    groupedBy(
      ids,
      await manager.find(DocumentSuccessionEntity, {
        where: { documentId: In([...ids]) },
        order: { happenedOn: 'ASC', successorId: 'ASC' },
      }),
      (row) => row.documentId,
    ),
}

export const predecessorsOfDocument: LoaderDefinition<string, DocumentSuccessionEntity[]> = {
  fetch: async ({ manager }, ids) =>
    groupedBy(
      ids,
      await manager.find(DocumentSuccessionEntity, {
        where: { successorId: In([...ids]) },
        order: { happenedOn: 'ASC', documentId: 'ASC' },
      }),
      (row) => row.successorId,
    ),
}

/** Documents that bear one of the symbols or aliases, public or not; several may share a symbol. */
export async function findDocumentsBySymbols(
  manager: EntityManager,
  symbols: readonly string[],
): Promise<DocumentEntity[]> {
  if (symbols.length === 0) return []
  const aliases = await manager.findBy(DocumentAliasEntity, { aliasKey: In(symbols.map(aliasKeyOf)) })
  const bySymbol = await manager.findBy(DocumentEntity, { symbolKey: In(symbols.map(symbolKeyOf)) })
  const have = new Set(bySymbol.map((document) => document.id))
  const more = aliases.map((alias) => alias.documentId).filter((id) => !have.has(id))
  return more.length === 0 ? bySymbol : [...bySymbol, ...(await manager.findBy(DocumentEntity, { id: In(more) }))]
}

/** Documents with one of the aliases, with the key that led to each. */
export async function findDocumentsByAliases(
  manager: EntityManager,
  aliases: readonly string[],
): Promise<{ document: DocumentEntity; aliasKey: string }[]> {
  if (aliases.length === 0) return []
  const rows = await manager.findBy(DocumentAliasEntity, { aliasKey: In(aliases.map(aliasKeyOf)) })
  const documents = await manager.findBy(DocumentEntity, { id: In(rows.map((row) => row.documentId)) })
  const byId = new Map(documents.map((document) => [document.id, document]))
  return rows.flatMap((row) => {
    const document = byId.get(row.documentId)
    return document ? [{ document, aliasKey: row.aliasKey }] : []
  })
}

export interface DocumentFilter {
  text?: string | null
  symbols?: readonly string[]
  kind?: string | null
  issuer?: UnitEntity
  /** Only documents that cite this one. */
  citing?: string
}

/** A stretch of the public documents, newest first. */
export function listDocuments(
  context: RequestContext,
  filter: DocumentFilter,
  page: PageRequest,
): Promise<DocumentEntity[]> {
  const order = { key: 'document.sortKey', id: 'document.id', direction: 'DESC' } as const
  return cutToPage(documentsThat(context, filter), order, page).getMany()
}

export function countDocuments(context: RequestContext, filter: DocumentFilter): Promise<number> {
  return documentsThat(context, filter).getCount()
}

function documentsThat({ manager }: RequestContext, filter: DocumentFilter): SelectQueryBuilder<DocumentEntity> {
  const query = manager
    .createQueryBuilder(DocumentEntity, 'document')
    .where('document.isPublic = :public', { public: true })
  if (filter.kind != null) query.andWhere('document.kind = :kind', { kind: filter.kind })
  if (filter.symbols) {
    const symbolKeys = filter.symbols.map(symbolKeyOf)
    const aliases = query
      .subQuery()
      .select('alias.documentId')
      .from(DocumentAliasEntity, 'alias')
      .where('alias.aliasKey IN (:...aliasKeys)')
    query.andWhere(`(document.symbolKey IN (:...symbolKeys) OR document.id IN ${aliases.getQuery()})`, {
      symbolKeys,
      aliasKeys: filter.symbols.map(aliasKeyOf),
    })
  }
  if (filter.issuer) {
    const issued = query
      .subQuery()
      .select('issuer.documentId')
      .from(DocumentIssuerEntity, 'issuer')
      .where('issuer.unitId = :issuer')
    query.andWhere(`document.id IN ${issued.getQuery()}`, { issuer: filter.issuer.id })
  }
  if (filter.citing !== undefined) {
    const citing = query
      .subQuery()
      .select('citation.documentId')
      .from(CitationEntity, 'citation')
      .where('citation.targetId = :citing')
    query.andWhere(`document.id IN ${citing.getQuery()}`, { citing: filter.citing })
  }
  if (isSearched(filter.text)) {
    query.andWhere("document.titleFold LIKE :text ESCAPE '!'", { text: containsPattern(filter.text) })
  }
  return query
}

/** Documents that rest on any of these; each once. One that replaces another does not rest on it. */
export async function findCitingIds(
  manager: EntityManager,
  targetIds: readonly string[],
): Promise<{ documentId: string; targetId: string }[]> {
  if (targetIds.length === 0) return []
  return manager
    .createQueryBuilder(CitationEntity, 'citation')
    .select('citation.documentId', 'documentId')
    .addSelect('citation.targetId', 'targetId')
    .distinct(true)
    .where('citation.targetId IN (:...targetIds) AND citation.relation <> :replaces', {
      targetIds,
      replaces: 'replaces',
    })
    .getRawMany()
}

/** Successions that were in force on a day, guesses left out unless asked for. */
export function findSuccessionsOn(manager: EntityManager, day: string): Promise<DocumentSuccessionEntity[]> {
  return manager
    .createQueryBuilder(DocumentSuccessionEntity, 'succession')
    .where('succession.happenedOn IS NULL OR succession.happenedOn <= :day', { day })
    .orderBy('succession.documentId')
    .addOrderBy('succession.successorId')
    .getMany()
}

/** Adds to the counter of public documents that cite each of these. */
export async function addToCitedBy(
  manager: EntityManager,
  targetIds: readonly string[],
  difference: 1 | -1,
): Promise<void> {
  if (targetIds.length === 0) return
  await manager
    .createQueryBuilder()
    .update(DocumentEntity)
    .set({ citedByCount: () => `cited_by_count ${difference === 1 ? '+' : '-'} 1` })
    .where({ id: In([...targetIds]) })
    .execute()
}
