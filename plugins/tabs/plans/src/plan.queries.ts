import type { GatewayClient, PortalState } from '@antq/plugin-kit'
import { ListPlansDocument, type PlanState, PlanYearsDocument } from '@antq/shared-schema/documents'

/** Whom an answer is for and in which language it speaks: answers for others stay apart. */
type Audience = Pick<PortalState, 'viewer' | 'language'>
const audience = ({ viewer, language }: Audience): [number, string] => [viewer, language]

/** What the list asks the gateway for; empty values are left out. */
export interface PlanListRequest {
  readonly within: string
  readonly text: string
  readonly year: string
  readonly kind: string
  readonly state: PlanState | ''
}

export const PAGE_SIZE = 20

/** Keys of everything about plans; the first words of a key name what becomes stale together. */
export const planKeys = {
  all: ['plans'] as const,
  list: (who: Audience, request: PlanListRequest) => ['plans', 'list', ...audience(who), { ...request }],
  years: (who: Audience, within: string) => ['plans', 'years', ...audience(who), within],
  detail: (who: Audience, id: string) => ['plans', 'detail', ...audience(who), id],
  basis: (who: Audience, documentId: string) => ['plans', 'basis', ...audience(who), documentId],
  document: (who: Audience, id: string) => ['plans', 'document', ...audience(who), id],
}

/** One function a question; each takes the signal by which the cache calls a question off. */
export const planQueries = {
  page: (gateway: GatewayClient, request: PlanListRequest, after: string | null, signal: AbortSignal) =>
    gateway
      .run(
        ListPlansDocument,
        {
          within: request.within,
          text: request.text.trim() || null,
          year: request.year ? Number(request.year) : null,
          kind: request.kind || null,
          state: request.state || null,
          first: PAGE_SIZE,
          after,
        },
        { signal },
      )
      .then(({ plans }) => plans),
  years: (gateway: GatewayClient, within: string, signal: AbortSignal) =>
    gateway.run(PlanYearsDocument, { within }, { signal }).then(({ planYears }) => planYears),
}
