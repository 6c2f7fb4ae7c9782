import { loadOne } from '../../foundation/loader.js'
import type { RequestContext } from '../../foundation/request-context.js'
import type { DocumentEntity, DocumentSuccessionEntity } from './document.entity.js'
import { citationsOfDocument, documentById, successorsOfDocument } from './document.queries.js'

/** More than a picture can show; what is beyond is said to be left out. */
const LARGEST_GRAPH = 200

export interface BasisGraphRows {
  rootId: string
  nodes: { document: DocumentEntity; depth: number; isSuperseded: boolean }[]
  links: { from: string; to: string; relation: string; isSuccession: boolean }[]
  isTruncated: boolean
}

/**
 * What a document rests on, level by level: what it cites, what those cite, and what replaced any of them.
 * One statement for each kind of row and level, however many documents a level has.
 * @param depth how many levels of citations, 1–6
 * @param day a replacement counts from its day on
 */
export async function basisOf(
  context: RequestContext,
  root: DocumentEntity,
  depth: number,
  day: string,
): Promise<BasisGraphRows> {
  const nodes = new Map<string, BasisGraphRows['nodes'][number]>()
  const links = new Map<string, BasisGraphRows['links'][number]>()
  let isTruncated = false

  const add = async (ids: readonly string[], level: number): Promise<string[]> => {
    const fresh = [...new Set(ids)].filter((id) => !nodes.has(id))
    const room = fresh.slice(0, Math.max(0, LARGEST_GRAPH - nodes.size))
    isTruncated ||= room.length < fresh.length
    const documents = await Promise.all(room.map((id) => loadOne(context, documentById, id)))
    const shown = documents.filter(
      (document): document is DocumentEntity => document != null && Boolean(document.isPublic),
    )
    for (const document of shown) nodes.set(document.id, { document, depth: level, isSuperseded: false })
    return shown.map((document) => document.id)
  }

  let frontier = await add([root.id], 0)
  for (let level = 0; level <= depth && frontier.length > 0; level += 1) {
    const successions = (await Promise.all(frontier.map((id) => loadOne(context, successorsOfDocument, id)))).flat()
    const citations =
      level < depth ? (await Promise.all(frontier.map((id) => loadOne(context, citationsOfDocument, id)))).flat() : []
    const next = await add(
      citations.map((citation) => citation.targetId),
      level + 1,
    )
    await add(
      successions.map((succession) => succession.successorId),
      level + 1,
    )
    const targetOf = new Map(citations.map((citation) => [citation.id, citation.targetId]))
    for (const citation of citations) {
      // a mention inside a citation is drawn from the document cited there: that one speaks of it
      const outer = citation.nestedInId === null ? undefined : targetOf.get(citation.nestedInId)
      link(outer ?? citation.documentId, citation.targetId, citation.relation, false)
    }
    for (const succession of successions) addSuccession(succession)
    frontier = next
  }

  function addSuccession(succession: DocumentSuccessionEntity): void {
    const node = nodes.get(succession.documentId)
    if (node && !succession.isProposed && (succession.happenedOn === null || succession.happenedOn <= day))
      node.isSuperseded = true
    link(succession.documentId, succession.successorId, 'replaces', true)
  }

  function link(from: string, to: string, relation: string, isSuccession: boolean): void {
    if (nodes.has(from) && nodes.has(to))
      links.set(`${from} ${to} ${isSuccession}`, { from, to, relation, isSuccession })
  }

  return { rootId: root.id, nodes: [...nodes.values()], links: [...links.values()], isTruncated }
}
