import type { ActionCode, AssignmentActionCode, AssignmentStateCode, DeedCode } from '@antq/shared-schema'
import { Refusal } from '../../foundation/refusal.js'

export interface AssignmentStep {
  action: AssignmentActionCode
  from: readonly AssignmentStateCode[]
  /** Null: the state stays as it is. */
  to: AssignmentStateCode | null
  /** Where it leads once the due is locked, if elsewhere: what is accepted then is locked at once. */
  toUnderLock?: AssignmentStateCode
  /** `answer.write`: of the unit that owes it. `answer.review`: of a unit above it. */
  needs: Extract<ActionCode, 'answer.write' | 'answer.review'>
  deed: DeedCode
  /** A reason or remark has to go with it. */
  needsReason?: true
  /** Refused once the due is locked. */
  endsWithLock?: true
}

const OPEN = ['REQUESTED', 'IN_PROGRESS', 'RETURNED'] as const satisfies readonly AssignmentStateCode[]

/** The life of an assignment, as a table. */
export const assignmentSteps: readonly AssignmentStep[] = [
  { action: 'BEGIN', from: ['REQUESTED'], to: 'IN_PROGRESS', needs: 'answer.write', deed: 'assignment.begun' },
  {
    action: 'SUBMIT',
    from: OPEN,
    to: 'SUBMITTED',
    needs: 'answer.write',
    deed: 'answer.submitted',
    endsWithLock: true,
  },
  {
    action: 'RECALL',
    from: ['SUBMITTED'],
    to: 'IN_PROGRESS',
    needs: 'answer.write',
    deed: 'answer.recalled',
    endsWithLock: true,
  },
  {
    action: 'RETURN',
    from: ['SUBMITTED'],
    to: 'RETURNED',
    needs: 'answer.review',
    deed: 'answer.returned',
    needsReason: true,
    endsWithLock: true,
  },
  {
    action: 'ACCEPT',
    from: ['SUBMITTED'],
    to: 'ACCEPTED',
    toUnderLock: 'LOCKED',
    needs: 'answer.review',
    deed: 'answer.accepted',
  },
  { action: 'LOCK', from: ['ACCEPTED'], to: 'LOCKED', needs: 'answer.review', deed: 'assignment.locked' },
  {
    action: 'REOPEN',
    from: ['ACCEPTED', 'LOCKED'],
    to: 'RETURNED',
    needs: 'answer.review',
    deed: 'assignment.reopened',
    needsReason: true,
    endsWithLock: true,
  },
  {
    action: 'EXCUSE',
    from: OPEN,
    to: 'ACCEPTED',
    needs: 'answer.review',
    deed: 'assignment.excused',
    needsReason: true,
    endsWithLock: true,
  },
  {
    action: 'HAND_OVER',
    from: OPEN,
    to: null,
    needs: 'answer.review',
    deed: 'assignment.handed-over',
    needsReason: true,
  },
]

/** Whether nothing that was handed in stands. */
export function isOpenState(state: AssignmentStateCode): boolean {
  return (OPEN as readonly AssignmentStateCode[]).includes(state)
}

/** Steps that are open in a state. */
export function openSteps(state: AssignmentStateCode, isDueLocked: boolean): readonly AssignmentStep[] {
  return assignmentSteps.filter((step) => step.from.includes(state) && !(isDueLocked && step.endsWithLock))
}

/** What an action needs, in whatever state. */
export function stepOf(action: AssignmentActionCode): AssignmentStep {
  const step = assignmentSteps.find((candidate) => candidate.action === action)
  if (!step) throw new Error(`no step ${action}`)
  return step
}

/**
 * The step that an action is in a state.
 * @throws Refusal ASSIGNMENT_STATE, DUE_LOCKED
 */
export function stepFrom(
  state: AssignmentStateCode,
  isDueLocked: boolean,
  action: AssignmentActionCode,
): AssignmentStep {
  const step = stepOf(action)
  if (isDueLocked && step.endsWithLock) throw new Refusal('DUE_LOCKED')
  if (!step.from.includes(state)) throw new Refusal('ASSIGNMENT_STATE')
  return step
}
