import type { GatewayClient } from '@antq/plugin-kit'
import {
  DocumentCardDocument,
  PlanBasisDocument,
  PlanDetailDocument,
  PlanPaperDocument,
} from '@antq/shared-schema/documents'

/** Steps of the picture of a legal basis. */
export const BASIS_DEPTH = 3

/** What is asked about one plan, beside those of the list; apart, so that the list does not bring these documents along. */
export const planDetailQueries = {
  detail: (gateway: GatewayClient, id: string, signal: AbortSignal) =>
    gateway.run(PlanDetailDocument, { id }, { signal }).then(({ plan }) => plan),
  /** Asked for anew each time: what is printed is what is there now. */
  paper: (gateway: GatewayClient, id: string) =>
    gateway.run(PlanPaperDocument, { id }).then(({ plan }) => plan?.paper ?? null),
  basis: (gateway: GatewayClient, document: string, signal: AbortSignal) =>
    gateway.run(PlanBasisDocument, { document, depth: BASIS_DEPTH }, { signal }).then(({ basis }) => basis),
  document: (gateway: GatewayClient, id: string, signal: AbortSignal) =>
    gateway.run(DocumentCardDocument, { id }, { signal }),
}
