import {
  answerKinds,
  assignmentActions,
  assignmentStates,
  timelinessCodes,
  type Term as VocabularyTerm,
} from '@antq/shared-schema'
import { Arg, Args, Ctx, Extensions, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql'
import { loadOne } from '../../foundation/loader.js'
import { PageArguments } from '../../foundation/page.type.js'
import type { RequestContext } from '../../foundation/request-context.js'
import { Term, term } from '../../foundation/term.type.js'
import { Document, publicDocument } from '../document/index.js'
import { requireUnit, Unit } from '../organization/index.js'
import { Plan, visiblePlan } from '../plan/index.js'
import { canAct, daysLeft, timelinessOf } from './assignment.policy.js'
import { answersOfAssignment, stepsOfAssignment } from './assignment.queries.js'
import {
  Answer,
  Assignment,
  AssignmentConnection,
  AssignmentStepType,
  Timeliness,
  UnansweredList,
} from './assignment.type.js'
import { openSteps } from './assignment.workflow.js'
import { pageOfAssignments, pageOfOwed, readCompleteness, visibleAssignment } from './cascade.reading.js'
import { Completeness, TreeView } from './completeness.type.js'
import { ObligationDue } from './due.type.js'
import { Obligation } from './obligation.type.js'
import { dueById, obligationById } from './obligation.queries.js'
import { unitsOfPath } from './path.js'
import { unanswered } from './unanswered.reading.js'

/** What happens to an assignment without anybody’s doing. */
const TAKE_OVER = {
  code: 'TAKE_OVER',
  vi: 'Đơn vị kế thừa nhận việc',
  en: 'Taken over by a successor',
} satisfies VocabularyTerm

@Resolver(() => Assignment)
export class AssignmentResolver {
  @Query(() => Assignment, {
    nullable: true,
    description: 'What one unit owes (việc được giao); null where there is none for the caller.',
  })
  assignment(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'Global id.' }) id: string,
  ): Promise<Assignment | null> {
    return visibleAssignment(context, id)
  }

  @Query(() => AssignmentConnection, {
    description:
      'What a unit owes (việc phải nộp), the next day first. Refuses with NOT_SIGNED_IN, UNIT_UNKNOWN, NOT_ALLOWED, PAGE_SIZE_INVALID, PAGE_DIRECTION_INVALID, CURSOR_INVALID.',
  })
  owed(
    @Ctx() context: RequestContext,
    @Args(() => PageArguments) page: PageArguments,
    @Arg('unit', () => String, { description: 'Code of the unit (mã đơn vị).' }) unit: string,
    @Arg('isOpen', () => Boolean, {
      defaultValue: true,
      description: 'What is still to be handed in (chưa gửi); false: what was handed in.',
    })
    isOpen: boolean,
  ): Promise<AssignmentConnection> {
    return pageOfOwed(context, { unit, isOpen }, page)
  }

  @Query(() => AssignmentConnection, {
    description:
      'Who owes something by a plan or a due (việc cấp dưới phải nộp), by name. Refuses with NOT_SIGNED_IN, NOT_FOUND, NOT_ALLOWED, UNIT_UNKNOWN, INPUT_INVALID, PAGE_SIZE_INVALID, PAGE_DIRECTION_INVALID, CURSOR_INVALID.',
  })
  assignments(
    @Ctx() context: RequestContext,
    @Args(() => PageArguments) page: PageArguments,
    @Arg('plan', () => ID, { nullable: true, description: 'The plan (kế hoạch); needed where no due is given.' })
    planId?: string,
    @Arg('due', () => ID, { nullable: true, description: 'One of its dues (kỳ hạn).' }) dueId?: string,
    @Arg('within', () => String, {
      nullable: true,
      description: 'Code of the unit on whose branch they stand (trong phạm vi đơn vị).',
    })
    within?: string,
    @Arg('isOpen', () => Boolean, {
      defaultValue: true,
      description: 'What is still to be handed in (chưa gửi); false: what was handed in.',
    })
    isOpen?: boolean,
    @Arg('timeliness', () => Timeliness, {
      nullable: true,
      description: 'How they stand against the last day (tình trạng so với hạn); goes before `isOpen`.',
    })
    timeliness?: keyof typeof Timeliness,
  ): Promise<AssignmentConnection> {
    return pageOfAssignments(context, { planId, dueId, within, timeliness, isOpen: isOpen ?? true }, page)
  }

  @Extensions({ cost: 100 })
  @Query(() => UnansweredList, {
    description:
      'Who has not answered (danh sách chưa gửi), as text for a letter and as a spreadsheet. Refuses with NOT_SIGNED_IN, NOT_FOUND, NOT_ALLOWED, UNIT_UNKNOWN.',
  })
  unanswered(
    @Ctx() context: RequestContext,
    @Arg('plan', () => ID, { description: 'The plan (kế hoạch).' }) planId: string,
    @Arg('due', () => ID, { nullable: true, description: 'One of its dues (kỳ hạn).' }) dueId?: string,
    @Arg('within', () => String, {
      nullable: true,
      description: 'Code of the unit on whose branch they stand (trong phạm vi đơn vị).',
    })
    within?: string,
  ): Promise<UnansweredList> {
    return unanswered(context, { planId, dueId, within })
  }

  @Query(() => Completeness, {
    description:
      'How far a unit with everything below it has come with what a plan asks (mức độ hoàn thành). Refuses with NOT_SIGNED_IN, NOT_FOUND, NOT_ALLOWED, UNIT_UNKNOWN.',
  })
  completeness(
    @Ctx() context: RequestContext,
    @Arg('plan', () => ID, { description: 'The plan (kế hoạch).' }) planId: string,
    @Arg('due', () => ID, { nullable: true, description: 'One of its dues (kỳ hạn); all together without it.' })
    dueId?: string,
    @Arg('unit', () => String, {
      nullable: true,
      description: 'Code of a unit (mã đơn vị); the plan’s own without it.',
    })
    unit?: string,
    @Arg('as', () => TreeView, { defaultValue: TreeView.NOW, description: 'By which tree (theo cây tổ chức).' })
    view: keyof typeof TreeView = 'NOW',
  ): Promise<Completeness> {
    return readCompleteness(context, { planId, dueId, unit, view })
  }

  @FieldResolver(() => Term, {
    description: 'State (trạng thái): chưa thực hiện, đang thực hiện, đã gửi, bị trả lại, đã duyệt, đã khóa.',
  })
  state(@Ctx() context: RequestContext, @Root() { state }: Assignment): Term {
    return term(context, assignmentStates, state)
  }

  @FieldResolver(() => Term, { description: 'How it stands against its last day (tình trạng so với hạn).' })
  timeliness(@Ctx() context: RequestContext, @Root() assignment: Assignment): Term {
    return term(context, timelinessCodes, timelinessOf(assignment, context.clock.today()))
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'Whole days until the last day (số ngày còn lại); negative once it has passed, null without a date.',
  })
  daysLeft(@Ctx() context: RequestContext, @Root() { orderDay }: Assignment): number | null {
    return daysLeft(orderDay, context.clock.today())
  }

  @FieldResolver(() => Unit, { description: 'Who owes it now (đơn vị thực hiện).' })
  unit(@Ctx() context: RequestContext, @Root() { unitId }: Assignment): Promise<Unit> {
    return requireUnit(context, unitId)
  }

  @FieldResolver(() => Unit, { description: 'The unit that was asked at first (đơn vị được giao ban đầu).' })
  askedUnit(@Ctx() context: RequestContext, @Root() { askedId }: Assignment): Promise<Unit> {
    return requireUnit(context, askedId)
  }

  @FieldResolver(() => [Unit], {
    description: 'From the plan’s unit down to the one that owes it (đường phân cấp), by the tree of now.',
  })
  path(@Ctx() context: RequestContext, @Root() { pathNow }: Assignment): Promise<Unit[]> {
    return Promise.all(unitsOfPath(pathNow).map((id) => requireUnit(context, id)))
  }

  @FieldResolver(() => Obligation, { description: 'The demand (yêu cầu).' })
  async obligation(@Ctx() context: RequestContext, @Root() { obligationId }: Assignment): Promise<Obligation> {
    const obligation = await loadOne(context, obligationById, obligationId)
    if (!obligation) throw new Error(`obligation ${obligationId} is gone`)
    return obligation
  }

  @FieldResolver(() => ObligationDue, { description: 'The due (kỳ hạn).' })
  async due(@Ctx() context: RequestContext, @Root() { dueId }: Assignment): Promise<ObligationDue> {
    const due = await loadOne(context, dueById, dueId)
    if (!due) throw new Error(`due ${dueId} is gone`)
    return due
  }

  @FieldResolver(() => [Answer], { description: 'Everything that was handed in (các lần gửi), the first first.' })
  answers(@Ctx() context: RequestContext, @Root() { id }: Assignment): Promise<Answer[]> {
    return loadOne(context, answersOfAssignment, id)
  }

  @FieldResolver(() => [AssignmentStepType], { description: 'What happened to it (quá trình xử lý), the first first.' })
  async steps(@Ctx() context: RequestContext, @Root() { id }: Assignment): Promise<AssignmentStepType[]> {
    const steps = await loadOne(context, stepsOfAssignment, id)
    return Promise.all(
      steps.map(async (step) => ({
        ...step,
        action: term(context, [...assignmentActions, TAKE_OVER], step.action),
        from: term(context, assignmentStates, step.from),
        to: term(context, assignmentStates, step.to),
        formerUnit: step.formerUnitId === null ? null : await requireUnit(context, step.formerUnitId),
      })),
    )
  }

  @FieldResolver(() => [Term], {
    description:
      'Steps that the caller may take now (thao tác): gửi, rút lại, trả lại, duyệt, khóa, mở lại, cho miễn, chuyển.',
  })
  async actions(@Ctx() context: RequestContext, @Root() assignment: Assignment): Promise<Term[]> {
    const due = await loadOne(context, dueById, assignment.dueId)
    const steps = openSteps(assignment.state, due?.lockedAt != null)
    const [mayWrite, mayReview] = await Promise.all([
      canAct(context, assignment, 'answer.write'),
      canAct(context, assignment, 'answer.review'),
    ])
    return steps
      .filter(({ needs }) => (needs === 'answer.write' ? mayWrite : mayReview))
      .map(({ action }) => term(context, assignmentActions, action))
  }
}

