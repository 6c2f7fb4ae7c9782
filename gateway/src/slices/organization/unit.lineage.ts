import type { UnitLineageEntity, UnitPeriodEntity } from './unit.entity.js'
import { firstDay, lastDay } from './unit.dates.js'

type Lineage = Pick<UnitLineageEntity, 'unitId' | 'ancestorId' | 'firstDay' | 'lastDay' | 'depth' | 'sortKey'>

/**
 * All units above one unit with the days on which they were above it, out of its periods and of its parents' own
 * lineage. The unit itself comes first, at depth 0.
 */
export function lineageOf(
  unitId: string,
  sortKey: string,
  periods: readonly Pick<UnitPeriodEntity, 'parentId' | 'validFrom' | 'validTo'>[],
  lineageOfParent: (parentId: string) => readonly Lineage[],
): Lineage[] {
  const [first, last] = [periods[0], periods.at(-1)]
  if (!first || !last) return []
  const rows = [{ unitId, ancestorId: unitId, firstDay: firstDay(first), lastDay: lastDay(last), depth: 0, sortKey }]
  for (const period of periods) {
    if (period.parentId === null) continue
    for (const above of lineageOfParent(period.parentId)) {
      const from = later(firstDay(period), above.firstDay)
      const to = earlier(lastDay(period), above.lastDay)
      if (from <= to) {
        rows.push({
          unitId,
          ancestorId: above.ancestorId,
          firstDay: from,
          lastDay: to,
          depth: above.depth + 1,
          sortKey,
        })
      }
    }
  }
  return joinNeighbours(rows)
}

/** A unit that only changed its name keeps one row for each unit above it. */
function joinNeighbours(rows: Lineage[]): Lineage[] {
  const joined = new Map<string, Lineage>()
  const result: Lineage[] = []
  for (const row of rows) {
    const before = joined.get(row.ancestorId)
    if (
      before &&
      before.depth === row.depth &&
      before.lastDay < row.firstDay &&
      isNextDay(before.lastDay, row.firstDay)
    ) {
      before.lastDay = row.lastDay
    } else {
      joined.set(row.ancestorId, row)
      result.push(row)
    }
  }
  return result
}

function isNextDay(day: string, next: string): boolean {
  return Date.parse(next) - Date.parse(day) === 86_400_000
}

const later = (a: string, b: string) => (a > b ? a : b)
const earlier = (a: string, b: string) => (a < b ? a : b)
