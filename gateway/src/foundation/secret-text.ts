import { createHash, randomBytes } from 'node:crypto'

/** 256 bits: nobody guesses it, so a plain hash is enough to keep it by. */
const BYTES = 32

/**
 * A new secret, `antq_k_<mark>_…`. It begins alike everywhere, so that scanners find one that was left in a repository.
 * @param mark what may be known of it: the id of its key
 */
export function newSecret(mark: string): string {
  return `antq_k_${mark}_${randomBytes(BYTES).toString('base64url')}`
}

/** What is kept of a secret: SHA-256, 64 hexadecimal digits. */
export function hashOfSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}

/** Whether a text has the shape of a secret of ours; all other tokens are a portal's. */
export function isSecretOfOurs(text: string): boolean {
  return text.startsWith('antq_')
}
