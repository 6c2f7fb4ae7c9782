import { type DeedShown, type Pages, useDeed, useGateway, useRefreshing } from '@antq/plugin-kit'
import {
  type DeliveryLineFragment,
  ListDeliveriesDocument,
  ResendDeliveryDocument,
} from '@antq/shared-schema/documents'
import { usePagedList } from '../page/use-paged-list.js'

export type Delivery = DeliveryLineFragment

const NOTHING = { edges: [], pageInfo: { hasNextPage: false, endCursor: null } }

/** The log of a webhook, asked for anew as long as something in it is pending; an empty state means all. */
export function useDeliveries(webhookId: string, state: () => string): Pages<Delivery> {
  const list = usePagedList(
    () => ['deliveries', webhookId, state()],
    (gateway, page, signal) =>
      gateway
        .run(ListDeliveriesDocument, { webhook: webhookId, state: state() || null, ...page }, { signal })
        .then(({ node }) => (node && 'deliveries' in node ? node.deliveries : NOTHING)),
  )
  useRefreshing(() => list.items.value.some((delivery) => delivery.state.code === 'PENDING'), list.reload)
  return list
}

export interface ResendWork extends DeedShown {
  resend(id: string): Promise<boolean>
}

export function useResendWork(): ResendWork {
  const gateway = useGateway()
  const { succeed, ...shown } = useDeed('deliveries')
  return {
    ...shown,
    resend: (id) => succeed(() => gateway.run(ResendDeliveryDocument, { id }).then((data) => data.resendDelivery)),
  }
}
