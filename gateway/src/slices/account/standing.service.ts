import type { Grant, SignedIn } from '../../access/actor.js'
import { grantOfRole } from '../../access/roles.js'
import type { Vouched } from '../../access/sign-in/portal-token.js'
import { Refusal } from '../../foundation/refusal.js'
import type { RequestContext } from '../../foundation/request-context.js'
import { hashOfSecret } from '../../foundation/secret-text.js'
import { actingUnit, codesWithin, lineageCodes } from '../organization/index.js'
import { actionsOf, actsOn, waitsForSecondFactor } from './grant.policy.js'
import { findSession, findStanding, type RoleRow } from './grant.queries.js'

/**
 * Who a session's token belongs to.
 * @throws Refusal SESSION_INVALID: unknown, ended or expired, or the account is locked
 */
export async function signedInBySession(context: RequestContext, token: string): Promise<SignedIn> {
  const session = await findSession(context, hashOfSecret(token))
  if (!session || session.expiresAt <= context.clock.now()) throw new Refusal('SESSION_INVALID')
  const { id, subject, name, roles, hasSecondFactor } = session
  const ready = roles.filter((role) => !waitsForSecondFactor(role, hasSecondFactor))
  return { kind: 'signed-in', subject, name, grants: await grantsOf(context, ready), credentialId: null, sessionId: id }
}

/**
 * Somebody whom a portal vouches for, with the roles that are kept here besides.
 * @throws Refusal SESSION_INVALID: a unit that the portal may not speak for, or tokens of the person signed so long
 * ago are believed no more
 */
export async function signedInByPortal(context: RequestContext, vouched: Vouched): Promise<SignedIn> {
  const { subject, name, role, units, roots, issuedAt } = vouched
  const foreign = units.filter((unit) => !roots.includes(unit))
  const within = foreign.length === 0 ? [] : await codesWithin(context, foreign, roots)
  if (!foreign.every((unit) => within.includes(unit))) throw new Refusal('SESSION_INVALID')
  const { roles, issuedBefore } = await findStanding(context, subject)
  if (issuedBefore !== null && issuedAt < issuedBefore) throw new Refusal('SESSION_INVALID')
  const vouchedFor = units.map((unit) => grantOfRole(role, unit))
  return {
    kind: 'signed-in',
    subject,
    name,
    grants: [...vouchedFor, ...(await grantsOf(context, roles))],
    credentialId: null,
  }
}

/**
 * The rights that held roles give today. A role for a unit that has ended acts for its single successor; it ends
 * where there is none.
 */
async function grantsOf(context: RequestContext, roles: readonly RoleRow[]): Promise<Grant[]> {
  const acting = roles.filter((role) => actsOn(role, context.clock.today()))
  const grants = await Promise.all(acting.map((role) => grantOf(context, role)))
  return grants.filter((grant): grant is Grant => grant !== undefined)
}

async function grantOf(context: RequestContext, held: RoleRow): Promise<Grant | undefined> {
  const unit = await actingUnit(context, held.unit)
  if (!unit || (held.lender && !(await isStillUnder(context, unit, held.lender.unit)))) return undefined
  return {
    role: held.role,
    unitCode: unit.code,
    actions: actionsOf(held),
    onBehalfOf: held.lender?.subject ?? null,
  }
}

/** Whether a unit still stands under the one for which the lender has the right. */
async function isStillUnder(
  context: RequestContext,
  unit: { id: string; code: string },
  lenders: RoleRow['unit'],
): Promise<boolean> {
  const above = await actingUnit(context, lenders)
  if (!above) return false
  return above.id === unit.id || (await lineageCodes(context, unit.id)).includes(above.code)
}
