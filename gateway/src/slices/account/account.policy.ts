import { z } from 'zod'
import { foldText } from '../../foundation/folded-text.js'
import { Refusal } from '../../foundation/refusal.js'

const LOGIN = /^[a-z0-9][a-z0-9._@-]{2,63}$/
const LONGEST_NAME = 200
const DAY = 24 * 60 * 60 * 1000

/** Milliseconds for which a one-time code works. */
const INVITED_FOR = 7 * DAY
/** Milliseconds for which a session lasts: a working day. */
const SESSION_LASTS = 8 * 60 * 60 * 1000

const later = (now: string, milliseconds: number) => new Date(Date.parse(now) + milliseconds).toISOString()

/** Until when a one-time code that is made now works. */
export const invitationEnd = (now: string): string => later(now, INVITED_FOR)

/** Until when a session that begins now lasts. */
export const sessionEnd = (now: string): string => later(now, SESSION_LASTS)

/** A login name as it is compared: lower case, one spelling. */
export function foldedLogin(login: string): string {
  return login.normalize('NFKC').trim().toLowerCase()
}

/** @returns the login name as it is kept @throws Refusal INPUT_INVALID */
export function checkedLogin(login: string): string {
  const kept = foldedLogin(login)
  if (!LOGIN.test(kept)) throw new Refusal('INPUT_INVALID', { fields: ['login'] })
  return kept
}

/** @returns the name as it is kept @throws Refusal INPUT_INVALID */
export function checkedDisplayName(name: string): string {
  const kept = name.normalize('NFC').trim()
  if (kept === '' || kept.length > LONGEST_NAME) throw new Refusal('INPUT_INVALID', { fields: ['displayName'] })
  return kept
}

/** @returns the address as it is kept; null for none @throws Refusal INPUT_INVALID */
export function checkedEmail(email: string | null | undefined): string | null {
  if (email == null || email.trim() === '') return null
  const parsed = z.email().max(LONGEST_NAME).safeParse(email.trim())
  if (!parsed.success) throw new Refusal('INPUT_INVALID', { fields: ['email'] })
  return parsed.data
}

/** What a search finds an account by. */
export const searchedBy = (login: string | null, displayName: string): string =>
  `${foldText(login ?? '')} ${foldText(displayName)}`

/** Whether a one-time code still works. */
export function isInvited({ invitationExpiresAt }: { invitationExpiresAt: string | null }, now: string): boolean {
  return invitationExpiresAt !== null && now < invitationExpiresAt
}
