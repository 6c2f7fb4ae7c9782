import { newId } from '../../foundation/identifier.js'
import { loadOne } from '../../foundation/loader.js'
import { insertRows } from '../../foundation/rows.writing.js'
import type { TransactionContext } from '../../ledger/index.js'
import { actingUnit, AFTER_ALL_DAYS, lineageOfUnit, requireUnit } from '../organization/index.js'
import { AssignmentEntity } from './assignment.entity.js'
import { askedAlready } from './assignment.queries.js'
import type { ObligationDueEntity, ObligationEntity } from './obligation.entity.js'
import { pathOn, unitsOfPath } from './path.js'
import { dayOfTree } from './spreading.policy.js'
import { lifeOf } from './tally-day.life.js'
import { addToTally } from './tally.writing.js'

/** Who is asked for a due. */
export interface Asked {
  due: ObligationDueEntity
  unitIds: readonly string[]
}

/**
 * Makes the assignments of a demand for units, and counts them; what a unit has been asked for already is not asked
 * again.
 * @returns ids of the units that were asked now
 */
export async function makeAssignments(
  transaction: TransactionContext,
  obligation: ObligationEntity,
  asked: readonly Asked[],
): Promise<string[]> {
  const unitIds = [...new Set(asked.flatMap((each) => each.unitIds))]
  const already = await askedAlready(
    transaction,
    asked.map(({ due }) => due.id),
    unitIds,
  )
  const wanted = asked.flatMap(({ due, unitIds: ids }) =>
    ids.filter((id) => !already.has(`${due.id} ${id}`)).map((unitId) => ({ due, unitId })),
  )
  if (wanted.length === 0) return []
  const top = await topOf(transaction, obligation)
  const made = await Promise.all(
    wanted.map(({ due, unitId }) => newAssignment(transaction, obligation, top, due, unitId)),
  )
  await insertRows(transaction.manager, AssignmentEntity, made)
  const lived = made.map((assignment) => ({ assignment, life: lifeOf(assignment, [], []) }))
  await addToTally(transaction, lived, await sortKeys(transaction, made))
  return [...new Set(made.map((assignment) => assignment.unitId))]
}

/** The plan's unit, and who acts in its place today. */
export async function topOf(
  context: TransactionContext,
  { unitId }: Pick<ObligationEntity, 'unitId'>,
): Promise<{ id: string; actingId: string }> {
  const unit = await requireUnit(context, unitId)
  return { id: unitId, actingId: (await actingUnit(context, unit))?.id ?? unitId }
}

/** How lists order the units on the paths of assignments. */
export async function sortKeys(
  context: TransactionContext,
  assignments: readonly Pick<AssignmentEntity, 'pathThen' | 'pathNow'>[],
): Promise<(unitId: string) => string> {
  const ids = new Set(
    assignments.flatMap(({ pathThen, pathNow }) => [...unitsOfPath(pathThen), ...unitsOfPath(pathNow)]),
  )
  const units = await Promise.all([...ids].map((id) => requireUnit(context, id)))
  const keys = new Map(units.map((unit) => [unit.id, unit.sortKey]))
  return (id) => keys.get(id) ?? ''
}

async function newAssignment(
  context: TransactionContext,
  obligation: ObligationEntity,
  top: { id: string; actingId: string },
  due: ObligationDueEntity,
  unitId: string,
): Promise<AssignmentEntity> {
  const [unit, lineage] = await Promise.all([requireUnit(context, unitId), loadOne(context, lineageOfUnit, unitId)])
  const [now, today] = [context.clock.now(), context.clock.today()]
  const pathThen = pathOn(lineage, dayOfTree(due, obligation, today), { id: top.id, actingId: top.id })
  const isThere = lineage.some((row) => row.depth === 0 && row.firstDay <= today && today <= row.lastDay)
  return {
    id: newId('asg'),
    dueId: due.id,
    obligationId: obligation.id,
    planId: obligation.planId,
    unitId,
    askedId: unitId,
    pathThen,
    pathNow: isThere ? pathOn(lineage, today, top) : pathThen,
    state: 'REQUESTED',
    isOpen: true,
    orderDay: due.lastDay ?? AFTER_ALL_DAYS,
    sortKey: unit.sortKey,
    answerCount: 0,
    answerKind: null,
    answeredOn: null,
    isLate: false,
    reached: null,
    version: 1,
    createdAt: now,
    updatedAt: now,
  }
}
