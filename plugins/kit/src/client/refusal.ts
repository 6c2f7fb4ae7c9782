import type { I18n } from '../language/use-i18n.js'

/** What a mutation brings back where something was not done: a value, not a fault. */
export interface Refusal {
  readonly code: string
  readonly message: string
  /** Paths of the input fields concerned: `corrections.document.issuedOn`. */
  readonly fields: readonly string[]
  readonly existingId: string | null
  readonly currentVersion: number | null
}

/** The gateway's own words, which it sends with every refusal; the code where they got lost on the way. */
export function refusalWords(
  refusal: { readonly code: string; readonly message?: string | null },
  { t }: Pick<I18n, 't'>,
): string {
  const words = refusal.message?.trim()
  return words && words !== refusal.code ? words : t('kit.fault.refused', { code: refusal.code })
}
