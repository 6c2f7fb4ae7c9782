import { grantFor, requireRight } from '../../access/rights.js'
import { Refusal } from '../../foundation/refusal.js'
import type { RequestContext } from '../../foundation/request-context.js'
import { isDuplicate } from '../../foundation/transaction.js'
import { inTransaction, type TransactionContext } from '../../ledger/index.js'
import { reasonOf } from '../cascade/index.js'
import { unitsWithRightsOver, unitWithCode, type UnitEntity } from '../organization/index.js'
import type { ReportSubject } from './draft.service.js'
import { formForPeriod } from './forms/index.js'
import { ReportLockEntity } from './report.entity.js'

/**
 * Locks a period of a form: neither the unit nor those below hand in any more. Locked twice is locked.
 * @returns the unit
 * @throws Refusal NOT_SIGNED_IN, UNIT_UNKNOWN, NOT_ALLOWED, REPORT_PERIOD_INVALID
 */
export async function lockReportPeriod(context: RequestContext, subject: ReportSubject): Promise<UnitEntity> {
  return inTransaction(context, async (transaction) => {
    const { unit, row } = await lockOf(transaction, subject)
    try {
      await transaction.manager.insert(ReportLockEntity, { ...row, lockedAt: transaction.clock.now() })
    } catch (error) {
      // looking first would not see a lock that another sets at the same moment
      if (isDuplicate(error)) return unit
      throw error
    }
    await auditLock(transaction, unit, { deed: 'report.period-locked', subject })
    return unit
  })
}

/**
 * Opens a locked period again.
 * @param reason goes into the audit trail
 * @returns the unit
 * @throws Refusal as {@link lockReportPeriod}, and REASON_REQUIRED
 */
export async function reopenReportPeriod(
  context: RequestContext,
  subject: ReportSubject,
  reason: string,
): Promise<UnitEntity> {
  return inTransaction(context, async (transaction) => {
    const { unit, row } = await lockOf(transaction, subject)
    const told = reasonOf(reason, 'reason')
    const { affected } = await transaction.manager.delete(ReportLockEntity, row)
    if (affected !== 0) await auditLock(transaction, unit, { deed: 'report.period-reopened', subject, reason: told })
    return unit
  })
}

async function lockOf(transaction: TransactionContext, { unit: code, form, period }: ReportSubject) {
  const unit = await unitWithCode(transaction, code)
  const above = await unitsWithRightsOver(transaction, unit.id)
  requireRight(
    transaction.actor,
    'plan.issue',
    above.map((each) => each.code),
  )
  if (!formForPeriod(form, period)) throw new Refusal('REPORT_PERIOD_INVALID', { fields: ['form', 'period'] })
  return { unit, row: { unitId: unit.id, form, period } }
}

async function auditLock(
  transaction: TransactionContext,
  unit: UnitEntity,
  what: { deed: 'report.period-locked' | 'report.period-reopened'; subject: ReportSubject; reason?: string },
): Promise<void> {
  const above = await unitsWithRightsOver(transaction, unit.id)
  const lineage = above.map((each) => each.code)
  const { form, period } = what.subject
  transaction.entries.audit({
    deed: what.deed,
    objectId: unit.id,
    unitIds: above.map((each) => each.id),
    after: { form, period, ...(what.reason !== undefined && { reason: what.reason }) },
    onBehalfOf: grantFor(transaction.actor, 'plan.issue', lineage)?.onBehalfOf ?? null,
  })
}
