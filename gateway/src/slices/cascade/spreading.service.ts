import { LeaseLost, underLease, type Lease } from '../../background/lease.writing.js'
import { tellFault } from '../../foundation/fault.js'
import { loadOne } from '../../foundation/loader.js'
import type { Log } from '../../foundation/log.js'
import type { RequestContext } from '../../foundation/request-context.js'
import { inTransaction, type TransactionContext } from '../../ledger/index.js'
import { covers, standingsBelow, unitById } from '../organization/index.js'
import { makeAssignments } from './assignment-making.service.js'
import { recordObligation } from './cascade.record.js'
import { ObligationEntity } from './obligation.entity.js'
import { duesOfObligation, findWork } from './obligation.queries.js'
import { settleUnits } from './settling.service.js'
import { dayOfTree, unitsOn, wholeUnits } from './spreading.policy.js'

/** Assignments that one transaction makes at most: nobody waits long for it. */
const AT_ONCE = 1000
/** Pieces of one demand before another one has its turn. */
const PIECES_A_TURN = 20
/** Seconds until it is tried again. */
const TRIED_AGAIN_AFTER = 30

/**
 * Gives the next demand to some of its units, as the only one among all processes. Where it stopped is written with
 * what was made: after a stop it goes on there, and nobody is asked twice.
 * @returns whether there may be more to do
 */
export async function workOnObligations(context: RequestContext, log: Log, stop: AbortSignal): Promise<boolean> {
  const due = await findWork(context)
  if (!due) return false
  await underLease(context, { table: 'obligation', id: due.id, stop }, (lease) =>
    spreadSome(context, lease, log, due.id),
  )
  return true
}

async function spreadSome(context: RequestContext, lease: Lease, log: Log, id: string): Promise<void> {
  for (let pieces = 0; pieces < PIECES_A_TURN && !lease.signal.aborted; pieces += 1) {
    try {
      const isMore = await inTransaction(context, async (transaction) => {
        await lease.hold(transaction.manager)
        return spreadPiece(transaction, id)
      })
      if (!isMore) return
    } catch (error) {
      if (error instanceof LeaseLost) return
      tellFault(log, error, { obligation: id })
      return putOff(context, id)
    }
  }
}

async function putOff(context: RequestContext, id: string): Promise<void> {
  const at = new Date(Date.parse(context.clock.now()) + TRIED_AGAIN_AFTER * 1000).toISOString()
  await inTransaction(context, async ({ manager }) => {
    await manager.increment(ObligationEntity, { id }, 'failedTries', 1)
    await manager.update(ObligationEntity, { id, state: 'SPREADING' }, { workDueAt: at })
  })
}

/**
 * Gives a demand to the next units of its list.
 * @returns whether more follow
 */
export async function spreadPiece(transaction: TransactionContext, id: string): Promise<boolean> {
  const { manager, clock } = transaction
  const obligation = await manager.findOneByOrFail(ObligationEntity, { id })
  if (obligation.state !== 'SPREADING') return false
  const dues = await loadOne(transaction, duesOfObligation, id)
  const most = Math.max(20, Math.floor(AT_ONCE / dues.length))
  const { spreadKey, spreadId } = obligation
  const behind = spreadKey === null || spreadId === null ? null : { sortKey: spreadKey, unitId: spreadId }
  const found = await standingsBelow(transaction, audienceOf(obligation), behind, most)
  const standings = wholeUnits(found, most)
  const asked = dues.map((due) => ({
    due,
    unitIds: unitsOn(standings, dayOfTree(due, obligation, clock.today())).map((row) => row.unitId),
  }))
  const madeFor = await makeAssignments(transaction, obligation, asked)
  await settleUnits(transaction, await thoseThatEnded(transaction, madeFor))

  const last = standings.at(-1)
  const isMore = found.length === most
  const units = new Set(standings.map((row) => row.unitId)).size
  await manager.update(
    ObligationEntity,
    { id },
    {
      spreadDone: obligation.spreadDone + units,
      ...(last && { spreadKey: last.sortKey, spreadId: last.unitId }),
      ...(!isMore && { state: 'IN_FORCE', workDueAt: null, version: obligation.version + 1 }),
    },
  )
  if (!isMore) {
    const after = { state: 'IN_FORCE', units: obligation.spreadDone + units }
    await recordObligation(transaction, obligation, {
      deed: 'obligation.spread',
      before: { state: 'SPREADING' },
      after,
    })
  }
  return isMore
}

/** A plan of the past asks units of the past; who took over from them owes what is open. */
async function thoseThatEnded(transaction: TransactionContext, unitIds: readonly string[]): Promise<string[]> {
  const units = await Promise.all(unitIds.map((id) => loadOne(transaction, unitById, id)))
  const today = transaction.clock.today()
  return units.filter((unit) => unit !== undefined && !covers(unit, today)).map((unit) => unit!.id)
}

/** Whom a demand asks, as the list of units is filtered. */
export function audienceOf({ withinId, unitKinds, isDirect, namedIds }: ObligationEntity) {
  return { withinId, kinds: unitKinds, isDirect: Boolean(isDirect), namedIds }
}
