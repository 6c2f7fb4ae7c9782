import type { PortalContext } from '../portal/index.js'

/** Tab that shows a unit what it owes; its places are those of `plugins/tabs/duties`. */
const TAB = 'duties'

/**
 * Where officers of a unit see what it owes, or one thing of it: a place in the portal of their province.
 * @returns undefined for units without a portal, national ones say
 */
export function dutyUrl(
  { portals }: PortalContext,
  unit: { province: string | null },
  assignmentId?: string,
): string | undefined {
  if (unit.province === null) return undefined
  return portals.addressOf(unit.province, TAB, assignmentId === undefined ? '' : `assignment/${assignmentId}`)
}
