import { addDays, firstDayOf, lastDayOf } from '../../foundation/partial-date.js'
import { Refusal } from '../../foundation/refusal.js'
import { covers, firstDay, lastDay } from './unit.dates.js'
import type { UnitEnded, UnitMoved } from './unit.change.js'
import type { Period } from './unit.timeline.js'

type Periods = readonly Period[]

/**
 * A superior has to be there as long as the unit stands under it.
 * @param parent the periods of the new superior
 * @throws Refusal UNIT_CIRCLE, DATE_INVALID, UNIT_ENDED
 */
export function requireParent(change: UnitMoved, periods: Periods, parent: Periods): void {
  if (change.parentId === change.unitId) throw new Refusal('UNIT_CIRCLE', { fields: ['parent'] })
  const start = periods.findIndex((period) => covers(period, firstDayOf(change.from)))
  const length = periods.slice(start).findIndex((period) => period.parentId !== change.parentId)
  const last = length === -1 ? periods.at(-1) : periods[start + length - 1]
  if (last) requireThere(parent, firstDayOf(change.from), lastDay(last), 'parent')
}

/**
 * Who takes over is there on the day after.
 * @param periodsOf periods of a unit that is registered
 * @throws Refusal UNIT_CIRCLE, DATE_INVALID, UNIT_ENDED
 */
export function requireSuccessors(change: UnitEnded, periodsOf: (unitId: string) => Periods): void {
  const day = addDays(lastDayOf(change.lastDay), 1)
  for (const [index, { unitId }] of change.successors.entries()) {
    const field = `successors.${index}`
    if (unitId === change.unitId) throw new Refusal('UNIT_CIRCLE', { fields: [field] })
    requireThere(periodsOf(unitId), day, day, field)
  }
}

/**
 * An end that is put off does not outlast the superior.
 * @param parentOf periods of a unit that stood above
 * @throws Refusal UNIT_ENDED
 */
export function requireParentUntil(before: Periods, after: Periods, parentOf: (unitId: string) => Periods): void {
  const [former, last] = [before.at(-1), after.at(-1)]
  if (!former || !last?.parentId || former.validTo === null || lastDay(last) <= lastDay(former)) return
  requireThere(parentOf(last.parentId), firstDay(last), lastDay(last), 'lastDay')
}

/** @throws Refusal DATE_INVALID where the unit begins later, UNIT_ENDED where it ends earlier */
export function requireThere(periods: Periods, from: string, to: string, field: string): void {
  const [first, last] = [periods[0], periods.at(-1)]
  if (!first || !last || firstDay(first) > from) throw new Refusal('DATE_INVALID', { fields: [field] })
  if (lastDay(last) < to) throw new Refusal('UNIT_ENDED', { fields: [field] })
}

/**
 * Nothing stands under a unit that is there no more.
 * @param below periods of all units that ever stood directly under it
 * @throws Refusal UNIT_HAS_CHILDREN
 */
export function requireNoneLeft(periods: Periods, below: Periods): void {
  const end = periods.at(-1)
  if (end && below.some((period) => lastDay(period) > lastDay(end)))
    throw new Refusal('UNIT_HAS_CHILDREN', { fields: ['unit'] })
}
