import type { DeedCode } from '@antq/shared-schema'
import { requireSignedIn } from '../../access/rights.js'
import { newId } from '../../foundation/identifier.js'
import { loadOne } from '../../foundation/loader.js'
import { pageOf, pageRequest, type Page, type PageWish } from '../../foundation/paging.js'
import { Refusal } from '../../foundation/refusal.js'
import type { RequestContext } from '../../foundation/request-context.js'
import { inTransaction, type ChangedKind, type Picture, type TransactionContext } from '../../ledger/index.js'
import { lastChange } from '../change/index.js'
import { lineageCodes, unitsWithRightsOver, unitWithCode } from '../organization/index.js'
import { WebhookDeliveryEntity } from './delivery.entity.js'
import { newSigningSecret } from './delivery.message.js'
import { checkedDescription, MOST_WEBHOOKS, requireManager, rotated } from './webhook.policy.js'
import { WebhookEntity } from './webhook.entity.js'
import { countOfUnit, countWebhooks, listWebhooks, webhookById } from './webhook.queries.js'

/** A webhook and its new secret, which is shown once and can be read by nobody afterwards. */
export interface WithSecret {
  webhook: WebhookEntity
  /** `whsec_…`; null where the same request is answered again. */
  secret: string | null
}

const withoutSecret = ({ webhook }: WithSecret): WithSecret => ({ webhook, secret: null })

/** What a webhook tells of, and to where. */
export interface WebhookWish {
  url: string
  description: string
  /** Kinds of things; all where null or empty. */
  kinds?: readonly ChangedKind[] | null
  /** Code of the unit in whose subtree the things stand; everywhere where null. */
  within?: string | null
}

/** What is to be changed of a webhook; what is left out stays as it is. */
export interface WebhookChanges extends Pick<WebhookWish, 'kinds' | 'within'> {
  url?: string | null
  description?: string | null
}

/**
 * Makes a webhook that tells of everything from now on.
 * @throws Refusal NOT_SIGNED_IN, NOT_ALLOWED, UNIT_UNKNOWN, INPUT_INVALID, URL_INVALID, ADDRESS_PRIVATE, WEBHOOK_LIMIT
 */
export async function createWebhook(
  context: RequestContext,
  { unit: unitCode, ...wish }: WebhookWish & { unit: string },
): Promise<WithSecret> {
  const { actor, clock, seal } = context
  requireSignedIn(actor)
  const unit = await unitWithCode(context, unitCode)
  requireManager(actor, await lineageCodes(context, unit.id))
  const wanted = {
    url: await context.outward.checked(wish.url, 'url'),
    description: checkedDescription(wish.description),
    kinds: kindsOf(wish.kinds),
    withinId: await idOfWithin(context, wish.within),
  }
  const secret = newSigningSecret()
  const sealed = await seal.close(secret)

  return inTransaction(
    context,
    async (transaction) => {
      if ((await countOfUnit(transaction, unit.id)) >= MOST_WEBHOOKS) throw new Refusal('WEBHOOK_LIMIT')
      const now = clock.now()
      const webhook: WebhookEntity = {
        id: newId('hook'),
        unitId: unit.id,
        ...wanted,
        secrets: [{ sealed, createdAt: now, endsAt: null }],
        createdBy: actor.subject,
        createdAt: now,
        state: 'ACTIVE',
        stateSince: now,
        offReason: null,
        version: 1,
        lastNumber: await lastChange(transaction),
        pending: 0,
        dueAt: null,
        restUntil: null,
        visitedAt: now,
        deliveredAt: null,
        failingSince: null,
        leasedBy: null,
        leasedUntil: null,
      }
      await transaction.manager.insert(WebhookEntity, webhook)
      await record(transaction, webhook, 'webhook.created', null, pictureOf(webhook))
      return { webhook, secret }
    },
    withoutSecret,
  )
}

/**
 * Changes where and of what it tells. What is left out stays as it is; deliveries that are pending go to the new
 * address.
 * @throws Refusal NOT_SIGNED_IN, NOT_FOUND, NOT_ALLOWED, UNIT_UNKNOWN, INPUT_INVALID, URL_INVALID, ADDRESS_PRIVATE,
 * VERSION_CONFLICT
 */
export async function updateWebhook(
  context: RequestContext,
  { id, version, url, description, kinds, within }: WebhookChanges & { id: string; version: number },
): Promise<WebhookEntity> {
  await webhookToManage(context, id)
  const changes = {
    ...(url != null && { url: await context.outward.checked(url, 'url') }),
    ...(description != null && { description: checkedDescription(description) }),
    ...(kinds !== undefined && { kinds: kindsOf(kinds) }),
    ...(within !== undefined && { withinId: await idOfWithin(context, within) }),
  }
  return inTransaction(context, async (transaction) => {
    const before = await webhookToManage(transaction, id)
    const after = await claim(transaction, before, version, changes)
    await record(transaction, after, 'webhook.updated', pictureOf(before), pictureOf(after))
    return after
  })
}

