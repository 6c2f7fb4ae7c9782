import type { DeliveryProblemCode } from '@antq/shared-schema'

const [SECOND, MINUTE, HOUR] = [1000, 60_000, 3_600_000]
/** Waits after the first tries that failed; every later one is the last of these. */
const WAITS = [5 * SECOND, 30 * SECOND, 2 * MINUTE, 10 * MINUTE, 30 * MINUTE, HOUR, 3 * HOUR]
/** With the waits above a little over three days. */
const MOST_TRIES = 31
/** How much longer a wait may be at random, so that all do not come back at the same moment. */
const SCATTER = 0.2
/** How long a receiver can ask to be left alone. */
const LONGEST_REST = 3 * HOUR
/** Without a delivery for so long a webhook is switched off, once something had to be given up. */
const FAILING_FOR = 72 * HOUR

/** What came of a try. */
export interface TryResult {
  /** HTTP status; null where no answer came. */
  status: number | null
  /** Null where it was delivered. */
  problem: DeliveryProblemCode | null
  /** First characters of the answer, or the code of the network's fault: `ECONNREFUSED`. */
  answer: string | null
  /** Milliseconds. */
  took: number
  /** `Retry-After` as it came. */
  retryAfter: string | null
}

/** What is to be done after a try that failed. */
export type NextStep = { kind: 'again'; at: string; restUntil: string | null } | { kind: 'give-up' } | { kind: 'gone' }

/**
 * @param tries how often it was tried, this time included
 * @param random between 0 and 1
 */
export function nextStep(result: TryResult, tries: number, now: string, random: number): NextStep {
  if (result.status === 410) return { kind: 'gone' }
  if (tries >= MOST_TRIES) return { kind: 'give-up' }
  const wait = (WAITS[tries - 1] ?? WAITS.at(-1) ?? 0) * (1 + SCATTER * random)
  const restUntil = restAskedFor(result, now)
  const at = later(now, wait)
  return { kind: 'again', at: restUntil !== null && restUntil > at ? restUntil : at, restUntil }
}

/** Until when a busy receiver (429, 503) asks to be left alone, three hours at most; null where it does not. */
function restAskedFor({ status, retryAfter }: TryResult, now: string): string | null {
  if (retryAfter === null || (status !== 429 && status !== 503)) return null
  const wait = /^\d{1,9}$/.test(retryAfter) ? Number(retryAfter) * SECOND : Date.parse(retryAfter) - Date.parse(now)
  return wait > 0 ? later(now, Math.min(wait, LONGEST_REST)) : null
}

/** Whether a webhook of which something was given up has not worked for so long that it is switched off. */
export function isHopeless(failingSince: string | null, now: string): boolean {
  return failingSince !== null && Date.parse(now) - Date.parse(failingSince) >= FAILING_FOR
}

const later = (now: string, milliseconds: number) => new Date(Date.parse(now) + milliseconds).toISOString()
