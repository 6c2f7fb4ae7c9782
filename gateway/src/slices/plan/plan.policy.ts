import type { ActionCode } from '@antq/shared-schema'
import type { Actor } from '../../access/actor.js'
import { may, requireRight } from '../../access/rights.js'
import { Refusal } from '../../foundation/refusal.js'
import { isPublicState } from './plan.workflow.js'

/** A plan as the rules see it. */
export interface GuardedPlan {
  state: string
  /** Codes of its unit and of the units whose officers have rights over it. */
  lineage: readonly string[]
}

/** Whether the actor may see the plan at all: drafts are for officers of the unit and of those above. */
export function canSee(actor: Actor, plan: GuardedPlan): boolean {
  return isPublicState(plan.state) || may(actor, 'draft.read', plan.lineage)
}

/**
 * @throws Refusal NOT_SIGNED_IN for visitors; NOT_FOUND where the actor may not even know that it exists; else
 * NOT_ALLOWED
 */
export function requirePlanRight(actor: Actor, action: ActionCode, plan: GuardedPlan): void {
  if (actor.kind === 'signed-in' && !canSee(actor, plan)) throw new Refusal('NOT_FOUND')
  requireRight(actor, action, plan.lineage)
}
