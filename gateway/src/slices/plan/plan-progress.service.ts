import { taskStates } from '@antq/shared-schema'
import { requireOfficer } from '../../access/unit-scope.js'
import { Refusal } from '../../foundation/refusal.js'
import type { RequestContext } from '../../foundation/request-context.js'
import { inTransaction } from '../../foundation/transaction.js'
import { PlanEntity, PlanTargetEntity, PlanTaskEntity } from './plan.entity.js'
import { claim, issuedPlanToWrite, requirePlan } from './plan.guard.js'

/**
 * Moves a task of an issued plan to another state.
 * @throws Refusal NOT_SIGNED_IN, NOT_FOUND, NOT_ALLOWED, PLAN_STATE, VERSION_CONFLICT, INPUT_INVALID
 */
export async function setTaskState(
  context: RequestContext,
  request: { task: string; version: number; state: string },
): Promise<PlanEntity> {
  if (!taskStates.some((term) => term.code === request.state)) throw new Refusal('INPUT_INVALID', { fields: ['state'] })
  requireOfficer(context.actor)
  return inTransaction(context, async (transaction) => {
    const task = await transaction.manager.findOneBy(PlanTaskEntity, { id: request.task })
    if (!task) throw new Refusal('NOT_FOUND', { fields: ['task'] })
    const plan = await issuedPlanToWrite(transaction, task.planId)
    await claim(transaction, plan, request.version)
    await transaction.manager.update(PlanEntity, { id: plan.id }, { updatedAt: transaction.clock.now() })
    await transaction.manager.update(PlanTaskEntity, { id: task.id }, { state: request.state })
    transaction.loaders.clear()
    return requirePlan(transaction, plan.id)
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
  requireOfficer(context.actor)
  return inTransaction(context, async (transaction) => {
    const target = await transaction.manager.findOneBy(PlanTargetEntity, { id: request.target })
    if (!target) throw new Refusal('NOT_FOUND', { fields: ['target'] })
    const plan = await issuedPlanToWrite(transaction, target.planId)
    await claim(transaction, plan, request.version)
    await transaction.manager.update(PlanEntity, { id: plan.id }, { updatedAt: transaction.clock.now() })
    await transaction.manager.update(PlanTargetEntity, { id: target.id }, { reached: request.reached })
    transaction.loaders.clear()
    return requirePlan(transaction, plan.id)
  })
}
