import type { ActionCode } from '@antq/shared-schema'
import type { SignedIn } from '../../access/actor.js'
import { loadOne } from '../../foundation/loader.js'
import { Refusal } from '../../foundation/refusal.js'
import type { RequestContext } from '../../foundation/request-context.js'
import { hashOfSecret } from '../../foundation/secret-text.js'
import { actingUnit, unitById } from '../organization/index.js'
import { isAlive } from './credential.policy.js'
import { credentialById, findBySecret, type Shown } from './credential.queries.js'

/**
 * Who comes with a key. A key of a unit that has ended acts for its single successor; it stops where there is none.
 * @throws Refusal SESSION_INVALID: unknown, expired, revoked, or the secret of a client, which is no token
 */
export async function signedInByKey(context: RequestContext, token: string): Promise<SignedIn> {
  const shown = await findBySecret(context, hashOfSecret(token))
  const system = shown?.kind === 'API_KEY' ? await systemOf(context, shown, shown.actions) : undefined
  if (!system) throw new Refusal('SESSION_INVALID')
  return system
}

/**
 * The system behind a credential as it is now, whatever it came in with: for work that it asked for.
 * @throws Refusal SESSION_INVALID: expired, revoked
 */
export async function standingOfCredential(context: RequestContext, id: string): Promise<SignedIn> {
  const credential = await loadOne(context, credentialById, id)
  const unit = credential && (await loadOne(context, unitById, credential.unitId))
  const system = unit && (await systemOf(context, { ...credential, unit }, credential.actions))
  if (!system) throw new Refusal('SESSION_INVALID')
  return system
}

/**
 * The system that a credential lets in.
 * @param actions what it may do, at most what the credential may
 * @returns undefined where the credential has ended, or its unit without a single successor
 */
export async function systemOf(
  context: RequestContext,
  shown: Omit<Shown, 'secretHash'>,
  actions: readonly ActionCode[],
): Promise<SignedIn | undefined> {
  if (!isAlive(shown, context.clock.now())) return undefined
  const unit = await actingUnit(context, shown.unit)
  if (!unit) return undefined
  return {
    kind: 'signed-in',
    subject: subjectOf(shown.id),
    name: shown.name,
    grants: [{ unitCode: unit.code, actions, role: null, onBehalfOf: null }],
    credentialId: shown.id,
  }
}

/** Who a credential is in the audit trail. */
const subjectOf = (id: string) => `antq#${id}`
