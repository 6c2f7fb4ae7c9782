import { In, type SelectQueryBuilder } from 'typeorm'
import { cutToPage } from '../../foundation/keyset.queries.js'
import { inOrderOf, type LoaderDefinition } from '../../foundation/loader.js'
import type { PageRequest } from '../../foundation/paging.js'
import type { RequestContext } from '../../foundation/request-context.js'
import { inSubtree, type UnitEntity } from '../organization/index.js'
import { WebhookEntity } from './webhook.entity.js'

export const webhookById: LoaderDefinition<string, WebhookEntity | undefined> = {
  fetch: async ({ manager }, ids) =>
    inOrderOf(ids, await manager.findBy(WebhookEntity, { id: In([...ids]) }), (row) => row.id),
}

/** A stretch of the webhooks of a subtree, the newest first. */
export function listWebhooks(context: RequestContext, within: UnitEntity, page: PageRequest): Promise<WebhookEntity[]> {
  const order = { key: 'webhook.id', id: 'webhook.id', direction: 'DESC' } as const
  return cutToPage(webhooksOf(context, within), order, page).getMany()
}

export function countWebhooks(context: RequestContext, within: UnitEntity): Promise<number> {
  return webhooksOf(context, within).getCount()
}

export function countOfUnit({ manager }: RequestContext, unitId: string): Promise<number> {
  return manager.countBy(WebhookEntity, { unitId })
}

function webhooksOf({ manager, clock }: RequestContext, within: UnitEntity): SelectQueryBuilder<WebhookEntity> {
  const query = manager.createQueryBuilder(WebhookEntity, 'webhook')
  inSubtree(query, 'webhook.unitId', within, clock.today())
  return query
}

/**
 * The webhook that has waited longest of those that have something to do now and nobody works on.
 * @param upTo number of the last change
 * @param mostPending as many deliveries may wait before changes are left where they are
 */
export async function nextToVisit(
  { manager, clock }: RequestContext,
  upTo: number,
  mostPending: number,
): Promise<string | undefined> {
  const row = await manager
    .createQueryBuilder(WebhookEntity, 'webhook')
    .select('webhook.id', 'id')
    .where('webhook.state = :active', { active: 'ACTIVE' })
    .andWhere('(webhook.restUntil IS NULL OR webhook.restUntil <= :now)')
    .andWhere('(webhook.leasedUntil IS NULL OR webhook.leasedUntil <= :now)')
    .andWhere('(webhook.dueAt <= :now OR (webhook.lastNumber < :upTo AND webhook.pending < :mostPending))')
    .setParameters({ now: clock.now(), upTo, mostPending })
    .orderBy('webhook.visitedAt', 'ASC')
    .limit(1)
    .getRawOne<{ id: string }>()
  return row?.id
}
