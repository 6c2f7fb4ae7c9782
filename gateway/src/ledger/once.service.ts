import { createHash } from 'node:crypto'
import { Refusal } from '../foundation/refusal.js'
import type { RequestContext } from '../foundation/request-context.js'
import type { Database } from '../foundation/transaction.js'
import { Once } from '../foundation/once.js'
import { onceInTables, readKept } from './once.writing.js'

/** Keys whose operation runs in this process now. */
const running = new WeakMap<Database, Set<string>>()

const sha256 = (...parts: string[]) => createHash('sha256').update(parts.join('\n')).digest('hex')

/**
 * Takes up an operation that was sent with a key.
 * @param request.key 1–255 printable ASCII characters, chosen by the caller; new for everything that is new
 * @param request.parameters the operation and its variables
 * @returns what is known under the key; call {@link leave} when the answer has been sent
 * @throws Refusal IDEMPOTENCY_KEY_INVALID, IDEMPOTENCY_RUNNING, IDEMPOTENCY_KEY_REUSED
 */
export async function takeUp(
  context: RequestContext,
  request: { key: string; parameters: unknown },
): Promise<Once | undefined> {
  if (context.actor.kind === 'visitor') return undefined
  if (!/^[\x21-\x7e]{1,255}$/.test(request.key)) throw new Refusal('IDEMPOTENCY_KEY_INVALID')
  const id = sha256(context.actor.subject, request.key)
  // parameters may hold passwords: a plain hash could be guessed from
  const fingerprint = context.seal.mark(canonical(request.parameters))
  const here = running.get(context.database) ?? new Set()
  running.set(context.database, here)
  if (here.has(id)) throw new Refusal('IDEMPOTENCY_RUNNING')
  here.add(id)
  try {
    const known = await readKept(context, id)
    if (known && known.fingerprint !== fingerprint) throw new Refusal('IDEMPOTENCY_KEY_REUSED')
    const kept = known?.kept ?? { answers: [], response: null }
    return new Once(id, fingerprint, kept, known !== undefined, onceInTables)
  } catch (error) {
    here.delete(id)
    throw error
  }
}

/** The operation is over, well or not. */
export function leave(context: RequestContext, once: Once): void {
  running.get(context.database)?.delete(once.id)
}

/** JSON with the keys of every object in order: equal parameters have one spelling. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )
}
