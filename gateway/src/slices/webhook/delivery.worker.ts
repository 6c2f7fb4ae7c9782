import type { Log } from '../../foundation/log.js'
import type { RequestContext } from '../../foundation/request-context.js'
import { LeaseLost, underLease, type Lease } from '../../background/lease.writing.js'
import { lastChange } from '../change/index.js'
import { bodyOf, signedHeaders } from './delivery.message.js'
import type { WebhookDeliveryEntity } from './delivery.entity.js'
import { frontDeliveries } from './delivery.queries.js'
import type { Send } from './delivery.sending.js'
import { activeWebhook, leaveWebhook, makeDeliveries, MOST_PENDING, noteResult, setAside } from './outbox.service.js'
import { signingSecrets } from './webhook.policy.js'
import type { WebhookEntity } from './webhook.entity.js'
import { nextToVisit } from './webhook.queries.js'

/** Deliveries of one visit; then it is another webhook's turn. */
const AT_ONCE = 50
/** Deliveries of one webhook that are on their way side by side. */
const IN_FLIGHT = 8
/** Milliseconds that messages on their way are given when the gateway stops. */
const GRACE = 3000
/** Milliseconds for which a webhook is left alone where something of ours failed at it. */
const ASIDE = 60_000

export interface WorkerParts {
  /** A visitor's: what is sent is what everybody may know. */
  readonly contextOf: () => RequestContext
  readonly send: Send
  readonly log: Log
  /** Between 0 and 1; scatters the tries. */
  readonly random?: () => number
}

/** Visits webhooks one after another: makes their deliveries out of changes, and sends those that are due. */
export class DeliveryWorker {
  constructor(private readonly parts: WorkerParts) {}

  /** Visits one webhook. @returns false where none has anything to do now */
  async piece(stop: AbortSignal): Promise<boolean> {
    const context = this.parts.contextOf()
    const id = await nextToVisit(context, await lastChange(context), MOST_PENDING)
    if (id === undefined) return false
    await underLease(context, { table: 'webhook', id, stop }, (lease) => this.visit(context, id, lease))
    return true
  }

  private async visit(context: RequestContext, id: string, lease: Lease): Promise<void> {
    try {
      const webhook = await activeWebhook(context, id)
      if (!webhook) return
      await makeDeliveries(context, webhook, lease)
      await this.sendDue(context, webhook, lease.signal)
      await leaveWebhook(context, id, lease)
    } catch (error) {
      if (!(error instanceof LeaseLost)) await setAside(context, id, ASIDE)
      throw error
    }
  }

  private async sendDue(context: RequestContext, webhook: WebhookEntity, stop: AbortSignal): Promise<void> {
    const now = context.clock.now()
    const due = (await frontDeliveries(context, webhook.id, AT_ONCE)).filter(({ nextTryAt }) => nextTryAt <= now)
    const secrets = await Promise.all(
      signingSecrets(webhook.secrets, now).map(({ sealed }) => context.seal.open(sealed)),
    )
    const cut = abortedAfter(stop, GRACE)
    let isOver = false
    const sendOn = async () => {
      for (let next = due.shift(); next && !isOver && !stop.aborted; next = due.shift())
        isOver = (await this.sendOne(context, webhook, next, secrets, cut)) || isOver
    }
    const ways = await Promise.allSettled(Array.from({ length: IN_FLIGHT }, sendOn))
    const failed = ways.find((way) => way.status === 'rejected')
    if (failed) throw failed.reason
  }

  /** @returns whether nothing more is to be sent to the webhook now */
  private async sendOne(
    context: RequestContext,
    webhook: WebhookEntity,
    delivery: WebhookDeliveryEntity,
    secrets: readonly string[],
    cut: AbortSignal,
  ): Promise<boolean> {
    const { send, log, random = Math.random } = this.parts
    const body = bodyOf(delivery)
    const headers = signedHeaders(delivery.id, context.clock.now(), body, secrets)
    const result = await send({ url: webhook.url, headers, body }, cut).catch((error: unknown) => {
      if (cut.aborted) return undefined
      throw error
    })
    // what was cut off stays pending and is sent again under its id
    if (!result) return true
    const { off, isResting } = await noteResult(context, delivery, result, random())
    if (off) log.warn({ webhook: webhook.id, reason: off }, 'webhook switched off')
    return off !== null || isResting
  }
}

function abortedAfter(signal: AbortSignal, milliseconds: number): AbortSignal {
  const later = new AbortController()
  signal.addEventListener('abort', () => setTimeout(() => later.abort(), milliseconds).unref(), { once: true })
  return later.signal
}
