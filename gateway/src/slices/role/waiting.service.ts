import type { RoleCode } from '@antq/shared-schema'
import type { RequestContext } from '../../foundation/request-context.js'
import { actsOn, waitsForSecondFactor } from './role.policy.js'
import { findStanding } from './standing.queries.js'

/** Roles of somebody that would act today if only a second factor had been shown; each once. */
export async function rolesWaiting(
  context: RequestContext,
  subject: string,
  hasSecondFactor: boolean,
): Promise<RoleCode[]> {
  const { roles } = await findStanding(context, subject)
  const today = context.clock.today()
  const waiting = roles.filter((held) => waitsForSecondFactor(held, hasSecondFactor) && actsOn(held, today))
  return [...new Set(waiting.map(({ role }) => role))]
}
