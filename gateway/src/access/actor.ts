/** Who asks. A visitor has no account and sees what is published. */
export interface Visitor {
  readonly kind: 'visitor'
}

/** Officer of one or more units, vouched for by a signed token. */
export interface Officer {
  readonly kind: 'officer'
  /** Stable id of the person at whoever vouches: issuer and subject. Not a name. */
  readonly subject: string
  /** Name to show to that person alone. */
  readonly name: string
  /** Codes of the units in whose subtree the officer acts: `bac-giang.ldld`. */
  readonly unitCodes: readonly string[]
}

export type Actor = Visitor | Officer

export const visitor: Visitor = { kind: 'visitor' }
