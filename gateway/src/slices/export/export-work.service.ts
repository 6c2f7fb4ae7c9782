import { In } from 'typeorm'
import type { RefusalCode } from '@antq/shared-schema'
import { tellFault } from '../../foundation/fault.js'
import type { Log } from '../../foundation/log.js'
import { Refusal } from '../../foundation/refusal.js'
import type { RequestContext } from '../../foundation/request-context.js'
import { inTransaction } from '../../ledger/index.js'
import { LeaseLost, underLease, type Lease } from '../../background/lease.writing.js'
import { addPiece, type ExportMaking } from './export-piece.service.js'
import { ExportEntity, ExportPieceEntity } from './export.entity.js'
import { forgottenAt, underWay } from './export.policy.js'
import { findDue, findOutlived, startsOfPieces } from './export.queries.js'

/** Pieces of one export before the next one has its turn. */
const PIECES_A_TURN = 10
/** Seconds after which a piece that failed is tried again; once more than these and the export has failed. */
const TRIED_AGAIN_AFTER = [5, 30, 120, 600, 1800]
/** Rows of a file that go in one transaction: nobody waits long for it. */
const CLEARED_AT_ONCE = 50

interface Work {
  context: RequestContext
  making: ExportMaking
  log: Log
  lease: Lease
}

/**
 * One turn at the exports: some pieces of the one that has waited longest, or some rows of a file whose time is over.
 * @param stop aborted when the gateway stops; the piece of now is still stored
 * @returns whether there may be more to do
 */
export async function workOnExports(
  context: RequestContext,
  making: ExportMaking,
  log: Log,
  stop: AbortSignal,
): Promise<boolean> {
  const due = await findDue(context)
  if (!due) return clearSome(context)
  await underLease(context, { table: 'bulk_export', id: due.id, stop }, (lease) =>
    makePieces({ context, making, log, lease }, due.id),
  )
  return true
}

async function makePieces(work: Work, id: string): Promise<void> {
  // read anew: somebody else may have gone on with it before the lease was ours
  let row = await work.context.manager.findOneBy(ExportEntity, { id, state: In(underWay) })
  for (let pieces = 0; row && pieces < PIECES_A_TURN && !work.lease.signal.aborted; pieces += 1) {
    row = await nextPiece(work, row)
  }
}

/** @returns the export where it goes on at once; null where it is over, was put off, or is somebody else's now */
async function nextPiece(work: Work, row: ExportEntity): Promise<ExportEntity | null> {
  try {
    const made = await addPiece(work.context, work.making, work.lease, row)
    return made && made.dueAt !== null ? made : null
  } catch (error) {
    if (!(error instanceof LeaseLost)) await putOff(work, row, error)
    return null
  }
}

/** A piece could not be made: it is tried again later, or the export ends with a code. */
async function putOff(
  { context, log, lease }: Work,
  { id, state, failedTries }: ExportEntity,
  error: unknown,
): Promise<void> {
  const isForbidden = error instanceof Refusal && error.code === 'EXPORT_RIGHTS_CHANGED'
  if (!isForbidden) tellFault(log, error, { export: id })
  const seconds = isForbidden ? undefined : TRIED_AGAIN_AFTER[failedTries]
  const now = context.clock.now()
  const change =
    seconds === undefined
      ? failed(now, isForbidden ? 'EXPORT_RIGHTS_CHANGED' : 'EXPORT_BROKEN')
      : { failedTries: failedTries + 1, dueAt: new Date(Date.parse(now) + seconds * 1000).toISOString() }
  await inTransaction(context, async ({ manager }) => {
    await lease.hold(manager)
    await manager.update(ExportEntity, { id, state }, change)
  })
}

const failed = (now: string, failure: RefusalCode) =>
  ({ state: 'FAILED', failure, slot: null, dueAt: null, finishedAt: now, clearAt: now }) as const

/** Removes some rows of a file whose time is over; the export itself stays in its owner's list for some weeks. */
async function clearSome(context: RequestContext): Promise<boolean> {
  const row = await findOutlived(context)
  if (!row) return false
  await inTransaction(context, async (transaction) => {
    const { manager, clock } = transaction
    // first of all nobody begins to download it any more
    await manager.update(ExportEntity, { id: row.id, state: 'READY' }, { state: 'EXPIRED' })
    const starts = await startsOfPieces(transaction, row.id, CLEARED_AT_ONCE)
    if (starts.length > 0) await manager.delete(ExportPieceEntity, { exportId: row.id, startByte: In(starts) })
    else if (clock.now() < forgottenAt(row))
      await manager.update(ExportEntity, { id: row.id }, { clearAt: forgottenAt(row) })
    else await manager.delete(ExportEntity, { id: row.id })
  })
  return true
}
