import type { Actor } from '../../access/actor.js'
import { requireRight } from '../../access/rights.js'
import { Refusal } from '../../foundation/refusal.js'
import type { KeptSecret } from './webhook.entity.js'

const LONGEST_DESCRIPTION = 200
/** Webhooks of one unit. */
export const MOST_WEBHOOKS = 20
/** Days for which an old secret may go on signing beside the new one. */
const LONGEST_OVERLAP = 30
/** Signatures of one message; whoever rotates faster takes the oldest out. */
const MOST_SECRETS = 3
const DAY = 24 * 60 * 60 * 1000

/**
 * Who may look after the webhooks of a unit.
 * @throws Refusal NOT_SIGNED_IN, NOT_ALLOWED
 */
export function requireManager(actor: Actor, lineage: readonly string[]): void {
  requireRight(actor, 'webhook.manage', lineage)
}

/** @returns the description as it is kept @throws Refusal INPUT_INVALID */
export function checkedDescription(description: string): string {
  const kept = description.normalize('NFC').trim()
  if (kept === '' || kept.length > LONGEST_DESCRIPTION) throw new Refusal('INPUT_INVALID', { fields: ['description'] })
  return kept
}

/** The secrets that sign at an instant, the one of now first. */
export function signingSecrets(secrets: readonly KeptSecret[], now: string): KeptSecret[] {
  return secrets.filter(({ endsAt }) => endsAt === null || endsAt > now)
}

/**
 * A new secret in front of those that still sign; these end after some days.
 * @param overlapDays 0–30
 * @throws Refusal INPUT_INVALID
 */
export function rotated(
  secrets: readonly KeptSecret[],
  sealed: string,
  overlapDays: number,
  now: string,
): KeptSecret[] {
  if (!Number.isInteger(overlapDays) || overlapDays < 0 || overlapDays > LONGEST_OVERLAP)
    throw new Refusal('INPUT_INVALID', { fields: ['overlapDays'] })
  const until = new Date(Date.parse(now) + overlapDays * DAY).toISOString()
  const old = secrets.map((secret) => ({
    ...secret,
    endsAt: secret.endsAt !== null && secret.endsAt < until ? secret.endsAt : until,
  }))
  const all = [{ sealed, createdAt: now, endsAt: null }, ...signingSecrets(old, now)]
  return all.slice(0, MOST_SECRETS)
}
