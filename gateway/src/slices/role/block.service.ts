import type { DeedCode } from '@antq/shared-schema'
import { requireSignedIn } from '../../access/rights.js'
import type { TokenIssuer } from '../../access/sign-in/keys.js'
import { forgetRecent } from '../../access/sign-in/recent.js'
import { newId } from '../../foundation/identifier.js'
import { Refusal } from '../../foundation/refusal.js'
import type { RequestContext } from '../../foundation/request-context.js'
import { inTransaction, personal, type TransactionContext } from '../../ledger/index.js'
import { findUnitsByCodes, lineageCodes, unitsWithRightsOver, type UnitEntity } from '../organization/index.js'
import { SubjectBlockEntity } from './role.entity.js'
import { requireGiver, requireSubject } from './role.policy.js'

/** A block that is in force. */
export interface SubjectBlocked {
  subject: string
  issuedBefore: string
  blockedBy: string
}

/**
 * From now on no token that somebody was issued until now is believed, and no loan that they made until now acts.
 * Whoever signs in anew is let in: it is for a token that was stolen.
 * @param issuers portals whose people can be blocked, by those who give roles in all units that the portal speaks for
 * @throws Refusal NOT_SIGNED_IN, INPUT_INVALID, NOT_FOUND where no portal vouches for such a person, NOT_ALLOWED
 */
export async function blockSubject(
  context: RequestContext,
  issuers: readonly TokenIssuer[],
  subject: string,
): Promise<SubjectBlocked> {
  const { actor, clock } = context
  requireSignedIn(actor)
  const units = await unitsOfPortal(context, issuers, subject)
  for (const unit of units) requireGiver(actor, await lineageCodes(context, unit.id))
  const blocked = { subject, issuedBefore: clock.now(), blockedBy: actor.subject }
  await inTransaction(context, async (transaction) => {
    await transaction.manager
      .createQueryBuilder()
      .insert()
      .into(SubjectBlockEntity)
      .values({ id: newId('blk'), ...blocked })
      .orUpdate(['issued_before', 'blocked_by'], ['subject'])
      .updateEntity(false)
      .execute()
    await record(transaction, 'subject.blocked', units, subject)
  })
  forgetRecent(context.database)
  return blocked
}

/**
 * Believes the tokens of somebody again that were issued before a block, as long as they last.
 * @throws Refusal as {@link blockSubject}; NOT_FOUND where nothing is blocked, too
 */
export async function unblockSubject(
  context: RequestContext,
  issuers: readonly TokenIssuer[],
  subject: string,
): Promise<void> {
  const units = await unitsOfPortal(context, issuers, subject)
  for (const unit of units) requireGiver(context.actor, await lineageCodes(context, unit.id))
  await inTransaction(context, async (transaction) => {
    const { manager } = transaction
    const block = await manager.findOneBy(SubjectBlockEntity, { subject })
    if (block?.issuedBefore == null) throw new Refusal('NOT_FOUND', { fields: ['subject'] })
    await manager.update(SubjectBlockEntity, { subject }, { issuedBefore: null })
    await record(transaction, 'subject.unblocked', units, subject)
  })
  forgetRecent(context.database)
}

/** The units for which somebody's portal may speak, as far as they are registered. */
async function unitsOfPortal(
  context: RequestContext,
  issuers: readonly TokenIssuer[],
  subject: string,
): Promise<UnitEntity[]> {
  requireSubject(subject)
  const issuer = issuers.find(({ issuer: name }) => subject.startsWith(`${name}#`))
  const units = issuer ? await findUnitsByCodes(context, issuer.units) : []
  if (units.length === 0) throw new Refusal('NOT_FOUND', { fields: ['subject'] })
  return units
}

async function record(
  transaction: TransactionContext,
  deed: Extract<DeedCode, `subject.${string}`>,
  units: readonly UnitEntity[],
  subject: string,
): Promise<void> {
  const { id, issuedBefore } = await transaction.manager.findOneByOrFail(SubjectBlockEntity, { subject })
  const above = (await Promise.all(units.map((unit) => unitsWithRightsOver(transaction, unit.id)))).flat()
  transaction.entries.audit({
    deed,
    objectId: id,
    unitIds: [...new Set(above.map((unit) => unit.id))],
    after: { subject: personal(subject), issuedBefore },
  })
}
