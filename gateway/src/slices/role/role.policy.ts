import { roles, type ActionCode, type RoleCode } from '@antq/shared-schema'
import type { Actor, SignedIn } from '../../access/actor.js'
import { requireRight } from '../../access/rights.js'
import { actionsOfRole, lendable, rolesWithSecondFactor } from '../../access/roles.js'
import { Refusal } from '../../foundation/refusal.js'

/** From a day to a day, both included; open where the last day is null. */
export interface Days {
  firstDay: string
  lastDay: string | null
}

/** A role as it is held, with what it hangs on where it was lent. */
export interface HeldRole extends Days {
  role: RoleCode
  /** What was lent of the role; null for a role that was given. */
  actions: readonly ActionCode[] | null
  /** Null for a role that was given. */
  loan: { lender: string; lenders: LendersRole } | null
}

/**
 * The lender's own role. `vouched`: a portal vouches for it, nobody can look it up. `over`: it was ended, the
 * lender's account is locked, or the lender's tokens were blocked after it was lent.
 */
export type LendersRole = Days | 'vouched' | 'over'

/** Whether a day lies within. */
export function lasts({ firstDay, lastDay }: Days, day: string): boolean {
  return firstDay <= day && (lastDay === null || day <= lastDay)
}

/** Whether a loan was made before its lender's tokens were blocked: it may be the thief's. */
export function isBlocked(loan: { createdAt: string }, lenderBlocked: string | null): boolean {
  return lenderBlocked !== null && loan.createdAt <= lenderBlocked
}

/** Whether a role acts on a day: within its days, and where it was lent, as long as the lender has it. */
export function actsOn(held: HeldRole, day: string): boolean {
  if (!lasts(held, day)) return false
  if (held.loan === null || held.loan.lenders === 'vouched') return true
  return held.loan.lenders !== 'over' && lasts(held.loan.lenders, day)
}

/** Whether a role waits for a second factor: those who approve and administer need more than a password. */
export function waitsForSecondFactor(held: Pick<HeldRole, 'role'>, hasSecondFactor: boolean): boolean {
  return !hasSecondFactor && rolesWithSecondFactor.includes(held.role)
}

/** What a held role lets its holder do. A role that has lost an action since loses it for those it was lent to. */
export function actionsOf({ role, actions }: Pick<HeldRole, 'role' | 'actions'>): readonly ActionCode[] {
  const own = actionsOfRole[role]
  return actions === null ? own : lendable(own).filter((action) => actions.includes(action))
}

/**
 * Who may give and end roles of a unit; a person, never a key.
 * @throws Refusal NOT_SIGNED_IN, NOT_ALLOWED
 */
export function requireGiver(actor: Actor, lineage: readonly string[]): asserts actor is SignedIn {
  requireRight(actor, 'role.grant', lineage)
  if (actor.credentialId !== null) throw new Refusal('NOT_ALLOWED')
}

/** The role that a code names, if it can be given: everybody is a visitor. @throws Refusal ROLE_UNKNOWN */
export function givenRole(code: string): RoleCode {
  const role = roles.find((term) => term.code === code)?.code
  if (role === undefined || role === 'visitor') throw new Refusal('ROLE_UNKNOWN', { fields: ['role'] })
  return role
}

/** An issuer and somebody there; keys (`antq#key_…`) name their actions themselves and hold no role. */
const SUBJECT = /^(?!antq#key_)[^\s#]+#\S(.*\S)?$/u
const LONGEST_SUBJECT = 250

/**
 * Who is to have a role.
 * @throws Refusal INPUT_INVALID where it is no subject of a person; ROLE_FOR_ONESELF
 */
export function requireOther(actor: SignedIn, subject: string): void {
  if (subject === actor.subject) throw new Refusal('ROLE_FOR_ONESELF', { fields: ['subject'] })
  requireSubject(subject)
}

/** @throws Refusal INPUT_INVALID where a text is no subject of a person */
export function requireSubject(subject: string): void {
  if (subject.length > LONGEST_SUBJECT || !SUBJECT.test(subject))
    throw new Refusal('INPUT_INVALID', { fields: ['subject'] })
}

/** @throws Refusal PERIOD_INVALID where days are reversed, or the first one is past: rights do not act backwards */
export function requireDays({ firstDay, lastDay }: Days, today: string): void {
  if (firstDay < today) throw new Refusal('PERIOD_INVALID', { fields: ['firstDay'] })
  if (lastDay !== null && lastDay < firstDay) throw new Refusal('PERIOD_INVALID', { fields: ['firstDay', 'lastDay'] })
}
