import { dayOf } from '../../foundation/clock.js'
import type { AnswerEntity, AssignmentEntity, AssignmentStepEntity } from './assignment.entity.js'
import { isOpenState } from './assignment.workflow.js'
import { countsOf, difference, isNothing, type CountedAssignment, type Counts } from './tally.counts.js'

/** What was added to the counts on a calendar day (+07:00). */
export interface DayCounts {
  day: string
  counts: Counts
}

type Born = CountedAssignment & Pick<AssignmentEntity, 'createdAt'>
type Step = Pick<AssignmentStepEntity, 'action' | 'to' | 'answerNumber' | 'at'>
type Handed = Pick<AnswerEntity, 'number' | 'kind' | 'submittedOn' | 'isLate'>

/**
 * What one assignment added to the counts, day by day, out of its own history: all days together give its counts of
 * now. What came and went within a day is in it too, and adds up to nothing.
 * @param steps in their order
 */
export function lifeOf(assignment: Born, steps: readonly Step[], answers: readonly Handed[]): DayCounts[] {
  const handed = new Map(answers.map((answer) => [answer.number, answer]))
  let before: CountedAssignment = { ...assignment, ...AT_BIRTH }
  let wasJudged = false
  const days: DayCounts[] = [{ day: dayOf(assignment.createdAt), counts: countsOf(before) }]
  for (const step of steps) {
    const answer = step.answerNumber === null ? undefined : handed.get(step.answerNumber)
    const after = { ...before, ...afterStep(before, step, answer, wasJudged) }
    const counts = difference(countsOf(after), countsOf(before))
    if (!isNothing(counts)) days.push({ day: dayOf(step.at), counts })
    wasJudged ||= step.action === 'RETURN' || step.action === 'REOPEN'
    before = after
  }
  return days
}

const AT_BIRTH = { state: 'REQUESTED', isOpen: true, isLate: false, answerKind: null, answeredOn: null } as const

function afterStep(
  before: CountedAssignment,
  { action, to }: Step,
  answer: Handed | undefined,
  wasJudged: boolean,
): Partial<CountedAssignment> {
  const stands = { state: to, isOpen: isOpenState(to) }
  // what was taken back before anybody judged was never handed in
  if (action === 'RECALL' && !wasJudged) return { ...stands, answeredOn: null, isLate: false }
  if ((action !== 'SUBMIT' && action !== 'EXCUSE') || !answer) return stands
  const isFirst = before.answeredOn === null
  return {
    ...stands,
    answerKind: answer.kind,
    answeredOn: isFirst ? answer.submittedOn : before.answeredOn,
    isLate: isFirst ? answer.isLate : before.isLate,
  }
}
