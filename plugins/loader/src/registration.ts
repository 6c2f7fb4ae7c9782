import type { PortalRegistration } from '@antq/plugin-contract'
import { fetchOnce } from './fetch-once.js'

export interface Registrations {
  /**
   * The portal's registration. Rejects when the gateway does not know the province or does not answer.
   * @param afresh  do not wait for an answer that is on its way: it may hang
   */
  get(province: string, afresh?: boolean): Promise<PortalRegistration>
}

/** Asks the gateway once for each province; a failure is not remembered, so asking again asks anew. */
export function createRegistrations(base: string, ask: typeof fetch = fetch): Registrations {
  return { get: fetchOnce((province, attempt) => fetchRegistration(ask, base, province, attempt)) }
}

async function fetchRegistration(
  ask: typeof fetch,
  base: string,
  province: string,
  attempt: number,
): Promise<PortalRegistration> {
  const again = attempt > 0 ? `&try=${attempt}` : ''
  // No header of our own: with one, the browser would ask for permission first.
  const answer = await ask(`${base}embed/portal.json?province=${encodeURIComponent(province)}${again}`, {
    credentials: 'omit',
  })
  if (!answer.ok) throw new Error(`registration of “${province}”: ${answer.status}`)
  const registration = (await answer.json()) as PortalRegistration
  if (!Array.isArray(registration?.tabs)) throw new Error(`registration of “${province}” is not one`)
  return registration
}
