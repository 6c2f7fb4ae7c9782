import { isSearched } from '../../foundation/folded-text.js'
import { loadOne } from '../../foundation/loader.js'
import { type Page, pageOf, pageRequest, pageSize, type PageWish } from '../../foundation/paging.js'
import { addDays, daysBetween, isFullDate, lastDayOf, firstDayOf } from '../../foundation/partial-date.js'
import type { RequestContext } from '../../foundation/request-context.js'
import {
  citationsOfDocument,
  documentById,
  supersededBasisEverywhere,
  supersededBasisOf,
  type DocumentEntity,
  type SupersededBasis,
} from '../document/index.js'
import { unitIdWithCode, unitWithCode } from '../organization/index.js'
import type { ListedPlan, PlanDeadlineEntity, PlanEntity } from './plan.entity.js'
import {
  type CarriedOut,
  countPlans,
  countThatCarryOut,
  listPlanYears,
  plansThatCarryOut,
} from './plan-finding.queries.js'
import { deadlinesOfPlan, findPublicPlansOfDocuments, planOfDocument } from './plan.queries.js'
import { listPlans } from './plan-list.queries.js'
import { shownPlanById } from './plan-shown.queries.js'
import { isVisible, requirePlan, visiblePlan } from './plan.guard.js'
import { isPublicState } from './plan.workflow.js'

/** One plan where the caller may see it, with what is shown of it first. */
export async function shownPlan(context: RequestContext, id: string): Promise<PlanEntity | null> {
  const plan = await loadOne(context, shownPlanById, id)
  return plan && (await isVisible(context, plan)) ? plan : null
}

/**
 * A page of the plans that the caller may see, newest first.
 * @throws Refusal UNIT_UNKNOWN, PAGE_SIZE_INVALID, PAGE_DIRECTION_INVALID, CURSOR_INVALID
 */
export async function pageOfPlans(
  context: RequestContext,
  filter: {
    within?: string | null
    year?: number | null
    kind?: string | null
    text?: string | null
    state?: string | null
  },
  wish: PageWish,
): Promise<Page<ListedPlan>> {
  const page = pageRequest(wish, 'plan')
  const within = filter.within == null ? undefined : { id: await unitIdWithCode(context, filter.within, 'within') }
  const which = { ...filter, within }
  return pageOf(
    {
      rows: (stretch) => listPlans(context, which, stretch),
      count: isSearched(filter.text) ? undefined : () => countPlans(context, which),
      positionOf,
    },
    page,
  )
}

/**
 * A page of the plans that carry out a document and that the caller may see, newest first. However many documents
 * are asked about at once, the statements are the same.
 * @throws Refusal PAGE_SIZE_INVALID, PAGE_DIRECTION_INVALID, CURSOR_INVALID
 */
export async function pageOfCarriedOut(
  context: RequestContext,
  parentDocumentId: string,
  wish: PageWish,
): Promise<Page<ListedPlan>> {
  return pageOf(
    {
      rows: (page) =>
        loadOne(context, plansThatCarryOut, JSON.stringify({ parentDocumentId, page } satisfies CarriedOut)),
      count: () => loadOne(context, countThatCarryOut, parentDocumentId),
      positionOf,
    },
    pageRequest(wish, 'plan'),
  )
}

const positionOf = (plan: ListedPlan) => ({ key: plan.sortKey, id: plan.id })

/** @throws Refusal UNIT_UNKNOWN */
export async function yearsOfPlans(context: RequestContext, within?: string | null): Promise<number[]> {
  return listPlanYears(context, within == null ? undefined : await unitWithCode(context, within, 'within'))
}

/** The long texts of a plan; a plan of a list comes without them, and all of the list are read at once then. */
export async function textsOfPlan(
  context: RequestContext,
  plan: Pick<PlanEntity, 'id'> & Partial<Pick<PlanEntity, 'purpose' | 'sections'>>,
): Promise<Pick<PlanEntity, 'purpose' | 'sections'>> {
  const { purpose, sections } = plan
  return purpose && sections ? { purpose, sections } : requirePlan(context, plan.id)
}

/** Last day that keeps a deadline: the day before for “trước ngày”; null where no whole date is known. */
export function lastCompliantDay(deadline: Pick<PlanDeadlineEntity, 'date' | 'isExclusive'>): string | null {
  if (!isFullDate(deadline.date)) return null
  return deadline.isExclusive ? addDays(deadline.date, -1) : deadline.date
}

