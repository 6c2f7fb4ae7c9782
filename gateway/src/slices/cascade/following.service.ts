import { MoreThan } from 'typeorm'
import { underLease, type Lease } from '../../background/lease.writing.js'
import type { RequestContext } from '../../foundation/request-context.js'
import { ChangeEntity, inTransaction } from '../../ledger/index.js'
import { unitsWithBoundary } from '../organization/index.js'
import { renameInLists, settleUnits } from './settling.service.js'
import { CascadeFollowEntity } from './tally.entity.js'

const ROW = 'units'
/** Units that one transaction settles. */
const AT_ONCE = 50

/**
 * Follows what becomes of units, as the only one among all processes: changes that were written, and days on which
 * something begins or ends by itself.
 * @returns whether there may be more to do
 */
export async function followUnits(context: RequestContext, stop: AbortSignal): Promise<boolean> {
  const row = await context.manager.findOneByOrFail(CascadeFollowEntity, { id: ROW })
  const isNewDay = row.day !== context.clock.today()
  if (!isNewDay && (await changesAfter(context, row.changeNumber)).length === 0) return false
  const done = await underLease(context, { table: 'cascade_follow', id: ROW, stop }, async (lease) => {
    await followDays(context, lease)
    return followChanges(context, lease)
  })
  return done ?? false
}

function changesAfter({ manager }: RequestContext, number: number): Promise<ChangeEntity[]> {
  return manager.find(ChangeEntity, {
    where: { objectKind: 'unit', number: MoreThan(number) },
    order: { number: 'ASC' },
    take: AT_ONCE,
  })
}

async function followChanges(context: RequestContext, lease: Lease): Promise<boolean> {
  return inTransaction(context, async (transaction) => {
    await lease.hold(transaction.manager)
    const row = await transaction.manager.findOneByOrFail(CascadeFollowEntity, { id: ROW })
    const changes = await changesAfter(transaction, row.changeNumber)
    const unitIds = [...new Set(changes.map((change) => change.objectId))]
    await renameInLists(transaction, unitIds)
    await settleUnits(transaction, unitIds)
    const last = changes.at(-1)
    if (last) await transaction.manager.update(CascadeFollowEntity, { id: ROW }, { changeNumber: last.number })
    return changes.length === AT_ONCE
  })
}

/** A day that has come is written when all its units are settled; who is settled twice stays as they are. */
async function followDays(context: RequestContext, lease: Lease): Promise<void> {
  const { day } = await context.manager.findOneByOrFail(CascadeFollowEntity, { id: ROW })
  const today = context.clock.today()
  if (day === today) return
  const unitIds = day === null ? [] : await unitsWithBoundary(context, day, today)
  for (let start = 0; start < unitIds.length && !lease.signal.aborted; start += AT_ONCE) {
    await inTransaction(context, async (transaction) => {
      await lease.hold(transaction.manager)
      await settleUnits(transaction, unitIds.slice(start, start + AT_ONCE))
    })
  }
  if (lease.signal.aborted) return
  await inTransaction(context, async ({ manager }) => {
    await lease.hold(manager)
    await manager.update(CascadeFollowEntity, { id: ROW }, { day: today })
  })
}
