import { LoaderShelf, loadOne, type LoaderDefinition } from '../../foundation/loader.js'
import type { RequestContext } from '../../foundation/request-context.js'
import { covers, lastDay } from './unit.dates.js'
import { lineageOfUnit, successorsOfUnit, unitById } from './unit.queries.js'
import type { UnitEntity, UnitLineageEntity } from './unit.entity.js'
import { keptRights, type UnitMark } from './unit-tree.kept.js'

/**
 * The units whose officers have rights over a unit today: itself, those above it, and whoever took over from any of
 * these that have ended. A unit that moved elsewhere has left the officers of its old superiors behind.
 * @returns the unit itself first, then upwards
 */
export async function unitsWithRightsOver(context: RequestContext, unitId: string): Promise<readonly UnitMark[]> {
  return loadOne(context, unitsOverUnit, unitId)
}

const unitsOverUnit: LoaderDefinition<string, readonly UnitMark[]> = {
  fetch: async (context, ids) => {
    const kept = await keptRights(context)
    // what the request has read so far may be older than the state of the tree that is remembered
    const fresh = kept ? { ...context, loaders: new LoaderShelf() } : context
    return Promise.all(ids.map(async (id) => kept?.get(id) ?? (await underParent(id)) ?? find(id)))

    async function find(id: string): Promise<readonly UnitMark[]> {
      const units = await lookUp(fresh, id)
      context.loaders.know(context, lineageOfUnit, id, await loadOne(fresh, lineageOfUnit, id))
      for (const unit of units) context.loaders.know(context, unitById, unit.id, unit)
      const over = units.map(markOf)
      if (over.length > 0) kept?.set(id, over)
      return over
    }

    /**
     * Itself and whoever has rights over its parent, for a unit whose row came along with something else. There are
     * far fewer parents than units, and they are found among what is remembered sooner. This itself is not remembered:
     * the row may be older than the state of the tree.
     */
    async function underParent(id: string): Promise<readonly UnitMark[] | undefined> {
      const unit = kept && context.loaders.broughtAlong(unitById, id)
      if (!unit || !isTrueOn(unit, context.clock.today())) return undefined
      if (unit.parentId === null) return [markOf(unit)]
      return [markOf(unit), ...(kept.get(unit.parentId) ?? (await find(unit.parentId)))]
    }
  },
}

const markOf = ({ id, code }: UnitEntity): UnitMark => ({ id, code })

/** Whether a unit is there on a day, and its own row says where it stands then. */
const isTrueOn = (unit: UnitEntity, day: string): boolean =>
  covers(unit, day) && (unit.nextTurnOn === null || unit.nextTurnOn > day)

async function lookUp(context: RequestContext, unitId: string): Promise<UnitEntity[]> {
  const found = new Map<string, UnitEntity>()
  let next = [unitId]
  while (next.length > 0) {
    const above = (await Promise.all(next.map((id) => lastChain(context, id)))).flat()
    const units = await Promise.all([...new Set(above)].map((id) => loadOne(context, unitById, id)))
    const fresh = units.filter((unit): unit is UnitEntity => unit !== undefined && !found.has(unit.id))
    for (const unit of fresh) found.set(unit.id, unit)
    const today = context.clock.today()
    const ended = fresh.filter((unit) => lastDay(unit) < today)
    const successors = (await Promise.all(ended.map((unit) => loadOne(context, successorsOfUnit, unit.id)))).flat()
    next = [...new Set(successors.map((row) => row.successorId))].filter((id) => !found.has(id))
  }
  return [...found.values()]
}

/** Codes of {@link unitsWithRightsOver}: what the rights of an actor are compared with. */
export async function lineageCodes(context: RequestContext, unitId: string): Promise<string[]> {
  return (await unitsWithRightsOver(context, unitId)).map((unit) => unit.code)
}

/**
 * The unit that acts today in the place of one: itself, or its single successor where it has ended.
 * @returns undefined where nobody took over or several did: then nobody can say whose its rights are
 */
export async function actingUnit(
  context: RequestContext,
  unit: Pick<UnitEntity, 'id' | 'code' | 'validTo' | 'validFrom'>,
): Promise<Pick<UnitEntity, 'id' | 'code'> | undefined> {
  const passed = new Set<string>()
  let acting = unit
  while (lastDay(acting) < context.clock.today()) {
    passed.add(acting.id)
    const [only, ...others] = await loadOne(context, successorsOfUnit, acting.id)
    if (!only || others.length > 0 || passed.has(only.successorId)) return undefined
    const successor = await loadOne(context, unitById, only.successorId)
    if (!successor) return undefined
    acting = successor
  }
  return acting
}

/** The unit and the units above it today; as they were last where the unit, or what stood above it, has ended. */
async function lastChain(context: RequestContext, unitId: string): Promise<string[]> {
  const rows = await loadOne(context, lineageOfUnit, unitId)
  const [own] = rows
  if (!own) return []
  const today = context.clock.today()
  const begun = rows.filter((row) => row.depth > 0 && row.firstDay <= today)
  const last = begun.reduce((day, row) => (capped(row, today) > day ? capped(row, today) : day), '')
  return [own.ancestorId, ...begun.filter((row) => capped(row, today) === last).map((row) => row.ancestorId)]
}

const capped = (row: UnitLineageEntity, today: string) => (row.lastDay > today ? today : row.lastDay)
