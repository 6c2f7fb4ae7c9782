import type { PlanActionCode, PlanStateCode } from '@antq/shared-schema'
import { Refusal } from '../../foundation/refusal.js'

interface Step {
  action: PlanActionCode
  from: PlanStateCode
  /** Null: the plan is gone afterwards. */
  to: PlanStateCode | null
}

/** The life of a plan, as a table. Every step is taken by an officer of its unit or of a unit above. */
export const planSteps: readonly Step[] = [
  { action: 'ISSUE', from: 'DRAFT', to: 'ISSUED' },
  { action: 'DISCARD', from: 'DRAFT', to: null },
  { action: 'WITHDRAW', from: 'ISSUED', to: 'DRAFT' },
  { action: 'CLOSE', from: 'ISSUED', to: 'CLOSED' },
  { action: 'REOPEN', from: 'CLOSED', to: 'ISSUED' },
]

/** States in which everybody may see a plan. */
export function isPublicState(state: string): boolean {
  return state !== 'DRAFT'
}

/** Steps that are open in a state. */
export function openSteps(state: string): readonly Step[] {
  return planSteps.filter((step) => step.from === state)
}

/**
 * The state that an action leads to.
 * @throws Refusal PLAN_STATE where the action is not open in this state
 */
export function nextState(state: string, action: PlanActionCode): PlanStateCode | null {
  const step = planSteps.find((candidate) => candidate.from === state && candidate.action === action)
  if (!step) throw new Refusal('PLAN_STATE')
  return step.to
}
