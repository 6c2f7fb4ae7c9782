import { createHash, randomBytes } from 'node:crypto'

/** What a secret opens, as its third word says: session, key, client, token of a client, invitation. */
export type SecretKind = 's' | 'k' | 'c' | 't' | 'i'

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

/** What a text opens, by its shape alone; undefined where it is none of ours. */
export function kindOfSecret(text: string): SecretKind | undefined {
  return /^antq_([skcti])_[\w-]{20,120}$/.exec(text)?.[1] as SecretKind | undefined
}
