/** How long one try may take before another address is tried, in milliseconds. */
export const TRY_LIMIT = 8_000

/** Settles as `work` does, or rejects after `limit` milliseconds. A late result is left alone. */
export function within<T>(limit: number, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`no answer in ${limit} ms`)), limit)
    work.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}

/** Tries once and, if that fails or hangs, once more; `attempt` never repeats, so neither does an address. */
export async function tryTwice<T>(nextAttempt: () => number, work: (attempt: number) => Promise<T>): Promise<T> {
  try {
    return await within(TRY_LIMIT, work(nextAttempt()))
  } catch {
    return within(TRY_LIMIT, work(nextAttempt()))
  }
}

/** Counts for each name by itself: 0, 1, 2 … */
export function countFrom0(): (name: string) => number {
  const counts = new Map<string, number>()
  return (name) => {
    const count = counts.get(name) ?? 0
    counts.set(name, count + 1)
    return count
  }
}