/**
 * A new secret; the old ones go on signing beside it for some days.
 * @param request.overlapDays 0–30
 * @throws Refusal NOT_SIGNED_IN, NOT_FOUND, NOT_ALLOWED, INPUT_INVALID, VERSION_CONFLICT
 */
export async function rotateWebhookSecret(
  context: RequestContext,
  { id, version, overlapDays }: { id: string; version: number; overlapDays: number },
): Promise<WithSecret> {
  const secret = newSigningSecret()
  const sealed = await context.seal.close(secret)
  return inTransaction(
    context,
    async (transaction) => {
      const before = await webhookToManage(transaction, id)
      const secrets = rotated(before.secrets, sealed, overlapDays, transaction.clock.now())
      const after = await claim(transaction, before, version, { secrets })
      await record(transaction, after, 'webhook.rotated', null, { overlapDays })
      return { webhook: after, secret }
    },
    withoutSecret,
  )
}

/**
 * The webhook, its secrets and the log of its deliveries are gone.
 * @throws Refusal NOT_SIGNED_IN, NOT_FOUND, NOT_ALLOWED, VERSION_CONFLICT
 */
export async function deleteWebhook(
  context: RequestContext,
  { id, version }: { id: string; version: number },
): Promise<string> {
  return inTransaction(context, async (transaction) => {
    const webhook = await webhookToManage(transaction, id)
    await claim(transaction, webhook, version, {})
    await transaction.manager.delete(WebhookEntity, { id })
    await transaction.manager.delete(WebhookDeliveryEntity, { webhookId: id })
    await record(transaction, webhook, 'webhook.deleted', pictureOf(webhook), null)
    return id
  })
}

/**
 * One page of the webhooks of a unit's subtree, the newest first.
 * @throws Refusal NOT_SIGNED_IN, NOT_ALLOWED, UNIT_UNKNOWN, PAGE_SIZE_INVALID, PAGE_DIRECTION_INVALID, CURSOR_INVALID
 */
export async function pageOfWebhooks(
  context: RequestContext,
  within: string,
  wish: PageWish,
): Promise<Page<WebhookEntity>> {
  const page = pageRequest(wish, 'hook')
  const unit = await unitWithCode(context, within, 'within')
  requireManager(context.actor, await lineageCodes(context, unit.id))
  return pageOf(
    {
      rows: (stretch) => listWebhooks(context, unit, stretch),
      count: () => countWebhooks(context, unit),
      positionOf: ({ id }) => ({ key: id, id }),
    },
    page,
  )
}

/** @throws Refusal NOT_SIGNED_IN, NOT_FOUND, NOT_ALLOWED */
export async function webhookToManage(context: RequestContext, id: string): Promise<WebhookEntity> {
  requireSignedIn(context.actor)
  const webhook = await loadOne(context, webhookById, id)
  if (!webhook) throw new Refusal('NOT_FOUND')
  requireManager(context.actor, await lineageCodes(context, webhook.unitId))
  return webhook
}

/** Of all who looked at one version exactly one changes it. @throws Refusal VERSION_CONFLICT */
export async function claim(
  { manager, loaders }: TransactionContext,
  webhook: WebhookEntity,
  version: number,
  changes: Partial<WebhookEntity>,
): Promise<WebhookEntity> {
  const next = { ...changes, version: version + 1 }
  const { affected } = await manager.update(WebhookEntity, { id: webhook.id, version }, next)
  if (affected !== 1) {
    const { version: currentVersion } = (await manager.findOneBy(WebhookEntity, { id: webhook.id })) ?? webhook
    throw new Refusal('VERSION_CONFLICT', { currentVersion })
  }
  loaders.clear()
  return { ...webhook, ...next }
}

/** Leaves a line in the trail of the webhook's unit. */
export async function record(
  transaction: TransactionContext,
  webhook: WebhookEntity,
  deed: DeedCode,
  before: Picture | null,
  after: Picture | null,
): Promise<void> {
  const above = await unitsWithRightsOver(transaction, webhook.unitId)
  const unitIds = above.map((unit) => unit.id)
  transaction.entries.audit({ deed, objectId: webhook.id, unitIds, before, after })
}

const pictureOf = ({ url, description, kinds, withinId }: WebhookEntity): Picture => ({
  url,
  description,
  kinds,
  withinId,
})

const kindsOf = (kinds: readonly ChangedKind[] | null | undefined): ChangedKind[] => [...new Set(kinds)]

async function idOfWithin(context: RequestContext, code: string | null | undefined): Promise<string | null> {
  return code == null ? null : (await unitWithCode(context, code, 'within')).id
}
