import { In, LessThan } from 'typeorm'
import { cutToPage } from '../../foundation/keyset.queries.js'
import type { PageRequest } from '../../foundation/paging.js'
import type { RequestContext } from '../../foundation/request-context.js'
import { PortalReportEntity } from './portal-report.entity.js'

/** A stretch of what was told of the portal of a unit, the newest first. */
export function listReports(context: RequestContext, unitId: string, page: PageRequest): Promise<PortalReportEntity[]> {
  const order = { key: 'report.id', id: 'report.id', direction: 'DESC' } as const
  return cutToPage(reportsOf(context, unitId), order, page).getMany()
}

export function countReports(context: RequestContext, unitId: string): Promise<number> {
  return reportsOf(context, unitId).getCount()
}

function reportsOf({ manager }: RequestContext, unitId: string) {
  return manager.createQueryBuilder(PortalReportEntity, 'report').where('report.unitId = :unitId', { unitId })
}

/** Which of these marks there are rows for. */
export async function knownMarks({ manager }: RequestContext, marks: readonly string[]): Promise<Set<string>> {
  const rows = await manager.find(PortalReportEntity, {
    select: { id: true, mark: true },
    where: { mark: In([...marks]) },
  })
  return new Set(rows.map(({ mark }) => mark))
}

/** How many rows a day of a portal has. */
export function countOnDay(
  { manager }: RequestContext,
  { unitId, day, isRegistered }: Pick<PortalReportEntity, 'unitId' | 'day' | 'isRegistered'>,
): Promise<number> {
  return manager.countBy(PortalReportEntity, { unitId, day, isRegistered })
}

/** Some of the rows of days before a day. */
export async function idsBefore({ manager }: RequestContext, day: string, most: number): Promise<string[]> {
  const rows = await manager.find(PortalReportEntity, {
    select: { id: true },
    where: { day: LessThan(day) },
    take: most,
  })
  return rows.map(({ id }) => id)
}
