import { loadOne } from '../../foundation/loader.js'
import type { RequestContext } from '../../foundation/request-context.js'
import { unitsWithRightsOver } from '../organization/index.js'
import type { ReportEntity } from './report.entity.js'
import { locksOfUnit } from './report.queries.js'

/** Whether the unit itself or one above it has locked the period of a report. */
export async function isLocked(
  context: RequestContext,
  { unitId, form, period }: Pick<ReportEntity, 'unitId' | 'form' | 'period'>,
): Promise<boolean> {
  const above = await unitsWithRightsOver(context, unitId)
  const locks = await Promise.all(above.map(({ id }) => loadOne(context, locksOfUnit, id)))
  return locks.flat().some((lock) => lock.form === form && lock.period === period)
}
