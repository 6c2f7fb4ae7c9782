import { timeLimit } from './time-limit.js'

/** Requests that are under way. A reader who does not want to wait any longer has all of them sent anew. */
export interface Tries {
  /**
   * Does the work, and does it anew whenever that is asked for; an earlier try ends with its signal.
   * @param milliseconds how long one try may take
   * @param onLate what is thrown when it takes longer
   */
  run<T>(
    work: (signal: AbortSignal) => Promise<T>,
    milliseconds: number,
    onLate: () => Error,
    outer?: AbortSignal,
  ): Promise<T>
  /** Ends the tries that are under way and begins them anew. */
  again(): void
}

export function createTries(): Tries {
  const running = new Set<() => void>()
  return {
    async run(work, milliseconds, onLate, outer) {
      for (;;) {
        let isAskedAnew = false
        const limit = timeLimit(milliseconds, outer)
        const restart = (): void => {
          isAskedAnew = true
          limit.abort()
        }
        running.add(restart)
        try {
          return await work(limit.signal)
        } catch (error) {
          if (isAskedAnew) continue
          throw limit.hasPassed() ? onLate() : error
        } finally {
          running.delete(restart)
          limit.clear()
        }
      }
    },
    again() {
      for (const restart of running) restart()
    },
  }
}
