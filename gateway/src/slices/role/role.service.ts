import { IsNull } from 'typeorm'
import { requireRight } from '../../access/rights.js'
import { forgetRecent } from '../../access/sign-in/recent.js'
import { newId } from '../../foundation/identifier.js'
import { loadOne } from '../../foundation/loader.js'
import { pageOf, pageRequest, type Page, type PageWish } from '../../foundation/paging.js'
import { Refusal } from '../../foundation/refusal.js'
import type { RequestContext } from '../../foundation/request-context.js'
import { inTransaction, type TransactionContext } from '../../ledger/index.js'
import { lastDay as lastDayOf, lineageCodes, unitWithCode, type UnitEntity } from '../organization/index.js'
import { RoleGrantEntity } from './role.entity.js'
import { givenRole, requireDays, requireGiver, requireOther, requireSubject, type Days } from './role.policy.js'
import { countRoles, findSameRole, listRoles, roleGrantById } from './role.queries.js'
import { recordRole } from './role.record.js'

/** Whom which role is given where. */
export interface RoleWish {
  /** Issuer and subject of a person. */
  subject: string
  role: string
  /** Code of the unit in whose subtree it counts. */
  unit: string
  /** Calendar dates, both included; today, and open, without them. */
  firstDay?: string | null
  lastDay?: string | null
}

/**
 * Gives somebody else a role.
 * @throws Refusal NOT_SIGNED_IN, UNIT_UNKNOWN, NOT_ALLOWED, ROLE_UNKNOWN, ROLE_FOR_ONESELF, INPUT_INVALID,
 * PERIOD_INVALID, UNIT_ENDED, ROLE_EXISTS
 */
export async function giveRole(context: RequestContext, wish: RoleWish): Promise<RoleGrantEntity> {
  const { actor } = context
  const unit = await unitWithCode(context, wish.unit)
  requireGiver(actor, await lineageCodes(context, unit.id))
  requireOther(actor, wish.subject)
  return inTransaction(context, (transaction) => addRole(transaction, wish, unit, actor.subject))
}

/**
 * Gives a role by whoever runs the gateway: the first administrator of all. No right is asked for.
 * @throws Refusal as {@link giveRole}, without those about rights
 */
export async function establishRole(context: RequestContext, wish: RoleWish): Promise<RoleGrantEntity> {
  const unit = await unitWithCode(context, wish.unit)
  requireSubject(wish.subject)
  return inTransaction(context, (transaction) => addRole(transaction, wish, unit, 'gateway'))
}

async function addRole(
  transaction: TransactionContext,
  wish: RoleWish,
  unit: UnitEntity,
  givenBy: string,
): Promise<RoleGrantEntity> {
  const { clock } = transaction
  const role = givenRole(wish.role)
  const days = { firstDay: wish.firstDay ?? clock.today(), lastDay: wish.lastDay ?? null }
  requireDays(days, clock.today())
  requireLasting(unit, days)
  const { subject } = wish
  const source = { actions: null, givenBy, lentFromId: null, lentFromUnitId: null }
  return keepGrant(transaction, 'role.given', { subject, role, unitId: unit.id, ...days, ...source })
}

/** Writes a role or a loan down. @throws Refusal ROLE_EXISTS where it is there on some of the days */
export async function keepGrant(
  transaction: TransactionContext,
  deed: 'role.given' | 'role.lent',
  wanted: Omit<RoleGrantEntity, 'id' | 'createdAt' | 'endedAt'>,
): Promise<RoleGrantEntity> {
  const same = await findSameRole(transaction, wanted)
  if (same) throw new Refusal('ROLE_EXISTS', { existingId: same.id })
  const kept = { id: newId('grt'), ...wanted, createdAt: transaction.clock.now(), endedAt: null }
  await transaction.manager.insert(RoleGrantEntity, kept)
  await recordRole(transaction, deed, kept)
  return kept
}

/** @throws Refusal UNIT_ENDED where the unit has ended, or is known to end before the role does */
export function requireLasting(unit: UnitEntity, { firstDay, lastDay }: Days): void {
  const end = unit.validTo === null ? null : lastDayOf(unit)
  if (end !== null && (lastDay === null || lastDay > end))
    throw new Refusal('UNIT_ENDED', { fields: firstDay > end ? ['unit'] : ['lastDay'] })
}

/**
 * Ends a role or a loan at once.
 * @throws Refusal NOT_SIGNED_IN, NOT_FOUND, NOT_ALLOWED, ROLE_ENDED
 */
export async function endRole(context: RequestContext, id: string): Promise<RoleGrantEntity> {
  const held = await loadOne(context, roleGrantById, id)
  if (!held) throw new Refusal('NOT_FOUND')
  requireGiver(context.actor, await lineageCodes(context, held.unitId))
  return endGrant(context, held)
}

/** @throws Refusal ROLE_ENDED where it has been ended before: of many who end it at once one does */
export async function endGrant(context: RequestContext, held: RoleGrantEntity): Promise<RoleGrantEntity> {
  const ended = await inTransaction(context, async (transaction) => {
    const endedAt = transaction.clock.now()
    const { affected } = await transaction.manager.update(
      RoleGrantEntity,
      { id: held.id, endedAt: IsNull() },
      { endedAt },
    )
    if (affected !== 1) throw new Refusal('ROLE_ENDED')
    await recordRole(transaction, 'role.ended', { ...held, endedAt })
    return { ...held, endedAt }
  })
  forgetRecent(context.database)
  return ended
}

/**
 * A page of the roles of a unit's subtree, the newest first.
 * @param filter.onDay calendar date on which they act as far as their own days go; all that there ever were without it
 * @throws Refusal NOT_SIGNED_IN, NOT_ALLOWED, UNIT_UNKNOWN, PAGE_SIZE_INVALID, PAGE_DIRECTION_INVALID, CURSOR_INVALID
 */
export async function pageOfRoles(
  context: RequestContext,
  filter: { within: string; subject?: string | null; role?: string | null; onDay?: string | null },
  wish: PageWish,
): Promise<Page<RoleGrantEntity>> {
  const unit = await unitWithCode(context, filter.within, 'within')
  requireRight(context.actor, 'role.read', await lineageCodes(context, unit.id))
  return pageOfGrants(context, { ...filter, within: unit }, wish)
}

/** A page of roles; whoever asks has been let in. */
export function pageOfGrants(
  context: RequestContext,
  filter: Parameters<typeof listRoles>[1],
  wish: PageWish,
): Promise<Page<RoleGrantEntity>> {
  return pageOf(
    {
      rows: (stretch) => listRoles(context, filter, stretch),
      count: () => countRoles(context, filter),
      positionOf: ({ id }) => ({ key: id, id }),
    },
    pageRequest(wish, 'grt'),
  )
}
