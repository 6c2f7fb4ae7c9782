import { loadOne } from '../../foundation/loader.js'
import { piecesOf } from '../../foundation/pieces.js'
import { isSameSet } from '../../foundation/same-set.js'
import type { TransactionContext } from '../../ledger/index.js'
import type { PlanEntity } from './plan.entity.js'
import { idsOfPlansToRescope, planById, scopeOfPlan } from './plan.queries.js'
import { scopeUnits, writeScopes } from './plan-scope.writing.js'

const PLANS_AT_ONCE = 200

/**
 * Puts the plans of units that stand elsewhere now into the lists in which they belong: public ones that were issued
 * since, as the tree was on their day, and drafts, which follow those who have rights over them today.
 * @param moved.unitIds the units, and those whose rights reach through them
 * @param moved.from first day on which one stands elsewhere; null where drafts alone have to follow
 * @returns how many plans stand in other lists now
 */
export async function rescopePlans(
  transaction: TransactionContext,
  moved: { unitIds: readonly string[]; from: string | null },
): Promise<number> {
  const planIds = await idsOfPlansToRescope(transaction, moved.unitIds, moved.from)
  let count = 0
  for (const piece of piecesOf(planIds, PLANS_AT_ONCE)) {
    count += await rescope(transaction, piece)
    // what was read of one piece is of no use for the next
    transaction.loaders.clear()
  }
  return count
}

async function rescope(transaction: TransactionContext, planIds: readonly string[]): Promise<number> {
  const plans = (await Promise.all(planIds.map((id) => loadOne(transaction, planById, id)))).filter(isPlan)
  const scopes = await Promise.all(
    plans.map(async (plan) => ({
      plan,
      formerUnitIds: await loadOne(transaction, scopeOfPlan, plan.id),
      unitIds: await scopeUnits(transaction, plan),
    })),
  )
  const different = scopes.filter(({ unitIds, formerUnitIds }) => !isSameSet(unitIds, formerUnitIds))
  if (different.length === 0) return 0
  await writeScopes(transaction, different)
  for (const { plan, unitIds, formerUnitIds } of different) {
    const isPublic = Boolean(plan.isPublic)
    transaction.entries.change({
      objectKind: 'plan',
      objectId: plan.id,
      wasPublic: isPublic,
      isPublic,
      unitIds,
      formerUnitIds,
    })
  }
  return different.length
}

const isPlan = (plan: PlanEntity | undefined): plan is PlanEntity => plan !== undefined
