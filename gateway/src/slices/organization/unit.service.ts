import { groupedBy } from '../../foundation/loader.js'
import { newId } from '../../foundation/identifier.js'
import type { RequestContext } from '../../foundation/request-context.js'
import { inTransaction } from '../../ledger/index.js'
import {
  UnitAliasEntity,
  UnitEntity,
  UnitLineageEntity,
  UnitPeriodEntity,
  UnitSuccessionEntity,
} from './unit.entity.js'
import { lineageOf, StandsAboveItself, type LineageRow } from './unit.lineage.js'
import { findUnitsByCodes } from './unit.queries.js'
import { recordRegistered } from './unit.record.js'
import { aliasRows, namesOf, periodRows, successionRows, unitRow, type UnitRegistration } from './unit.registration.js'
import { insertRows } from '../../foundation/rows.writing.js'
import { withPeriodsAbove } from './unit-tree.queries.js'
import { takeTree } from './unit-tree.writing.js'

/**
 * Registers units. Parents are registered earlier or in the same call, in any order; so are successors.
 * @returns ids by code
 * @throws Error where a parent or successor does not exist, or a unit stands above itself: the caller's data is wrong,
 * which no user can mend
 */
export async function registerUnits(
  context: RequestContext,
  registrations: readonly UnitRegistration[],
): Promise<Map<string, string>> {
  return inTransaction(context, async (transaction) => {
    const { clock } = transaction
    await takeTree(transaction)
    const ids = new Map(registrations.map((unit) => [unit.code, newId('unit')]))
    const idOf = await idsByCode(transaction, registrations, ids)
    const day = { now: clock.now(), today: clock.today() }
    const periods = registrations.map((unit) => periodRows(unit, idOf))
    const units = registrations.map((unit, index) => unitRow(unit, idOf, periods[index] ?? [], day))
    const aliases = registrations.map(({ code, periods: named, ...known }) =>
      aliasRows(idOf(code), { ...known, names: namesOf(named) }),
    )
    await insertRows(transaction.manager, UnitEntity, units)
    await insertRows(transaction.manager, UnitPeriodEntity, periods.flat())
    await insertRows(transaction.manager, UnitAliasEntity, aliases.flat())
    await insertRows(
      transaction.manager,
      UnitSuccessionEntity,
      registrations.flatMap((unit) => successionRows(unit, idOf)),
    )
    const lineage = await lineageRows(transaction, units, periods.flat())
    await insertRows(transaction.manager, UnitLineageEntity, lineage)
    recordRegistered(transaction, units, lineage)
    return ids
  })
}

async function idsByCode(
  context: RequestContext,
  registrations: readonly UnitRegistration[],
  ids: ReadonlyMap<string, string>,
): Promise<(code: string) => string> {
  const named = registrations.flatMap((unit) => [
    ...unit.periods.flatMap(({ parent }) => parent ?? []),
    ...(unit.successors ?? []).map((successor) => successor.unit),
  ])
  const outside = [...new Set(named)].filter((code) => !ids.has(code))
  const known = new Map((await findUnitsByCodes(context, outside)).map((unit) => [unit.code, unit.id]))
  return (code) => {
    const id = ids.get(code) ?? known.get(code)
    if (id === undefined) throw new Error(`unit ${code} is not registered`)
    return id
  }
}

async function lineageRows(
  context: RequestContext,
  units: readonly UnitEntity[],
  periods: readonly UnitPeriodEntity[],
): Promise<LineageRow[]> {
  const unitIds = units.map((unit) => unit.id)
  const grouped = groupedBy(unitIds, periods, (period) => period.unitId)
  const known = await withPeriodsAbove(context, new Map(unitIds.map((id, index) => [id, grouped[index] ?? []])))
  try {
    return units.flatMap((unit) => lineageOf(unit, (id) => known.get(id) ?? []))
  } catch (error) {
    if (!(error instanceof StandsAboveItself)) throw error
    const code = units.find(({ id }) => id === error.unitId)?.code ?? error.unitId
    throw new Error(`unit ${code} stands above itself`, { cause: error })
  }
}

/**
 * Registers those of the units that are not there yet; what is known of the others stays as it is.
 * @returns codes of the units that were registered now
 */
export async function registerMissingUnits(
  context: RequestContext,
  registrations: readonly UnitRegistration[],
): Promise<string[]> {
  return inTransaction(context, async (transaction) => {
    const codes = registrations.map((unit) => unit.code)
    const known = new Set((await findUnitsByCodes(transaction, codes)).map((unit) => unit.code))
    const missing = registrations.filter((unit) => !known.has(unit.code))
    if (missing.length > 0) await registerUnits(transaction, missing)
    return missing.map((unit) => unit.code)
  })
}
