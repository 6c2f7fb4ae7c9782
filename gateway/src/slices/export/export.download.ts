import { unitCodesFor } from '../../access/rights.js'
import { Refusal } from '../../foundation/refusal.js'
import type { RequestContext } from '../../foundation/request-context.js'
import { inTransaction } from '../../ledger/index.js'
import type { ExportEntity } from './export.entity.js'
import { requireStill } from './export.policy.js'
import { pieceWith } from './export.queries.js'
import { ownExport } from './export.reading.js'
import { recordExport } from './export.service.js'

/** A stretch of a file: first and last byte, both included. */
export interface Stretch {
  start: number
  end: number
}

/**
 * A finished export of the caller's own.
 * @throws Refusal NOT_SIGNED_IN, NOT_FOUND, NOT_ALLOWED, EXPORT_RIGHTS_CHANGED, EXPORT_NOT_READY, EXPORT_ENDED
 */
export async function exportToDownload(context: RequestContext, id: string): Promise<ExportEntity> {
  if (context.actor.kind === 'visitor') throw new Refusal('NOT_SIGNED_IN')
  const found = await ownExport(context, id)
  if (!found) throw new Refusal('NOT_FOUND')
  if (unitCodesFor(context.actor, 'export.create').length === 0) throw new Refusal('NOT_ALLOWED')
  requireStill(context.actor, found)
  if (found.state === 'WAITING' || found.state === 'RUNNING') throw new Refusal('EXPORT_NOT_READY')
  if (found.state !== 'READY') throw new Refusal('EXPORT_ENDED')
  return found
}

/** Leaves in the audit trail who takes what; nobody is given a byte whose taking could not be recorded. */
export async function recordDownload(
  context: RequestContext,
  file: ExportEntity,
  { start, end }: Stretch,
): Promise<void> {
  await inTransaction(context, (transaction) =>
    recordExport(transaction, file, 'export.downloaded', {
      list: file.list,
      bytes: `${start}-${end}/${file.byteCount}`,
    }),
  )
}

/**
 * The bytes of a stretch, a piece at a time; the next one is read when it is asked for.
 * @throws Error where the file went meanwhile: the connection has to end without its last byte
 */
export async function* bytesOf(
  context: RequestContext,
  { id }: ExportEntity,
  { start, end }: Stretch,
): AsyncGenerator<Buffer> {
  for (let place = start; place <= end;) {
    const piece = await pieceWith(context, id, place)
    const content = piece?.content.subarray(place - piece.startByte, end + 1 - piece.startByte)
    if (content === undefined || content.length === 0) throw new Error(`export ${id} has no byte ${place}`)
    yield content
    place += content.length
  }
}
