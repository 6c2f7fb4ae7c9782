import { createHash, randomBytes } from 'node:crypto'

/**
 * What a secret is for, as its second word says: an API key, an OAuth 2 client, a token that a client got, a session,
 * an invitation, a sign-in at a provider that is to be picked up, a calendar link.
 */
export type SecretKind = 'k' | 'c' | 't' | 's' | 'i' | 'p' | 'l'

/** 256 bits: nobody guesses it, so a plain hash is enough to keep it by. */
const BYTES = 32

/**
 * A new secret, `antq_<kind>_…`. It begins alike everywhere, so that scanners find one that was left in a repository.
 * @param mark what may be known of it: the id of its key
 */
export function newSecret(kind: SecretKind, mark?: string): string {
  return ['antq', kind, ...(mark === undefined ? [] : [mark]), randomBytes(BYTES).toString('base64url')].join('_')
}

/** What is kept of a secret: SHA-256, 64 hexadecimal digits. */
export function hashOfSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}

/** Whether a text has the shape of a secret of ours; all other tokens are a portal's. */
export function isSecretOfOurs(text: string): boolean {
  return text.startsWith('antq_')
}

/** Whether a text has the shape of a token that a client got. */
export function isAccessToken(text: string): boolean {
  return text.startsWith('antq_t_')
}

/** Whether a text has the shape of a session's token. */
export function isSessionToken(text: string): boolean {
  return text.startsWith('antq_s_')
}
