import { loadOne } from '../../foundation/loader.js'
import { daysBetween, firstDayOf, isFullDate } from '../../foundation/partial-date.js'
import type { RequestContext } from '../../foundation/request-context.js'
import { documentById } from '../document/index.js'
import { planById } from '../plan/index.js'
import type { ObligationDueEntity, ObligationEntity } from './obligation.entity.js'

/** How much time a cascade leaves, in whole days; null where one of the dates is not whole. */
export interface Slack {
  /** From the superior's document to the due day: all the time there was. */
  fromSuperior: number | null
  /** From the superior's document to the plan's own. */
  usedByPlan: number | null
  /** From the plan's own document to the due day: what is left for the level below. */
  leftBelow: number | null
}

/** The time that a demand leaves until its first due day. */
export async function slackOf(
  context: RequestContext,
  obligation: Pick<ObligationEntity, 'planId'>,
  dues: readonly ObligationDueEntity[],
): Promise<Slack> {
  const plan = await loadOne(context, planById, obligation.planId)
  const [own, superior] = await Promise.all([
    plan ? loadOne(context, documentById, plan.documentId) : undefined,
    plan?.parentDocumentId == null ? undefined : loadOne(context, documentById, plan.parentDocumentId),
  ])
  // a superior's draft is not told of, nor is its day
  const issuedOn = superior?.isPublic ? superior.issuedOn : null
  const dueOn = dues[0]?.dueOn
  const due = dueOn == null ? null : firstDayOf(dueOn)
  return {
    fromSuperior: days(issuedOn, due),
    usedByPlan: days(issuedOn, own?.issuedOn),
    leftBelow: days(own?.issuedOn, due),
  }
}

function days(from: string | null | undefined, to: string | null | undefined): number | null {
  return isFullDate(from) && isFullDate(to) ? daysBetween(from, to) : null
}
