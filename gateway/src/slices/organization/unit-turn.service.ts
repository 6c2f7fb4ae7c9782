import { addDays } from '../../foundation/partial-date.js'
import type { TransactionContext } from '../../ledger/index.js'
import type { RequestContext } from '../../foundation/request-context.js'
import { BEFORE_ALL_DAYS, dayWithin, firstDay, lastDay } from './unit.dates.js'
import { UnitEntity, UnitLineageEntity } from './unit.entity.js'
import { presentPlaces, tellUnits } from './unit.record.js'
import { unitToday } from './unit.today.js'
import type { UnitsChanged } from './unit-change.service.js'
import { findPeriods, findUnitsToTurn, idsInCare } from './unit-tree.queries.js'
import { rewriteLineage, takeTree } from './unit-tree.writing.js'

/** Whether a planned change takes effect today that has not yet. */
export async function isTurnDue(context: RequestContext): Promise<boolean> {
  return (await findUnitsToTurn(context, context.clock.today(), 1)).length > 0
}

/**
 * Lets planned changes take effect whose day has come: the unit's own row says what is true today, and those who keep
 * in step learn which units stand elsewhere now.
 * @param most units of one call
 */
export async function takeTurns(
  transaction: TransactionContext,
  most: number,
): Promise<UnitsChanged & { isMore: boolean }> {
  await takeTree(transaction)
  const today = transaction.clock.today()
  const units = await findUnitsToTurn(transaction, today, most)
  const periods = await findPeriods(
    transaction,
    units.map(({ id }) => id),
  )
  const roots: UnitEntity[] = []
  const told: string[] = []
  for (const unit of units) {
    const now = unitToday(periods.get(unit.id) ?? [], today)
    const isOther = now.name !== unit.name || now.kind !== unit.kind || now.shortName !== unit.shortName
    const isElsewhere = now.parentId !== unit.parentId || isBorderOf(unit, today)
    const version = isOther || isElsewhere ? unit.version + 1 : unit.version
    await transaction.manager.update(UnitEntity, { id: unit.id }, { ...now, version })
    if (isOther || isElsewhere) told.push(unit.id)
    if (isElsewhere) roots.push(unit)
  }
  await rewriteLineage(transaction, [], told)
  const below = await idsThere(transaction, roots, today)
  tellUnits(transaction, await presentPlaces(transaction, [...new Set([...told, ...below])]))
  transaction.loaders.clear()
  return {
    changes: [],
    unitIds: await idsInCare(
      transaction,
      roots.map(({ id }) => id),
    ),
    from: null,
    isMore: units.length === most,
  }
}

/** Whether its first day has come since its last turn, or the day after its last one. */
function isBorderOf(unit: UnitEntity, today: string): boolean {
  const turn = unit.nextTurnOn
  // rows of an earlier release are looked at once, and have been where they are
  if (turn === null || turn === BEFORE_ALL_DAYS) return false
  const days = [firstDay(unit), ...(unit.validTo === null ? [] : [addDays(lastDay(unit), 1)])]
  return days.some((day) => turn <= day && day <= today)
}

/** The units and what stands below them today; below one that has ended, what did on its last day. */
async function idsThere(
  { manager }: TransactionContext,
  roots: readonly UnitEntity[],
  today: string,
): Promise<string[]> {
  const found: string[] = []
  for (const unit of roots) {
    const day = dayWithin(unit, today)
    const rows = await manager
      .createQueryBuilder(UnitLineageEntity, 'lineage')
      .select('lineage.unitId', 'id')
      .where('lineage.ancestorId = :id AND lineage.firstDay <= :day AND lineage.lastDay >= :day', { id: unit.id, day })
      .getRawMany<{ id: string }>()
    found.push(...rows.map(({ id }) => id))
  }
  return found
}
