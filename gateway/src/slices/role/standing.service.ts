import type { Grant } from '../../access/actor.js'
import { Refusal } from '../../foundation/refusal.js'
import type { RequestContext } from '../../foundation/request-context.js'
import { loadOne } from '../../foundation/loader.js'
import { accountBySubject } from '../account/index.js'
import { actingUnit, lineageCodes, unitById } from '../organization/index.js'
import type { RoleGrantEntity } from './role.entity.js'
import { actionsOf, actsOn, isBlocked, waitsForSecondFactor, type LendersRole } from './role.policy.js'
import { blockOfSubject, roleGrantById } from './role.queries.js'
import { findStanding, type HeldRoleAtUnit, type UnitPart } from './standing.queries.js'

/** With what somebody has signed in. */
export interface SignInProof {
  /** Instant at which the token was issued, or the session began. */
  issuedAt: string
  /** Whether a second factor was shown, or whoever vouches for the person answers for it. */
  hasSecondFactor: boolean
}

/**
 * The rights that roles kept here give to somebody today: given and lent ones. One statement; a few more where a unit
 * has ended, or a loan is for a unit below the lender's.
 * @throws Refusal SESSION_INVALID: what was issued so long ago is believed no more
 */
export async function grantsOf(context: RequestContext, subject: string, proof: SignInProof): Promise<Grant[]> {
  const { roles, issuedBefore } = await findStanding(context, subject)
  if (issuedBefore !== null && proof.issuedAt < issuedBefore) throw new Refusal('SESSION_INVALID')
  const ready = roles.filter((held) => !waitsForSecondFactor(held, proof.hasSecondFactor))
  const grants = await Promise.all(ready.map((held) => grantOf(context, held)))
  return grants.filter((grant) => grant !== undefined)
}

/** The right that a held role gives today; undefined where it does not act. */
export async function grantOf(context: RequestContext, held: HeldRoleAtUnit): Promise<Grant | undefined> {
  if (!actsOn(held, context.clock.today())) return undefined
  // a role for a unit that has ended acts for its single successor, and ends where there is none
  const unit = await actingUnit(context, held.unit)
  if (!unit || (held.lendersUnit && !(await isStillUnder(context, unit, held.lendersUnit)))) return undefined
  const { id: roleGrantId, role, loan } = held
  return { role, unitCode: unit.code, actions: actionsOf(held), onBehalfOf: loan?.lender ?? null, roleGrantId }
}

/** Whether a role acts today. Not looked at is whether its holder has a second factor. */
export async function isActing(context: RequestContext, row: RoleGrantEntity): Promise<boolean> {
  const isLent = row.lentFromUnitId !== null
  const unit = await loadOne(context, unitById, row.unitId)
  const lendersUnit = row.lentFromUnitId === null ? null : await loadOne(context, unitById, row.lentFromUnitId)
  if (row.endedAt !== null || unit === undefined || lendersUnit === undefined) return false
  const loan = isLent ? { lender: row.givenBy, lenders: await lendersRole(context, row) } : null
  return (await grantOf(context, { ...row, loan, unit, lendersUnit })) !== undefined
}

async function lendersRole(context: RequestContext, loan: RoleGrantEntity): Promise<LendersRole> {
  const account = await loadOne(context, accountBySubject, loan.givenBy)
  if (account?.isLocked) return 'over'
  const block = await loadOne(context, blockOfSubject, loan.givenBy)
  if (isBlocked(loan, block?.issuedBefore ?? null)) return 'over'
  if (loan.lentFromId === null) return 'vouched'
  const own = await loadOne(context, roleGrantById, loan.lentFromId)
  return own === undefined || own.endedAt !== null ? 'over' : own
}

/** Whether a unit stands under the one for which the lender has the role today. */
async function isStillUnder(context: RequestContext, unit: Pick<UnitPart, 'id'>, lenders: UnitPart): Promise<boolean> {
  const above = await actingUnit(context, lenders)
  if (!above) return false
  return above.id === unit.id || (await lineageCodes(context, unit.id)).includes(above.code)
}
