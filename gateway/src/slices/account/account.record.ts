import type { DeedCode } from '@antq/shared-schema'
import type { SignedIn } from '../../access/actor.js'
import { type LoaderDefinition, LoaderShelf, loadOne } from '../../foundation/loader.js'
import type { RequestContext } from '../../foundation/request-context.js'
import { inTransaction, type Picture, type TransactionContext } from '../../ledger/index.js'
import { unitsWithRightsOver } from '../organization/index.js'
import type { AccountEntity } from './account.entity.js'
import { accountById } from './account.queries.js'

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

/** Accounts whose personal data are read; one write for a whole list. */
const personReading: LoaderDefinition<string, true> = {
  fetch: async (context, ids) => {
    const found = await Promise.all(ids.map((id) => loadOne(context, accountById, id)))
    const read = found.filter((account) => account !== undefined)
    const above = await Promise.all(read.map(({ unitId }) => unitsWithRightsOver(context, unitId)))
    await inTransaction({ ...context, loaders: new LoaderShelf(), once: undefined }, async ({ entries }) => {
      for (const [index, { id }] of read.entries()) {
        const unitIds = (above[index] ?? []).map((unit) => unit.id)
        entries.audit({ deed: 'account.read', objectId: id, unitIds })
      }
    })
    return ids.map(() => true)
  },
}

/**
 * Leaves in the audit trail that somebody else reads the name, login or address of a person; nobody is shown what could
 * not be recorded.
 */
export async function recordReading(
  context: RequestContext,
  { id, subject }: Pick<AccountEntity, 'id' | 'subject'>,
): Promise<void> {
  const { actor } = context
  if (actor.kind === 'signed-in' && actor.subject !== subject) await loadOne(context, personReading, id)
}

/** The context of somebody who is about to sign in: it is they who do it, and they have no rights yet. */
export function asPerson<Context extends RequestContext>(
  context: Context,
  { subject, displayName }: Pick<AccountEntity, 'subject' | 'displayName'>,
): Context {
  const actor: SignedIn = { kind: 'signed-in', subject, name: displayName, grants: [], credentialId: null }
  return { ...context, actor }
}
