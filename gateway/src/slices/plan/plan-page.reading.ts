import { documentKinds, labelOf, planStates } from '@antq/shared-schema'
import { loadOne } from '../../foundation/loader.js'
import { encodeCursor, pageRequest, type PageWish } from '../../foundation/paging.js'
import { formatPartialDate } from '../../foundation/partial-date.js'
import type { RequestContext } from '../../foundation/request-context.js'
import { pathOfThing, type PublicLine, type PublicLines, type PublicPlace } from '../../public-page/index.js'
import { documentById, issuersOfDocument } from '../document/index.js'
import { requireUnit } from '../organization/index.js'
import type { ListedPlan, PlanEntity } from './plan.entity.js'
import { endOfStretch, placesOfPlans, type PlanPlace } from './plan-page.queries.js'
import { pageOfPlans } from './plan.reading.js'
import { isPublicState } from './plan.workflow.js'

/** The word for plans in the addresses of their pages. */
const PLANS = 'ke-hoach'

/** Path of a plan's plain page; null while only officers see the plan. */
export async function pathOfPlanPage(
  context: RequestContext,
  { id, state, unitId }: Pick<PlanEntity, 'id' | 'state' | 'unitId'>,
): Promise<string | null> {
  if (!isPublicState(state)) return null
  const { province } = await requireUnit(context, unitId)
  return pathOfThing(province, PLANS, id)
}

/**
 * A page of the list of public plans, newest first.
 * @param within code of the unit whose subtree is listed; null for all
 * @throws Refusal UNIT_UNKNOWN, CURSOR_INVALID
 */
export async function publicPlanLines(
  context: RequestContext,
  within: string | null,
  wish: PageWish,
): Promise<PublicLines> {
  const { edges, pageInfo } = await pageOfPlans(context, { within }, wish)
  const [hasOlder, hasNewer] = await Promise.all([pageInfo.hasNextPage(), pageInfo.hasPreviousPage()])
  return {
    lines: await Promise.all(edges.map(({ node }) => lineOf(context, node))),
    older: hasOlder ? pageInfo.endCursor : null,
    newer: hasNewer ? pageInfo.startCursor : null,
  }
}

async function lineOf(context: RequestContext, plan: ListedPlan): Promise<PublicLine> {
  const [document, issuers, unit] = await Promise.all([
    loadOne(context, documentById, plan.documentId),
    loadOne(context, issuersOfDocument, plan.documentId),
    requireUnit(context, plan.unitId),
  ])
  if (!document) throw new Error(`plan ${plan.id} has no document`)
  const units = await Promise.all(issuers.map(({ unitId }) => requireUnit(context, unitId)))
  const names = units.length === 0 ? [unit.name] : units.map(({ name }) => name)
  const about = [
    planName(document.kind, document.symbol),
    names.join(', '),
    document.issuedOn === null ? null : formatPartialDate(document.issuedOn),
    plan.state === 'CLOSED' ? labelOf(planStates, plan.state, 'vi').toLocaleLowerCase('vi') : null,
  ]
  return {
    path: pathOfThing(unit.province, PLANS, plan.id),
    title: document.title,
    about: about.filter((part) => part !== null).join(' · '),
  }
}

/** `Kế hoạch số 25/KH-LĐLĐ`, without a number where none is known. */
export function planName(kind: string, symbol: string | null): string {
  const name = labelOf(documentKinds, kind, 'vi')
  return symbol === null || symbol.startsWith('/') ? name : `${name} số ${symbol}`
}

/**
 * Public plans for the map of the site.
 * @param after cursor of the place behind which they stand
 * @throws Refusal CURSOR_INVALID
 */
export async function placesOfPublicPlans(
  context: RequestContext,
  after: string | null,
  size: number,
): Promise<PublicPlace[]> {
  return (await placesOfPlans(context, placeOf(after), size)).map(publicPlace)
}

/** Cursors that part the public plans into stretches of this size, in the order of the map. */
export async function bordersOfPublicPlans(context: RequestContext, size: number): Promise<string[]> {
  const borders: string[] = []
  for (let end = await endOfStretch(context, undefined, size); end; end = await endOfStretch(context, end, size))
    borders.push(encodeCursor(end))
  return borders
}

const placeOf = (after: string | null) => pageRequest({ first: 1, after }, 'plan').after

const publicPlace = ({ id, province, updatedAt, sortKey }: PlanPlace): PublicPlace => ({
  path: pathOfThing(province, PLANS, id),
  updatedAt,
  cursor: encodeCursor({ key: sortKey, id }),
})
