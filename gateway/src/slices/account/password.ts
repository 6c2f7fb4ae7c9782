import { randomBytes } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'

/** argon2id with 19 MiB and two passes (OWASP Password Storage Cheat Sheet); the library's own kind is argon2id. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** One spelling of what people type on different keyboards. */
export const speltPassword = (password: string): string => password.normalize('NFKC')

/** @returns a PHC string that holds the salt and the cost */
export function hashOfPassword(password: string): Promise<string> {
  return hash(speltPassword(password), COST)
}

/** A hash that no password leads to: whoever names an unknown account waits as long as everybody else. */
let nobody: Promise<string> | undefined

/** @param kept null where there is no such account, or it has no password yet; takes as long then */
export async function isPassword(password: string, kept: string | null): Promise<boolean> {
  nobody ??= hashOfPassword(randomBytes(32).toString('base64url'))
  const isRight = await verify(kept ?? (await nobody), speltPassword(password))
  return isRight && kept !== null
}
