/**
 * Why an answer did not come:
 * `offline` no connection · `slow` no answer in time · `down` the gateway cannot answer now ·
 * `session` the sign-in has ended · `refused` the gateway said no, with a code · `unexpected` anything else
 */
export type FaultKind = 'offline' | 'slow' | 'down' | 'session' | 'refused' | 'unexpected'

/** Thrown where a query brings no data. What a person can mend in a mutation is a value instead: see `Refusal`. */
export class GatewayFault extends Error {
  override readonly name = 'GatewayFault'

  constructor(
    readonly kind: FaultKind,
    /** Permanent code of the gateway, where it sent one. */
    readonly code: string | null = null,
    /** The gateway's own words for people, where it sent some. */
    readonly words: string | null = null,
  ) {
    super(code ? `${kind}: ${code}` : kind)
  }
}
