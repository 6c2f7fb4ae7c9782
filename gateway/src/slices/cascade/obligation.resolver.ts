import { obligationKinds, obligationStates, targetOperators, unitKinds } from '@antq/shared-schema'
import { Arg, Ctx, Extensions, FieldResolver, Float, ID, Int, Query, Resolver, Root } from 'type-graphql'
import { may } from '../../access/rights.js'
import { loadOne } from '../../foundation/loader.js'
import type { RequestContext } from '../../foundation/request-context.js'
import { Term, term } from '../../foundation/term.type.js'
import { lineageCodes, requireUnit, Unit, unitById } from '../organization/index.js'
import { Plan, requirePlan, visiblePlan } from '../plan/index.js'
import { daysLeft } from './assignment.policy.js'
import { readCompleteness } from './cascade.reading.js'
import { Completeness, TreeView } from './completeness.type.js'
import { tallyOfPlan } from './completeness.queries.js'
import { duesOfObligation, dueById, obligationById, obligationsOfPlan } from './obligation.queries.js'
import { ObligationDue } from './due.type.js'
import { CascadeSlack, Obligation, SpreadProgress } from './obligation.type.js'
import { ObligationProposal } from './proposal.type.js'
import { proposalsOfPlan } from './proposal.reading.js'
import { slackOf } from './slack.reading.js'

const present = <T>(value: T | undefined): value is T => value !== undefined

/** A thing of a plan, where the caller may see the plan. */
async function ofVisiblePlan<T extends { planId: string }>(
  context: RequestContext,
  row: T | undefined,
): Promise<T | null> {
  return row && (await visiblePlan(context, row.planId)) ? row : null
}

@Resolver(() => Obligation)
export class ObligationResolver {
  @Query(() => Obligation, {
    nullable: true,
    description: 'One demand of a plan (yêu cầu); null where there is none for the caller.',
  })
  async obligation(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'Global id.' }) id: string,
  ): Promise<Obligation | null> {
    return ofVisiblePlan(context, await loadOne(context, obligationById, id))
  }

  @FieldResolver(() => Term, {
    description: 'Kind (loại yêu cầu): gửi kế hoạch, gửi báo cáo, đạt chỉ tiêu, tổ chức hoạt động, có điển hình.',
  })
  kind(@Ctx() context: RequestContext, @Root() { kind }: Obligation): Term {
    return term(context, obligationKinds, kind)
  }

  @FieldResolver(() => Term, { description: 'State (trạng thái): đang giao, đã giao, đã hủy.' })
  state(@Ctx() context: RequestContext, @Root() { state }: Obligation): Term {
    return term(context, obligationStates, state)
  }

  @FieldResolver(() => Plan, { description: 'The plan that asks (kế hoạch).' })
  plan(@Ctx() context: RequestContext, @Root() { planId }: Obligation): Promise<Plan> {
    return requirePlan(context, planId)
  }

  @FieldResolver(() => Unit, { description: 'The unit that asks (đơn vị giao): the plan’s own.' })
  unit(@Ctx() context: RequestContext, @Root() { unitId }: Obligation): Promise<Unit> {
    return requireUnit(context, unitId)
  }

  @FieldResolver(() => Unit, { description: 'The unit in whose subtree (trong phạm vi đơn vị).' })
  within(@Ctx() context: RequestContext, @Root() { withinId }: Obligation): Promise<Unit> {
    return requireUnit(context, withinId)
  }

  @FieldResolver(() => [Term], { description: 'Kinds of units in the subtree that are asked (loại đơn vị).' })
  unitKinds(@Ctx() context: RequestContext, @Root() { unitKinds: kinds }: Obligation): Term[] {
    return kinds.map((kind) => term(context, unitKinds, kind))
  }

  @FieldResolver(() => Boolean, { description: 'Of those kinds only units directly below (trực thuộc).' })
  isDirect(@Root() { isDirect }: Obligation): boolean {
    return Boolean(isDirect)
  }

  @FieldResolver(() => [Unit], { description: 'Units that are asked by name (đơn vị nêu tên).' })
  async units(@Ctx() context: RequestContext, @Root() { namedIds }: Obligation): Promise<Unit[]> {
    return (await Promise.all(namedIds.map((id) => loadOne(context, unitById, id)))).filter(present)
  }

  @FieldResolver(() => Term, {
    nullable: true,
    description: 'How the quantity is meant: ít nhất `>=`, đúng `=`, không quá `<=`.',
  })
  operator(@Ctx() context: RequestContext, @Root() { operator }: Obligation): Term | null {
    return operator === null ? null : term(context, targetOperators, operator)
  }

  @FieldResolver(() => Boolean, { description: 'False for an aspiration (phấn đấu).' })
  isMandatory(@Root() { isMandatory }: Obligation): boolean {
    return Boolean(isMandatory)
  }

  @FieldResolver(() => Boolean, { description: '“trước ngày”: the due day itself is too late.' })
  isExclusive(@Root() { isExclusive }: Obligation): boolean {
    return Boolean(isExclusive)
  }

  // what is due once has one day, what recurs a few
  @Extensions({ listSize: 2 })
  @FieldResolver(() => [ObligationDue], { description: 'Days by which it is to be met (các kỳ hạn), the first first.' })
  dues(@Ctx() context: RequestContext, @Root() { id }: Obligation): Promise<ObligationDue[]> {
    return loadOne(context, duesOfObligation, id)
  }

  @FieldResolver(() => SpreadProgress, { description: 'How far it has been given to units (tiến độ giao).' })
  spread(@Root() { spreadDone: done, spreadTotal: total }: Obligation): SpreadProgress {
    return { done: Math.min(done, total), total, share: total === 0 ? 1 : Math.min(1, done / total) }
  }

  @FieldResolver(() => CascadeSlack, {
    description: 'How much time it leaves (thời gian còn lại giữa các cấp), by its first due day.',
  })
  async slack(@Ctx() context: RequestContext, @Root() obligation: Obligation): Promise<CascadeSlack> {
    return slackOf(context, obligation, await loadOne(context, duesOfObligation, obligation.id))
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether the caller may cancel it and set or lock its dues (được quản lý).',
  })
  async isManageable(@Ctx() context: RequestContext, @Root() { unitId, state }: Obligation): Promise<boolean> {
    return state !== 'CANCELLED' && may(context.actor, 'obligation.manage', await lineageCodes(context, unitId))
  }
}

