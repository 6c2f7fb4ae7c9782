import type { Tone } from '@antq/plugin-kit'
import type { CredentialLineFragment } from '@antq/shared-schema/documents'

export type CredentialState = 'working' | 'endsSoon' | 'ended' | 'revoked'

/** So long before the end people are reminded: time enough to rotate with the usual overlap, twice. */
const SOON = 14 * 24 * 3600_000

export const TONES: Readonly<Record<CredentialState, Tone>> = {
  working: 'good',
  endsSoon: 'attention',
  ended: 'plain',
  revoked: 'danger',
}

type Dated = Pick<CredentialLineFragment, 'expiresAt' | 'revokedAt'>

/** @param now milliseconds */
export function credentialState({ expiresAt, revokedAt }: Dated, now: number): CredentialState {
  if (revokedAt !== null) return 'revoked'
  const left = Date.parse(expiresAt) - now
  if (left <= 0) return 'ended'
  return left < SOON ? 'endsSoon' : 'working'
}

/** When the last of the old secrets stops, where a newer one is there already; null where there is one secret. */
export function oldSecretUntil(secrets: CredentialLineFragment['secrets']): string | null {
  const [newest, ...older] = secrets.toSorted((one, other) => (one.createdAt < other.createdAt ? 1 : -1))
  if (!newest || older.length === 0) return null
  return older.reduce((latest, { expiresAt }) => (expiresAt > latest ? expiresAt : latest), '')
}

/**
 * Requests on each of the last days, oldest first, days without any included.
 * @param today calendar date in Vietnam
 */
export function requestsByDay(use: CredentialLineFragment['use'], today: string, days = 30): number[] {
  const times = new Map(use.map((each) => [each.day, each.times]))
  const last = Date.parse(`${today}T00:00:00Z`)
  return Array.from({ length: days }, (_, index) => {
    const day = new Date(last - (days - 1 - index) * 24 * 3600_000).toISOString().slice(0, 10)
    return times.get(day) ?? 0
  })
}
