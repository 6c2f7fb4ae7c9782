import { firstDayOf, isFullDate, isPartialDate } from '../../foundation/partial-date.js'
import { loadOne } from '../../foundation/loader.js'
import { Refusal } from '../../foundation/refusal.js'
import type { RequestContext } from '../../foundation/request-context.js'
import { inTransaction, type Picture, type TransactionContext } from '../../ledger/index.js'
import { AssignmentEntity } from './assignment.entity.js'
import { recordObligation } from './cascade.record.js'
import { ObligationDueEntity, ObligationEntity } from './obligation.entity.js'
import { claimVersion, dueToManage } from './obligation.guard.js'
import { duesOfObligation } from './obligation.queries.js'
import { lastOf } from './obligation.service.js'
import { reasonOf } from './obligation.validation.js'
import { periodOfDue } from './schedule/report-period.js'

/**
 * Sets the day of a due for which the plan prints none (“cuối năm”), or sets it anew. It is the last day that still
 * keeps it. What was handed in before is on time.
 * @throws Refusal NOT_SIGNED_IN, NOT_FOUND, NOT_ALLOWED, DATE_INVALID, DUE_DATED, DUE_LOCKED,
 * OBLIGATION_DUE_BEFORE_PLAN, VERSION_CONFLICT
 */
export async function setDueDate(
  context: RequestContext,
  request: { id: string; version: number; dueOn: string },
): Promise<ObligationDueEntity> {
  const { id, dueOn } = request
  return inTransaction(context, async (transaction) => {
    const { due, obligation } = await dueToManage(transaction, id)
    if (!isPartialDate(dueOn) || !isFullDate(dueOn)) throw new Refusal('DATE_INVALID', { fields: ['dueOn'] })
    if (due.dueOn !== null && !due.isSetLater) throw new Refusal('DUE_DATED')
    if (due.lockedAt !== null) throw new Refusal('DUE_LOCKED')
    if (dueOn < firstDayOf(obligation.startsOn)) throw new Refusal('OBLIGATION_DUE_BEFORE_PLAN', { fields: ['dueOn'] })
    const dated = { dueOn, lastDay: dueOn, isSetLater: true, ...periodOfDue(dueOn, null) }
    await change(transaction, { due, obligation, version: request.version, deed: 'due.dated' }, dated)
    await transaction.manager.update(AssignmentEntity, { dueId: id }, { orderDay: dueOn })
    const dues = await loadOne(transaction, duesOfObligation, obligation.id)
    await transaction.manager.update(ObligationEntity, { id: obligation.id }, { lastDueDay: lastOf(dues) })
    return { ...due, ...dated, version: request.version + 1 }
  })
}

/**
 * Locks a due (khóa kỳ hạn): nothing is handed in, returned or reopened any more, and what was accepted
 * is locked. Reports in the form that it asks for are locked with it, for those who owe them.
 * @throws Refusal NOT_SIGNED_IN, NOT_FOUND, NOT_ALLOWED, DUE_LOCKED, VERSION_CONFLICT
 */
export async function lockDue(
  context: RequestContext,
  request: { id: string; version: number },
): Promise<ObligationDueEntity> {
  return inTransaction(context, async (transaction) => {
    const { due, obligation } = await dueToManage(transaction, request.id)
    if (due.lockedAt !== null) throw new Refusal('DUE_LOCKED')
    const lockedAt = transaction.clock.now()
    await change(transaction, { due, obligation, version: request.version, deed: 'due.locked' }, { lockedAt })
    await moveAll(transaction, due.id, 'ACCEPTED', 'LOCKED')
    return { ...due, lockedAt, version: request.version + 1 }
  })
}

/**
 * Opens a locked due again; what was locked is accepted again.
 * @throws Refusal NOT_SIGNED_IN, NOT_FOUND, NOT_ALLOWED, REASON_REQUIRED, OBLIGATION_STATE, VERSION_CONFLICT
 */
export async function unlockDue(
  context: RequestContext,
  request: { id: string; version: number; reason: string },
): Promise<ObligationDueEntity> {
  return inTransaction(context, async (transaction) => {
    const { due, obligation } = await dueToManage(transaction, request.id)
    if (due.lockedAt === null) throw new Refusal('OBLIGATION_STATE')
    const reason = reasonOf(request.reason, 'reason')
    await change(
      transaction,
      { due, obligation, version: request.version, deed: 'due.unlocked', reason },
      { lockedAt: null },
    )
    await moveAll(transaction, due.id, 'LOCKED', 'ACCEPTED')
    return { ...due, lockedAt: null, version: request.version + 1 }
  })
}

async function change(
  transaction: TransactionContext,
  what: {
    due: ObligationDueEntity
    obligation: ObligationEntity
    version: number
    deed: 'due.dated' | 'due.locked' | 'due.unlocked'
    reason?: string
  },
  changes: Partial<ObligationDueEntity>,
): Promise<void> {
  const { due, obligation, version, deed, reason } = what
  await claimVersion(transaction, ObligationDueEntity, due.id, version)
  await transaction.manager.update(ObligationDueEntity, { id: due.id }, changes)
  transaction.loaders.clear()
  const picture = (row: ObligationDueEntity): Picture => ({ dueOn: row.dueOn, isLocked: row.lockedAt !== null })
  await recordObligation(transaction, obligation, {
    deed,
    objectId: due.id,
    before: picture(due),
    after: { ...picture({ ...due, ...changes }), ...(reason !== undefined && { reason }) },
  })
}

/** All of a due at once; the counts stay, for they count both as accepted. */
async function moveAll(
  { manager, clock }: TransactionContext,
  dueId: string,
  from: 'ACCEPTED' | 'LOCKED',
  to: 'ACCEPTED' | 'LOCKED',
): Promise<void> {
  await manager
    .createQueryBuilder()
    .update(AssignmentEntity)
    .set({ state: to, version: () => 'version + 1', updatedAt: clock.now() })
    .where({ dueId, isOpen: false, state: from })
    .execute()
}
