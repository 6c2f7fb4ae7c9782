import type { FirstAnswer, Language, PortalRegistration } from '@antq/plugin-contract'
import { fetchOnce } from './fetch-once.js'

/** The registration, and for a visitor what the first tab will ask for, in one answer. */
export interface PortalAnswer {
  readonly registration: PortalRegistration
  /** The tab that the answers are for. */
  readonly tab?: string
  readonly answers?: readonly FirstAnswer[]
}

export interface Wanted {
  readonly province: string
  /** The tab that will be shown; where left out, the first of the portal. */
  readonly tab?: string | null | undefined
  readonly language?: Language | null
  /** Whether the tab begins with what everybody sees: nobody is signed in, and no place in it is asked for. */
  readonly isPlain: boolean
}

export interface Answers {
  /**
   * Rejects when the gateway does not know the province or does not answer.
   * @param afresh  do not wait for an answer that is on its way: it may hang
   */
  get(wanted: Wanted, afresh?: boolean): Promise<PortalAnswer>
}

/** Asks the gateway once for each portal; a failure is not remembered, so asking again asks anew. */
export function createAnswers(base: string, ask: typeof fetch = fetch): Answers {
  const get = fetchOnce((query, attempt) => fetchAnswer(ask, `${base}embed/${query}`, attempt))
  return { get: (wanted, afresh) => get(queryOf(wanted), afresh) }
}

function queryOf({ province, tab, language, isPlain }: Wanted): string {
  const file = isPlain ? `first.json?tab=${tab ?? ''}&language=${language ?? ''}` : 'portal.json?'
  return `${file}&province=${encodeURIComponent(province)}`
}

async function fetchAnswer(ask: typeof fetch, address: string, attempt: number): Promise<PortalAnswer> {
  // No header of our own: with one, the browser would ask for permission first.
  const answer = await ask(address + (attempt > 0 ? `&try=${attempt}` : ''), { credentials: 'omit' })
  const json = (await answer.json()) as PortalAnswer & PortalRegistration
  const registration = json?.registration ?? json
  if (!answer.ok || !Array.isArray(registration?.tabs)) throw new Error(`${address}: ${answer.status}`)
  return { ...json, registration }
}