/**
 * The superior's document as the caller may see it: a public one, one known by this draft's citation alone, or one of
 * a draft that is the caller's to see.
 */
export async function parentDocumentOf(
  context: RequestContext,
  plan: { parentDocumentId: string | null; state: string },
): Promise<DocumentEntity | null> {
  if (plan.parentDocumentId === null) return null
  const document = await loadOne(context, documentById, plan.parentDocumentId)
  if (!document) return null
  if (document.isPublic || (document.isPlaceholder && !isPublicState(plan.state))) return document
  const owner = await loadOne(context, planOfDocument, document.id)
  return owner && (await visiblePlan(context, owner.id)) ? document : null
}

/** Whole days from the superior's document to the plan's own; null where one of the dates is not whole. */
export async function cascadeDelayOf(
  context: RequestContext,
  plan: { documentId: string; parentDocumentId: string | null; state: string },
) {
  const [from, to] = await Promise.all([
    parentDocumentOf(context, plan),
    loadOne(context, documentById, plan.documentId),
  ])
  if (!from || !to || !isFullDate(from.issuedOn) || !isFullDate(to.issuedOn)) return null
  return { days: daysBetween(from.issuedOn, to.issuedOn), from, to }
}

/**
 * Between which days a document without a whole date was issued: not before what it cites, before its first
 * deadline, within the month or year it does print.
 * @returns null where the date is whole, or where nothing bounds it
 */
export async function issueWindowOf(context: RequestContext, document: DocumentEntity, plan: PlanEntity | undefined) {
  if (isFullDate(document.issuedOn)) return null
  const citations = await loadOne(context, citationsOfDocument, document.id)
  const cited = await Promise.all(citations.map((citation) => loadOne(context, documentById, citation.targetId)))
  const deadlines = plan ? await loadOne(context, deadlinesOfPlan, plan.id) : []
  const basis: string[] = []
  let earliest = document.issuedOn === null ? null : firstDayOf(document.issuedOn)
  let latest = document.issuedOn === null ? null : lastDayOf(document.issuedOn)
  for (const other of cited) {
    if (other?.isPublic && isFullDate(other.issuedOn) && (earliest === null || other.issuedOn > earliest)) {
      earliest = other.issuedOn
      basis.push(other.symbol ?? other.title)
    }
  }
  for (const deadline of deadlines) {
    const day = deadline.type === 'deadline' ? lastCompliantDay(deadline) : null
    if (day !== null && (latest === null || day < latest)) {
      latest = day
      basis.push(deadline.raw)
    }
  }
  return earliest === null && latest === null ? null : { earliest, latest, basis }
}

/** What a plan rests on that has been replaced by today. */
export async function alertsOfPlan(context: RequestContext, plan: { documentId: string }): Promise<SupersededBasis[]> {
  const document = await loadOne(context, documentById, plan.documentId)
  return document ? supersededBasisOf(context, document, context.clock.today()) : []
}

/**
 * Which live plans rest on something that has been replaced by a day. Live = issued, not closed, and the period its
 * document covers has not ended.
 * @throws Refusal UNIT_UNKNOWN, PAGE_SIZE_INVALID
 */
export async function supersededAlerts(
  context: RequestContext,
  filter: { within?: string | null; day?: string | null; includeEnded: boolean; first: number },
): Promise<SupersededBasis[]> {
  pageSize(filter.first)
  const day = filter.day ?? context.clock.today()
  const within = filter.within == null ? undefined : await unitWithCode(context, filter.within, 'within')
  const alerts = await supersededBasisEverywhere(context, day)
  const plans = await findPublicPlansOfDocuments(
    context,
    [...new Set(alerts.map((alert) => alert.document.id))],
    within,
  )
  const place = new Map(plans.map((plan, index) => [plan.documentId, { plan, index }]))
  const isLive = (document: DocumentEntity, plan: PlanEntity) =>
    plan.state === 'ISSUED' &&
    (document.issuedOn === null || firstDayOf(document.issuedOn) <= day) &&
    (document.validTo === null || lastDayOf(document.validTo) >= day)
  return alerts
    .filter(({ document }) => {
      const found = place.get(document.id)
      return found !== undefined && (filter.includeEnded || isLive(document, found.plan))
    })
    .toSorted(
      (a, b) =>
        (place.get(a.document.id)?.index ?? 0) - (place.get(b.document.id)?.index ?? 0) || a.via.length - b.via.length,
    )
    .slice(0, filter.first)
}
