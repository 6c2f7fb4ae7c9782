import { In } from 'typeorm'
import { addDays, lastDayOf } from '../../foundation/partial-date.js'
import { groupedBy } from '../../foundation/loader.js'
import { piecesOf } from '../../foundation/pieces.js'
import type { TransactionContext } from '../../ledger/index.js'
import { provinceNameOf } from './unit.aliases.js'
import type { UnitEnded } from './unit.change.js'
import { UnitAliasEntity, UnitEntity, UnitPeriodEntity, UnitSuccessionEntity } from './unit.entity.js'
import type { Step } from './unit-history.js'
import { aliasRows, namesOf } from './unit.registration.js'
import { insertRows } from '../../foundation/rows.writing.js'
import type { Period } from './unit.timeline.js'
import { unitToday } from './unit.today.js'

const IDS_AT_ONCE = 2000

/** Writes the periods of units, and what is true of them today into their own rows. */
export async function writePeriods(
  transaction: TransactionContext,
  units: readonly { unit: UnitEntity; periods: readonly Period[] }[],
): Promise<void> {
  const { manager, clock } = transaction
  for (const piece of piecesOf(units, IDS_AT_ONCE))
    await manager.delete(UnitPeriodEntity, { unitId: In(piece.map(({ unit }) => unit.id)) })
  await insertRows(
    transaction.manager,
    UnitPeriodEntity,
    units.flatMap(({ unit, periods }) => periods.map((period, position) => ({ ...period, unitId: unit.id, position }))),
  )
  const today = clock.today()
  for (const { unit, periods } of units)
    await manager.update(UnitEntity, { id: unit.id }, { ...unitToday(periods, today), version: unit.version + 1 })
}

/** A text of later may use the new name: it leads to the unit, and the old one goes on doing so. */
export async function addAliases(
  transaction: TransactionContext,
  units: readonly { unit: UnitEntity; periods: readonly Period[] }[],
): Promise<void> {
  const ids = units.map(({ unit }) => unit.id)
  if (ids.length === 0) return
  const stored = await transaction.manager.findBy(UnitAliasEntity, { unitId: In(ids) })
  const known = groupedBy(ids, stored, (row) => row.unitId)
  const rows = units.flatMap(({ unit, periods }, index) => {
    const own = known[index] ?? []
    const derived = own.filter((row) => Boolean(row.isDerived)).map((row) => row.alias)
    const keys = new Set(own.map((row) => row.aliasKey))
    const names = namesOf(periods)
    return aliasRows(unit.id, { names, provinceName: provinceNameOf(names, derived) }).filter(
      (row) => !keys.has(row.aliasKey),
    )
  })
  await insertRows(transaction.manager, UnitAliasEntity, rows)
}

/**
 * Writes down who takes over.
 * @returns successors that were not known before; those that were take over on the day that is right now
 */
export async function writeSuccessors(
  transaction: TransactionContext,
  { change, before, after }: Step<UnitEnded>,
): Promise<string[]> {
  const { manager } = transaction
  const unitId = change.unitId
  const next = addDays(lastDayOf(change.lastDay), 1)
  const known = new Set((await manager.findBy(UnitSuccessionEntity, { unitId })).map((row) => row.successorId))
  if (known.size > 0 && before !== after) await manager.update(UnitSuccessionEntity, { unitId }, { happenedOn: next })
  const added = change.successors.filter((successor) => !known.has(successor.unitId))
  await insertRows(
    transaction.manager,
    UnitSuccessionEntity,
    added.map(({ unitId: successorId, on, source, needsVerification }) => ({
      unitId,
      successorId,
      happenedOn: on ?? next,
      source,
      needsVerification,
    })),
  )
  return added.map((successor) => successor.unitId)
}
