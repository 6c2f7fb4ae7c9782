import type { UnitLineageEntity, UnitPeriodEntity } from './unit.entity.js'
import { AFTER_ALL_DAYS, BEFORE_ALL_DAYS, firstDay, lastDay } from './unit.dates.js'

export type LineageRow = Pick<UnitLineageEntity, 'unitId' | 'ancestorId' | 'firstDay' | 'lastDay' | 'depth' | 'sortKey'>
type Period = Pick<UnitPeriodEntity, 'parentId' | 'validFrom' | 'validTo'>

/** Whole days, both included. */
interface Days {
  from: string
  to: string
}

/** A tree that is none: on some day a unit stands above itself. */
export class StandsAboveItself extends Error {
  override readonly name = 'StandsAboveItself'
  constructor(readonly unitId: string) {
    super(`unit ${unitId} stands above itself`)
  }
}

/**
 * All units above one unit with the days on which they were above it, out of its periods and of those of the units
 * above. The unit itself comes first, at depth 0. Two units may have stood above each other at different times.
 * @param periodsOf periods in their order; none for a unit that is not known
 * @throws StandsAboveItself
 */
export function lineageOf(
  unit: { id: string; sortKey: string },
  periodsOf: (unitId: string) => readonly Period[],
): LineageRow[] {
  const rows: LineageRow[] = []
  const climb = (id: string, within: Days, trail: readonly string[]): void => {
    const periods = periodsOf(id)
    const [first, last] = [periods[0], periods.at(-1)]
    const life = first && last && overlap({ from: firstDay(first), to: lastDay(last) }, within)
    if (!life) return
    if (trail.includes(id)) throw new StandsAboveItself(id)
    rows.push({
      unitId: unit.id,
      ancestorId: id,
      firstDay: life.from,
      lastDay: life.to,
      depth: trail.length,
      sortKey: unit.sortKey,
    })
    for (const period of periods) {
      if (period.parentId === null) continue
      const stretch = overlap({ from: firstDay(period), to: lastDay(period) }, life)
      if (stretch) climb(period.parentId, stretch, [...trail, id])
    }
  }
  climb(unit.id, { from: BEFORE_ALL_DAYS, to: AFTER_ALL_DAYS }, [])
  return joinNeighbours(rows)
}

/** A unit that only changed its name keeps one row for each unit above it. */
function joinNeighbours(rows: LineageRow[]): LineageRow[] {
  const joined = new Map<string, LineageRow>()
  const result: LineageRow[] = []
  for (const row of rows) {
    const before = joined.get(row.ancestorId)
    if (before && before.depth === row.depth && isNextDay(before.lastDay, row.firstDay)) {
      before.lastDay = row.lastDay
    } else {
      joined.set(row.ancestorId, row)
      result.push(row)
    }
  }
  return result
}

export function isNextDay(day: string, next: string): boolean {
  return Date.parse(next) - Date.parse(day) === 86_400_000
}

function overlap(one: Days, other: Days): Days | undefined {
  const from = one.from > other.from ? one.from : other.from
  const to = one.to < other.to ? one.to : other.to
  return from <= to ? { from, to } : undefined
}
