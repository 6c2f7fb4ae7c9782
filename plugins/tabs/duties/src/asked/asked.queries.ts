import type { GatewayClient } from '@antq/plugin-kit'
import { ListDemandsDocument } from '@antq/shared-schema/documents'
import { PAGE_SIZE } from '../duty-keys.js'

/** What everybody may ask; apart, so that the first list does not bring the documents of officers along. */
export const askedQueries = {
  demands: (gateway: GatewayClient, within: string, text: string, after: string | null, signal: AbortSignal) =>
    gateway
      .run(ListDemandsDocument, { within, text: text.trim() || null, first: PAGE_SIZE, after }, { signal })
      .then(({ plans }) => plans),
}
