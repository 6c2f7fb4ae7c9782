import { LessThan, In } from 'typeorm'
import type { SwitchOffReasonCode } from '@antq/shared-schema'
import { newId } from '../../foundation/identifier.js'
import type { RequestContext } from '../../foundation/request-context.js'
import { inTransaction, type TransactionContext } from '../../ledger/index.js'
import type { Lease } from '../../background/lease.writing.js'
import { lastChange, listChanges, type SeenChange } from '../change/index.js'
import { WebhookDeliveryEntity } from './delivery.entity.js'
import { frontDeliveries } from './delivery.queries.js'
import { isHopeless, nextStep, type NextStep, type TryResult } from './delivery.schedule.js'
import { UNTRIED } from './delivery.service.js'
import { switchOff } from './switching.service.js'
import { WebhookEntity } from './webhook.entity.js'

/** Deliveries of one webhook that wait at most; further changes stay where they are until some have gone. */
export const MOST_PENDING = 1000
/** Changes that are looked at in one go. */
const CHANGES_AT_ONCE = 200
/** Days for which the log keeps what is done. */
const LOG_DAYS = 30
const FORGOTTEN_AT_ONCE = 500

/** The webhook as it is, where it is active. */
export function activeWebhook({ manager }: RequestContext, id: string): Promise<WebhookEntity | null> {
  return manager.findOneBy(WebhookEntity, { id, state: 'ACTIVE' })
}

/**
 * Makes deliveries out of the changes behind the webhook's number that everybody may know of, and moves the number
 * along, in one transaction: a change has its delivery once, whatever breaks off.
 */
export async function makeDeliveries(context: RequestContext, webhook: WebhookEntity, lease: Lease): Promise<void> {
  const { id, version, kinds, withinId, lastNumber: behind } = webhook
  const upTo = await lastChange(context)
  if (webhook.pending >= MOST_PENDING || behind >= upTo) return
  const changes = await listChanges(context, {
    behind,
    upTo,
    most: CHANGES_AT_ONCE,
    kinds: kinds.length === 0 ? undefined : kinds,
    withinId: withinId ?? undefined,
    ownUnitIds: [],
  })
  const reached = changes.length < CHANGES_AT_ONCE ? upTo : (changes.at(-1)?.number ?? upTo)
  const now = context.clock.now()
  await context.database.write(async (manager) => {
    await lease.hold(manager)
    const { affected } = await manager.update(
      WebhookEntity,
      { id, version, state: 'ACTIVE', lastNumber: behind },
      {
        lastNumber: reached,
        pending: () => `pending + ${changes.length}`,
        ...(changes.length > 0 && { dueAt: now }),
      },
    )
    // somebody has changed it meanwhile: it is looked at anew
    if (affected !== 1 || changes.length === 0) return
    const rows = changes.map((change) => deliveryOf(id, change, now))
    await manager.createQueryBuilder().insert().into(WebhookDeliveryEntity).values(rows).updateEntity(false).execute()
  })
}

const deliveryOf = (webhookId: string, change: SeenChange, now: string): WebhookDeliveryEntity => ({
  ...UNTRIED,
  ...change,
  id: newId('dlv'),
  webhookId,
  nextTryAt: now,
  createdAt: now,
})

/**
 * Writes down what came of a try.
 * @param delivery as it was before the try; where it has changed since, somebody else has taken care of it
 * @returns why the webhook was switched off, where it was; whether its receiver wants to be left alone
 */
