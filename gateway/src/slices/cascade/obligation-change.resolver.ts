import { Arg, Ctx, ID, Int, Mutation, Resolver } from 'type-graphql'
import { loadOne } from '../../foundation/loader.js'
import type { RequestContext } from '../../foundation/request-context.js'
import { CalendarDateScalar } from '../../foundation/scalars.js'
import { answer } from '../../ledger/index.js'
import { lockDue, setDueDate, unlockDue } from './due.service.js'
import { dueById, obligationById } from './obligation.queries.js'
import { cancelObligation, createObligation } from './obligation.service.js'
import { DuePayload, type ObligationDue } from './due.type.js'
import { CreateObligationInput } from './obligation.input.type.js'
import { ObligationPayload } from './obligation.type.js'

/** On a conflict the officer is shown what is there now. */
async function changeDue(context: RequestContext, id: string, work: () => Promise<ObligationDue>): Promise<DuePayload> {
  const payload: DuePayload = await answer(context, async (): Promise<DuePayload> => ({ due: await work() }))
  if (payload.error?.code === 'VERSION_CONFLICT') payload.due = await loadOne(context, dueById, id)
  return payload
}

@Resolver()
export class ObligationChangeResolver {
  @Mutation(() => ObligationPayload, {
    description:
      'Asks something of units below (giao yêu cầu); it is given to them in the background. Refuses with NOT_SIGNED_IN, NOT_FOUND, NOT_ALLOWED, PLAN_STATE, INPUT_INVALID, FORM_UNKNOWN, DATE_INVALID, SCHEDULE_INVALID, OBLIGATION_DUE_BEFORE_PLAN, UNIT_UNKNOWN, OBLIGATION_UNIT_OUTSIDE, OBLIGATION_WITHOUT_UNITS, OBLIGATION_EXISTS.',
  })
  createObligation(
    @Ctx() context: RequestContext,
    @Arg('input', () => CreateObligationInput, { description: 'Who, what, by when.' }) input: CreateObligationInput,
  ): Promise<ObligationPayload> {
    return answer(context, async () => ({ obligation: await createObligation(context, input) }))
  }

  @Mutation(() => ObligationPayload, {
    description:
      'Takes a demand back that nobody has answered (hủy yêu cầu). Refuses with NOT_SIGNED_IN, NOT_FOUND, NOT_ALLOWED, OBLIGATION_STATE, OBLIGATION_HAS_ANSWERS, VERSION_CONFLICT.',
  })
  async cancelObligation(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'The demand.' }) id: string,
    @Arg('version', () => Int, { description: 'The version that was looked at.' }) version: number,
  ): Promise<ObligationPayload> {
    const payload: ObligationPayload = await answer(context, async (): Promise<ObligationPayload> => ({
      obligation: await cancelObligation(context, { id, version }),
    }))
    if (payload.error?.code === 'VERSION_CONFLICT') payload.obligation = await loadOne(context, obligationById, id)
    return payload
  }

  @Mutation(() => DuePayload, {
    description:
      'Sets the day of a due for which the plan prints none (ấn định ngày đến hạn); it is the last day that keeps it. Refuses with NOT_SIGNED_IN, NOT_FOUND, NOT_ALLOWED, DATE_INVALID, DUE_DATED, DUE_LOCKED, OBLIGATION_DUE_BEFORE_PLAN, VERSION_CONFLICT.',
  })
  setDueDate(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'The due.' }) id: string,
    @Arg('version', () => Int, { description: 'The version that was looked at.' }) version: number,
    @Arg('dueOn', () => CalendarDateScalar, { description: 'The day (ngày).' }) dueOn: string,
  ): Promise<DuePayload> {
    return changeDue(context, id, () => setDueDate(context, { id, version, dueOn }))
  }

  @Mutation(() => DuePayload, {
    description:
      'Locks a due (khóa kỳ hạn): nothing is handed in, returned or reopened any more, and what was accepted is locked. Refuses with NOT_SIGNED_IN, NOT_FOUND, NOT_ALLOWED, DUE_LOCKED, VERSION_CONFLICT.',
  })
  lockDue(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'The due.' }) id: string,
    @Arg('version', () => Int, { description: 'The version that was looked at.' }) version: number,
  ): Promise<DuePayload> {
    return changeDue(context, id, () => lockDue(context, { id, version }))
  }

  @Mutation(() => DuePayload, {
    description:
      'Opens a locked due again (mở khóa kỳ hạn). Refuses with NOT_SIGNED_IN, NOT_FOUND, NOT_ALLOWED, OBLIGATION_STATE, REASON_REQUIRED, VERSION_CONFLICT.',
  })
  unlockDue(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'The due.' }) id: string,
    @Arg('version', () => Int, { description: 'The version that was looked at.' }) version: number,
    @Arg('reason', () => String, { description: 'Why (lý do), 5–2,000 characters.' }) reason: string,
  ): Promise<DuePayload> {
    return changeDue(context, id, () => unlockDue(context, { id, version, reason }))
  }
}
