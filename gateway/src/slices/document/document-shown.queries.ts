import type { EntityManager } from 'typeorm'
import { partOf } from '../../foundation/entity-part.queries.js'
import { groupedBy } from '../../foundation/loader.js'
import type { SqlRow } from '../../foundation/prepared.queries.js'
import type { RequestContext } from '../../foundation/request-context.js'
import { UnitEntity, unitById } from '../organization/index.js'
import { DocumentEntity, DocumentIssuerEntity } from './document.entity.js'
import { documentById, issuersOfDocument } from './document.queries.js'

/** What a statement that joins documents as `d` brings along of each: the document, its issuers, and their units. */
export const ISSUERS_OF_D = 'LEFT JOIN document_issuer i ON i.document_id = d.id LEFT JOIN unit b ON b.id = i.unit_id'

/** Columns of a document `d` and of what {@link ISSUERS_OF_D} joins. */
export function columnsOfShown(manager: EntityManager): string {
  return partsOf(manager)
    .map((part) => part.columns)
    .join(', ')
}

/**
 * Lets the loaders of the request know the documents in these rows: whoever asks for them needs no statement.
 * @param rows one for each issuer of each document
 */
export function knowShown(context: RequestContext, rows: readonly SqlRow[]): void {
  const [document, issuer, body] = partsOf(context.manager)
  const documents = new Map<unknown, DocumentEntity>()
  const bodies = new Set<unknown>()
  const issuers: DocumentIssuerEntity[] = []
  for (const row of rows) {
    const found = documents.has(row['d_id']) ? undefined : document.read(row)
    if (found) documents.set(found.id, found)
    const issuedBy = issuer.read(row)
    if (issuedBy) issuers.push(issuedBy)
    const unit = bodies.has(row['b_id']) ? undefined : body.read(row)
    if (unit) context.loaders.know(context, unitById, unit.id, unit)
    bodies.add(row['b_id'])
  }
  const ids = [...documents.values()].map(({ id }) => id)
  const grouped = groupedBy(ids, distinct(issuers), (row) => row.documentId)
  for (const [index, found] of [...documents.values()].entries()) {
    const { id } = found
    context.loaders.know(context, documentById, id, found)
    const own = (grouped[index] ?? []).toSorted((one, other) => one.position - other.position)
    context.loaders.know(context, issuersOfDocument, id, own)
  }
}

const partsOf = (manager: EntityManager) =>
  [
    partOf(manager, DocumentEntity, 'd'),
    partOf(manager, DocumentIssuerEntity, 'i'),
    partOf(manager, UnitEntity, 'b'),
  ] as const

/** A document that stands in several rows brings its issuers several times. */
function distinct(issuers: readonly DocumentIssuerEntity[]): DocumentIssuerEntity[] {
  return [...new Map(issuers.map((row) => [`${row.documentId} ${row.unitId}`, row])).values()]
}
