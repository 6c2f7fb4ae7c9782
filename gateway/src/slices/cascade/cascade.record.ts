import type { ActionCode, DeedCode } from '@antq/shared-schema'
import { grantFor } from '../../access/rights.js'
import type { Picture, TransactionContext } from '../../ledger/index.js'
import { unitsWithRightsOver } from '../organization/index.js'
import type { AssignmentEntity } from './assignment.entity.js'
import type { ObligationEntity } from './obligation.entity.js'

/** What an assignment was or is, as the ledger tells of it. */
export function pictureOf({ state, version, answerCount, reached, answeredOn, isLate }: AssignmentEntity): Picture {
  return { state, version, answerCount, reached, answeredOn, isLate: Boolean(isLate) }
}

/** Leaves a step of an assignment in the audit trail and among the changes. */
export async function recordAssignment(
  transaction: TransactionContext,
  assignment: AssignmentEntity,
  what: { deed: DeedCode; action: ActionCode; before: Picture; after: Picture },
): Promise<void> {
  const above = await unitsWithRightsOver(transaction, assignment.unitId)
  const unitIds = above.map((unit) => unit.id)
  transaction.entries.audit({
    deed: what.deed,
    objectId: assignment.id,
    unitIds,
    before: what.before,
    after: what.after,
    onBehalfOf: lenderOf(transaction, what.action, above),
  })
  transaction.entries.change({
    objectKind: 'asg',
    objectId: assignment.id,
    wasPublic: false,
    isPublic: false,
    unitIds,
  })
}

/** Leaves a write of a demand, or of one of its dues, in the audit trail and among the changes. */
export async function recordObligation(
  transaction: TransactionContext,
  obligation: Pick<ObligationEntity, 'id' | 'unitId'>,
  what: { deed: DeedCode; objectId?: string; before?: Picture | null; after?: Picture | null },
): Promise<void> {
  const above = await unitsWithRightsOver(transaction, obligation.unitId)
  const unitIds = above.map((unit) => unit.id)
  transaction.entries.audit({
    deed: what.deed,
    objectId: what.objectId ?? obligation.id,
    unitIds,
    before: what.before ?? null,
    after: what.after ?? null,
    onBehalfOf: lenderOf(transaction, 'obligation.manage', above),
  })
  transaction.entries.change({
    objectKind: 'obl',
    objectId: obligation.id,
    wasPublic: true,
    isPublic: true,
    unitIds,
  })
}

function lenderOf(
  { actor }: TransactionContext,
  action: ActionCode,
  above: readonly { code: string }[],
): string | null {
  return (
    grantFor(
      actor,
      action,
      above.map((unit) => unit.code),
    )?.onBehalfOf ?? null
  )
}
