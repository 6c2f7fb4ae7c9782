import type { ActionCode } from '@antq/shared-schema'
import { requireSignedIn } from '../../access/rights.js'
import { loadOne } from '../../foundation/loader.js'
import { Refusal } from '../../foundation/refusal.js'
import type { RequestContext } from '../../foundation/request-context.js'
import type { TransactionContext } from '../../ledger/index.js'
import { lineageCodes } from '../organization/index.js'
import { PlanEntity } from './plan.entity.js'
import { canSee, requirePlanRight } from './plan.policy.js'
import { claimVersion, planById } from './plan.queries.js'

/** The plan, if the actor may see it. */
export async function visiblePlan(context: RequestContext, id: string): Promise<PlanEntity | null> {
  const plan = await loadOne(context, planById, id)
  if (!plan) return null
  return (await isVisible(context, plan)) ? plan : null
}

/** Whether the actor may see a plan; public ones without a look at the tree. */
export function isVisible(
  context: RequestContext,
  plan: Pick<PlanEntity, 'isPublic' | 'state' | 'unitId'>,
): boolean | Promise<boolean> {
  return plan.isPublic ? true : isVisibleDraft(context, plan)
}

async function isVisibleDraft(context: RequestContext, plan: Pick<PlanEntity, 'state' | 'unitId'>): Promise<boolean> {
  if (context.actor.kind === 'visitor') return false
  return canSee(context.actor, { state: plan.state, lineage: await lineageCodes(context, plan.unitId) })
}

/** @throws Refusal NOT_SIGNED_IN, NOT_FOUND, NOT_ALLOWED */
export async function planToWrite(context: RequestContext, id: string, action: ActionCode): Promise<PlanEntity> {
  requireSignedIn(context.actor)
  const plan = await requirePlan(context, id)
  requirePlanRight(context.actor, action, { state: plan.state, lineage: await lineageCodes(context, plan.unitId) })
  return plan
}

/** @throws Refusal as {@link planToWrite}, and PLAN_STATE */
export async function issuedPlanToWrite(context: RequestContext, id: string, action: ActionCode): Promise<PlanEntity> {
  const plan = await planToWrite(context, id, action)
  if (plan.state !== 'ISSUED') throw new Refusal('PLAN_STATE')
  return plan
}

/** @throws Refusal NOT_FOUND */
export async function requirePlan(context: RequestContext, id: string): Promise<PlanEntity> {
  const plan = await loadOne(context, planById, id)
  if (!plan) throw new Refusal('NOT_FOUND', { fields: ['id'] })
  return plan
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
