import type { RequestContext } from '../../foundation/request-context.js'
import { firstDay, lastDay } from './unit.dates.js'
import { UnitPeriodEntity } from './unit.entity.js'

/**
 * Units for which something began or ended between two days: with the days alone, without anybody writing.
 * @param after the last day that was looked at; @param until today
 */
export async function unitsWithBoundary({ manager }: RequestContext, after: string, until: string): Promise<string[]> {
  const [first, last] = [after.slice(0, 4), until]
  const periods = await manager
    .createQueryBuilder(UnitPeriodEntity, 'period')
    // partial dates: what the years leave over is looked at below
    .where('(period.validFrom >= :first AND period.validFrom <= :last)', { first, last })
    .orWhere('(period.validTo >= :first AND period.validTo < :last)')
    .getMany()
  const isPast = (day: string) => after < day && day <= until
  const found = periods.filter(
    (period) => isPast(firstDay(period)) || (after <= lastDay(period) && lastDay(period) < until),
  )
  return [...new Set(found.map((period) => period.unitId))]
}
