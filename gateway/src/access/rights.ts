import type { ActionCode } from '@antq/shared-schema'
import { Refusal } from '../foundation/refusal.js'
import type { Actor, Grant, SignedIn } from './actor.js'

/**
 * Whether the actor has the right to an action for a unit.
 * @param lineage codes of the unit itself and of the units above it
 */
export function may(actor: Actor, action: ActionCode, lineage: readonly string[]): boolean {
  return grantFor(actor, action, lineage) !== undefined
}

/** The right that allows an action for a unit; one's own before one that was lent. */
export function grantFor(actor: Actor, action: ActionCode, lineage: readonly string[]): Grant | undefined {
  if (actor.kind === 'visitor') return undefined
  const fitting = actor.grants.filter((grant) => grant.actions.includes(action) && lineage.includes(grant.unitCode))
  return fitting.find((grant) => grant.onBehalfOf === null) ?? fitting[0]
}

/** Codes of the units in whose subtree the actor has the right to an action; for the `where` of lists. */
export function unitCodesFor(actor: Actor, action: ActionCode): string[] {
  if (actor.kind === 'visitor') return []
  return [...new Set(actor.grants.filter((grant) => grant.actions.includes(action)).map((grant) => grant.unitCode))]
}

/** @throws Refusal NOT_SIGNED_IN */
export function requireSignedIn(actor: Actor): asserts actor is SignedIn {
  if (actor.kind === 'visitor') throw new Refusal('NOT_SIGNED_IN')
}

/**
 * The right must be there for some unit: the door of a mutation, before anything is loaded.
 * @throws Refusal NOT_SIGNED_IN, NOT_ALLOWED
 */
export function requireAnywhere(actor: Actor, action: ActionCode): asserts actor is SignedIn {
  requireSignedIn(actor)
  if (unitCodesFor(actor, action).length === 0) throw new Refusal('NOT_ALLOWED')
}

/** @throws Refusal NOT_SIGNED_IN, NOT_ALLOWED */
export function requireRight(actor: Actor, action: ActionCode, lineage: readonly string[]): asserts actor is SignedIn {
  requireSignedIn(actor)
  if (!may(actor, action, lineage)) throw new Refusal('NOT_ALLOWED')
}
