import QuickLRU from 'quick-lru'
import type { Database } from '../../foundation/transaction.js'
import type { SignedIn } from '../actor.js'

/**
 * Milliseconds for which a process believes what it found out about a token. What is revoked elsewhere is felt after
 * that; it has to stay well under the second that is promised.
 */
export const BELIEVED_FOR = 500
const MOST = 10_000

const found = new WeakMap<Database, QuickLRU<string, Promise<SignedIn>>>()

/**
 * Who came with a token: looked up once for all requests of a moment.
 * @param key hash of the token; the token itself is kept nowhere
 */
export function recently(database: Database, key: string, look: () => Promise<SignedIn>): Promise<SignedIn> {
  const here = found.get(database) ?? new QuickLRU({ maxSize: MOST, maxAge: BELIEVED_FOR })
  found.set(database, here)
  const known = here.get(key)
  if (known) return known
  const looking = look()
  here.set(key, looking)
  looking.catch(() => here.delete(key))
  return looking
}

/** After a write that changes what somebody may do: this process need not wait. */
export function forgetRecent(database: Database): void {
  found.get(database)?.clear()
}
