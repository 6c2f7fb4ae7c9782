import type { Language } from '@antq/plugin-contract'
import { labelOf, refusals } from '@antq/shared-schema'

/** What a mutation brings back where something was not done: a value, not a fault. */
export interface Refusal {
  readonly code: string
  readonly message: string
  /** Paths of the input fields concerned: `corrections.document.issuedOn`. */
  readonly fields: readonly string[]
  readonly existingId: string | null
  readonly currentVersion: number | null
}

/** The gateway's own words, or ours for the code where it sent none; the code itself for one we do not know. */
export function refusalWords(
  refusal: { readonly code: string; readonly message?: string | null },
  language: Language,
): string {
  const words = refusal.message?.trim()
  return words && words !== refusal.code ? words : labelOf(refusals, refusal.code, language)
}
