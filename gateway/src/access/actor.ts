import type { ActionCode, RoleCode } from '@antq/shared-schema'

/** Who asks. A visitor has no account and sees what is published. */
export interface Visitor {
  readonly kind: 'visitor'
}

/** A right: these actions in the subtree of one unit. */
export interface Grant {
  /** Code of the unit in whose subtree it holds: `bac-giang.ldld`. */
  readonly unitCode: string
  readonly actions: readonly ActionCode[]
  /** The capacity it comes from; null for keys, which name their actions themselves. */
  readonly role: RoleCode | null
  /** Subject of the person who lent it (ủy quyền); null for a right of one's own. */
  readonly onBehalfOf: string | null
  /** A website says so in its token, and nothing is kept of it here. */
  readonly isVouched?: true
  /** Id of the role kept here that it comes from. */
  readonly roleGrantId?: string
}

/** A person or a system that somebody vouches for: a portal's token, a key. */
export interface SignedIn {
  readonly kind: 'signed-in'
  /** Stable id of the person or system at whoever vouches: issuer and subject. Not a name. */
  readonly subject: string
  /** Name to show to that person alone. */
  readonly name: string
  readonly grants: readonly Grant[]
  /** Id of the key it came with; null for persons. */
  readonly credentialId: string | null
  /** Where the person signed in here and not at a portal. */
  readonly session?: { readonly id: string; readonly hasSecondFactor: boolean }
}

export type Actor = Visitor | SignedIn

export const visitor: Visitor = { kind: 'visitor' }
