import QuickLRU from 'quick-lru'
import { rowsWith } from '../../foundation/entity-part.queries.js'
import type { RequestContext } from '../../foundation/request-context.js'
import type { Database } from '../../foundation/transaction.js'
import { UnitEntity } from './unit.entity.js'

/** Units whose id is remembered: every unit of a large country. */
const MOST = 100_000

const known = new WeakMap<Database, QuickLRU<string, string>>()

/**
 * Ids of the units with these codes, those that there are. Code and id of a unit are permanent and no unit is ever
 * removed, so what was found once is not asked for again.
 */
export async function unitIdsOfCodes(context: RequestContext, codes: readonly string[]): Promise<string[]> {
  const { database, manager } = context
  const here = known.get(database) ?? new QuickLRU({ maxSize: MOST })
  known.set(database, here)
  const missing = codes.filter((code) => !here.has(code))
  const units = missing.length === 0 ? [] : await rowsWith(manager, UnitEntity, 'code', missing)
  // inside a transaction a unit may be seen that is not there for good
  if (manager === database.readManager) for (const { code, id } of units) here.set(code, id)
  const fresh = new Map(units.map(({ code, id }) => [code, id]))
  return codes.flatMap((code) => here.get(code) ?? fresh.get(code) ?? [])
}
