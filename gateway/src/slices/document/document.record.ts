import { loadOne } from '../../foundation/loader.js'
import type { TransactionContext } from '../../ledger/index.js'
import { unitsWithRightsOver } from '../organization/index.js'
import { issuersOfDocument } from './document.queries.js'

/**
 * Tells those who keep in step; what was public neither before nor after concerns nobody. The units of the issuers
 * are named so that it can be followed by subtree; their officers see no more of it than others do.
 * @param issuerIds as written by this use case; read where left out
 */
export async function tellChange(
  transaction: TransactionContext,
  objectId: string,
  { wasPublic = false, isPublic = false, isGone = false },
  issuerIds?: readonly string[],
): Promise<void> {
  if (!wasPublic && !isPublic) return
  const issuers = issuerIds ?? (await loadOne(transaction, issuersOfDocument, objectId)).map((issuer) => issuer.unitId)
  const units = (await Promise.all(issuers.map((unitId) => unitsWithRightsOver(transaction, unitId)))).flat()
  transaction.entries.change({
    objectKind: 'doc',
    objectId,
    wasPublic,
    isPublic,
    isGone,
    unitIds: [],
    formerUnitIds: units.map((unit) => unit.id),
  })
}
