import type { ActionCode, TimelinessCode } from '@antq/shared-schema'
import { may, requireRight, requireSignedIn } from '../../access/rights.js'
import { loadOne } from '../../foundation/loader.js'
import { daysBetween } from '../../foundation/partial-date.js'
import { Refusal } from '../../foundation/refusal.js'
import type { RequestContext } from '../../foundation/request-context.js'
import { AFTER_ALL_DAYS, lineageCodes, unitById } from '../organization/index.js'
import { planById } from '../plan/index.js'
import type { AssignmentEntity } from './assignment.entity.js'

type Owed = Pick<AssignmentEntity, 'unitId' | 'planId'>

/** Codes of the units whose officers may see what a unit owes: its own, those above it, and whoever asked. */
async function codesToSee(context: RequestContext, assignment: Owed): Promise<string[]> {
  const codes = await Promise.all([lineageCodes(context, assignment.unitId), codesOfAsker(context, assignment)])
  return codes.flat()
}

/** Codes of the units above the one that owes it: nobody accepts what they handed in themselves. */
async function codesToReview(context: RequestContext, assignment: Owed): Promise<string[]> {
  const own = await loadOne(context, unitById, assignment.unitId)
  const codes = await codesToSee(context, assignment)
  return codes.filter((code) => code !== own?.code)
}

async function codesOfAsker(context: RequestContext, { planId }: Owed): Promise<string[]> {
  const plan = await loadOne(context, planById, planId)
  return plan ? lineageCodes(context, plan.unitId) : []
}

export async function canSee(context: RequestContext, assignment: Owed): Promise<boolean> {
  if (context.actor.kind === 'visitor') return false
  // mostly the unit alone says it, and nobody has to look up who asked
  if (may(context.actor, 'assignment.read', await lineageCodes(context, assignment.unitId))) return true
  return may(context.actor, 'assignment.read', await codesOfAsker(context, assignment))
}

/** Whether the caller may take a step that needs a right. */
export async function canAct(
  context: RequestContext,
  assignment: Owed,
  needs: Extract<ActionCode, 'answer.write' | 'answer.review'>,
): Promise<boolean> {
  return may(context.actor, needs, await codesFor(context, assignment, needs))
}

/** @throws Refusal NOT_SIGNED_IN; NOT_FOUND where the caller may not even know of it; NOT_ALLOWED */
export async function requireAct(
  context: RequestContext,
  assignment: Owed,
  needs: Extract<ActionCode, 'answer.write' | 'answer.review'>,
): Promise<void> {
  requireSignedIn(context.actor)
  if (!(await canSee(context, assignment))) throw new Refusal('NOT_FOUND', { fields: ['id'] })
  requireRight(context.actor, needs, await codesFor(context, assignment, needs))
}

function codesFor(context: RequestContext, assignment: Owed, needs: ActionCode): Promise<string[]> {
  return needs === 'answer.write' ? lineageCodes(context, assignment.unitId) : codesToReview(context, assignment)
}

/** How an assignment stands against its last day: by the first handing in, also where that was returned. */
export function timelinessOf(
  { answeredOn, isLate, orderDay }: Pick<AssignmentEntity, 'answeredOn' | 'isLate' | 'orderDay'>,
  today: string,
): TimelinessCode {
  if (answeredOn !== null) return isLate ? 'LATE' : 'ON_TIME'
  return orderDay < today ? 'MISSING' : 'OPEN'
}

/** Whole days until the last day; negative once it has passed, null without a date. */
export function daysLeft(lastDay: string | null, today: string): number | null {
  return lastDay === null || lastDay === AFTER_ALL_DAYS ? null : daysBetween(today, lastDay)
}
