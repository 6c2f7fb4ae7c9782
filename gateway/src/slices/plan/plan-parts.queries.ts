import type { EntityManager } from 'typeorm'
import type { SqlRow } from '../../foundation/prepared.queries.js'
import type { RequestContext } from '../../foundation/request-context.js'

/** What a slice above has the list of plans bring along of each: this slice knows none of its tables. */
export interface PlanPart {
  /** Join to the plans `p`; one row for each plan, or none. */
  readonly join: string
  /** What to select of it. */
  columns(manager: EntityManager): string
  /** Lets the loaders of the request know what came along with a plan. */
  know(context: RequestContext, planId: string, row: SqlRow): void
}

const parts = new Set<PlanPart>()

/** Has all lists of plans bring these along from now on; said twice is said once. */
export function bringAlongWithPlans(brought: readonly PlanPart[]): void {
  for (const part of brought) parts.add(part)
}

/** What comes along for this caller: counts and the like are never shown to visitors. */
export function partsFor({ actor }: RequestContext): readonly PlanPart[] {
  return actor.kind === 'visitor' ? [] : [...parts]
}
