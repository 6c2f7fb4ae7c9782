import { firstDayOf, lastDayOf, addDays, type PartialDate } from '../../foundation/partial-date.js'
import { Refusal } from '../../foundation/refusal.js'
import { changedFrom, endedOn, type Known, type NewValues, type Period } from './unit.timeline.js'
import { lastDay } from './unit.dates.js'

/** What happens to a unit that is registered already; days may be past, today or still to come. */
export type UnitChange = UnitRenamed | UnitMoved | UnitEnded

interface Change {
  unitId: string
  /** The version that was looked at; not asked for where a file says so. */
  version?: number | undefined
}

/** Another name, abbreviation or kind from a day on; what is left out stays. */
export interface UnitRenamed extends Change, Known, Pick<NewValues, 'name' | 'shortName' | 'kind'> {
  deed: 'unit.renamed'
  from: PartialDate
}

/** Another superior from a day on. */
export interface UnitMoved extends Change, Known {
  deed: 'unit.moved'
  from: PartialDate
  /** Null for a unit that stands under none. */
  parentId: string | null
}

/** The last day, and who takes over: several units with one successor merge, one with several splits. */
export interface UnitEnded extends Change {
  deed: 'unit.ended'
  lastDay: PartialDate
  successors: readonly Successor[]
}

export interface Successor extends Known {
  unitId: string
  /** Day of the take-over; the day after the last one where null. */
  on: PartialDate | null
}

/**
 * The periods after a change; the same list where nothing is different.
 * @throws Refusal DATE_INVALID, UNIT_ENDED, UNIT_CHANGED_LATER
 */
export function afterChange(periods: readonly Period[], change: UnitChange, today: string): readonly Period[] {
  if (change.deed === 'unit.ended') return afterEnd(periods, change, today)
  const { source, needsVerification } = change
  const values = change.deed === 'unit.moved' ? { parentId: change.parentId } : namesAndKind(change)
  return changedFrom(periods, change.from, values, { source, needsVerification })
}

/** An end that has come stays; one that has not may be put on another day. */
function afterEnd(periods: readonly Period[], { lastDay: end }: UnitEnded, today: string): readonly Period[] {
  const last = periods.at(-1)
  if (last?.validTo == null) return endedOn(periods, end)
  if (lastDay(last) === lastDayOf(end)) return periods
  if (lastDay(last) < today) throw new Refusal('UNIT_ENDED', { fields: ['unit'] })
  return endedOn(periods, end)
}

const namesAndKind = ({ name, shortName, kind }: UnitRenamed): NewValues => ({
  name: name?.normalize('NFC'),
  shortName: shortName?.normalize('NFC') ?? shortName,
  kind,
})

/** The first day on which a change can make a difference to where a unit stands; null where it makes none. */
export function firstDayElsewhere(change: UnitChange, before: readonly Period[]): string | null {
  if (change.deed === 'unit.renamed') return null
  if (change.deed === 'unit.moved') return firstDayOf(change.from)
  const [former, end] = [before.at(-1), lastDayOf(change.lastDay)]
  return addDays(former?.validTo != null && lastDay(former) < end ? lastDay(former) : end, 1)
}