@Resolver(() => ObligationDue)
export class ObligationDueResolver {
  @Query(() => ObligationDue, {
    nullable: true,
    description: 'One due (kỳ hạn); null where there is none for the caller.',
  })
  async due(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'Global id.' }) id: string,
  ): Promise<ObligationDue | null> {
    return ofVisiblePlan(context, await loadOne(context, dueById, id))
  }

  @FieldResolver(() => Obligation, { description: 'The demand (yêu cầu).' })
  async obligation(@Ctx() context: RequestContext, @Root() { obligationId }: ObligationDue): Promise<Obligation> {
    const obligation = await loadOne(context, obligationById, obligationId)
    if (!obligation) throw new Error(`obligation ${obligationId} is gone`)
    return obligation
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether the plan prints no date and nobody has set one yet (chờ ấn định ngày).',
  })
  isAwaitingDate(@Root() { dueOn }: ObligationDue): boolean {
    return dueOn === null
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether an officer set the date because the plan prints none (ngày do cán bộ ấn định).',
  })
  isSetLater(@Root() { isSetLater }: ObligationDue): boolean {
    return Boolean(isSetLater)
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether it is locked (đã khóa): nothing is handed in or returned any more.',
  })
  isLocked(@Root() { lockedAt }: ObligationDue): boolean {
    return lockedAt !== null
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'Whole days until the last day (số ngày còn lại); negative once it has passed, null without a date.',
  })
  daysLeft(@Ctx() context: RequestContext, @Root() { lastDay }: ObligationDue): number | null {
    return daysLeft(lastDay, context.clock.today())
  }

  @FieldResolver(() => Completeness, {
    nullable: true,
    description: 'How far units have come (mức độ hoàn thành). Refuses with NOT_SIGNED_IN, NOT_ALLOWED, UNIT_UNKNOWN.',
  })
  completeness(
    @Ctx() context: RequestContext,
    @Root() { id, planId }: ObligationDue,
    @Arg('unit', () => String, {
      nullable: true,
      description: 'Code of a unit (mã đơn vị); the plan’s own without it.',
    })
    unit?: string,
    @Arg('as', () => TreeView, { defaultValue: TreeView.NOW, description: 'By which tree (theo cây tổ chức).' })
    view: keyof typeof TreeView = 'NOW',
  ): Promise<Completeness> {
    return readCompleteness(context, { planId, dueId: id, unit, view })
  }
}

@Resolver(() => Plan)
export class ObligationsOfPlanResolver {
  // plans of the movement ask three or four things
  @Extensions({ listSize: 4 })
  @FieldResolver(() => [Obligation], {
    description:
      'What it asks of units below (các yêu cầu), in the order in which they were assigned; cancelled ones too.',
  })
  obligations(@Ctx() context: RequestContext, @Root() { id }: Plan): Promise<Obligation[]> {
    return loadOne(context, obligationsOfPlan, id)
  }

  @Extensions({ cost: 20 })
  @FieldResolver(() => [ObligationProposal], {
    nullable: true,
    description:
      'Demands that its clauses make (đề xuất yêu cầu), to be looked at and assigned; null for those who may not assign.',
  })
  async obligationProposals(@Ctx() context: RequestContext, @Root() { id }: Plan): Promise<ObligationProposal[]> {
    return (await proposalsOfPlan(context, id)).map((proposal) => ({
      ...proposal,
      clause: proposal.clauseKey,
      kind: term(context, obligationKinds, proposal.kind),
      operator: proposal.operator === null ? null : term(context, targetOperators, proposal.operator),
      unitKinds: proposal.who.unitKinds.map((kind) => term(context, unitKinds, kind)),
      isDirect: proposal.who.isDirect,
    }))
  }

  @FieldResolver(() => Completeness, {
    nullable: true,
    description:
      'How far all units have come with what it asks (mức độ hoàn thành), by the tree of now; null for those who may not see it.',
  })
  async completeness(@Ctx() context: RequestContext, @Root() { id }: Plan): Promise<Completeness> {
    return readCompleteness(context, { planId: id, view: 'NOW' })
  }

  @FieldResolver(() => Float, {
    nullable: true,
    description:
      'Share of what units owe by it that is handed in (tỷ lệ đã gửi), 0–1; null where nothing is asked, and for those who may not see it.',
  })
  async answeredShare(@Ctx() context: RequestContext, @Root() { id }: Plan): Promise<number | null> {
    const tally = await loadOne(context, tallyOfPlan, id)
    return tally && tally.expected > 0 ? tally.answered / tally.expected : null
  }
}

@Resolver(() => ObligationProposal)
export class ObligationProposalResolver {
  @FieldResolver(() => Obligation, {
    nullable: true,
    description: 'The demand that was made of it already (yêu cầu đã giao).',
  })
  async obligation(
    @Ctx() context: RequestContext,
    @Root() { obligationId }: ObligationProposal,
  ): Promise<Obligation | null> {
    return obligationId === null ? null : ((await loadOne(context, obligationById, obligationId)) ?? null)
  }
}
