import type { PostingResult } from '../../mail/smtp.js'
import type { MailEntity } from './mail.entity.js'

const MINUTE = 60_000
/** Waits after the first tries in vain; every later one is the last of these. */
const WAITS = [MINUTE, 5 * MINUTE, 15 * MINUTE, 30 * MINUTE, 60 * MINUTE]
/** How long a letter is worth sending: what it says is about these days. */
const WORTH_FOR = 48 * 60 * MINUTE
/** After so long nobody hears of a sending any more, whatever became of it. */
export const HEARD_WITHIN = 15 * MINUTE

/**
 * What a letter is after a try.
 * @param mail as it is in the try, that counted
 */
export function afterTry(
  { tries, createdAt }: Pick<MailEntity, 'tries' | 'createdAt'>,
  result: PostingResult,
  now: string,
): Partial<MailEntity> {
  if (result.kind === 'sent') return { state: 'SENT', problem: null, doneAt: now }
  const { problem } = result
  if (result.kind === 'refused') return { state: 'GIVEN_UP', problem, doneAt: now }
  if (result.kind === 'unknown') return { state: 'UNKNOWN', problem, doneAt: now }
  const next = Date.parse(now) + (WAITS[tries - 1] ?? WAITS.at(-1) ?? 0)
  if (next - Date.parse(createdAt) > WORTH_FOR) return { state: 'GIVEN_UP', problem, doneAt: now }
  return { state: 'PENDING', problem, nextTryAt: new Date(next).toISOString() }
}
