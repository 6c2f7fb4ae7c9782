import { groupedBy, loadOne } from '../../foundation/loader.js'
import { Refusal } from '../../foundation/refusal.js'
import type { TransactionContext } from '../../ledger/index.js'
import { actingUnit, covers, lineageOfUnit, unitById, type UnitEntity } from '../organization/index.js'
import { makeAssignments, sortKeys, topOf } from './assignment-making.service.js'
import { AssignmentEntity, AssignmentStepEntity } from './assignment.entity.js'
import { answersOfAssignment, assignmentsToMove, stepsOfAssignment } from './assignment.queries.js'
import { pictureOf, recordAssignment } from './cascade.record.js'
import { duesOfObligation, findInForceWithin, heldInForce, obligationById } from './obligation.queries.js'
import type { ObligationEntity } from './obligation.entity.js'
import { pathOn } from './path.js'
import { lifeOf, type DayCounts } from './tally-day.life.js'
import { TallyEntity } from './tally.entity.js'
import { addToTally } from './tally.writing.js'

/**
 * Brings assignments in line with what became of units: who took over from a unit that has ended owes what was still
 * open, a unit that moved is counted at its new place in the tree of now, and one that joined is asked for what is
 * still to come. What was asked, and of whom, stays as it was.
 */
export async function settleUnits(transaction: TransactionContext, unitIds: readonly string[]): Promise<void> {
  if (unitIds.length === 0) return
  const units = await Promise.all(unitIds.map((id) => loadOne(transaction, unitById, id)))
  const assignments = await assignmentsToMove(transaction, unitIds)
  const ofUnits = groupedBy(unitIds, assignments, (assignment) => assignment.unitId)
  for (const [index, unit] of units.entries()) {
    if (unit) await settleUnit(transaction, unit, ofUnits[index] ?? [])
  }
}

/** Lists that units stand in are ordered by their names of today. */
export async function renameInLists(transaction: TransactionContext, unitIds: readonly string[]): Promise<void> {
  for (const id of unitIds) {
    const unit = await loadOne(transaction, unitById, id)
    if (unit) await transaction.manager.update(TallyEntity, { unitId: id }, { sortKey: unit.sortKey })
  }
}

async function settleUnit(
  transaction: TransactionContext,
  unit: UnitEntity,
  assignments: readonly AssignmentEntity[],
): Promise<void> {
  const isThere = covers(unit, transaction.clock.today())
  const owing = isThere ? unit : await successorOf(transaction, unit)
  if (owing) {
    const concerned = isThere ? assignments : assignments.filter((assignment) => Boolean(assignment.isOpen))
    for (const assignment of concerned) await moveTo(transaction, assignment, owing)
  }
  if (isThere) await joinUnit(transaction, unit)
}

async function successorOf(transaction: TransactionContext, unit: UnitEntity): Promise<UnitEntity | undefined> {
  const acting = await actingUnit(transaction, unit)
  return acting === undefined || acting.id === unit.id ? undefined : loadOne(transaction, unitById, acting.id)
}

/**
 * Lets a unit owe an assignment from now on, at its place in the tree of now.
 * @param reason words of whoever decided it; without them it is what the register of units says
 */
export async function moveTo(
  transaction: TransactionContext,
  assignment: AssignmentEntity,
  unit: UnitEntity,
  reason?: string,
): Promise<AssignmentEntity> {
  const obligation = await loadOne(transaction, obligationById, assignment.obligationId)
  if (!obligation) throw new Error(`obligation ${assignment.obligationId} is gone`)
  const top = await topOf(transaction, obligation)
  const lineage = await loadOne(transaction, lineageOfUnit, unit.id)
  const moved: AssignmentEntity = {
    ...assignment,
    unitId: unit.id,
    sortKey: unit.sortKey,
    pathNow: pathOn(lineage, transaction.clock.today(), top),
  }
  const isSamePlace = moved.pathNow === assignment.pathNow && moved.unitId === assignment.unitId
  if (isSamePlace && moved.sortKey === assignment.sortKey) return assignment
  if (!isSamePlace) {
    const keys = await sortKeys(transaction, [assignment, moved])
    const life = await lifeSoFar(transaction, assignment)
    await addToTally(transaction, [{ assignment, life }], keys, -1)
    await addToTally(transaction, [{ assignment: moved, life }], keys)
  }
  return writeMoved(transaction, assignment, moved, reason)
}

