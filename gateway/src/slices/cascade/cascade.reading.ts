import type { TimelinessCode } from '@antq/shared-schema'
import { may, requireRight, requireSignedIn } from '../../access/rights.js'
import { loadOne } from '../../foundation/loader.js'
import { pageOf, pageRequest, type Page, type PagedList, type PageWish } from '../../foundation/paging.js'
import { Refusal } from '../../foundation/refusal.js'
import type { RequestContext } from '../../foundation/request-context.js'
import { lineageCodes, requireUnit, unitWithCode, type UnitEntity } from '../organization/index.js'
import { visiblePlan, type PlanEntity } from '../plan/index.js'
import type { AssignmentEntity } from './assignment.entity.js'
import { canSee } from './assignment.policy.js'
import {
  assignmentById,
  countAssignments,
  countOwed,
  listAssignments,
  listOwed,
  type AssignmentFilter,
} from './assignment.queries.js'
import {
  childrenOf,
  completenessOf,
  countChildren,
  type CompletenessFilter,
  type CompletenessRow,
} from './completeness.queries.js'
import type { ObligationDueEntity } from './obligation.entity.js'
import { dueById } from './obligation.queries.js'

/** Counts with what is needed to go on from them. */
export interface Completeness extends CompletenessRow {
  filter: CompletenessFilter
}

/** An assignment, where the caller may see it. */
export async function visibleAssignment(context: RequestContext, id: string): Promise<AssignmentEntity | null> {
  const assignment = await loadOne(context, assignmentById, id)
  return assignment && (await canSee(context, assignment)) ? assignment : null
}

/** What of a plan is asked about. */
export interface CompletenessWish {
  planId: string
  dueId?: string | null
  /** Code of a unit; the plan's own without it. */
  unit?: string | null
  view: CompletenessFilter['view']
}

/**
 * How far a unit with everything below it has come with what a plan asks.
 * @throws Refusal NOT_SIGNED_IN, NOT_FOUND, NOT_ALLOWED, UNIT_UNKNOWN
 */
export async function readCompleteness(context: RequestContext, wish: CompletenessWish): Promise<Completeness> {
  const { plan, due, unit } = await whatIsAsked(context, wish)
  const filter = { planId: plan.id, dueId: due?.id ?? null, view: wish.view, today: context.clock.today() }
  return { ...(await completenessOf(context, filter, unit)), filter }
}

/** A page of the same by the units directly below, in the order of their names. */
export function pageOfChildren(
  context: RequestContext,
  { unitId, filter }: Completeness,
  wish: PageWish,
): Promise<Page<Completeness>> {
  return pageOf(
    {
      rows: async (page) => (await childrenOf(context, filter, unitId, page)).map((row) => ({ ...row, filter })),
      count: () => countChildren(context, filter, unitId),
      positionOf: (row) => ({ key: row.sortKey, id: row.unitId }),
    },
    pageRequest(wish, 'unit'),
  )
}

/**
 * The plan, due and unit of a question, where the caller may ask it.
 * @throws Refusal NOT_SIGNED_IN, NOT_FOUND, NOT_ALLOWED, UNIT_UNKNOWN
 */
export async function whatIsAsked(
  context: RequestContext,
  wish: Pick<CompletenessWish, 'planId' | 'dueId' | 'unit'>,
): Promise<{ plan: PlanEntity; due: ObligationDueEntity | null; unit: UnitEntity }> {
  requireSignedIn(context.actor)
  const plan = await visiblePlan(context, wish.planId)
  if (!plan) throw new Refusal('NOT_FOUND', { fields: ['plan'] })
  const due = wish.dueId == null ? null : ((await loadOne(context, dueById, wish.dueId)) ?? null)
  if (wish.dueId != null && due?.planId !== plan.id) throw new Refusal('NOT_FOUND', { fields: ['due'] })
  // the plan's unit comes along with those above it
  const abovePlan = await lineageCodes(context, plan.unitId)
  const unit = wish.unit == null ? await requireUnit(context, plan.unitId) : await unitWithCode(context, wish.unit)
  const codes = [...(await lineageCodes(context, unit.id)), ...abovePlan]
  requireRight(context.actor, 'assignment.read', codes)
  return { plan, due, unit }
}

