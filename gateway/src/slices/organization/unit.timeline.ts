import { Temporal } from 'temporal-polyfill'
import { addDays, firstDayOf, lastDayOf, type PartialDate } from '../../foundation/partial-date.js'
import { Refusal } from '../../foundation/refusal.js'
import type { UnitPeriodEntity } from './unit.entity.js'
import { covers, firstDay, lastDay } from './unit.dates.js'
import { isNextDay } from './unit.lineage.js'

/** A period without its place among the others. */
export type Period = Omit<UnitPeriodEntity, 'unitId' | 'position'>

/** What is new from a day on; what is left out stays as it is. */
export interface NewValues {
  name?: string | undefined
  shortName?: string | null | undefined
  kind?: string | undefined
  parentId?: string | null | undefined
}

/** Where a change is known from. */
export interface Known {
  source: string | null
  needsVerification: boolean
}

const LONGEST_SOURCE = 400

/** Name and abbreviation belong together; kind and parent have a history of their own each. */
const HISTORIES = [['name', 'shortName'], ['kind'], ['parentId']] as const

/**
 * The periods after a change from a day on. The period of that day is cut in two; the new value holds until the day
 * from which another one is registered already. Whatever was true before the day stays.
 * @param from the day, or the month or year where no more is known
 * @throws Refusal DATE_INVALID where the unit was not there before that day, UNIT_ENDED where it was there no more
 */
export function changedFrom(
  periods: readonly Period[],
  from: PartialDate,
  values: NewValues,
  known: Known,
): readonly Period[] {
  const day = firstDayOf(from)
  const index = periods.findIndex((period) => covers(period, day))
  const [first, last, cut] = [periods[0], periods.at(-1), periods[index]]
  if (!first || !last || day <= firstDay(first)) throw new Refusal('DATE_INVALID', { fields: ['from'] })
  if (day > lastDay(last)) throw new Refusal('UNIT_ENDED', { fields: ['from'] })
  if (!cut) throw new Refusal('DATE_INVALID', { fields: ['from'] })
  if (isSame(cut, { ...cut, ...given(values) })) return periods
  const before = periods.slice(0, index)
  const since =
    firstDay(cut) === day
      ? [{ ...cut, ...bothKnown(cut, known) }]
      : [
          { ...cut, validTo: endBefore(from) },
          { ...cut, validFrom: from, ...known },
        ]
  const kept = since.length - 1
  const later = withValues([...since.slice(kept), ...periods.slice(index + 1)], given(values))
  return joined([...before, ...since.slice(0, kept)], later)
}

/**
 * The periods of a unit that ends.
 * @throws Refusal DATE_INVALID where it was not there on the day, UNIT_CHANGED_LATER where a change of a later day is
 * registered
 */
export function endedOn(periods: readonly Period[], end: PartialDate): readonly Period[] {
  const day = lastDayOf(end)
  const [first, last] = [periods[0], periods.at(-1)]
  if (!first || !last || day < firstDay(first)) throw new Refusal('DATE_INVALID', { fields: ['lastDay'] })
  if (firstDay(last) > day) throw new Refusal('UNIT_CHANGED_LATER', { fields: ['lastDay'] })
  return [...periods.slice(0, -1), { ...last, validTo: end }]
}

function given(values: NewValues): Partial<Period> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))
}

/** Each value holds as long as the one that it takes the place of would have. */
function withValues(periods: readonly Period[], values: Partial<Period>): Period[] {
  const result = periods.map((period) => ({ ...period }))
  const [start] = periods
  for (const names of HISTORIES) {
    for (const [index, period] of periods.entries()) {
      if (names.some((name) => period[name] !== start?.[name])) break
      for (const name of names) Object.assign(result[index]!, name in values ? { [name]: values[name] } : {})
    }
  }
  return result
}

/** A change that takes an earlier one of the same day back leaves no seam. */
function joined(before: readonly Period[], later: readonly Period[]): Period[] {
  const result = [...before]
  for (const period of later) {
    const last = result.at(-1)
    if (last && isSame(last, period) && isNextDay(lastDay(last), firstDay(period))) {
      result[result.length - 1] = { ...last, validTo: period.validTo }
    } else {
      result.push(period)
    }
  }
  return result
}

const isSame = (one: Period, other: Period): boolean =>
  HISTORIES.flat().every((name) => (one[name] ?? null) === (other[name] ?? null))

/** Two changes from one day on: where both are known from. */
function bothKnown(period: Period, known: Known): Known {
  const sources = [...new Set([period.source, known.source].filter((source) => source !== null))]
  return {
    source: sources.length === 0 ? null : sources.join('; ').slice(0, LONGEST_SOURCE),
    needsVerification: Boolean(period.needsVerification) || known.needsVerification,
  }
}

/** The last day before, known as exactly as the day itself: before `2025` comes `2024`. */
function endBefore(from: PartialDate): PartialDate {
  if (from.length === 4) return String(Number(from) - 1)
  if (from.length === 7) return Temporal.PlainYearMonth.from(from).subtract({ months: 1 }).toString()
  return addDays(from, -1)
}
