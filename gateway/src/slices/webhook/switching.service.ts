import type { SwitchOffReasonCode } from '@antq/shared-schema'
import { Refusal } from '../../foundation/refusal.js'
import type { RequestContext } from '../../foundation/request-context.js'
import { inTransaction, type TransactionContext } from '../../ledger/index.js'
import { WebhookDeliveryEntity } from './delivery.entity.js'
import { WebhookEntity } from './webhook.entity.js'
import { claim, record, webhookToManage } from './webhook.service.js'

/**
 * From now on nothing is sent; what happens meanwhile is told after it is resumed.
 * @throws Refusal NOT_SIGNED_IN, NOT_FOUND, NOT_ALLOWED, WEBHOOK_STATE, VERSION_CONFLICT
 */
export async function pauseWebhook(
  context: RequestContext,
  { id, version }: { id: string; version: number },
): Promise<WebhookEntity> {
  return inTransaction(context, async (transaction) => {
    const before = await webhookToManage(transaction, id)
    if (before.state !== 'ACTIVE') throw new Refusal('WEBHOOK_STATE')
    const stateSince = transaction.clock.now()
    const after = await claim(transaction, before, version, { state: 'PAUSED', stateSince })
    await record(transaction, after, 'webhook.paused', null, null)
    return after
  })
}

/**
 * Goes on where it stopped: what was pending is due at once, with all its tries before it, and changes are told from
 * the first that was not told.
 * @throws Refusal NOT_SIGNED_IN, NOT_FOUND, NOT_ALLOWED, WEBHOOK_STATE, VERSION_CONFLICT
 */
export async function resumeWebhook(
  context: RequestContext,
  { id, version }: { id: string; version: number },
): Promise<WebhookEntity> {
  return inTransaction(context, async (transaction) => {
    const before = await webhookToManage(transaction, id)
    if (before.state === 'ACTIVE') throw new Refusal('WEBHOOK_STATE')
    const now = transaction.clock.now()
    const after = await claim(transaction, before, version, {
      state: 'ACTIVE',
      stateSince: now,
      offReason: null,
      failingSince: null,
      restUntil: null,
      dueAt: now,
    })
    const pending = { webhookId: id, state: 'PENDING' } as const
    await transaction.manager.update(WebhookDeliveryEntity, pending, { tries: 0, nextTryAt: now })
    const { state, offReason } = before
    await record(transaction, after, 'webhook.resumed', { state, offReason }, { state: after.state })
    return after
  })
}

/** The gateway stops sending by itself; its unit finds that on the webhook and in the audit trail. */
export async function switchOff(
  transaction: TransactionContext,
  webhook: WebhookEntity,
  offReason: SwitchOffReasonCode,
): Promise<void> {
  const stateSince = transaction.clock.now()
  const { affected } = await transaction.manager.update(
    WebhookEntity,
    { id: webhook.id, state: 'ACTIVE' },
    { state: 'SWITCHED_OFF', stateSince, offReason, version: () => 'version + 1' },
  )
  if (affected !== 1) return
  const { deliveredAt, failingSince } = webhook
  await record(transaction, webhook, 'webhook.switched-off', null, { offReason, deliveredAt, failingSince })
}
