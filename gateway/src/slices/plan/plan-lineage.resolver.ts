import { Arg, Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql'
import { loadOne } from '../../foundation/loader.js'
import { PageArguments } from '../../foundation/page.type.js'
import type { RequestContext } from '../../foundation/request-context.js'
import { CalendarDateScalar } from '../../foundation/scalars.js'
import { Document, SupersededAlert, type SupersededBasis } from '../document/index.js'
import { visiblePlan } from './plan.guard.js'
import { planOfDocument } from './plan.queries.js'
import { alertsOfPlan, cascadeDelayOf, pageOfCarriedOut, parentDocumentOf, supersededAlerts } from './plan.reading.js'
import { CascadeDelay, Plan, PlanConnection } from './plan.type.js'

/** What a plan rests on and carries out, what carries it out, and what of that has been replaced. */
@Resolver(() => Plan)
export class PlanLineageResolver {
  @Query(() => [SupersededAlert], {
    description:
      'Which live plans rest on a document that has been replaced (cảnh báo căn cứ hết hiệu lực). Refuses with UNIT_UNKNOWN, PAGE_SIZE_INVALID.',
  })
  async supersededAlerts(
    @Ctx() context: RequestContext,
    @Arg('first', () => Int, { description: 'How many at most, 1–100.' }) first: number,
    @Arg('within', () => String, { nullable: true, description: 'Code of the unit whose subtree is asked about.' })
    within?: string,
    @Arg('on', () => CalendarDateScalar, {
      nullable: true,
      description: 'The day on which plans live and replacements count; today without it.',
    })
    on?: string,
    @Arg('includeEnded', () => Boolean, {
      defaultValue: false,
      description: 'Also plans that are closed or whose period has ended.',
    })
    includeEnded?: boolean,
  ): Promise<SupersededAlert[]> {
    return (await supersededAlerts(context, { within, day: on, includeEnded: includeEnded ?? false, first })).map(alert)
  }

  @FieldResolver(() => Document, {
    nullable: true,
    description: 'The superior’s document that it carries out (văn bản cấp trên).',
  })
  parentDocument(@Ctx() context: RequestContext, @Root() plan: Plan): Promise<Document | null> {
    return parentDocumentOf(context, plan)
  }

  @FieldResolver(() => Plan, {
    nullable: true,
    description:
      'The superior’s plan (kế hoạch cấp trên), where its document is registered as a plan the caller may see.',
  })
  async parent(@Ctx() context: RequestContext, @Root() plan: Plan): Promise<Plan | null> {
    if (plan.parentDocumentId === null) return null
    const parent = await loadOne(context, planOfDocument, plan.parentDocumentId)
    return parent ? visiblePlan(context, parent.id) : null
  }

  @FieldResolver(() => PlanConnection, {
    description:
      'Plans that carry this one out (kế hoạch triển khai), newest first. Refuses with PAGE_SIZE_INVALID, PAGE_DIRECTION_INVALID, CURSOR_INVALID.',
  })
  carriedOutBy(
    @Ctx() context: RequestContext,
    @Root() plan: Plan,
    @Args(() => PageArguments) page: PageArguments,
  ): Promise<PlanConnection> {
    return pageOfCarriedOut(context, plan.documentId, page)
  }

  @FieldResolver(() => CascadeDelay, {
    nullable: true,
    description: 'Days from the superior’s document to this one (độ trễ); null where one of the dates is not whole.',
  })
  cascadeDelay(@Ctx() context: RequestContext, @Root() plan: Plan): Promise<CascadeDelay | null> {
    return cascadeDelayOf(context, plan)
  }

  @FieldResolver(() => [SupersededAlert], {
    description: 'What it rests on that has been replaced by today (cảnh báo căn cứ), the nearest first.',
  })
  async alerts(@Ctx() context: RequestContext, @Root() plan: Plan): Promise<SupersededAlert[]> {
    return (await alertsOfPlan(context, plan)).map(alert)
  }
}

function alert(basis: SupersededBasis): SupersededAlert {
  const { document, rests, via, successor, succession } = basis
  return {
    document,
    rests,
    via,
    successor,
    on: succession.happenedOn,
    source: succession.source,
    needsVerification: Boolean(succession.needsVerification),
    isProposed: Boolean(succession.isProposed),
  }
}
