import { countFrom0, tryTwice } from './patience.js'

/**
 * Fetches things by name, each once: whoever asks meanwhile waits for the same answer, and what has come is kept. A
 * failure is not kept.
 * @param fetchOne  one try; `attempt` counts on and on for a name, so that no address is asked for twice
 */
export function fetchOnce<T>(
  fetchOne: (name: string, attempt: number) => Promise<T>,
): (name: string, afresh?: boolean) => Promise<T> {
  const nextAttempt = countFrom0()
  const known = new Map<string, Promise<T>>()
  const arrived = new Set<string>()
  return (name, afresh = false) => {
    const running = known.get(name)
    if (running && !(afresh && !arrived.has(name))) return running
    const answer = tryTwice(
      () => nextAttempt(name),
      (attempt) => fetchOne(name, attempt),
    )
    known.set(name, answer)
    answer.then(
      () => arrived.add(name),
      () => known.get(name) === answer && known.delete(name),
    )
    return answer
  }
}
