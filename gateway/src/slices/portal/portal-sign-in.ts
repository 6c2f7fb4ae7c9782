import type { SignedIn } from '../../access/actor.js'
import { grantOfRole } from '../../access/roles.js'
import type { Vouched } from '../../access/sign-in/portal-token.js'
import { Refusal } from '../../foundation/refusal.js'
import type { RequestContext } from '../../foundation/request-context.js'
import { codesWithin } from '../organization/index.js'

/**
 * Somebody whom a portal vouches for.
 * @throws Refusal SESSION_INVALID: a unit that the portal may not speak for, in the tree of today
 */
export async function signedInByPortal(context: RequestContext, vouched: Vouched): Promise<SignedIn> {
  const { subject, name, role, units, roots } = vouched
  const foreign = units.filter((unit) => !roots.includes(unit))
  const within = foreign.length === 0 ? [] : await codesWithin(context, foreign, roots)
  if (!foreign.every((unit) => within.includes(unit))) throw new Refusal('SESSION_INVALID')
  const grants = units.map((unit) => ({ ...grantOfRole(role, unit), isVouched: true as const }))
  return { kind: 'signed-in', subject, name, grants, credentialId: null }
}
