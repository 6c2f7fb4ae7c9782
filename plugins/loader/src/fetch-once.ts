import { within } from './patience.js'

/** Tries before it is given up: the file, the file under another address, the file of today. */
export const TRIES = 3

/** How long one try may take before another address is tried, in milliseconds. */
export const TRY_LIMIT = 8_000

interface Fetched<T> {
  answer: Promise<T>
  /** Tries so far: it goes on counting, so that no address is asked for twice. */
  attempts: number
  state: 'waiting' | 'arrived' | 'failed'
}

/**
 * Fetches things by name, each once: whoever asks meanwhile waits for the same answer, and what has come is kept. A
 * failure is not kept. A try that fails or hangs is followed by another one.
 * @param fetchOne  one try
 */
export function fetchOnce<T>(
  fetchOne: (name: string, attempt: number) => Promise<T>,
): (name: string, afresh?: boolean) => Promise<T> {
  const known = new Map<string, Fetched<T>>()
  return (name, afresh = false) => {
    const before = known.get(name)
    if (before && (before.state === 'arrived' || (before.state === 'waiting' && !afresh))) return before.answer
    const now = { attempts: before?.attempts ?? 0, state: 'waiting' } as Fetched<T>
    const attempt = (left: number): Promise<T> =>
      within(TRY_LIMIT, fetchOne(name, nextAttempt())).catch((error: unknown) => {
        if (left > 1) return attempt(left - 1)
        throw error
      })
    // Of two that run at once, the one that hangs and its follower, neither asks for what the other one did.
    const nextAttempt = (): number => {
      const latest = known.get(name) ?? now
      return latest.attempts++
    }
    known.set(name, now)
    now.answer = attempt(TRIES)
    now.answer.then(
      () => (now.state = 'arrived'),
      () => (now.state = 'failed'),
    )
    return now.answer
  }
}
