import type { Actor } from '../../access/actor.js'
import { may } from '../../access/rights.js'

/** A report as the rules see it. */
export interface GuardedReport {
  isPublic: boolean
  /** Number of the version handed in last; 0 = none. */
  latest: number
  /** Codes of its unit and of the units whose officers have rights over it. */
  lineage: readonly string[]
  /** Codes of the unit itself, and of the one that acts in its place where it has ended. */
  own: readonly string[]
}

/** Drafts are the unit's own until they are handed in: not even officers above see them. */
export function ownsDraft(actor: Actor, { own }: Pick<GuardedReport, 'own'>): boolean {
  return may(actor, 'report.write', own)
}

/** Whether the actor may read every version that was handed in, and not only the published one. */
export function readsVersions(actor: Actor, report: Omit<GuardedReport, 'isPublic'>): boolean {
  return ownsDraft(actor, report) || (report.latest > 0 && may(actor, 'report.read', report.lineage))
}

/** Whether the actor may know of the report at all. */
export function canSee(actor: Actor, report: GuardedReport): boolean {
  return report.isPublic || readsVersions(actor, report)
}