/** What it did day by day goes with it to its new place. */
async function lifeSoFar(transaction: TransactionContext, assignment: AssignmentEntity): Promise<DayCounts[]> {
  const [steps, answers] = await Promise.all([
    loadOne(transaction, stepsOfAssignment, assignment.id),
    loadOne(transaction, answersOfAssignment, assignment.id),
  ])
  return lifeOf(assignment, steps, answers)
}

/**
 * What a plan asks is owed below its unit, or below who acts in its place.
 * @throws Refusal OBLIGATION_UNIT_OUTSIDE
 */
export async function requireBelow(
  transaction: TransactionContext,
  obligation: ObligationEntity,
  unit: UnitEntity,
): Promise<void> {
  const top = await topOf(transaction, obligation)
  const above = (await loadOne(transaction, lineageOfUnit, unit.id)).filter((row) => row.depth > 0)
  const isBelow = above.some(({ ancestorId }) => ancestorId === top.id || ancestorId === top.actingId)
  if (!isBelow) throw new Refusal('OBLIGATION_UNIT_OUTSIDE', { fields: ['unit'] })
}

async function writeMoved(
  transaction: TransactionContext,
  before: AssignmentEntity,
  moved: AssignmentEntity,
  reason: string | undefined,
): Promise<AssignmentEntity> {
  const { manager, clock } = transaction
  const isOther = moved.unitId !== before.unitId
  const after = { ...moved, version: before.version + 1, updatedAt: clock.now() }
  const { id, unitId, sortKey, pathNow, version, updatedAt } = after
  await manager.update(AssignmentEntity, { id }, { unitId, sortKey, pathNow, version, updatedAt })
  if (!isOther) return after
  await manager.insert(AssignmentStepEntity, {
    assignmentId: id,
    number: version,
    action: reason === undefined ? 'TAKE_OVER' : 'HAND_OVER',
    from: before.state,
    to: before.state,
    remark: reason ?? null,
    answerNumber: null,
    formerUnitId: before.unitId,
    at: clock.now(),
  })
  const [from, to] = await Promise.all([before, after].map((each) => loadOne(transaction, unitById, each.unitId)))
  await recordAssignment(transaction, after, {
    deed: reason === undefined ? 'assignment.taken-over' : 'assignment.handed-over',
    action: 'answer.review',
    before: { ...pictureOf(before), owingUnit: from?.code },
    after: { ...pictureOf(after), owingUnit: to?.code },
  })
  return after
}

/** Asks a unit for what is still to come of the demands under which it stands now. */
async function joinUnit(transaction: TransactionContext, unit: UnitEntity): Promise<void> {
  const today = transaction.clock.today()
  const lineage = await loadOne(transaction, lineageOfUnit, unit.id)
  const above = lineage.filter((row) => row.depth > 0 && row.firstDay <= today && today <= row.lastDay)
  const demands = await findInForceWithin(
    transaction,
    above.map((row) => row.ancestorId),
    today,
  )
  for (const { id } of demands) {
    const demand = await heldInForce(transaction, id)
    if (!demand) continue
    const depth = above.find((row) => row.ancestorId === demand.withinId)?.depth ?? 0
    if (!asks(demand, unit, depth)) continue
    const dues = await loadOne(transaction, duesOfObligation, demand.id)
    const open = dues.filter((due) => due.lockedAt === null && (due.lastDay === null || due.lastDay >= today))
    await makeAssignments(
      transaction,
      demand,
      open.map((due) => ({ due, unitIds: [unit.id] })),
    )
  }
}

/** Whether a demand means a unit that stands below its root at a depth. */
function asks({ unitKinds, isDirect, namedIds }: ObligationEntity, unit: UnitEntity, depth: number): boolean {
  if (namedIds.includes(unit.id)) return true
  return unitKinds.includes(unit.kind) && (!isDirect || depth === 1)
}