/** What of a list of those who owe something is wanted. */
export interface AssignmentsWish {
  planId?: string | null
  dueId?: string | null
  /** Code of the unit on whose branch they stand; the plan's own without it. */
  within?: string | null
  timeliness?: TimelinessCode | null
  isOpen: boolean
}

/**
 * The list of those who owe something by a plan or a due, in the order of their names.
 * @throws Refusal NOT_SIGNED_IN, NOT_FOUND, NOT_ALLOWED, UNIT_UNKNOWN, INPUT_INVALID
 */
export async function listOfAssignments(
  context: RequestContext,
  wish: AssignmentsWish,
): Promise<PagedList<AssignmentEntity> & { filter: AssignmentFilter }> {
  requireSignedIn(context.actor)
  const due = wish.dueId == null ? null : await loadOne(context, dueById, wish.dueId)
  const planId = wish.planId ?? due?.planId
  if (planId == null) throw new Refusal(wish.dueId == null ? 'INPUT_INVALID' : 'NOT_FOUND', { fields: ['plan', 'due'] })
  const asked = await whatIsAsked(context, { planId, dueId: wish.dueId, unit: wish.within })
  const filter: AssignmentFilter = {
    planId,
    dueId: wish.dueId,
    withinId: wish.within == null ? null : asked.unit.id,
    ...standing(wish, context.clock.today()),
  }
  return {
    filter,
    rows: (page) => listAssignments(context, filter, page),
    count: () => countAssignments(context, filter),
    positionOf: (row) => ({ key: row.sortKey, id: row.id }),
  }
}

function standing(
  { timeliness, isOpen }: AssignmentsWish,
  today: string,
): Pick<AssignmentFilter, 'isOpen' | 'dueBefore' | 'isLate'> {
  if (timeliness == null) return { isOpen }
  if (timeliness === 'MISSING') return { isOpen: true, dueBefore: today }
  return timeliness === 'OPEN' ? { isOpen: true } : { isOpen: false, isLate: timeliness === 'LATE' }
}

/** @throws Refusal as {@link listOfAssignments}, and PAGE_SIZE_INVALID, PAGE_DIRECTION_INVALID, CURSOR_INVALID */
export async function pageOfAssignments(
  context: RequestContext,
  wish: AssignmentsWish,
  page: PageWish,
): Promise<Page<AssignmentEntity>> {
  return pageOf(await listOfAssignments(context, wish), pageRequest(page, 'asg'))
}

/**
 * What a unit owes, the next day first.
 * @throws Refusal NOT_SIGNED_IN, UNIT_UNKNOWN, NOT_ALLOWED, PAGE_SIZE_INVALID, PAGE_DIRECTION_INVALID, CURSOR_INVALID
 */
export async function pageOfOwed(
  context: RequestContext,
  wish: { unit: string; isOpen: boolean },
  page: PageWish,
): Promise<Page<AssignmentEntity>> {
  requireSignedIn(context.actor)
  const unit = await unitWithCode(context, wish.unit)
  requireRight(context.actor, 'assignment.read', await lineageCodes(context, unit.id))
  const filter = { unitId: unit.id, isOpen: wish.isOpen }
  return pageOf(
    {
      rows: (stretch) => listOwed(context, filter, stretch),
      count: () => countOwed(context, filter),
      positionOf: (row) => ({ key: row.orderDay, id: row.id }),
    },
    pageRequest(page, 'asg'),
  )
}

/** Whether the caller may see how units stand with a plan. */
export async function maySeeProgress(context: RequestContext, plan: Pick<PlanEntity, 'unitId'>): Promise<boolean> {
  return may(context.actor, 'assignment.read', await lineageCodes(context, plan.unitId))
}
