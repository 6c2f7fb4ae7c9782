import type { AnswerKindCode, AssignmentActionCode } from '@antq/shared-schema'
import { requireSignedIn } from '../../access/rights.js'
import { loadOne } from '../../foundation/loader.js'
import { Refusal } from '../../foundation/refusal.js'
import { insertRows, updateVersion } from '../../foundation/rows.writing.js'
import type { RequestContext } from '../../foundation/request-context.js'
import { inTransaction, type TransactionContext } from '../../ledger/index.js'
import { covers, unitWithCode } from '../organization/index.js'
import { linkToSuperior, requirePlan } from '../plan/index.js'
import { checkAnswer, newAnswer, type AnswerWish } from './answer.writing.js'
import { AnswerEntity, AssignmentEntity, AssignmentStepEntity } from './assignment.entity.js'
import { requireAct } from './assignment.policy.js'
import { assignmentInHand, stepsOfAssignment } from './assignment.queries.js'
import { isOpenState, stepFrom, stepOf, type AssignmentStep } from './assignment.workflow.js'
import { pictureOf, recordAssignment } from './cascade.record.js'
import type { ObligationDueEntity, ObligationEntity } from './obligation.entity.js'
import { dueForStep, obligationById } from './obligation.queries.js'
import { reasonOf } from './obligation.validation.js'
import { moveTo, requireBelow } from './settling.service.js'
import { shiftTally } from './tally.writing.js'

/** An assignment that is about to take a step, with what it belongs to. */
interface Turn {
  transaction: TransactionContext
  before: AssignmentEntity
  due: ObligationDueEntity
  obligation: ObligationEntity
  step: AssignmentStep
  reason: string | null
}

/** What a caller wants of an assignment. */
export interface StepRequest {
  id: string
  version: number
  reason?: string | null
}

/**
 * Hands an answer in: a new version beside those that are there.
 * @throws Refusal NOT_SIGNED_IN, NOT_FOUND, NOT_ALLOWED, ASSIGNMENT_STATE, DUE_LOCKED, ANSWER_UNFIT, PROGRESS_INVALID,
 * REASON_REQUIRED, INPUT_INVALID, CITATION_CIRCLE, VERSION_CONFLICT
 */
export async function submitAnswer(
  context: RequestContext,
  request: AnswerWish & { assignmentId: string; version: number },
): Promise<AssignmentEntity> {
  return takeTurn(context, 'SUBMIT', { id: request.assignmentId, version: request.version }, async (turn) => {
    await checkAnswer(turn.transaction, turn.before, turn.obligation, request)
    const after = await finishWith(turn, request)
    if (request.kind === 'PLAN' && request.planId != null) await link(turn, request.planId)
    return after
  })
}

/**
 * Takes one of the steps that need nothing but, perhaps, a reason.
 * @throws Refusal NOT_SIGNED_IN, NOT_FOUND, NOT_ALLOWED, ASSIGNMENT_STATE, DUE_LOCKED, REASON_REQUIRED, VERSION_CONFLICT
 */
export async function takeStep(
  context: RequestContext,
  action: Exclude<AssignmentActionCode, 'SUBMIT' | 'EXCUSE' | 'HAND_OVER'>,
  request: StepRequest,
): Promise<AssignmentEntity> {
  return takeTurn(context, action, request, async (turn) => {
    // what was taken back before anybody judged was never handed in: the next time counts
    const taken = action === 'RECALL' && !(await wasJudged(turn)) ? { answeredOn: null, isLate: false } : {}
    return finish(turn, taken)
  })
}

/**
 * Frees a unit from what it owes: an answer “not applicable” of the superior.
 * @throws Refusal as {@link takeStep}
 */
export async function excuseAssignment(context: RequestContext, request: StepRequest): Promise<AssignmentEntity> {
  return takeTurn(context, 'EXCUSE', request, (turn) => finishWith(turn, { kind: 'NOT_APPLICABLE', note: turn.reason }))
}

/**
 * Lets another unit owe it: where a unit has ended and several took over, or nobody did.
 * @param request.unit code of a unit
 * @throws Refusal as {@link takeStep}, and UNIT_UNKNOWN, UNIT_ENDED, INPUT_INVALID, OBLIGATION_UNIT_OUTSIDE
 */
