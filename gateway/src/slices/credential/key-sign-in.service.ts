import type { SignedIn } from '../../access/actor.js'
import { Refusal } from '../../foundation/refusal.js'
import type { RequestContext } from '../../foundation/request-context.js'
import { hashOfSecret } from '../../foundation/secret-text.js'
import { actingUnit } from '../organization/index.js'
import { isAlive } from './credential.policy.js'
import { findBySecret } from './credential.queries.js'

/**
 * Who comes with a key. A key of a unit that has ended acts for its single successor; it stops where there is none.
 * @throws Refusal SESSION_INVALID: unknown, expired, revoked
 */
export async function signedInByKey(context: RequestContext, token: string): Promise<SignedIn> {
  const shown = await findBySecret(context, hashOfSecret(token))
  if (!shown || !isAlive(shown, context.clock.now())) throw new Refusal('SESSION_INVALID')
  const unit = await actingUnit(context, shown.unit)
  if (!unit) throw new Refusal('SESSION_INVALID')
  return {
    kind: 'signed-in',
    subject: subjectOf(shown.id),
    name: shown.name,
    grants: [{ unitCode: unit.code, actions: shown.actions, role: null, onBehalfOf: null }],
    credentialId: shown.id,
  }
}

/** Who a credential is in the audit trail. */
export const subjectOf = (id: string) => `antq#${id}`
