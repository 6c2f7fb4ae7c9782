import { partOf } from '../../foundation/entity-part.queries.js'
import { groupedBy, type LoaderDefinition } from '../../foundation/loader.js'
import { preparedFor } from '../../foundation/prepared.queries.js'
import { columnsOfShown, ISSUERS_OF_D, knowShown } from './document-shown.queries.js'
import { CitationEntity } from './document.entity.js'

/**
 * What documents cite, in the order of their texts; brings the cited documents along, with their issuers: one
 * statement where loaders would send four.
 */
export const shownCitations: LoaderDefinition<string, CitationEntity[]> = {
  fetch: async (context, ids) => {
    const { manager } = context
    const citation = partOf(manager, CitationEntity, 'c')
    const rows = await preparedFor(
      manager,
      ids,
      (places) => `SELECT ${citation.columns}, ${columnsOfShown(manager)}
        FROM citation c JOIN document d ON d.id = c.target_id ${ISSUERS_OF_D}
        WHERE c.document_id IN (${places}) ORDER BY c.document_id, c.position`,
    )
    knowShown(context, rows)
    const citations = new Map(rows.flatMap((row) => citation.read(row) ?? []).map((read) => [read.id, read]))
    return groupedBy(ids, [...citations.values()], (read) => read.documentId)
  },
}
