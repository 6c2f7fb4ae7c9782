import type { TransactionContext } from '../../ledger/index.js'
import { PlanEntity } from './plan.entity.js'
import { requirePlan } from './plan.guard.js'
import { refuseCircle } from './plan-row.writing.js'
import { claimVersion } from './plan.queries.js'
import { pictureOf, recordPlan } from './plan.record.js'

/**
 * Writes down whom an issued plan carries out, where it does not say so itself: its unit has just handed it in for
 * that. A plan that names another superior's document keeps it.
 * @throws Refusal NOT_FOUND, CITATION_CIRCLE
 */
export async function linkToSuperior(
  transaction: TransactionContext,
  planId: string,
  superior: { documentId: string },
): Promise<void> {
  const plan = await requirePlan(transaction, planId)
  if (plan.parentDocumentId !== null || plan.documentId === superior.documentId) return
  await refuseCircle(transaction, plan.documentId, superior.documentId)
  // somebody changes the plan right now: what they write says whom it carries out
  if (!(await claimVersion(transaction, plan.id, plan.version))) return
  const before = await pictureOf(transaction, plan)
  const changed = { parentDocumentId: superior.documentId, updatedAt: transaction.clock.now() }
  await transaction.manager.update(PlanEntity, { id: plan.id }, changed)
  transaction.loaders.clear()
  const after = await pictureOf(transaction, { ...plan, ...changed, version: plan.version + 1 })
  await recordPlan(transaction, plan, { deed: 'plan.linked', action: 'answer.write', before, after })
}
