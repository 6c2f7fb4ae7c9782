import type { ActionCode } from '@antq/shared-schema'
import { requireRight, requireSignedIn } from '../../access/rights.js'
import { loadOne } from '../../foundation/loader.js'
import { Refusal } from '../../foundation/refusal.js'
import type { RequestContext } from '../../foundation/request-context.js'
import type { TransactionContext } from '../../ledger/index.js'
import { actingUnit, lineageCodes, requireUnit, type UnitEntity } from '../organization/index.js'
import { ReportEntity } from './report.entity.js'
import { canSee, ownsDraft, readsVersions, type GuardedReport } from './report.policy.js'
import { claimReport, reportById } from './report.queries.js'

/** The report, if the actor may know of it. */
export async function visibleReport(context: RequestContext, id: string): Promise<ReportEntity | null> {
  const report = await loadOne(context, reportById, id)
  return report && (await isVisible(context, report)) ? report : null
}

export async function isVisible(context: RequestContext, report: ReportEntity): Promise<boolean> {
  return report.isPublic || canSee(context.actor, await guarded(context, report))
}

/** Whether the draft of the report is the actor's unit's own. */
export async function isOwn(context: RequestContext, report: Pick<ReportEntity, 'unitId'>): Promise<boolean> {
  return ownsDraft(context.actor, { own: await ownCodes(context, await requireUnit(context, report.unitId)) })
}

export async function mayReadVersions(context: RequestContext, report: ReportEntity): Promise<boolean> {
  return context.actor.kind === 'signed-in' && readsVersions(context.actor, await guarded(context, report))
}

/**
 * The report, for somebody of its own unit to write in.
 * @throws Refusal NOT_SIGNED_IN, NOT_FOUND, NOT_ALLOWED
 */
export async function reportToWrite(context: RequestContext, id: string): Promise<ReportEntity> {
  const report = await seenReport(context, id)
  await requireOwn(context, await requireUnit(context, report.unitId))
  return report
}

/**
 * The report, for officers of its unit or of one above it.
 * @throws Refusal NOT_SIGNED_IN, NOT_FOUND, NOT_ALLOWED
 */
export async function reportFor(context: RequestContext, id: string, action: ActionCode): Promise<ReportEntity> {
  const report = await seenReport(context, id)
  requireRight(context.actor, action, await lineageCodes(context, report.unitId))
  return report
}

/** @throws Refusal NOT_SIGNED_IN, NOT_ALLOWED where the unit is not the actor's own */
export async function requireOwn(context: RequestContext, unit: UnitEntity): Promise<void> {
  requireRight(context.actor, 'report.write', await ownCodes(context, unit))
}

/**
 * Takes the next version of the row for writing.
 * @throws Refusal VERSION_CONFLICT with the version that is there now
 */
export async function claim(
  transaction: TransactionContext,
  report: ReportEntity,
  version: number | null | undefined,
): Promise<void> {
  if (version != null && (await claimReport(transaction, report.id, version))) return
  const now = await transaction.manager.findOneBy(ReportEntity, { id: report.id })
  throw new Refusal('VERSION_CONFLICT', {
    fields: ['version'],
    currentVersion: now?.version ?? report.version,
    existingId: report.id,
  })
}

async function seenReport(context: RequestContext, id: string): Promise<ReportEntity> {
  requireSignedIn(context.actor)
  const report = await visibleReport(context, id)
  if (!report) throw new Refusal('NOT_FOUND', { fields: ['id'] })
  return report
}

async function guarded(context: RequestContext, report: ReportEntity): Promise<GuardedReport> {
  const [own, lineage] = await Promise.all([
    ownCodes(context, await requireUnit(context, report.unitId)),
    lineageCodes(context, report.unitId),
  ])
  return { isPublic: Boolean(report.isPublic), latest: report.latest, own, lineage }
}

/** Codes of the unit, and of the one that acts in its place where it has ended. */
async function ownCodes(context: RequestContext, unit: UnitEntity): Promise<string[]> {
  const acting = await actingUnit(context, unit)
  return acting === undefined ? [unit.code] : [...new Set([unit.code, acting.code])]
}
