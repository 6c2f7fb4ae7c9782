import { In } from 'typeorm'
import { groupedBy } from '../../foundation/loader.js'
import { Refusal } from '../../foundation/refusal.js'
import type { TransactionContext } from '../../ledger/index.js'
import { firstDayElsewhere, type UnitChange, type UnitEnded } from './unit.change.js'
import { UnitPeriodEntity } from './unit.entity.js'
import { StandsAboveItself } from './unit.lineage.js'
import { deedsOf } from './unit-deed.js'
import { isElsewhere, presentPlaces, recordDeeds, tellUnits } from './unit.record.js'
import { addAliases, writePeriods, writeSuccessors } from './unit-change.writing.js'
import { requireNoneLeft } from './unit-change.policy.js'
import { forUnit, UnitHistories, UnitRefusal, type Step } from './unit-history.js'
import { idsInCare } from './unit-tree.queries.js'
import { rewriteLineage, takeTree, type Place } from './unit-tree.writing.js'

/** What else has to follow a change of units. */
export interface UnitsChanged {
  /** Changes that made a difference. */
  changes: readonly UnitChange[]
  /** Units over which other officers may have rights now, or will have. */
  unitIds: readonly string[]
  /** First day on which one of them stands elsewhere; null where only rights of today are different. */
  from: string | null
}

/**
 * Renames, moves and ends units, as one reorganisation: whatever their order, each may need the others. What is
 * registered already is left out.
 * @throws UnitRefusal VERSION_CONFLICT, DATE_INVALID, UNIT_ENDED, UNIT_CHANGED_LATER, UNIT_CIRCLE, UNIT_HAS_CHILDREN
 */
export async function changeUnits(
  transaction: TransactionContext,
  changes: readonly UnitChange[],
): Promise<UnitsChanged> {
  await takeTree(transaction)
  const histories = await UnitHistories.of(transaction, changes)
  const taken = changes.map((change) => histories.take(change))
  for (const step of taken) histories.requireSound(step)
  const successors = new Map<Step, string[]>()
  for (const step of taken) if (isEnd(step)) successors.set(step, await writeSuccessors(transaction, step))
  const steps = taken.filter((step) => step.before !== step.after || (successors.get(step)?.length ?? 0) > 0)
  if (steps.length === 0) return { changes: [], unitIds: [], from: null }

  const unitIds = [...new Set(steps.map(({ unit }) => unit.id))]
  const written = unitIds.map((id) => ({ unit: histories.unit(id), periods: histories.periodsOf(id) }))
  await writePeriods(transaction, written)
  await addAliases(
    transaction,
    written.filter(({ unit }) => steps.some((step) => step.unit === unit && step.change.deed === 'unit.renamed')),
  )
  await refuseOrphans(transaction, steps.filter(isEnd))
  const roots = [...new Set(steps.filter(({ change }) => change.deed !== 'unit.renamed').map(({ unit }) => unit.id))]
  const places = await lineageRewritten(transaction, roots, unitIds)
  const told = new Set([...unitIds, ...[...successors.values()].flat()])
  await tell(transaction, places, told)
  recordDeeds(transaction, deedsOf(steps, histories), places)
  transaction.loaders.clear()
  return {
    changes: steps.map(({ change }) => change),
    unitIds: await idsInCare(transaction, roots),
    from: steps.flatMap(({ change, before }) => firstDayElsewhere(change, before) ?? []).toSorted()[0] ?? null,
  }
}

const isEnd = (step: Step): step is Step<UnitEnded> => step.change.deed === 'unit.ended'

/** @throws UnitRefusal UNIT_HAS_CHILDREN */
async function refuseOrphans({ manager }: TransactionContext, ends: readonly Step<UnitEnded>[]): Promise<void> {
  if (ends.length === 0) return
  const ids = ends.map(({ unit }) => unit.id)
  const below = groupedBy(
    ids,
    await manager.findBy(UnitPeriodEntity, { parentId: In(ids) }),
    (row) => row.parentId ?? '',
  )
  for (const [index, { unit, after }] of ends.entries())
    forUnit(unit.id, () => requireNoneLeft(after, below[index] ?? []))
}

/** @throws UnitRefusal UNIT_CIRCLE */
async function lineageRewritten(
  transaction: TransactionContext,
  roots: readonly string[],
  renamed: readonly string[],
): Promise<Place[]> {
  try {
    return await rewriteLineage(transaction, roots, renamed)
  } catch (error) {
    if (!(error instanceof StandsAboveItself)) throw error
    throw new UnitRefusal(error.unitId, new Refusal('UNIT_CIRCLE', { fields: ['parent'] }))
  }
}

/** Each unit that was changed, that takes over, or that stands elsewhere. */
async function tell(
  transaction: TransactionContext,
  places: readonly Place[],
  units: ReadonlySet<string>,
): Promise<void> {
  const today = transaction.clock.today()
  const known = new Set(places.map(({ unitId }) => unitId))
  tellUnits(
    transaction,
    places.filter((place) => units.has(place.unitId) || isElsewhere(place, today)),
  )
  tellUnits(
    transaction,
    await presentPlaces(
      transaction,
      [...units].filter((id) => !known.has(id)),
    ),
  )
}
