import type { Actor } from '../../access/actor.js'
import { isOfficerOf, requireOfficerOf } from '../../access/unit-scope.js'
import { Refusal } from '../../foundation/refusal.js'
import { isPublicState } from './plan.workflow.js'

/** A plan as the rules see it, with the codes of its unit and of all units above. */
export interface GuardedPlan {
  state: string
  lineage: readonly string[]
}

/** Whether the actor may see the plan at all: drafts are for officers of the unit and of those above. */
export function canSee(actor: Actor, plan: GuardedPlan): boolean {
  return isPublicState(plan.state) || isOfficerOf(actor, plan.lineage)
}

/** Whether the actor may write: every change of a plan is for officers of its unit and of those above. */
export function canWrite(actor: Actor, plan: GuardedPlan): boolean {
  return isOfficerOf(actor, plan.lineage)
}

/**
 * @throws Refusal NOT_SIGNED_IN for visitors; NOT_FOUND where the actor may not even know that it exists; else
 * NOT_ALLOWED
 */
export function requireWrite(actor: Actor, plan: GuardedPlan): void {
  if (actor.kind === 'officer' && !canSee(actor, plan)) throw new Refusal('NOT_FOUND')
  requireOfficerOf(actor, plan.lineage)
}
