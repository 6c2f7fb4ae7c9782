import type { TransactionContext } from '../../ledger/index.js'
import { rescopePlans } from '../plan/index.js'
import { rescopeReports } from '../report/index.js'

/**
 * Puts what units have into the lists in which it belongs, after these stand elsewhere, have ended or have successors.
 * @param changed.unitIds units over which other officers may have rights now
 * @param changed.from first day on which one stands elsewhere; null where only rights of today are different
 */
export async function followUnits(
  transaction: TransactionContext,
  changed: { unitIds: readonly string[]; from: string | null },
): Promise<void> {
  await rescopePlans(transaction, changed)
  await rescopeReports(transaction, changed.unitIds)
}
