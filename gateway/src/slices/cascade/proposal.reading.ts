import { loadOne } from '../../foundation/loader.js'
import type { RequestContext } from '../../foundation/request-context.js'
import { documentById } from '../document/index.js'
import { countBelow, lineageOfUnit, resolveUnitNames, unitById, type UnitEntity } from '../organization/index.js'
import { deadlinesOfPlan, planById, targetsOfPlan, type PlanEntity } from '../plan/index.js'
import { proposalsOf, type ObligationProposal } from './clause/proposal.js'
import { obligationsOfPlan } from './obligation.queries.js'
import { startOf } from './obligation.service.js'

/** A demand that a clause makes, with the units it means. */
export interface ProposalWithUnits extends ObligationProposal {
  units: UnitEntity[]
  /** Names that no unit below is known by. */
  unknownNames: string[]
  /** How many units stand below that are meant, on the day on which the plan asks. */
  unitCount: number
  /** The demand that was made of it already. */
  obligationId: string | null
}

/** The demands that the clauses of a plan make, to be looked at and assigned. */
export async function proposalsOfPlan(context: RequestContext, planId: string): Promise<ProposalWithUnits[]> {
  const plan = await loadOne(context, planById, planId)
  if (!plan) return []
  const [deadlines, targets, document, made] = await Promise.all([
    loadOne(context, deadlinesOfPlan, plan.id),
    loadOne(context, targetsOfPlan, plan.id),
    loadOne(context, documentById, plan.documentId),
    loadOne(context, obligationsOfPlan, plan.id),
  ])
  const until = document?.validTo ?? (plan.year === null ? null : String(plan.year))
  const clauses = proposalsOf(
    deadlines.map((clause) => ({ ...clause, isExclusive: Boolean(clause.isExclusive) })),
    targets.map((clause) => ({ ...clause, isMandatory: Boolean(clause.isMandatory) })),
    { until },
  )
  const day = await startOf(context, plan)
  const obligationOf = new Map(made.map((obligation) => [obligation.clauseKey, obligation.id]))
  return Promise.all(
    clauses.map(async (clause) => ({
      ...clause,
      ...(await unitsOf(context, plan, clause, day)),
      obligationId: obligationOf.get(clause.clauseKey) ?? null,
    })),
  )
}

async function unitsOf(context: RequestContext, plan: PlanEntity, { who }: ObligationProposal, day: string) {
  const own = await loadOne(context, unitById, plan.unitId)
  const found = await resolveUnitNames(context, who.names, own?.province ?? null, day)
  const below = await Promise.all(found.map((candidates) => firstBelow(context, plan, candidates)))
  const units = [...new Map(below.flatMap((unit) => (unit ? [[unit.id, unit] as const] : []))).values()]
  const unknownNames = who.names.filter((_name, index) => below[index] === undefined)
  const { unitKinds: kinds, isDirect } = who
  const filter = { withinId: plan.unitId, kinds, isDirect, namedIds: units.map((unit) => unit.id) }
  return { units, unknownNames, unitCount: await countBelow(context, filter, day) }
}

/** Of the units that a name can mean, the first that stood below the plan's unit. */
async function firstBelow(
  context: RequestContext,
  plan: PlanEntity,
  candidates: readonly UnitEntity[],
): Promise<UnitEntity | undefined> {
  for (const unit of candidates) {
    const lineage = await loadOne(context, lineageOfUnit, unit.id)
    if (unit.id !== plan.unitId && lineage.some((row) => row.ancestorId === plan.unitId)) return unit
  }
  return undefined
}
