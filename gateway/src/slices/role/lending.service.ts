import { In, IsNull } from 'typeorm'
import type { RoleCode } from '@antq/shared-schema'
import type { SignedIn } from '../../access/actor.js'
import { requireSignedIn } from '../../access/rights.js'
import { loadOne } from '../../foundation/loader.js'
import { Refusal } from '../../foundation/refusal.js'
import type { RequestContext } from '../../foundation/request-context.js'
import { inTransaction, type TransactionContext } from '../../ledger/index.js'
import { findUnitsByCodes, lineageCodes, unitWithCode } from '../organization/index.js'
import { latestDay, lentActions, requireLender, sourcesOf } from './lending.policy.js'
import { RoleGrantEntity } from './role.entity.js'
import { givenRole, requireDays, requireOther } from './role.policy.js'
import { roleGrantById } from './role.queries.js'
import { endGrant, keepGrant, requireLasting, type RoleWish } from './role.service.js'

/** Whom what of one's own role is lent. */
export interface LoanWish extends RoleWish {
  lastDay: string
  /** Codes of actions; all of the role that can be lent without it. */
  actions?: readonly string[] | null
}

/** What a loan hangs on. */
interface Source {
  lentFromId: string | null
  lentFromUnitId: string
  /** Last day that a loan out of it can have. */
  latest: string
}

/**
 * Lends somebody else a role of one's own for a time.
 * @throws Refusal NOT_SIGNED_IN, UNIT_UNKNOWN, NOT_ALLOWED, ROLE_UNKNOWN, ROLE_FOR_ONESELF, INPUT_INVALID,
 * PERIOD_INVALID, UNIT_ENDED, ROLE_EXISTS
 */
export async function lendRole(context: RequestContext, wish: LoanWish): Promise<RoleGrantEntity> {
  const { actor, clock } = context
  const unit = await unitWithCode(context, wish.unit)
  const lineage = await lineageCodes(context, unit.id)
  requireLender(actor, lineage)
  requireOther(actor, wish.subject)
  const role = givenRole(wish.role)
  const actions = lentActions(role, wish.actions)
  const days = { firstDay: wish.firstDay ?? clock.today(), lastDay: wish.lastDay }
  requireDays(days, clock.today())
  requireLasting(unit, days)
  return inTransaction(context, async (transaction) => {
    const { latest, ...from } = await sourceOf(transaction, actor, role, lineage)
    if (days.lastDay > latest) throw new Refusal('PERIOD_INVALID', { fields: ['lastDay'] })
    const loan = { subject: wish.subject, role, unitId: unit.id, actions, ...days, givenBy: actor.subject, ...from }
    return keepGrant(transaction, 'role.lent', loan)
  })
}

/**
 * The right of the lender's that lasts longest: a role kept here as it is now, or what a portal vouches for.
 * @throws Refusal NOT_ALLOWED where all of them have been ended meanwhile
 */
async function sourceOf(
  transaction: TransactionContext,
  actor: SignedIn,
  role: RoleCode,
  lineage: readonly string[],
): Promise<Source> {
  const today = transaction.clock.today()
  const rights = sourcesOf(actor, role, lineage)
  const kept = await transaction.manager.findBy(RoleGrantEntity, {
    id: In(rights.flatMap(({ roleGrantId }) => roleGrantId ?? [])),
    endedAt: IsNull(),
  })
  const vouched = await findUnitsByCodes(
    transaction,
    rights.filter(({ isVouched }) => isVouched).map(({ unitCode }) => unitCode),
  )
  const sources = [
    ...kept.map((own) => ({ lentFromId: own.id, lentFromUnitId: own.unitId, latest: latestDay(own, today) })),
    ...vouched.map(({ id }) => ({ lentFromId: null, lentFromUnitId: id, latest: latestDay(null, today) })),
  ]
  const [longest] = sources.toSorted((one, other) => (one.latest < other.latest ? 1 : -1))
  if (!longest) throw new Refusal('NOT_ALLOWED', { fields: ['role'] })
  return longest
}

/**
 * The lender takes back what was lent, at once.
 * @throws Refusal NOT_SIGNED_IN, NOT_FOUND where it is no loan of the caller's, ROLE_ENDED
 */
export async function endLoan(context: RequestContext, id: string): Promise<RoleGrantEntity> {
  requireSignedIn(context.actor)
  const loan = await loadOne(context, roleGrantById, id)
  if (!loan || loan.lentFromUnitId === null || loan.givenBy !== context.actor.subject) throw new Refusal('NOT_FOUND')
  return endGrant(context, loan)
}
