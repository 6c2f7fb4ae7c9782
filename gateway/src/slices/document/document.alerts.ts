import { loadOne } from '../../foundation/loader.js'
import type { RequestContext } from '../../foundation/request-context.js'
import type { DocumentEntity, DocumentSuccessionEntity } from './document.entity.js'
import {
  citationsOfDocument,
  documentById,
  findCitingIds,
  findSuccessionsOn,
  successorsOfDocument,
} from './document.queries.js'

/** A document rests, directly or through others, on one that has been replaced. */
export interface SupersededBasis {
  document: DocumentEntity
  /** The replaced one. */
  rests: DocumentEntity
  /** Documents between the two, from `document` on; empty where it cites the replaced one itself. */
  via: DocumentEntity[]
  succession: DocumentSuccessionEntity
  successor: DocumentEntity
}

/** A document that says what it replaces does not rest on it. */
const REPLACES = 'replaces'

/** How far a chain of citations is followed. */
const LONGEST_CHAIN = 4

interface Chain {
  citingId: string
  via: string[]
  supersededId: string
}

/**
 * What one document rests on that had been replaced by a day, nearest first.
 * A replacement that came before the document was written counts too: it was stale from its first day.
 */
export async function supersededBasisOf(
  context: RequestContext,
  document: DocumentEntity,
  day: string,
): Promise<SupersededBasis[]> {
  const chains: Chain[] = []
  const seen = new Set([document.id])
  let frontier: { id: string; via: string[] }[] = [{ id: document.id, via: [] }]
  for (let level = 0; level < LONGEST_CHAIN && frontier.length > 0; level += 1) {
    const cited = await Promise.all(frontier.map(({ id }) => loadOne(context, citationsOfDocument, id)))
    const next: typeof frontier = []
    for (const [index, { id, via }] of frontier.entries()) {
      for (const { targetId, relation } of cited[index] ?? []) {
        if (seen.has(targetId) || relation === REPLACES) continue
        seen.add(targetId)
        const path = id === document.id ? [] : [...via, id]
        chains.push({ citingId: document.id, via: path, supersededId: targetId })
        next.push({ id: targetId, via: path })
      }
    }
    frontier = next
  }
  return withSuccessions(context, chains, day)
}

/**
 * Every document that rests on something replaced by a day; each with each replaced document once, by its shortest
 * chain. Walks from the replaced ones upwards: they are few.
 */
export async function supersededBasisEverywhere(context: RequestContext, day: string): Promise<SupersededBasis[]> {
  const successions = await findSuccessionsOn(context.manager, day)
  const chains: Chain[] = []
  const seen = new Set<string>()
  let frontier = [...new Set(successions.map((row) => row.documentId))].map((id) => ({
    id,
    via: [] as string[],
    supersededId: id,
  }))
  for (let level = 0; level < LONGEST_CHAIN && frontier.length > 0; level += 1) {
    const citing = await findCitingIds(context.manager, [...new Set(frontier.map((step) => step.id))])
    const next: typeof frontier = []
    for (const step of frontier) {
      for (const { documentId } of citing.filter((row) => row.targetId === step.id)) {
        const pair = `${documentId} ${step.supersededId}`
        if (seen.has(pair)) continue
        seen.add(pair)
        chains.push({ citingId: documentId, via: step.via, supersededId: step.supersededId })
        next.push({ id: documentId, via: [documentId, ...step.via], supersededId: step.supersededId })
      }
    }
    frontier = next
  }
  return withSuccessions(context, chains, day)
}

async function withSuccessions(
  context: RequestContext,
  chains: readonly Chain[],
  day: string,
): Promise<SupersededBasis[]> {
  const alerts = await Promise.all(
    chains.map(async (chain): Promise<SupersededBasis[]> => {
      const successions = (await loadOne(context, successorsOfDocument, chain.supersededId)).filter(
        (row) => row.happenedOn === null || row.happenedOn <= day,
      )
      if (successions.length === 0) return []
      const [document, rests, ...via] = await Promise.all(
        [chain.citingId, chain.supersededId, ...chain.via].map((id) => loadOne(context, documentById, id)),
      )
      // a chain through a document that is not public is nobody's to see
      if (!document || !rests?.isPublic || via.some((step) => !step?.isPublic)) return []
      const between = via.filter((step): step is DocumentEntity => step !== undefined)
      const rows = await Promise.all(
        successions.map(async (succession) => {
          const successor = await loadOne(context, documentById, succession.successorId)
          return successor?.isPublic ? [{ document, rests, via: between, succession, successor }] : []
        }),
      )
      // a plan that cites the successor beside its predecessor is not stale
      const citedIds = new Set((await loadOne(context, citationsOfDocument, chain.citingId)).map((row) => row.targetId))
      return rows.flat().filter((alert) => !citedIds.has(alert.successor.id) && alert.successor.id !== document.id)
    }),
  )
  return alerts.flat()
}
