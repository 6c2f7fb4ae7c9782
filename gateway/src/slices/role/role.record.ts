import type { DeedCode } from '@antq/shared-schema'
import { personal, type TransactionContext } from '../../ledger/index.js'
import { unitsWithRightsOver } from '../organization/index.js'
import type { RoleGrantEntity } from './role.entity.js'

/** Leaves in the audit trail of its unit what was done to a role; whose it is, is a person's data. */
export async function recordRole(
  transaction: TransactionContext,
  deed: Extract<DeedCode, `role.${string}`>,
  held: RoleGrantEntity,
): Promise<void> {
  const { id, role, subject, actions, firstDay, lastDay, endedAt } = held
  const above = await unitsWithRightsOver(transaction, held.unitId)
  const picture = { role, subject: personal(subject), firstDay, lastDay, ...(actions && { actions }) }
  transaction.entries.audit({
    deed,
    objectId: id,
    unitIds: above.map((unit) => unit.id),
    before: endedAt === null ? null : { ...picture, endedAt: null },
    after: { ...picture, endedAt },
  })
}
