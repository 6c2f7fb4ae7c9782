import { actions as actionTerms, type ActionCode } from '@antq/shared-schema'
import { Temporal } from 'temporal-polyfill'
import type { Actor } from '../../access/actor.js'
import { grantFor, requireRight } from '../../access/rights.js'
import { givenToKeys } from '../../access/roles.js'
import { isFullDate, isPartialDate } from '../../foundation/partial-date.js'
import { Refusal } from '../../foundation/refusal.js'

const LONGEST_NAME = 200
const LONGEST_YEARS = 2
/** Milliseconds for which a token of a client is believed. */
const TOKEN_LIFE = 60 * 60 * 1000
/** Days for which an old secret may go on working beside the new one. */
const LONGEST_OVERLAP = 30

export interface Expiring {
  expiresAt: string
  revokedAt: string | null
}

/** Whether it still opens anything. */
export function isAlive({ expiresAt, revokedAt }: Expiring, now: string): boolean {
  return revokedAt === null && now < expiresAt
}

/**
 * Who may make, rotate and revoke the credentials of a unit.
 * @throws Refusal NOT_SIGNED_IN, NOT_ALLOWED
 */
export function requireManager(actor: Actor, lineage: readonly string[]): void {
  requireRight(actor, 'credential.manage', lineage)
}

/**
 * Nobody gives a key what they do not hold themselves for the unit; what was lent to them is not theirs to give.
 * @throws Refusal NOT_ALLOWED naming the actions
 */
export function requireOwn(actor: Actor, actions: readonly ActionCode[], lineage: readonly string[]): void {
  const given = givenToKeys(actions)
  const foreign = actions.some(
    (action) => !given.includes(action) || grantFor(actor, action, lineage)?.onBehalfOf !== null,
  )
  if (foreign) throw new Refusal('NOT_ALLOWED', { fields: ['actions'] })
}

/** @returns the name as it is kept @throws Refusal INPUT_INVALID */
export function checkedName(name: string): string {
  const kept = name.normalize('NFC').trim()
  if (kept === '' || kept.length > LONGEST_NAME) throw new Refusal('INPUT_INVALID', { fields: ['name'] })
  return kept
}

/**
 * The instant at which a credential stops, the end of a day in Vietnam.
 * @param lastDay calendar date; a year from today without it
 * @throws Refusal DATE_INVALID, PERIOD_INVALID where it is past or over two years away
 */
export function expiryOf(lastDay: string | null | undefined, today: string): string {
  const day = lastDay ?? Temporal.PlainDate.from(today).add({ years: 1 }).toString()
  if (!isFullDate(day) || !isPartialDate(day)) throw new Refusal('DATE_INVALID', { fields: ['expiresOn'] })
  const latest = Temporal.PlainDate.from(today).add({ years: LONGEST_YEARS }).toString()
  if (day < today || day > latest) throw new Refusal('PERIOD_INVALID', { fields: ['expiresOn'] })
  return `${day}T16:59:59.999Z`
}

/**
 * When an old secret stops after a rotation.
 * @throws Refusal INPUT_INVALID
 */
export function overlapEnd(days: number, now: string): string {
  if (!Number.isInteger(days) || days < 0 || days > LONGEST_OVERLAP)
    throw new Refusal('INPUT_INVALID', { fields: ['overlapDays'] })
  return Temporal.Instant.from(now)
    .add({ hours: days * 24 })
    .toString({ smallestUnit: 'millisecond' })
}

/** When a token stops that is given now for a secret: with the secret at the latest. */
export function tokenEnd(secret: Pick<Expiring, 'expiresAt'>, now: string): { expiresAt: string; seconds: number } {
  const end = Math.min(Date.parse(now) + TOKEN_LIFE, Date.parse(secret.expiresAt))
  return { expiresAt: new Date(end).toISOString(), seconds: Math.floor((end - Date.parse(now)) / 1000) }
}

/**
 * What a token may do, out of the words a client asked for (RFC 6749, 3.3): all it may itself where it asked for none.
 * @param scope codes of actions with one space between them
 * @returns in the order of the list of actions; undefined where a word is unknown or not the client's
 */
export function actionsInScope(scope: string | undefined, held: readonly ActionCode[]): ActionCode[] | undefined {
  if (scope === undefined) return [...held]
  const wanted = new Set(scope.split(' '))
  const known = actionTerms.map(({ code }) => code).filter((code) => wanted.has(code) && held.includes(code))
  return known.length === wanted.size ? known : undefined
}
