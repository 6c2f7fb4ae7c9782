import { In } from 'typeorm'
import { loadOne } from '../../foundation/loader.js'
import type { TransactionContext } from '../../ledger/index.js'
import { lineageOfUnit, unitsWithRightsOver } from '../organization/index.js'
import { PlanScopeEntity, type PlanEntity } from './plan.entity.js'

/** Rows that put the plan into the lists of its unit and of all units above, as the tree was on a day. */
export async function replaceScope(transaction: TransactionContext, plan: PlanEntity): Promise<void> {
  await writeScopes(transaction, [{ plan, unitIds: await scopeUnits(transaction, plan) }])
}

/** Takes the lists in which plans stand for those in which they are to stand. */
export async function writeScopes(
  { manager }: TransactionContext,
  scopes: readonly { plan: PlanEntity; unitIds: readonly string[] }[],
): Promise<void> {
  await manager.delete(PlanScopeEntity, { planId: In(scopes.map(({ plan }) => plan.id)) })
  const rows = scopes.flatMap(({ plan, unitIds }) => {
    const { id: planId, isPublic, year, kind, sortKey } = plan
    return unitIds.map((unitId) => ({ unitId, planId, isPublic, year, kind, sortKey }))
  })
  await manager.insert(PlanScopeEntity, rows)
}

/**
 * Ids of the units in whose lists a plan stands: of a public one, its unit and those above it on its day; of a draft,
 * the units whose officers have rights over it today.
 */
export async function scopeUnits(transaction: TransactionContext, plan: PlanEntity): Promise<string[]> {
  return plan.isPublic
    ? unitsThen(transaction, plan)
    : (await unitsWithRightsOver(transaction, plan.unitId)).map((unit) => unit.id)
}

/** The plan's unit and those above it as the tree was when the plan was issued, as far as that day is known. */
async function unitsThen(transaction: TransactionContext, { unitId, sortKey }: PlanEntity): Promise<string[]> {
  const day = sortKey.length === 10 ? sortKey : sortKey.length === 7 ? `${sortKey}-15` : `${sortKey.slice(0, 4)}-06-30`
  const lineage = await loadOne(transaction, lineageOfUnit, unitId)
  const then = lineage.filter((row) => row.firstDay <= day && day <= row.lastDay)
  return [...new Set((then.length > 0 ? then : lineage).map((row) => row.ancestorId))]
}
