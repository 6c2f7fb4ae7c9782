import type { ActionCode, RoleCode } from '@antq/shared-schema'
import { actionsOfRole, lendable, rolesWithSecondFactor } from '../../access/roles.js'

/** From a day to a day, both included; open where the last day is null. */
interface Days {
  firstDay: string
  lastDay: string | null
}

/** A role as it is held, with the right that it was lent from. */
export interface HeldRole extends Days {
  role: RoleCode
  /** What was lent of the role; null for a role of one's own. */
  actions: readonly ActionCode[] | null
  isLent: boolean
  /** The lender's own right; null where that is over, or the lender's account is locked. */
  lender: (Days & { subject: string }) | null
}

/** Whether a day lies within. */
export function lasts({ firstDay, lastDay }: Days, day: string): boolean {
  return firstDay <= day && (lastDay === null || day <= lastDay)
}

/** Whether a role acts on a day: within its days, and where it was lent, as long as the lender has it. */
export function actsOn(held: HeldRole, day: string): boolean {
  if (!lasts(held, day)) return false
  return !held.isLent || (held.lender !== null && lasts(held.lender, day))
}

/** Whether a role waits for a second factor: those who approve and administer need more than a password. */
export function waitsForSecondFactor(held: HeldRole, hasSecondFactor: boolean): boolean {
  return !hasSecondFactor && rolesWithSecondFactor.includes(held.role)
}

/** What a held role lets its holder do. A role that has lost an action since loses it for those it was lent to. */
export function actionsOf(held: HeldRole): readonly ActionCode[] {
  const own = actionsOfRole[held.role]
  if (!held.isLent) return own
  const lent = held.actions ?? []
  return lendable(own).filter((action) => lent.includes(action))
}
