import type { DeedCode } from '@antq/shared-schema'
import type { SignedIn } from '../../access/actor.js'
import type { RequestContext } from '../../foundation/request-context.js'
import type { Picture, TransactionContext } from '../../ledger/index.js'
import { unitsWithRightsOver } from '../organization/index.js'
import type { AccountEntity } from './account.entity.js'

/** Leaves what was done with an account in the trail of its unit; whoever calls masks personal values. */
export async function recordAccount(
  transaction: TransactionContext,
  account: Pick<AccountEntity, 'id' | 'unitId'>,
  deed: DeedCode,
  after?: Picture,
): Promise<void> {
  const above = await unitsWithRightsOver(transaction, account.unitId)
  const unitIds = above.map((unit) => unit.id)
  transaction.entries.audit({ deed, objectId: account.id, unitIds, ...(after && { after }) })
}

/** The context of somebody who is about to sign in: it is they who do it, and they have no rights yet. */
export function asPerson<Context extends RequestContext>(
  context: Context,
  { subject, displayName }: Pick<AccountEntity, 'subject' | 'displayName'>,
): Context {
  const actor: SignedIn = { kind: 'signed-in', subject, name: displayName, grants: [], credentialId: null }
  return { ...context, actor }
}
