import type { RequestContext } from '../../foundation/request-context.js'
import { inTransaction } from '../../ledger/index.js'
import {
  changeUnits,
  findUnitsByCodes,
  registerMissingUnits,
  UnitRefusal,
  type RegisteredPeriod,
  type UnitChange,
  type UnitRegistration,
} from '../organization/index.js'
import { followUnits } from './unit-following.service.js'

/** What the command line does with a file of units. Whoever can start it holds the database; the trail names the gateway. */

/** What was done; nothing where all of it was known. */
export interface Applied {
  /** Codes of units that are new. */
  registered: string[]
  /** Later periods and successors of units that were there already. */
  changes: { unit: string; deed: UnitChange['deed']; day: string }[]
}

/**
 * Registers the units of a file that are not there yet. Of those that are, every later period is a new name, kind or
 * superior from its first day on, and a last day with successors an end; what is known already is left alone.
 * @throws Error naming the unit that cannot be changed so, and why; nothing of the file is written then
 */
export function applyUnitsFile(context: RequestContext, units: readonly UnitRegistration[]): Promise<Applied> {
  return inTransaction(context, async (transaction) => {
    const registered = await registerMissingUnits(transaction, units)
    const isNew = new Set(registered)
    const known = units.filter(({ code }) => !isNew.has(code))
    const found = await findUnitsByCodes(transaction, [...new Set(known.flatMap(codesIn))])
    const ids = new Map(found.map(({ code, id }) => [code, id]))
    const codes = new Map(found.map(({ code, id }) => [id, code]))
    const changes = known.flatMap((unit) => changesOf(unit, ids))
    const changed = await changeUnits(transaction, changes).catch((error: unknown) => {
      if (!(error instanceof UnitRefusal)) throw error
      const { code, detail, unitId } = error
      const fields = detail.fields?.join(', ')
      throw new Error(`${codes.get(unitId)}: ${code} (${fields}): ${error.wordsIn('en')}`, { cause: error })
    })
    await followUnits(transaction, changed)
    return {
      registered,
      changes: changed.changes.map((change) => ({
        unit: codes.get(change.unitId) ?? change.unitId,
        deed: change.deed,
        day: change.deed === 'unit.ended' ? change.lastDay : change.from,
      })),
    }
  })
}

function codesIn({ code, periods, successors = [] }: UnitRegistration): string[] {
  return [code, ...periods.flatMap(({ parent }) => parent ?? []), ...successors.map(({ unit }) => unit)]
}

/** The first period is what the unit was registered with, and stays. */
function changesOf(
  { code, periods, successors = [] }: UnitRegistration,
  ids: ReadonlyMap<string, string>,
): UnitChange[] {
  const idOf = (each: string): string => {
    const id = ids.get(each)
    if (id === undefined) throw new Error(`${code}: unit ${each} is not registered`)
    return id
  }
  const unitId = idOf(code)
  const later = periods.slice(1).flatMap((period) => changesFrom(unitId, period, idOf))
  const lastDay = periods.at(-1)?.to
  if (lastDay === undefined) return later
  const heirs = successors.map(({ unit, on = null, source = null, needsVerification = false }) => ({
    unitId: idOf(unit),
    on,
    source,
    needsVerification,
  }))
  return [...later, { deed: 'unit.ended', unitId, lastDay, successors: heirs }]
}

function changesFrom(unitId: string, period: RegisteredPeriod, idOf: (code: string) => string): UnitChange[] {
  const { name, shortName = null, kind, parent, from, source = null, needsVerification = false } = period
  if (from === undefined) return []
  const change = { unitId, from, source, needsVerification }
  return [
    { ...change, deed: 'unit.renamed', name, shortName, kind },
    { ...change, deed: 'unit.moved', parentId: parent === undefined ? null : idOf(parent) },
  ]
}
