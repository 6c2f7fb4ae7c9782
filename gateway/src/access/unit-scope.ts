import { Refusal } from '../foundation/refusal.js'
import type { Actor, Officer } from './actor.js'

/**
 * Whether the actor is an officer of a unit or of one above it.
 * @param lineage codes of the unit itself and of all units above it
 */
export function isOfficerOf(actor: Actor, lineage: readonly string[]): actor is Officer {
  return actor.kind === 'officer' && actor.unitCodes.some((code) => lineage.includes(code))
}

/** @throws Refusal NOT_SIGNED_IN */
export function requireOfficer(actor: Actor): asserts actor is Officer {
  if (actor.kind !== 'officer') throw new Refusal('NOT_SIGNED_IN')
}

/** @throws Refusal NOT_SIGNED_IN, NOT_ALLOWED */
export function requireOfficerOf(actor: Actor, lineage: readonly string[]): asserts actor is Officer {
  requireOfficer(actor)
  if (!isOfficerOf(actor, lineage)) throw new Refusal('NOT_ALLOWED')
}
