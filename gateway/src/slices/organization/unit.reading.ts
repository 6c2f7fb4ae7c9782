import { isSearched } from '../../foundation/folded-text.js'
import { loadOne } from '../../foundation/loader.js'
import { type Page, pageOf, pageRequest, type PageWish } from '../../foundation/paging.js'
import { Refusal } from '../../foundation/refusal.js'
import type { RequestContext } from '../../foundation/request-context.js'
import { aliasKeyOf, lookUpKeys } from './unit.aliases.js'
import { covers, periodOn } from './unit.dates.js'
import { unitIdsOfCodes } from './unit-codes.queries.js'
import type { UnitEntity, UnitPeriodEntity } from './unit.entity.js'
import { countUnits, findUnitByCode, findUnitsByAlias, listUnits, periodsOfUnit, unitById } from './unit.queries.js'

/**
 * The unit that a row names. Units are never deleted.
 * @throws Error where there is none: then the data is broken, which no user can mend
 */
export async function requireUnit(context: RequestContext, id: string): Promise<UnitEntity> {
  const unit = await loadOne(context, unitById, id)
  if (!unit) throw new Error(`unit ${id} is gone`)
  return unit
}

/** @throws Refusal UNIT_UNKNOWN */
export async function unitWithCode(context: RequestContext, code: string, field = 'unit'): Promise<UnitEntity> {
  const unit = await findUnitByCode(context, code)
  if (!unit) throw new Refusal('UNIT_UNKNOWN', { fields: [field] })
  return unit
}

/**
 * Id of a unit, where nothing else of it is needed.
 * @throws Refusal UNIT_UNKNOWN
 */
export async function unitIdWithCode(context: RequestContext, code: string, field = 'unit'): Promise<string> {
  const [id] = await unitIdsOfCodes(context, [code])
  if (id === undefined) throw new Refusal('UNIT_UNKNOWN', { fields: [field] })
  return id
}

/**
 * A page of units in Vietnamese alphabetical order.
 * @throws Refusal UNIT_UNKNOWN, PAGE_SIZE_INVALID, PAGE_DIRECTION_INVALID, CURSOR_INVALID
 */
export async function pageOfUnits(
  context: RequestContext,
  filter: { within?: string | null; day?: string | null; text?: string | null; kind?: string | null },
  wish: PageWish,
): Promise<Page<UnitEntity>> {
  const page = pageRequest(wish, 'unit')
  const within = filter.within == null ? undefined : await unitWithCode(context, filter.within, 'within')
  const which = { within, day: filter.day ?? context.clock.today(), text: filter.text, kind: filter.kind }
  return pageOf(
    {
      rows: (stretch) => listUnits(context, which, stretch),
      count: isSearched(filter.text) ? undefined : () => countUnits(context, which),
      positionOf: (unit) => ({ key: unit.sortKey, id: unit.id }),
    },
    page,
  )
}

/**
 * Units that a name in a text can mean, best first: the same province before national bodies, those that existed on
 * the day before others. Units of other provinces are meant by their whole name only, when a province is given.
 * @param province code of the province in whose document the name stands
 */
export async function resolveUnitNames(
  context: RequestContext,
  names: readonly string[],
  province?: string | null,
  day?: string | null,
): Promise<UnitEntity[][]> {
  const keysOf = names.map(lookUpKeys)
  const found = await findUnitsByAlias(context, keysOf.flat())
  const on = day ?? context.clock.today()
  const rank = (unit: UnitEntity) =>
    (province != null && unit.province === province ? 0 : unit.province === null ? 1 : 2) * 2 +
    (covers(unit, on) ? 0 : 1)
  const isNear = (unit: UnitEntity) => province == null || unit.province === null || unit.province === province
  const wholeNames = await wholeNamesOf(
    context,
    found.flatMap(({ unit }) => (isNear(unit) ? [] : unit)),
  )
  return keysOf.map((keys) => {
    for (const key of keys) {
      const hits = found.filter((hit) => hit.aliasKey === key).map((hit) => hit.unit)
      const near = hits.filter(isNear)
      // a whole name says itself which province it means
      const units = near.length > 0 ? near : hits.filter((unit) => wholeNames.get(unit.id)?.has(key))
      if (units.length > 0) {
        return units.toSorted(
          (a, b) => rank(a) - rank(b) || (a.sortKey < b.sortKey ? -1 : a.sortKey > b.sortKey ? 1 : 0),
        )
      }
    }
    return []
  })
}

/** Keys of the whole names that units bear or bore. */
async function wholeNamesOf(
  context: RequestContext,
  units: readonly UnitEntity[],
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const periods = await Promise.all(units.map(({ id }) => loadOne(context, periodsOfUnit, id)))
  return new Map(
    units.map(({ id }, index) => [id, new Set((periods[index] ?? []).map(({ name }) => aliasKeyOf(name)))]),
  )
}

/** The name a unit bore on a day; its last one where it had ended, today's where no day is given. */
export function nameOn(unit: UnitEntity, periods: readonly UnitPeriodEntity[], day: string | null): string {
  return day === null ? unit.name : (periodOn(periods, day)?.name ?? unit.name)
}

/**
 * What a unit was called on a day, and under whom it stood.
 * @throws Error where there is no such unit
 */
export async function unitAsOf(
  context: RequestContext,
  id: string,
  day: string,
): Promise<{ name: string; parentId: string | null }> {
  const [unit, periods] = await Promise.all([loadOne(context, unitById, id), loadOne(context, periodsOfUnit, id)])
  if (!unit) throw new Error(`no unit ${id}`)
  return periodOn(periods, day) ?? unit
}
