import type { DeliveryStateCode } from '@antq/shared-schema'
import { In, type SelectQueryBuilder } from 'typeorm'
import { cutToPage } from '../../foundation/keyset.queries.js'
import { inOrderOf, type LoaderDefinition } from '../../foundation/loader.js'
import type { PageRequest } from '../../foundation/paging.js'
import type { RequestContext } from '../../foundation/request-context.js'
import { WebhookDeliveryEntity } from './delivery.entity.js'

export const deliveryById: LoaderDefinition<string, WebhookDeliveryEntity | undefined> = {
  fetch: async ({ manager }, ids) =>
    inOrderOf(ids, await manager.findBy(WebhookDeliveryEntity, { id: In([...ids]) }), (row) => row.id),
}

/** A stretch of the deliveries of a webhook, the newest first. */
export function listDeliveries(
  { manager }: RequestContext,
  webhookId: string,
  state: DeliveryStateCode | null,
  page: PageRequest,
): Promise<WebhookDeliveryEntity[]> {
  const query = manager
    .createQueryBuilder(WebhookDeliveryEntity, 'delivery')
    .where('delivery.webhookId = :webhookId', { webhookId })
  if (state !== null) query.andWhere('delivery.state = :state', { state })
  return cutToPage(query, { key: 'delivery.id', id: 'delivery.id', direction: 'DESC' }, page).getMany()
}

/**
 * Deliveries that are pending and have nothing earlier of the same thing before them, the first due first: no two are
 * of one thing, so that they can be sent side by side.
 */
export function frontDeliveries(
  { manager }: RequestContext,
  webhookId: string,
  most: number,
): Promise<WebhookDeliveryEntity[]> {
  return frontOf(manager.createQueryBuilder(WebhookDeliveryEntity, 'delivery'), webhookId)
    .orderBy('delivery.nextTryAt', 'ASC')
    .addOrderBy('delivery.id', 'ASC')
    .limit(most)
    .getMany()
}

function frontOf(
  query: SelectQueryBuilder<WebhookDeliveryEntity>,
  webhookId: string,
): SelectQueryBuilder<WebhookDeliveryEntity> {
  const earlier = query
    .subQuery()
    .select('1')
    .from(WebhookDeliveryEntity, 'earlier')
    .where('earlier.webhookId = :webhookId AND earlier.state = :pending')
    .andWhere('earlier.objectId = delivery.objectId AND earlier.number < delivery.number')
  return query
    .where('delivery.webhookId = :webhookId AND delivery.state = :pending')
    .andWhere(`NOT EXISTS ${earlier.getQuery()}`)
    .setParameters({ webhookId, pending: 'PENDING' })
}
