import type { FirstAnswer } from '@antq/plugin-contract'
import { safeJson } from './safe-json.js'

/** Milliseconds for which an answer that came along with the page is as good as one that is asked for now. */
const FRESH = 30_000

/**
 * Hands out answers that have come already: each once, and only for letter for letter the same question. Whoever asks
 * again wants to know what is there now.
 */
export function takeOnce(
  answers: readonly FirstAnswer[],
): (query: string, variables: unknown, language: string) => unknown {
  const cameAt = Date.now()
  const left = new Set(answers)
  return (query, variables, language) => {
    if (Date.now() - cameAt > FRESH) return undefined
    for (const answer of left) {
      if (answer.query !== query || answer.language !== language) continue
      if (safeJson(answer.variables) !== safeJson(variables)) continue
      left.delete(answer)
      return answer.data
    }
    return undefined
  }
}