@Resolver(() => Answer)
export class AnswerResolver {
  @FieldResolver(() => Term, { description: 'With what it was answered (hình thức trả lời).' })
  kind(@Ctx() context: RequestContext, @Root() { kind }: Answer): Term {
    return term(context, answerKinds, kind)
  }

  @FieldResolver(() => Boolean, { description: 'Whether it came after the last day (gửi muộn).' })
  isLate(@Root() { isLate }: Answer): boolean {
    return Boolean(isLate)
  }

  @FieldResolver(() => Unit, { description: 'The unit for which it was handed in (đơn vị gửi).' })
  unit(@Ctx() context: RequestContext, @Root() { unitId }: Answer): Promise<Unit> {
    return requireUnit(context, unitId)
  }

  @FieldResolver(() => Plan, {
    nullable: true,
    description:
      'The plan that was handed in (kế hoạch); null where it is another kind of answer, or was taken back since.',
  })
  plan(@Ctx() context: RequestContext, @Root() { planId }: Answer): Promise<Plan | null> | null {
    return planId === null ? null : visiblePlan(context, planId)
  }

  @FieldResolver(() => Document, {
    nullable: true,
    description: 'The document that was handed in (văn bản); null where it is another kind of answer.',
  })
  document(@Ctx() context: RequestContext, @Root() { documentId }: Answer): Promise<Document | null> | null {
    return documentId === null ? null : publicDocument(context, documentId)
  }
}
