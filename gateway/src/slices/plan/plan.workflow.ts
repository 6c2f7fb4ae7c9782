import type { ActionCode, DeedCode, PlanActionCode, PlanStateCode } from '@antq/shared-schema'
import { Refusal } from '../../foundation/refusal.js'

export interface Step {
  action: PlanActionCode
  from: PlanStateCode
  /** Null: the plan is gone afterwards. */
  to: PlanStateCode | null
  /** The right that it needs. */
  needs: ActionCode
  deed: DeedCode
}

/** The life of a plan, as a table. */
export const planSteps: readonly Step[] = [
  { action: 'ISSUE', from: 'DRAFT', to: 'ISSUED', needs: 'plan.issue', deed: 'plan.issued' },
  { action: 'DISCARD', from: 'DRAFT', to: null, needs: 'plan.write', deed: 'plan.discarded' },
  { action: 'WITHDRAW', from: 'ISSUED', to: 'DRAFT', needs: 'plan.issue', deed: 'plan.withdrawn' },
  { action: 'CLOSE', from: 'ISSUED', to: 'CLOSED', needs: 'plan.issue', deed: 'plan.closed' },
  { action: 'REOPEN', from: 'CLOSED', to: 'ISSUED', needs: 'plan.issue', deed: 'plan.reopened' },
]

/** States in which everybody may see a plan. */
export function isPublicState(state: string): boolean {
  return state !== 'DRAFT'
}

/** Steps that are open in a state. */
export function openSteps(state: string): readonly Step[] {
  return planSteps.filter((step) => step.from === state)
}

/** The right that an action needs, in whatever state. */
export function rightFor(action: PlanActionCode): ActionCode {
  const step = planSteps.find((candidate) => candidate.action === action)
  if (!step) throw new Error(`no step ${action}`)
  return step.needs
}

/**
 * The step that an action is in a state.
 * @throws Refusal PLAN_STATE where the action is not open in this state
 */
export function stepFrom(state: string, action: PlanActionCode): Step {
  const step = planSteps.find((candidate) => candidate.from === state && candidate.action === action)
  if (!step) throw new Refusal('PLAN_STATE')
  return step
}
