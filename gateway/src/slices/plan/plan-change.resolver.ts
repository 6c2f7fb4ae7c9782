import type { PlanActionCode } from '@antq/shared-schema'
import { Arg, Ctx, Extensions, ID, Int, Mutation, Resolver } from 'type-graphql'
import { answer } from '../../ledger/index.js'
import { loadOne } from '../../foundation/loader.js'
import type { RequestContext } from '../../foundation/request-context.js'
import { correctionsOf, CreatePlanFromIntakeInput, IssuePlanInput, UpdatePlanInput } from './plan.input.type.js'
import { planById } from './plan.queries.js'
import { recordProgress, setTaskState } from './plan-progress.service.js'
import { createPlanFromIntake, issuePlan, takeStep, updatePlan } from './plan.service.js'
import { Plan, PlanPayload } from './plan.type.js'

/** On a conflict the officer is shown what is there now. */
async function change(
  context: RequestContext,
  id: string | null,
  work: () => Promise<Plan | null>,
): Promise<PlanPayload> {
  const payload: PlanPayload = await answer(context, async (): Promise<PlanPayload> => ({ plan: await work() }))
  if (payload.error?.code === 'VERSION_CONFLICT' && id !== null) payload.plan = await loadOne(context, planById, id)
  return payload
}

function step(
  context: RequestContext,
  action: Exclude<PlanActionCode, 'ISSUE'>,
  id: string,
  version: number,
): Promise<PlanPayload> {
  return change(context, id, () => takeStep(context, { id, version, action }))
}

@Resolver()
export class PlanChangeResolver {
  @Extensions({ cost: 100, costPerKilobyte: 4 })
  @Mutation(() => PlanPayload, {
    description:
      'Reads a text and keeps it as a draft (tạo dự thảo). Refuses with NOT_SIGNED_IN, NOT_ALLOWED, UNIT_UNKNOWN, TEXT_…, INPUT_INVALID, DATE_INVALID, DOCUMENT_EXISTS, DOCUMENT_CITES_ITSELF, CITATION_CIRCLE.',
  })
  createPlanFromIntake(
    @Ctx() context: RequestContext,
    @Arg('input', () => CreatePlanFromIntakeInput, { description: 'The text and the officer’s corrections.' })
    input: CreatePlanFromIntakeInput,
  ): Promise<PlanPayload> {
    const { unit, text, corrections } = input
    return change(context, null, () =>
      createPlanFromIntake(context, { unit, text, corrections: correctionsOf(corrections) }),
    )
  }

  @Mutation(() => PlanPayload, {
    description:
      'Changes a draft (sửa dự thảo). Refuses as createPlanFromIntake, and with NOT_FOUND, PLAN_STATE, VERSION_CONFLICT.',
  })
  updatePlan(
    @Ctx() context: RequestContext,
    @Arg('input', () => UpdatePlanInput, { description: 'What was changed.' }) input: UpdatePlanInput,
  ): Promise<PlanPayload> {
    const { id, version } = input
    return change(context, id, () =>
      updatePlan(context, { id, version, corrections: correctionsOf(input.corrections) ?? {} }),
    )
  }

  @Mutation(() => PlanPayload, {
    description:
      'Issues a draft (ban hành): everybody sees it from now on. Refuses as updatePlan, and with PLAN_INCOMPLETE where number or date is missing.',
  })
  issuePlan(
    @Ctx() context: RequestContext,
    @Arg('input', () => IssuePlanInput, { description: 'Which draft, and number and date where it lacks them.' })
    input: IssuePlanInput,
  ): Promise<PlanPayload> {
    return change(context, input.id, () => issuePlan(context, input))
  }

  @Mutation(() => PlanPayload, {
    description:
      'Takes an issued plan back to a draft (thu hồi). Refuses with NOT_SIGNED_IN, NOT_FOUND, NOT_ALLOWED, PLAN_STATE, PLAN_HAS_OBLIGATIONS, VERSION_CONFLICT.',
  })
  withdrawPlan(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'The plan.' }) id: string,
    @Arg('version', () => Int, { description: 'The version that was looked at.' }) version: number,
  ): Promise<PlanPayload> {
    return step(context, 'WITHDRAW', id, version)
  }

  @Mutation(() => PlanPayload, { description: 'Closes an issued plan (kết thúc). Refuses as withdrawPlan.' })
  closePlan(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'The plan.' }) id: string,
    @Arg('version', () => Int, { description: 'The version that was looked at.' }) version: number,
  ): Promise<PlanPayload> {
    return step(context, 'CLOSE', id, version)
  }

  @Mutation(() => PlanPayload, { description: 'Opens a closed plan again (mở lại). Refuses as withdrawPlan.' })
  reopenPlan(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'The plan.' }) id: string,
    @Arg('version', () => Int, { description: 'The version that was looked at.' }) version: number,
  ): Promise<PlanPayload> {
    return step(context, 'REOPEN', id, version)
  }

  @Mutation(() => PlanPayload, {
    description: 'Removes a draft for good (xóa dự thảo); the answer holds no plan. Refuses as withdrawPlan.',
  })
  discardPlan(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'The plan.' }) id: string,
    @Arg('version', () => Int, { description: 'The version that was looked at.' }) version: number,
  ): Promise<PlanPayload> {
    return step(context, 'DISCARD', id, version)
  }

  @Mutation(() => PlanPayload, {
    description:
      'Moves a task of an issued plan to another state (trạng thái nhiệm vụ). Refuses as withdrawPlan, and with INPUT_INVALID.',
  })
  setTaskState(
    @Ctx() context: RequestContext,
    @Arg('task', () => ID, { description: 'The task.' }) task: string,
    @Arg('version', () => Int, { description: 'The version of its plan that was looked at.' }) version: number,
    @Arg('state', () => String, { description: 'Code of the state: ASSIGNED, IN_PROGRESS, DONE.' }) state: string,
  ): Promise<PlanPayload> {
    return change(context, null, () => setTaskState(context, { task, version, state }))
  }

  @Mutation(() => PlanPayload, {
    description:
      'Records how much of a target has been reached (kết quả chỉ tiêu). Refuses as withdrawPlan, and with PROGRESS_INVALID.',
  })
  recordProgress(
    @Ctx() context: RequestContext,
    @Arg('target', () => ID, { description: 'The target.' }) target: string,
    @Arg('version', () => Int, { description: 'The version of its plan that was looked at.' }) version: number,
    @Arg('reached', () => Int, { description: 'Whole number, zero or more; zero is a report of nothing.' })
    reached: number,
  ): Promise<PlanPayload> {
    return change(context, null, () => recordProgress(context, { target, version, reached }))
  }
}
