import { In } from 'typeorm'
import { groupedBy } from '../../foundation/loader.js'
import { piecesOf } from '../../foundation/pieces.js'
import { isSameSet } from '../../foundation/same-set.js'
import type { TransactionContext } from '../../ledger/index.js'
import { unitsWithRightsOver } from '../organization/index.js'
import { replaceReportScope } from './draft.writing.js'
import { ReportEntity, ReportScopeEntity } from './report.entity.js'

const UNITS_AT_ONCE = 2000
const REPORTS_AT_ONCE = 200

/**
 * Puts the reports of units that stand elsewhere now into the lists of those who have rights over them today, which
 * is also by whom each of them is seen.
 * @param unitIds the units, and those whose rights reach through them
 * @returns how many reports stand in other lists now
 */
export async function rescopeReports(transaction: TransactionContext, unitIds: readonly string[]): Promise<number> {
  let count = 0
  for (const units of piecesOf(unitIds, UNITS_AT_ONCE)) {
    const reports = await transaction.manager.findBy(ReportEntity, { unitId: In(units) })
    for (const piece of piecesOf(reports, REPORTS_AT_ONCE)) {
      count += await rescope(transaction, piece)
      // what was read of one piece is of no use for the next
      transaction.loaders.clear()
    }
  }
  return count
}

async function rescope(transaction: TransactionContext, reports: readonly ReportEntity[]): Promise<number> {
  const ids = reports.map(({ id }) => id)
  const stored = await transaction.manager.findBy(ReportScopeEntity, { reportId: In(ids) })
  const scopes = groupedBy(ids, stored, (row) => row.reportId)
  const above = await Promise.all(reports.map((report) => unitsWithRightsOver(transaction, report.unitId)))
  let count = 0
  for (const [index, report] of reports.entries()) {
    const unitIds = (above[index] ?? []).map((unit) => unit.id)
    const formerUnitIds = (scopes[index] ?? []).map((row) => row.unitId)
    if (isSameSet(unitIds, formerUnitIds)) continue
    await replaceReportScope(transaction, report)
    count += 1
    // a draft that was never handed in is its unit's own, wherever that stands
    if (report.latest === 0) continue
    const isPublic = Boolean(report.isPublic)
    transaction.entries.change({
      objectKind: 'report',
      objectId: report.id,
      wasPublic: isPublic,
      isPublic,
      unitIds,
      formerUnitIds,
    })
  }
  return count
}
