import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { TypedDocumentString } from '@antq/shared-schema/documents'
import type { SignedIn } from '../../access/actor.js'
import { loadOne, LoaderShelf } from '../../foundation/loader.js'
import { Refusal } from '../../foundation/refusal.js'
import type { RequestContext } from '../../foundation/request-context.js'
import { inTransaction } from '../../ledger/index.js'
import type { Lease } from '../../background/lease.writing.js'
import { unitById } from '../organization/index.js'
import { ExportEntity, ExportPieceEntity } from './export.entity.js'
import { exportedLists, type ListedPiece } from './export.lists.js'
import { keptUntil, requireStill } from './export.policy.js'

/** What the making of exports needs from the gateway around it. */
export interface ExportMaking {
  /**
   * Who somebody is now who asked for work earlier.
   * @throws Refusal where they are nobody any more
   */
  standing(
    context: RequestContext,
    asked: Pick<ExportEntity, 'subject' | 'credentialId' | 'grants' | 'createdAt'>,
  ): Promise<SignedIn>
  /** What a document of ours is answered, without limits on its cost. */
  run<Result, Variables>(
    context: RequestContext,
    document: TypedDocumentString<Result, Variables>,
    variables: Variables,
  ): Promise<Result>
}

/** A blob of MySQL holds 64 kB. */
const BYTES_IN_A_ROW = 60_000
const compressed = promisify(gzip)

/**
 * Makes the next piece of an export and stores it: its bytes and the place behind it in one transaction, so that
 * whoever goes on does so exactly there.
 * @returns the export as it is then; undefined where it was ended meanwhile
 * @throws Refusal EXPORT_RIGHTS_CHANGED; whatever reading a list throws
 */
export async function addPiece(
  context: RequestContext,
  making: ExportMaking,
  lease: Lease,
  row: ExportEntity,
): Promise<ExportEntity | undefined> {
  const { list } = await nextOf(context, making, row)
  const lines = list.edges.map(({ node }) => `${JSON.stringify(node)}\n`)
  const isLast = !list.pageInfo.hasNextPage
  // a file without lines is a gzip too
  const content = lines.length > 0 || isLast ? await compressed(lines.join('')) : Buffer.alloc(0)
  const now = context.clock.now()
  const changed = {
    state: isLast ? 'READY' : 'RUNNING',
    done: row.done + lines.length,
    total: row.after === null ? (list.totalCount ?? null) : row.total,
    byteCount: row.byteCount + content.length,
    after: list.pageInfo.endCursor,
    failedTries: 0,
    ...(isLast ? { slot: null, dueAt: null, finishedAt: now, clearAt: keptUntil(now) } : { dueAt: now }),
  } as const
  return inTransaction(context, async ({ manager }) => {
    await lease.hold(manager)
    const { affected } = await manager.update(ExportEntity, { id: row.id, state: row.state }, changed)
    if (affected !== 1) return undefined
    for (const piece of cut(row, content)) await manager.insert(ExportPieceEntity, piece)
    return { ...row, ...changed }
  })
}

/** The next piece of the list, as whoever asked for the export sees it now. */
async function nextOf(context: RequestContext, making: ExportMaking, row: ExportEntity): Promise<ListedPiece> {
  // nothing that was read for an earlier piece: rights are those of now
  const fresh = { ...context, loaders: new LoaderShelf() }
  const now = await stillAllowed(fresh, making, row)
  const { document, first } = exportedLists[row.list]
  const within = row.withinId === null ? null : ((await loadOne(fresh, unitById, row.withinId))?.code ?? null)
  const asThen = { ...fresh, actor: { ...now, grants: row.grants }, language: row.language }
  return making.run(asThen, document, { first, after: row.after, within, isFirst: row.after === null })
}

/** @throws Refusal EXPORT_RIGHTS_CHANGED */
async function stillAllowed(context: RequestContext, making: ExportMaking, row: ExportEntity): Promise<SignedIn> {
  const now = await making.standing(context, row).catch((error: unknown) => {
    throw error instanceof Refusal ? new Refusal('EXPORT_RIGHTS_CHANGED') : error
  })
  requireStill(now, row)
  return now
}

function cut({ id, byteCount }: ExportEntity, content: Buffer): ExportPieceEntity[] {
  const starts = Array.from(
    { length: Math.ceil(content.length / BYTES_IN_A_ROW) },
    (_, index) => index * BYTES_IN_A_ROW,
  )
  return starts.map((start) => ({
    exportId: id,
    startByte: byteCount + start,
    content: content.subarray(start, start + BYTES_IN_A_ROW),
  }))
}
