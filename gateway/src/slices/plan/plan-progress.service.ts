import { taskStates, type DeedCode } from '@antq/shared-schema'
import { requireSignedIn } from '../../access/rights.js'
import { Refusal } from '../../foundation/refusal.js'
import type { RequestContext } from '../../foundation/request-context.js'
import { inTransaction, type Picture, type TransactionContext } from '../../ledger/index.js'
import { PlanEntity, PlanTargetEntity, PlanTaskEntity } from './plan.entity.js'
import { claim, issuedPlanToWrite, requirePlan } from './plan.guard.js'
import { pictureOf, recordPlan } from './plan.record.js'

/**
 * Moves a task of an issued plan to another state.
 * @throws Refusal NOT_SIGNED_IN, NOT_FOUND, NOT_ALLOWED, PLAN_STATE, VERSION_CONFLICT, INPUT_INVALID
 */
export async function setTaskState(
  context: RequestContext,
  request: { task: string; version: number; state: string },
): Promise<PlanEntity> {
  if (!taskStates.some((term) => term.code === request.state)) throw new Refusal('INPUT_INVALID', { fields: ['state'] })
  requireSignedIn(context.actor)
  return inTransaction(context, async (transaction) => {
    const task = await transaction.manager.findOneBy(PlanTaskEntity, { id: request.task })
    if (!task) throw new Refusal('NOT_FOUND', { fields: ['task'] })
    const plan = await issuedPlanToWrite(transaction, task.planId, 'progress.record')
    await claim(transaction, plan, request.version)
    await transaction.manager.update(PlanTaskEntity, { id: task.id }, { state: request.state })
    return touched(transaction, plan, {
      deed: 'task.state-set',
      was: { task: task.id, state: task.state },
      is: { task: task.id, state: request.state },
    })
  })
}

/**
 * Records how much of a target has been reached.
 * @param request.reached whole number, zero or more; zero is a report of nothing, not the lack of one
 * @throws Refusal NOT_SIGNED_IN, NOT_FOUND, NOT_ALLOWED, PLAN_STATE, VERSION_CONFLICT, PROGRESS_INVALID
 */
export async function recordProgress(
  context: RequestContext,
  request: { target: string; version: number; reached: number },
): Promise<PlanEntity> {
  if (!Number.isInteger(request.reached) || request.reached < 0)
    throw new Refusal('PROGRESS_INVALID', { fields: ['reached'] })
  requireSignedIn(context.actor)
  return inTransaction(context, async (transaction) => {
    const target = await transaction.manager.findOneBy(PlanTargetEntity, { id: request.target })
    if (!target) throw new Refusal('NOT_FOUND', { fields: ['target'] })
    const plan = await issuedPlanToWrite(transaction, target.planId, 'progress.record')
    await claim(transaction, plan, request.version)
    await transaction.manager.update(PlanTargetEntity, { id: target.id }, { reached: request.reached })
    return touched(transaction, plan, {
      deed: 'progress.recorded',
      was: { target: target.id, reached: target.reached },
      is: { target: target.id, reached: request.reached },
    })
  })
}

/** The plan after one of its parts has changed, with what the ledger tells of it. */
async function touched(
  transaction: TransactionContext,
  { id }: PlanEntity,
  part: { deed: DeedCode; was: Picture; is: Picture },
): Promise<PlanEntity> {
  await transaction.manager.update(PlanEntity, { id }, { updatedAt: transaction.clock.now() })
  transaction.loaders.clear()
  const plan = await requirePlan(transaction, id)
  const now = await pictureOf(transaction, plan)
  const { version } = plan
  await recordPlan(transaction, plan, {
    deed: part.deed,
    action: 'progress.record',
    before: { ...now, picture: { version: version - 1, ...part.was } },
    after: { ...now, picture: { version, ...part.is } },
  })
  return plan
}