export async function handOverAssignment(
  context: RequestContext,
  request: StepRequest & { unit: string },
): Promise<AssignmentEntity> {
  return takeTurn(context, 'HAND_OVER', request, async ({ transaction, before, obligation, reason }) => {
    const unit = await unitWithCode(transaction, request.unit)
    if (unit.id === before.unitId) throw new Refusal('INPUT_INVALID', { fields: ['unit'] })
    if (!covers(unit, transaction.clock.today())) throw new Refusal('UNIT_ENDED', { fields: ['unit'] })
    await requireBelow(transaction, obligation, unit)
    // the new unit has to be one that the caller may give something to
    await requireAct(transaction, { unitId: unit.id, planId: before.planId }, 'answer.review')
    await claim(transaction, before, {})
    return moveTo(transaction, before, unit, reason ?? '')
  })
}

async function takeTurn(
  context: RequestContext,
  action: AssignmentActionCode,
  request: StepRequest,
  work: (turn: Turn) => Promise<AssignmentEntity>,
): Promise<AssignmentEntity> {
  requireSignedIn(context.actor)
  return inTransaction(context, async (transaction) => {
    const before = await loadOne(transaction, assignmentInHand, request.id)
    if (!before) throw new Refusal('NOT_FOUND', { fields: ['id'] })
    await requireAct(transaction, before, stepOf(action).needs)
    const [due, obligation] = await Promise.all([
      dueForStep(transaction, before.dueId),
      loadOne(transaction, obligationById, before.obligationId),
    ])
    if (!due || !obligation) throw new Error(`assignment ${before.id} belongs to nothing`)
    const step = stepFrom(before.state, due.lockedAt !== null, action)
    const reason = step.needsReason ? reasonOf(request.reason, 'reason') : null
    if (before.version !== request.version) throw conflict(before.version)
    const after = await work({ transaction, before, due, obligation, step, reason })
    transaction.loaders.clear()
    return after
  })
}

const conflict = (currentVersion: number) => new Refusal('VERSION_CONFLICT', { fields: ['version'], currentVersion })

/**
 * Writes the next version of an assignment.
 * @throws Refusal VERSION_CONFLICT with the version that is there now
 */
async function claim(
  { manager }: TransactionContext,
  before: AssignmentEntity,
  changes: Partial<AssignmentEntity>,
): Promise<void> {
  if (await updateVersion(manager, AssignmentEntity, before, changes)) return
  const now = await manager.findOneBy(AssignmentEntity, { id: before.id })
  throw conflict(now?.version ?? before.version)
}

/** The first handing in says whether it was on time; a return does not make it late. */
async function finishWith(turn: Turn, wish: Pick<AnswerWish, 'kind'> & Partial<AnswerWish>): Promise<AssignmentEntity> {
  const { transaction, before, due } = turn
  const answer = newAnswer(transaction, before, due, wish)
  const isFirst = before.answeredOn === null
  const after = await finish(turn, {
    answerCount: answer.number,
    answerKind: answer.kind as AnswerKindCode,
    answeredOn: isFirst ? answer.submittedOn : before.answeredOn,
    isLate: isFirst ? answer.isLate : before.isLate,
    reached: answer.quantity,
  })
  await insertRows(transaction.manager, AnswerEntity, [answer])
  return after
}

/** Whether a superior has had something of it in their hands before. */
async function wasJudged({ transaction, before }: Turn): Promise<boolean> {
  const steps = await loadOne(transaction, stepsOfAssignment, before.id)
  return steps.some(({ action }) => action === 'RETURN' || action === 'REOPEN')
}

/** A plan that answers a plan carries it out. */
async function link({ transaction, before }: Turn, planId: string): Promise<void> {
  await linkToSuperior(transaction, planId, await requirePlan(transaction, before.planId))
}

async function finish(turn: Turn, changes: Partial<AssignmentEntity>): Promise<AssignmentEntity> {
  const { transaction, before, due, step, reason } = turn
  const { manager, clock } = transaction
  const state = (due.lockedAt === null ? undefined : step.toUnderLock) ?? step.to ?? before.state
  const isOpen = isOpenState(state)
  // what does not stand says nothing
  const stands = isOpen ? { reached: null } : {}
  const written = { ...changes, ...stands, state, isOpen, updatedAt: clock.now() }
  const after: AssignmentEntity = { ...before, ...written, version: before.version + 1 }
  await claim(transaction, before, written)
  const taken: AssignmentStepEntity = {
    assignmentId: before.id,
    number: after.version,
    action: step.action,
    from: before.state,
    to: state,
    remark: reason,
    answerNumber: after.answerCount === 0 ? null : after.answerCount,
    formerUnitId: null,
    at: clock.now(),
  }
  await insertRows(manager, AssignmentStepEntity, [taken])
  await shiftTally(transaction, before, after)
  const { deed, needs } = step
  await recordAssignment(transaction, after, {
    deed,
    action: needs,
    before: pictureOf(before),
    after: pictureOf(after),
  })
  return after
}
