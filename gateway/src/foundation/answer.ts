import { Refusal } from './refusal.js'
import { refusalType, type RefusalType } from './refusal.type.js'
import type { RequestContext } from './request-context.js'

/**
 * Turns a refusal into a value: `{ …result }` or `{ error }`. Faults go on being thrown.
 * Every mutation answers through it; it is the only place of that turn.
 */
export async function answer<T extends object>(
  context: RequestContext,
  work: () => Promise<T>,
): Promise<T | { error: RefusalType }> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Refusal) return { error: refusalType(context, error) }
    throw error
  }
}