export async function noteResult(
  context: RequestContext,
  delivery: WebhookDeliveryEntity,
  result: TryResult,
  random: number,
): Promise<{ off: SwitchOffReasonCode | null; isResting: boolean }> {
  const now = context.clock.now()
  const tries = delivery.tries + 1
  const step = result.problem === null ? undefined : nextStep(result, tries, now, random)
  return inTransaction(context, async (transaction) => {
    const { status, problem, answer, took } = result
    const { affected } = await transaction.manager.update(
      WebhookDeliveryEntity,
      { id: delivery.id, state: 'PENDING', tries: delivery.tries },
      { tries, triedAt: now, status, problem, answer, took, ...afterStep(step, now) },
    )
    if (affected !== 1) return { off: null, isResting: false }
    const webhook = await noteOnWebhook(transaction, delivery.webhookId, step)
    const off = webhook && reasonToSwitchOff(webhook, step, now)
    if (webhook && off) await switchOff(transaction, webhook, off)
    return { off: off ?? null, isResting: step?.kind === 'again' && step.restUntil !== null }
  })
}

/** @param step undefined where it was delivered */
function afterStep(step: NextStep | undefined, now: string): Partial<WebhookDeliveryEntity> {
  if (step === undefined) return { state: 'DELIVERED', doneAt: now }
  if (step.kind === 'give-up') return { state: 'GIVEN_UP', doneAt: now }
  return { nextTryAt: step.kind === 'again' ? step.at : now }
}

/** @returns the webhook as it is then */
async function noteOnWebhook(
  { manager, clock }: TransactionContext,
  id: string,
  step: NextStep | undefined,
): Promise<WebhookEntity | null> {
  const now = clock.now()
  const isDone = step === undefined || step.kind === 'give-up'
  await manager
    .createQueryBuilder()
    .update(WebhookEntity)
    .set({
      ...(isDone && { pending: () => 'pending - 1' }),
      ...(step?.kind === 'again' && step.restUntil !== null && { restUntil: step.restUntil }),
      ...(step === undefined
        ? { deliveredAt: now, failingSince: null }
        : { failingSince: () => 'COALESCE(failing_since, :now)' }),
    })
    .where('id = :id', { id })
    .setParameter('now', now)
    .execute()
  return manager.findOneBy(WebhookEntity, { id })
}

function reasonToSwitchOff(
  { failingSince }: WebhookEntity,
  step: NextStep | undefined,
  now: string,
): SwitchOffReasonCode | null {
  if (step?.kind === 'gone') return 'GONE'
  return step?.kind === 'give-up' && isHopeless(failingSince, now) ? 'FAILING' : null
}

/** Leaves a webhook for others to come first, with the instant at which it has something to do again. */
export async function leaveWebhook(context: RequestContext, id: string, lease: Lease): Promise<void> {
  await context.database.write(async (manager) => {
    // from here on whoever adds a delivery waits, and sets the instant after us
    await lease.hold(manager)
    const [first] = await frontDeliveries({ ...context, manager }, id, 1)
    const visitedAt = context.clock.now()
    await manager.update(WebhookEntity, { id }, { dueAt: first?.nextTryAt ?? null, visitedAt })
  })
}

/** Lets a webhook alone for a while where something of ours has failed at it. */
export async function setAside({ database, clock }: RequestContext, id: string, milliseconds: number): Promise<void> {
  const restUntil = new Date(Date.parse(clock.now()) + milliseconds).toISOString()
  await database.write((manager) => manager.update(WebhookEntity, { id }, { restUntil }))
}

/** Forgets some of the deliveries that were done long ago. @returns true where there may be more of them */
export async function forgetDeliveries({ database, clock }: RequestContext): Promise<boolean> {
  const limit = new Date(Date.parse(clock.now()) - LOG_DAYS * 24 * 60 * 60 * 1000).toISOString()
  return database.write(async (manager) => {
    const old = await manager.find(WebhookDeliveryEntity, {
      select: { id: true },
      where: { doneAt: LessThan(limit) },
      order: { doneAt: 'ASC' },
      take: FORGOTTEN_AT_ONCE,
    })
    if (old.length > 0) await manager.delete(WebhookDeliveryEntity, { id: In(old.map(({ id }) => id)) })
    return old.length === FORGOTTEN_AT_ONCE
  })
}
