import { deadlineTypes, planActions, planStates, targetOperators, taskStates } from '@antq/shared-schema'
import { Arg, Args, Ctx, Extensions, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql'
import { may } from '../../access/rights.js'
import { loadOne } from '../../foundation/loader.js'
import { PageArguments } from '../../foundation/page.type.js'
import { lastDayOf } from '../../foundation/partial-date.js'
import type { RequestContext } from '../../foundation/request-context.js'
import { Term, term } from '../../foundation/term.type.js'
import { paperOf } from '../../paper/index.js'
import { Paper, printablePaper } from '../../paper/paper.type.js'
import { DateWindow, Document, documentById } from '../document/index.js'
import { lineageCodes, Unit, unitById, requireUnit } from '../organization/index.js'
import { deadlinesOfPlan, planById, planOfDocument, sourceOfPlan, targetsOfPlan, tasksOfPlan } from './plan.queries.js'
import { paperOfPlan, pathOfPaper } from './plan.paper.js'
import { pathOfPlanPage } from './plan-page.reading.js'
import { sourceReading } from './plan.record.js'
import { issueWindowOf, lastCompliantDay, pageOfPlans, shownPlan, textsOfPlan, yearsOfPlans } from './plan.reading.js'
import { visiblePlan } from './plan.guard.js'
import {
  Plan,
  PlanAction,
  PlanConnection,
  PlanDeadline,
  PlanSectionType,
  PlanState,
  PlanTarget,
  PlanTask,
} from './plan.type.js'
import { openSteps } from './plan.workflow.js'

@Resolver(() => Plan)
export class PlanResolver {
  @Query(() => Plan, {
    nullable: true,
    description: 'One plan (kế hoạch); null where there is none, or where it is a draft of others.',
  })
  plan(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'Global id.' }) id: string,
  ): Promise<Plan | null> {
    return shownPlan(context, id)
  }

  @Query(() => PlanConnection, {
    description:
      'Plans, newest first (danh sách kế hoạch). Drafts only for their officers. Refuses with UNIT_UNKNOWN, PAGE_SIZE_INVALID, PAGE_DIRECTION_INVALID, CURSOR_INVALID.',
  })
  plans(
    @Ctx() context: RequestContext,
    @Args(() => PageArguments) page: PageArguments,
    @Arg('within', () => String, {
      nullable: true,
      description: 'Code of the unit whose subtree (cây đơn vị) is listed, itself included.',
    })
    within?: string,
    @Arg('year', () => Int, { nullable: true, description: 'Year (năm).' }) year?: number,
    @Arg('kind', () => String, { nullable: true, description: 'Code of the kind of document (tên loại): KH, HD.' })
    kind?: string,
    @Arg('text', () => String, {
      nullable: true,
      description: 'Part of symbol, title or unit; case and diacritics do not matter.',
    })
    text?: string,
    @Arg('state', () => PlanState, { nullable: true, description: 'State (trạng thái).' }) state?: string,
  ): Promise<PlanConnection> {
    return pageOfPlans(context, { within, year, kind, text, state }, page)
  }

  @Query(() => [Int], {
    description: 'Years of public plans (các năm có kế hoạch), the newest first. Refuses with UNIT_UNKNOWN.',
  })
  planYears(
    @Ctx() context: RequestContext,
    @Arg('within', () => String, { nullable: true, description: 'Code of the unit whose subtree is asked about.' })
    within?: string,
  ): Promise<number[]> {
    return yearsOfPlans(context, within)
  }

  @FieldResolver(() => Term, { description: 'State (trạng thái): dự thảo, đã ban hành, đã kết thúc.' })
  state(@Ctx() context: RequestContext, @Root() plan: Plan): Term {
    return term(context, planStates, plan.state)
  }

  @FieldResolver(() => Document, {
    description: 'The plan’s document: number, symbol, date, issuer, title, citations, recipients (văn bản).',
  })
  async document(@Ctx() context: RequestContext, @Root() plan: Plan): Promise<Document> {
    const document = await loadOne(context, documentById, plan.documentId)
    if (!document) throw new Error(`plan ${plan.id} has no document`)
    return document
  }

  @FieldResolver(() => Unit, { description: 'The unit whose plan it is (đơn vị ban hành).' })
  unit(@Ctx() context: RequestContext, @Root() { unitId }: Plan): Promise<Unit> {
    return requireUnit(context, unitId)
  }

  @FieldResolver(() => [String], {
    description: 'Purpose and requirements (mục đích, yêu cầu), paragraph by paragraph.',
  })
  async purpose(@Ctx() context: RequestContext, @Root() plan: Plan): Promise<string[]> {
    return (await textsOfPlan(context, plan)).purpose
  }

  @FieldResolver(() => [PlanSectionType], { description: 'Headings (đề mục), in their order.' })
  async sections(@Ctx() context: RequestContext, @Root() plan: Plan): Promise<PlanSectionType[]> {
    return (await textsOfPlan(context, plan)).sections
  }

  @FieldResolver(() => [PlanTask], { description: 'Tasks (nhiệm vụ), in the order of the text.' })
  async tasks(@Ctx() context: RequestContext, @Root() plan: Plan): Promise<PlanTask[]> {
    const today = context.clock.today()
    const tasks = await loadOne(context, tasksOfPlan, plan.id)
    return Promise.all(
      tasks.map(async (task) => ({
        ...task,
        isContinuous: Boolean(task.isContinuous),
        leadUnit: task.leadUnitId === null ? null : ((await loadOne(context, unitById, task.leadUnitId)) ?? null),
        state: term(context, taskStates, task.state),
        isOverdue: task.due !== null && task.state !== 'DONE' && lastDayOf(task.due) < today,
      })),
    )
  }

  @FieldResolver(() => [PlanTarget], { description: 'Targets (chỉ tiêu), in the order of the text.' })
  async targets(@Ctx() context: RequestContext, @Root() plan: Plan): Promise<PlanTarget[]> {
    return (await loadOne(context, targetsOfPlan, plan.id)).map((target) => ({
      ...target,
      isMandatory: Boolean(target.isMandatory),
      operator: term(context, targetOperators, target.operator),
      share: target.reached === null || target.quantity === 0 ? null : Math.min(1, target.reached / target.quantity),
    }))
  }

  @FieldResolver(() => [PlanDeadline], { description: 'Deadlines (thời hạn), in the order of the text.' })
  async deadlines(@Ctx() context: RequestContext, @Root() plan: Plan): Promise<PlanDeadline[]> {
    return (await loadOne(context, deadlinesOfPlan, plan.id)).map((deadline) => ({
      ...deadline,
      type: term(context, deadlineTypes, deadline.type),
      lastCompliantDay: lastCompliantDay(deadline),
    }))
  }

  @FieldResolver(() => [PlanAction], {
    description: 'Steps that the caller may take now (thao tác); empty for visitors.',
  })
  async actions(@Ctx() context: RequestContext, @Root() plan: Plan): Promise<PlanAction[]> {
    if (context.actor.kind === 'visitor') return []
    const lineage = await lineageCodes(context, plan.unitId)
    return openSteps(plan.state)
      .filter((step) => may(context.actor, step.needs, lineage))
      .map((step) => ({
        name: term(context, planActions, step.action),
        to: step.to === null ? null : term(context, planStates, step.to),
      }))
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'Address of its plain page (trang công khai), for search engines, printing and browsers without JavaScript: whole, the same for good, Vietnamese. Null for drafts.',
  })
  async page(@Ctx() context: RequestContext, @Root() plan: Plan): Promise<string | null> {
    const path = await pathOfPlanPage(context, plan)
    return path === null ? null : `${context.publicUrl}${path}`
  }

  @FieldResolver(() => String, {
    description:
      'Where the plan can be downloaded as a .docx in the layout of Nghị định 30/2020/NĐ-CP (tải văn bản): GET this path with the same token.',
  })
  paperPath(@Root() plan: Plan): string {
    return pathOfPaper(plan.id)
  }

  // texts of a whole document
  @Extensions({ cost: 20 })
  @FieldResolver(() => Paper, {
    description: 'The plan line by line as the .docx has it (bản in), for a print view. Always Vietnamese.',
  })
  async paper(@Ctx() context: RequestContext, @Root() plan: Plan): Promise<Paper> {
    const entity = await loadOne(context, planById, plan.id)
    if (!entity) throw new Error(`no plan ${plan.id}`)
    return printablePaper(paperOf(await paperOfPlan(context, entity)))
  }

  // up to 2 MB of each plan
  @Extensions({ cost: 200 })
  @FieldResolver(() => String, {
    nullable: true,
    description:
      'The text it was read from (văn bản nguồn); null for everybody but officers of the unit and of those above.',
  })
  async sourceText(@Ctx() context: RequestContext, @Root() plan: Plan): Promise<string | null> {
    const text = await loadOne(context, sourceOfPlan, plan.id)
    if (text !== null) await loadOne(context, sourceReading, plan.id)
    return text
  }
}

/** What the plan slice adds to a document. */
@Resolver(() => Document)
export class PlanOfDocumentResolver {
  @FieldResolver(() => Plan, {
    nullable: true,
    description: 'The plan that it is (kế hoạch), where it is one the caller may see.',
  })
  async plan(@Ctx() context: RequestContext, @Root() document: Document): Promise<Plan | null> {
    const plan = await loadOne(context, planOfDocument, document.id)
    return plan ? visiblePlan(context, plan.id) : null
  }

  @FieldResolver(() => DateWindow, {
    nullable: true,
    description:
      'Between which days it was issued (khoảng ngày ban hành), worked out where the date is not whole; null else.',
  })
  async issuedWithin(@Ctx() context: RequestContext, @Root() document: Document): Promise<DateWindow | null> {
    const entity = await loadOne(context, documentById, document.id)
    return entity ? issueWindowOf(context, entity, await loadOne(context, planOfDocument, document.id)) : null
  }
}
