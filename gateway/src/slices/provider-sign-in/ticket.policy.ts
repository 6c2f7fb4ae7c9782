import { createHash } from 'node:crypto'

/** Milliseconds in which the page picks a sign-in up: it does so at once. */
const WAITS_FOR = 60_000
const LONGEST_NAME = 200

/** Until when a ticket that is left now can be picked up. */
export function ticketEnd(now: string): string {
  return new Date(Date.parse(now) + WAITS_FOR).toISOString()
}

/** What the page sent off beforehand of what it keeps: SHA-256 as base64url, as PKCE has it (RFC 7636, 4.2). */
export function challengeOf(verifier: string): string {
  return createHash('sha256').update(verifier).digest('base64url')
}

/** Whether a text can be a challenge. */
export const isChallenge = (text: string): boolean => /^[\w-]{43}$/.test(text)

/** The name that is kept of somebody; the end of the subject where the provider tells none. */
export function nameToKeep({ name, subject }: { name: string; subject: string }): string {
  const told = name.normalize('NFC').trim().slice(0, LONGEST_NAME)
  return told === '' ? subject.slice(subject.indexOf('#') + 1) : told
}
