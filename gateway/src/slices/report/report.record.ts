import type { ActionCode, DeedCode } from '@antq/shared-schema'
import { grantFor } from '../../access/rights.js'
import type { Picture, TransactionContext } from '../../ledger/index.js'
import { unitsWithRightsOver } from '../organization/index.js'
import type { ReportEntity } from './report.entity.js'

/** What the ledger is told of a write of a report. */
export interface ReportDeed {
  deed: DeedCode
  /** The right that was used. */
  action: ActionCode
  before?: Picture | null
  after?: Picture | null
}

/** Leaves a write of a report in the audit trail; what only its own unit sees is no change for anybody else. */
export async function auditReport(
  transaction: TransactionContext,
  report: Pick<ReportEntity, 'id' | 'unitId'>,
  { deed, action, before = null, after = null }: ReportDeed,
): Promise<void> {
  const above = await unitsWithRightsOver(transaction, report.unitId)
  const grant = grantFor(
    transaction.actor,
    action,
    above.map((unit) => unit.code),
  )
  transaction.entries.audit({
    deed,
    objectId: report.id,
    unitIds: above.map((unit) => unit.id),
    before,
    after,
    onBehalfOf: grant?.onBehalfOf ?? null,
  })
}

/** Tells those who keep in step that what others can see of a report has changed. */
export async function tellChange(
  transaction: TransactionContext,
  report: Pick<ReportEntity, 'id' | 'unitId' | 'isPublic'>,
  wasPublic: boolean,
): Promise<void> {
  const above = await unitsWithRightsOver(transaction, report.unitId)
  transaction.entries.change({
    objectKind: 'report',
    objectId: report.id,
    wasPublic,
    isPublic: Boolean(report.isPublic),
    unitIds: above.map((unit) => unit.id),
  })
}
