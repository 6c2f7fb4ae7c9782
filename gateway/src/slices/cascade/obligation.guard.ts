import { requireRight, requireSignedIn } from '../../access/rights.js'
import { loadOne } from '../../foundation/loader.js'
import { Refusal } from '../../foundation/refusal.js'
import type { RequestContext } from '../../foundation/request-context.js'
import type { TransactionContext } from '../../ledger/index.js'
import { lineageCodes } from '../organization/index.js'
import type { ObligationDueEntity, ObligationEntity } from './obligation.entity.js'
import { claimRow, dueById, obligationById, versionNow } from './obligation.queries.js'

/** @throws Refusal NOT_SIGNED_IN, NOT_FOUND, NOT_ALLOWED */
export async function obligationToManage(context: RequestContext, id: string): Promise<ObligationEntity> {
  requireSignedIn(context.actor)
  const obligation = await loadOne(context, obligationById, id)
  if (!obligation) throw new Refusal('NOT_FOUND', { fields: ['id'] })
  requireRight(context.actor, 'obligation.manage', await lineageCodes(context, obligation.unitId))
  return obligation
}

/** @throws Refusal NOT_SIGNED_IN, NOT_FOUND, NOT_ALLOWED */
export async function dueToManage(
  context: RequestContext,
  id: string,
): Promise<{ due: ObligationDueEntity; obligation: ObligationEntity }> {
  requireSignedIn(context.actor)
  const due = await loadOne(context, dueById, id)
  if (!due) throw new Refusal('NOT_FOUND', { fields: ['id'] })
  return { due, obligation: await obligationToManage(context, due.obligationId) }
}

/**
 * Takes the next version of a demand or a due for writing.
 * @throws Refusal VERSION_CONFLICT with the version that is there now
 */
export async function claimVersion(
  transaction: TransactionContext,
  entity: typeof ObligationEntity | typeof ObligationDueEntity,
  id: string,
  version: number,
): Promise<void> {
  if (await claimRow(transaction, entity, id, version)) return
  const currentVersion = (await versionNow(transaction, entity, id)) ?? version
  throw new Refusal('VERSION_CONFLICT', { fields: ['version'], currentVersion })
}
