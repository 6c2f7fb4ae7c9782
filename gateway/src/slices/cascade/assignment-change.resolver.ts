import { Arg, Ctx, ID, Int, Mutation, Resolver } from 'type-graphql'
import { loadOne } from '../../foundation/loader.js'
import type { RequestContext } from '../../foundation/request-context.js'
import { answer } from '../../ledger/index.js'
import { assignmentById } from './assignment.queries.js'
import { excuseAssignment, handOverAssignment, submitAnswer, takeStep } from './assignment.service.js'
import { AssignmentPayload, SubmitAnswerInput, type Assignment } from './assignment.type.js'

/** On a conflict the officer is shown what is there now. */
async function change(
  context: RequestContext,
  id: string,
  work: () => Promise<Assignment>,
): Promise<AssignmentPayload> {
  const payload: AssignmentPayload = await answer(context, async (): Promise<AssignmentPayload> => ({
    assignment: await work(),
  }))
  if (payload.error?.code === 'VERSION_CONFLICT') payload.assignment = await loadOne(context, assignmentById, id)
  return payload
}

const REFUSALS = 'Refuses with NOT_SIGNED_IN, NOT_FOUND, NOT_ALLOWED, ASSIGNMENT_STATE, VERSION_CONFLICT'
const WITH_LOCK = `${REFUSALS}, DUE_LOCKED`

@Resolver()
export class AssignmentChangeResolver {
  @Mutation(() => AssignmentPayload, { description: `Says that the unit has begun (bắt đầu). ${REFUSALS}.` })
  beginAssignment(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'The assignment.' }) id: string,
    @Arg('version', () => Int, { description: 'The version that was looked at.' }) version: number,
  ): Promise<AssignmentPayload> {
    return change(context, id, () => takeStep(context, 'BEGIN', { id, version }))
  }

  @Mutation(() => AssignmentPayload, {
    description: `Hands an answer in (gửi kết quả): a new one beside those that are there. A plan that names no superior carries out the one that asks from then on. ${WITH_LOCK}, ANSWER_UNFIT, CITATION_CIRCLE, PROGRESS_INVALID, REASON_REQUIRED, INPUT_INVALID.`,
  })
  submitAnswer(
    @Ctx() context: RequestContext,
    @Arg('input', () => SubmitAnswerInput, { description: 'What is handed in.' }) input: SubmitAnswerInput,
  ): Promise<AssignmentPayload> {
    const { assignment: assignmentId, version, kind, plan: planId, document: documentId, quantity, note } = input
    return change(context, assignmentId, () =>
      submitAnswer(context, { assignmentId, version, kind, planId, documentId, quantity, note }),
    )
  }

  @Mutation(() => AssignmentPayload, {
    description: `Takes back what nobody has judged yet (rút lại); it stays to be read. ${WITH_LOCK}.`,
  })
  recallAnswer(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'The assignment.' }) id: string,
    @Arg('version', () => Int, { description: 'The version that was looked at.' }) version: number,
  ): Promise<AssignmentPayload> {
    return change(context, id, () => takeStep(context, 'RECALL', { id, version }))
  }

  @Mutation(() => AssignmentPayload, {
    description: `Returns an answer to be sent again (trả lại). ${WITH_LOCK}, REASON_REQUIRED.`,
  })
  returnAnswer(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'The assignment.' }) id: string,
    @Arg('version', () => Int, { description: 'The version that was looked at.' }) version: number,
    @Arg('remark', () => String, { description: 'What has to be mended (nhận xét), 5–2,000 characters.' })
    remark: string,
  ): Promise<AssignmentPayload> {
    return change(context, id, () => takeStep(context, 'RETURN', { id, version, reason: remark }))
  }

  @Mutation(() => AssignmentPayload, {
    description: `Accepts an answer (duyệt); where the due is locked, it is locked at once. ${REFUSALS}.`,
  })
  acceptAnswer(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'The assignment.' }) id: string,
    @Arg('version', () => Int, { description: 'The version that was looked at.' }) version: number,
  ): Promise<AssignmentPayload> {
    return change(context, id, () => takeStep(context, 'ACCEPT', { id, version }))
  }

  @Mutation(() => AssignmentPayload, { description: `Locks what was accepted (khóa). ${REFUSALS}.` })
  lockAssignment(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'The assignment.' }) id: string,
    @Arg('version', () => Int, { description: 'The version that was looked at.' }) version: number,
  ): Promise<AssignmentPayload> {
    return change(context, id, () => takeStep(context, 'LOCK', { id, version }))
  }

  @Mutation(() => AssignmentPayload, {
    description: `Opens what was accepted or locked again (mở lại), to be sent again. ${WITH_LOCK}, REASON_REQUIRED.`,
  })
  reopenAssignment(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'The assignment.' }) id: string,
    @Arg('version', () => Int, { description: 'The version that was looked at.' }) version: number,
    @Arg('reason', () => String, { description: 'Why (lý do), 5–2,000 characters.' }) reason: string,
  ): Promise<AssignmentPayload> {
    return change(context, id, () => takeStep(context, 'REOPEN', { id, version, reason }))
  }

  @Mutation(() => AssignmentPayload, {
    description: `Frees a unit from what it owes (cho miễn): accepted as “not applicable”. ${WITH_LOCK}, REASON_REQUIRED.`,
  })
  excuseAssignment(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'The assignment.' }) id: string,
    @Arg('version', () => Int, { description: 'The version that was looked at.' }) version: number,
    @Arg('reason', () => String, { description: 'Why (lý do), 5–2,000 characters.' }) reason: string,
  ): Promise<AssignmentPayload> {
    return change(context, id, () => excuseAssignment(context, { id, version, reason }))
  }

  @Mutation(() => AssignmentPayload, {
    description: `Lets another unit owe it (chuyển cho đơn vị khác): a unit has ended and nobody or several took over, or it was asked by mistake. ${REFUSALS}, REASON_REQUIRED, UNIT_UNKNOWN, UNIT_ENDED, INPUT_INVALID, OBLIGATION_UNIT_OUTSIDE.`,
  })
  handOverAssignment(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'The assignment.' }) id: string,
    @Arg('version', () => Int, { description: 'The version that was looked at.' }) version: number,
    @Arg('unit', () => String, { description: 'Code of the unit (mã đơn vị) that owes it from now on.' }) unit: string,
    @Arg('reason', () => String, { description: 'Why (lý do), 5–2,000 characters.' }) reason: string,
  ): Promise<AssignmentPayload> {
    return change(context, id, () => handOverAssignment(context, { id, version, unit, reason }))
  }
}
