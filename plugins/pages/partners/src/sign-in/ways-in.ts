import type { Language } from '@antq/plugin-kit'
import type { RoleCode } from '@antq/shared-schema'

/** A province that can be tried out without an account. */
export interface TrialProvince {
  readonly province: string
  readonly name: Readonly<Record<Language, string>>
}

/** A province whose officers sign in at a provider. */
export interface ProviderOfProvince {
  readonly province: string
  /** Of the provider: what the button says. */
  readonly name: Readonly<Record<Language, string>>
}

export interface WaysIn {
  readonly providers: readonly ProviderOfProvince[]
  /** Empty in production. */
  readonly demonstration: readonly TrialProvince[]
}

/** Roles that have something to do on this page. */
export const TRIAL_ROLES: readonly RoleCode[] = ['webmaster', 'province-leader', 'administrator']

/** @throws where the gateway does not answer; the token form works all the same */
export async function askWaysIn(signal: AbortSignal): Promise<WaysIn> {
  const response = await fetch('./ways-in.json', { signal })
  if (!response.ok) throw new Error(`ways-in.json: ${response.status}`)
  return (await response.json()) as WaysIn
}

/** Address that signs in somebody made up and comes back to the page. */
export function trialAddress(province: string, role: RoleCode): string {
  return `../demo/sign-in?${new URLSearchParams({ province, role, page: 'partners' }).toString()}`
}

/** @returns the token as it is sent; null where the text cannot be one: it has spaces inside, or nothing */
export function tokenIn(typed: string): string | null {
  const token = typed.trim().replace(/^Bearer\s+/i, '')
  return /^[\w.~+/-]{16,8192}=*$/.test(token) ? token : null
}
