import { loadOne } from '../../foundation/loader.js'
import { Refusal } from '../../foundation/refusal.js'
import type { RequestContext } from '../../foundation/request-context.js'
import { lockedDuesOwedBy, type ObligationDueEntity } from '../cascade/index.js'
import { unitsWithRightsOver } from '../organization/index.js'
import { readPeriod } from './forms/index.js'
import type { ReportEntity } from './report.entity.js'
import { locksOfUnit } from './report.queries.js'

type Subject = Pick<ReportEntity, 'unitId' | 'form' | 'period'>

/** Whether nobody hands the report in any more: its period is locked, or a due for which it is owed. */
export async function isLocked(context: RequestContext, report: Subject): Promise<boolean> {
  const [isPeriodLocked, dues] = await Promise.all([hasLockedPeriod(context, report), lockedDuesOf(context, report)])
  return isPeriodLocked || dues.length > 0
}

/** Locked dues for which the unit owes this report: in its form, for a period that ends on the same day. */
export async function lockedDuesOf(
  context: RequestContext,
  { unitId, form, period }: Subject,
): Promise<ObligationDueEntity[]> {
  const to = readPeriod(period)?.to
  const locked = await loadOne(context, lockedDuesOwedBy, unitId)
  const dues = locked.filter((each) => each.form === form && each.due.periodTo === to).map(({ due }) => due)
  // a unit that took over from others owes a due several times
  return [...new Map(dues.map((due) => [due.id, due])).values()]
}

/**
 * Refuses with the lock that holds the report, for each is opened in another way.
 * @throws Refusal REPORT_LOCKED, DUE_LOCKED
 */
export async function requireUnlocked(context: RequestContext, report: Subject): Promise<void> {
  if (await hasLockedPeriod(context, report)) throw new Refusal('REPORT_LOCKED', { fields: ['period'] })
  if ((await lockedDuesOf(context, report)).length > 0) throw new Refusal('DUE_LOCKED', { fields: ['period'] })
}

/** Whether the unit itself or one above it has locked the period of a report. */
async function hasLockedPeriod(context: RequestContext, { unitId, form, period }: Subject): Promise<boolean> {
  const above = await unitsWithRightsOver(context, unitId)
  const locks = await Promise.all(above.map(({ id }) => loadOne(context, locksOfUnit, id)))
  return locks.flat().some((lock) => lock.form === form && lock.period === period)
}
