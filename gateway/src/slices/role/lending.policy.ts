import { actions as actionTerms, type ActionCode, type RoleCode } from '@antq/shared-schema'
import { Temporal } from 'temporal-polyfill'
import type { Actor, Grant, SignedIn } from '../../access/actor.js'
import { requireSignedIn } from '../../access/rights.js'
import { actionsOfRole, lendable } from '../../access/roles.js'
import { Refusal } from '../../foundation/refusal.js'

const LONGEST_LOAN = { years: 1 }
/** Nobody tells us when a portal stops vouching for the lender. */
const LONGEST_LOAN_OF_VOUCHED = { months: 3 }

/**
 * Own rights of an actor to lend something for a unit; what was lent is never lent on.
 * @throws Refusal NOT_SIGNED_IN, NOT_ALLOWED where there is none
 */
export function requireLender(actor: Actor, lineage: readonly string[]): asserts actor is SignedIn {
  requireSignedIn(actor)
  if (rightsToLend(actor, lineage).length === 0) throw new Refusal('NOT_ALLOWED')
}

function rightsToLend({ grants }: SignedIn, lineage: readonly string[]): Grant[] {
  return grants.filter(
    ({ unitCode, actions, role, onBehalfOf }) =>
      role !== null && onBehalfOf === null && actions.includes('role.delegate') && lineage.includes(unitCode),
  )
}

/** Own rights out of which a role can be lent. @throws Refusal NOT_ALLOWED where there is none */
export function sourcesOf(actor: SignedIn, role: RoleCode, lineage: readonly string[]): Grant[] {
  const sources = rightsToLend(actor, lineage).filter((grant) => grant.role === role)
  if (sources.length === 0) throw new Refusal('NOT_ALLOWED', { fields: ['role'] })
  return sources
}

/**
 * What of a role is lent.
 * @param wanted codes of actions; all that can be lent without it
 * @throws Refusal INPUT_INVALID where nothing is left, or a code is unknown; NOT_ALLOWED for what is never lent
 */
export function lentActions(role: RoleCode, wanted: readonly string[] | null | undefined): ActionCode[] {
  const possible = lendable(actionsOfRole[role])
  const codes = new Set(wanted ?? possible)
  const known = actionTerms.map((term) => term.code).filter((code) => codes.has(code))
  if (codes.size === 0 || known.length !== codes.size) throw new Refusal('INPUT_INVALID', { fields: ['actions'] })
  if (known.some((code) => !possible.includes(code))) throw new Refusal('NOT_ALLOWED', { fields: ['actions'] })
  return known
}

/**
 * Last day on which something lent today can act.
 * @param own the lender's role where it is kept here; null where a portal vouches for it
 */
export function latestDay(own: { lastDay: string | null } | null, today: string): string {
  const longest = own === null ? LONGEST_LOAN_OF_VOUCHED : LONGEST_LOAN
  const latest = Temporal.PlainDate.from(today).add(longest).toString()
  const last = own?.lastDay ?? null
  return last !== null && last < latest ? last : latest
}
