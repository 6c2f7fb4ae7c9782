import { createHmac, randomBytes } from 'node:crypto'
import type { ChangedKind } from '../../ledger/index.js'
import type { WebhookDeliveryEntity } from './delivery.entity.js'

/** Standard Webhooks asks for 24–64 bytes. */
const SECRET_BYTES = 32
const PREFIX = 'whsec_'

const TYPES: Readonly<Record<ChangedKind, string>> = {
  unit: 'UNIT',
  doc: 'DOCUMENT',
  plan: 'PLAN',
  obl: 'OBLIGATION',
  asg: 'ASSIGNMENT',
  report: 'REPORT',
}

/** A new secret that messages are signed with, as the receiver keeps it. */
export function newSigningSecret(): string {
  return PREFIX + randomBytes(SECRET_BYTES).toString('base64')
}

/** What is sent of a delivery: enough to know what to fetch, and nothing that a stranger should not read. */
export function bodyOf({ number, kind, objectId, what, at }: WebhookDeliveryEntity): string {
  return JSON.stringify(
    number === null ? { type: 'PING', at } : { type: TYPES[kind as ChangedKind], what, objectId, number, at },
  )
}

/**
 * The headers of a message after Standard Webhooks (standardwebhooks.com), version 1.0.0.
 * @param id the same for every try
 * @param now instant of this try
 * @param secrets `whsec_…`; each signs, and the receiver takes whichever it knows
 */
export function signedHeaders(
  id: string,
  now: string,
  body: string,
  secrets: readonly string[],
): Record<'webhook-id' | 'webhook-timestamp' | 'webhook-signature', string> {
  const timestamp = String(Math.floor(Date.parse(now) / 1000))
  const signatures = secrets.map((secret) => {
    const key = Buffer.from(secret.slice(PREFIX.length), 'base64')
    return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`
  })
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signatures.join(' ') }
}
