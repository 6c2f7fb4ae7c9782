import { z } from 'zod'
import { Refusal } from '../../foundation/refusal.js'
import type { MailboxEntity } from './mailbox.entity.js'

/** Addresses of one unit. */
export const MOST_MAILBOXES = 10
/** Confirmations that one unit can ask for in a day: nobody is flooded with them by way of us. */
export const MOST_CONFIRMATIONS = 20
export const HOUR = 60 * 60 * 1000
export const DAY = 24 * HOUR
/** How long the link of a confirmation works. */
const CONFIRM_WITHIN = 7 * DAY
/** An address as SMTP takes it (RFC 5321, 4.5.3.1.3). */
const LONGEST_ADDRESS = 254

/** @returns the address as it is kept @throws Refusal MAIL_ADDRESS_INVALID */
export function checkedAddress(address: string): string {
  const parsed = z.email().max(LONGEST_ADDRESS).safeParse(address.trim())
  if (!parsed.success) throw new Refusal('MAIL_ADDRESS_INVALID', { fields: ['address'] })
  return parsed.data
}

/** Until when somebody who is asked now can confirm. */
export const confirmUntil = (now: string): string => new Date(Date.parse(now) + CONFIRM_WITHIN).toISOString()

/** Whether an address may be asked for its confirmation (again): not twice within an hour. */
export function mayBeAsked({ state, askedAt }: Pick<MailboxEntity, 'state' | 'askedAt'>, now: string): boolean {
  return state !== 'CONFIRMED' && Date.parse(now) - Date.parse(askedAt) >= HOUR
}
