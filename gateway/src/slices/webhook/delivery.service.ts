import { deliveryStates } from '@antq/shared-schema'
import { newId } from '../../foundation/identifier.js'
import { loadOne } from '../../foundation/loader.js'
import { pageOf, pageRequest, type Page, type PageWish } from '../../foundation/paging.js'
import { Refusal } from '../../foundation/refusal.js'
import type { RequestContext } from '../../foundation/request-context.js'
import { inTransaction, type TransactionContext } from '../../ledger/index.js'
import { WebhookDeliveryEntity } from './delivery.entity.js'
import { deliveryById, listDeliveries } from './delivery.queries.js'
import { WebhookEntity } from './webhook.entity.js'
import { webhookToManage } from './webhook.service.js'

/** What a delivery is before it was tried. */
export const UNTRIED = {
  state: 'PENDING',
  tries: 0,
  triedAt: null,
  status: null,
  problem: null,
  answer: null,
  took: null,
  doneAt: null,
} as const satisfies Partial<WebhookDeliveryEntity>

/**
 * Sends a message that says nothing, to see whether it arrives.
 * @throws Refusal NOT_SIGNED_IN, NOT_FOUND, NOT_ALLOWED, WEBHOOK_STATE
 */
export async function testWebhook(context: RequestContext, webhookId: string): Promise<WebhookDeliveryEntity> {
  return inTransaction(context, async (transaction) => {
    await activeWebhook(transaction, webhookId)
    const now = transaction.clock.now()
    const id = newId('dlv')
    const ping = { kind: 'ping', number: null, what: null, objectId: id, at: now }
    const delivery = { ...UNTRIED, id, webhookId, ...ping, nextTryAt: now, createdAt: now }
    await transaction.manager.insert(WebhookDeliveryEntity, delivery)
    await expectOne(transaction, webhookId, 1)
    return delivery
  })
}

/**
 * Sends a message again under its old id; one that is pending is tried at once. Later ones of the same thing wait.
 * @throws Refusal NOT_SIGNED_IN, NOT_FOUND, NOT_ALLOWED, WEBHOOK_STATE
 */
export async function resendDelivery(context: RequestContext, id: string): Promise<WebhookDeliveryEntity> {
  return inTransaction(context, async (transaction) => {
    const { manager, clock, loaders } = transaction
    const delivery = await loadOne(transaction, deliveryById, id)
    if (!delivery) throw new Refusal('NOT_FOUND')
    await activeWebhook(transaction, delivery.webhookId)
    const isNew = delivery.state !== 'PENDING'
    const next = { state: 'PENDING', tries: 0, nextTryAt: clock.now(), doneAt: null } as const
    const { affected } = await manager.update(WebhookDeliveryEntity, { id, state: delivery.state }, next)
    // somebody else has asked for the same meanwhile, or it has just arrived
    if (affected === 1) await expectOne(transaction, delivery.webhookId, isNew ? 1 : 0)
    loaders.clear()
    return (await loadOne(transaction, deliveryById, id)) ?? delivery
  })
}

/**
 * One page of the log of a webhook, the newest delivery first.
 * @param state code of `deliveryStates`; all where null
 * @throws Refusal INPUT_INVALID, PAGE_SIZE_INVALID, PAGE_DIRECTION_INVALID, CURSOR_INVALID
 */
export async function pageOfDeliveries(
  context: RequestContext,
  webhookId: string,
  state: string | null,
  wish: PageWish,
): Promise<Page<WebhookDeliveryEntity>> {
  const page = pageRequest(wish, 'dlv')
  const known = deliveryStates.find(({ code }) => code === state)?.code ?? null
  if (state !== null && known === null) throw new Refusal('INPUT_INVALID', { fields: ['state'] })
  return pageOf(
    {
      rows: (stretch) => listDeliveries(context, webhookId, known, stretch),
      positionOf: ({ id }) => ({ key: id, id }),
    },
    page,
  )
}

async function activeWebhook(context: RequestContext, id: string): Promise<void> {
  const webhook = await webhookToManage(context, id)
  if (webhook.state !== 'ACTIVE') throw new Refusal('WEBHOOK_STATE')
}

/** The webhook has something to send now. */
async function expectOne({ manager, clock, loaders }: TransactionContext, id: string, more: 0 | 1): Promise<void> {
  await manager.update(WebhookEntity, { id }, { pending: () => `pending + ${more}`, dueAt: clock.now() })
  loaders.clear()
}
