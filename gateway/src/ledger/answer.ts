import { Refusal } from '../foundation/refusal.js'
import { refusalType, type RefusalType } from '../foundation/refusal.type.js'
import type { RequestContext } from '../foundation/request-context.js'

/**
 * Turns a refusal into a value: `{ …result }` or `{ error }`. Faults go on being thrown.
 * Every mutation answers through it; it is the only place of that turn, and where a key that was used before gives
 * the first answer again.
 */
export async function answer<T extends object>(
  context: RequestContext,
  work: () => Promise<T>,
): Promise<T | { error: RefusalType }> {
  const turn = context.once?.begin()
  try {
    const kept = turn?.answer
    if (kept && 'refused' in kept) throw new Refusal(kept.refused.code, kept.refused.detail)
    return await work()
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    turn?.keepRefusal(error)
    return { error: refusalType(context, error) }
  } finally {
    context.once?.end()
  }
}
