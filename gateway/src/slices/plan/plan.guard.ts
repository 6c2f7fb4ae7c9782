import { requireOfficer } from '../../access/unit-scope.js'
import { loadOne } from '../../foundation/loader.js'
import { Refusal } from '../../foundation/refusal.js'
import type { RequestContext } from '../../foundation/request-context.js'
import type { TransactionContext } from '../../foundation/transaction.js'
import { lineageCodes, unitById, type UnitEntity } from '../organization/index.js'
import { PlanEntity } from './plan.entity.js'
import { canSee, requireWrite } from './plan.policy.js'
import { claimVersion, planById } from './plan.queries.js'

/** The plan, if the actor may see it. */
export async function visiblePlan(context: RequestContext, id: string): Promise<PlanEntity | null> {
  const plan = await loadOne(context, planById, id)
  if (!plan) return null
  if (plan.isPublic) return plan
  return canSee(context.actor, { state: plan.state, lineage: await lineageCodes(context, plan.unitId) }) ? plan : null
}

/** @throws Refusal NOT_SIGNED_IN, NOT_FOUND, NOT_ALLOWED */
export async function planToWrite(context: RequestContext, id: string): Promise<PlanEntity> {
  requireOfficer(context.actor)
  const plan = await requirePlan(context, id)
  requireWrite(context.actor, { state: plan.state, lineage: await lineageCodes(context, plan.unitId) })
  return plan
}

/** @throws Refusal as {@link planToWrite}, and PLAN_STATE */
export async function issuedPlanToWrite(context: RequestContext, id: string): Promise<PlanEntity> {
  const plan = await planToWrite(context, id)
  if (plan.state !== 'ISSUED') throw new Refusal('PLAN_STATE')
  return plan
}

/** @throws Refusal NOT_FOUND */
export async function requirePlan(context: RequestContext, id: string): Promise<PlanEntity> {
  const plan = await loadOne(context, planById, id)
  if (!plan) throw new Refusal('NOT_FOUND', { fields: ['id'] })
  return plan
}

/** The unit whose plan it is. */
export async function unitOf(context: RequestContext, plan: PlanEntity): Promise<UnitEntity> {
  const unit = await loadOne(context, unitById, plan.unitId)
  if (!unit) throw new Error(`plan ${plan.id} has no unit`)
  return unit
}

/**
 * Takes the next version of a plan for writing.
 * @throws Refusal VERSION_CONFLICT with the version that is there now
 */
export async function claim(transaction: TransactionContext, plan: PlanEntity, version: number): Promise<void> {
  if (!(await claimVersion(transaction, plan.id, version))) {
    const now = await transaction.manager.findOneBy(PlanEntity, { id: plan.id })
    throw new Refusal('VERSION_CONFLICT', { fields: ['version'], currentVersion: now?.version ?? plan.version })
  }
}
