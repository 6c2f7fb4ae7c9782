import { LessThan } from 'typeorm'
import { groupedBy } from '../foundation/loader.js'
import { Refusal } from '../foundation/refusal.js'
import type { RequestContext } from '../foundation/request-context.js'
import { isDuplicate, isLocked } from '../foundation/transaction.js'
import { OnceEntity, OncePieceEntity } from './ledger.entity.js'
import type { Kept, Once, OnceStore } from '../foundation/once.js'
import { rowsWith } from '../foundation/entity-part.queries.js'
import { prepared } from '../foundation/prepared.queries.js'
import { insertRows } from '../foundation/rows.writing.js'

const PIECE = 15_000
/** Promised are seven days; one more for clocks and slow clients. */
const KEPT_FOR = 8 * 24 * 60 * 60 * 1000

/** What is kept under a key, or undefined where it is new. */
export async function readKept(
  { manager, clock }: RequestContext,
  id: string,
): Promise<{ fingerprint: string; kept: Kept } | undefined> {
  const [row] = await rowsWith(manager, OnceEntity, 'id', [id])
  if (!row || row.expiresAt < clock.now()) return undefined
  const pieces = await manager.find(OncePieceEntity, { where: { onceId: id }, order: { piece: 'ASC' } })
  const [own = []] = groupedBy([id], pieces, (piece) => piece.onceId)
  const kept = JSON.parse(own.map((piece) => piece.text).join('') || '{"answers":[],"response":null}') as Kept
  return { fingerprint: row.fingerprint, kept }
}

const INSERT_PIECE = 'INSERT INTO once_piece (once_id, piece, text) VALUES (?, ?, ?)'
const WRITE_PIECE = {
  mysql: `${INSERT_PIECE} ON DUPLICATE KEY UPDATE text = VALUES(text)`,
  sqlite: `${INSERT_PIECE} ON CONFLICT (once_id, piece) DO UPDATE SET text = excluded.text`,
}

function piecesOf({ id, kept }: Once): OncePieceEntity[] {
  const text = JSON.stringify(kept)
  return Array.from({ length: Math.ceil(text.length / PIECE) }, (_, piece) => ({
    onceId: id,
    piece,
    text: text.slice(piece * PIECE, (piece + 1) * PIECE),
  }))
}

/** Keeps answers in tables; whoever writes under the same key meanwhile waits for the other and is told so. */
export const onceInTables: OnceStore = {
  async claim(context, once) {
    try {
      await insertKey(context, once)
    } catch (error) {
      if (!isLocked(error) && !isDuplicate(error)) throw error
      // a key whose time is over makes room; nobody has cleared it away yet
      if (isLocked(error) || !(await forgetOver(context, once.id))) throw new Refusal('IDEMPOTENCY_RUNNING')
      await insertKey(context, once)
    }
  },

  // what is kept only ever grows: no piece is left over
  async write({ manager, database }, once) {
    for (const { onceId, piece, text } of piecesOf(once))
      await prepared(manager, WRITE_PIECE[database.family], [onceId, piece, text])
  },

  isShort: (once) => piecesOf(once).length === 1,
}

async function insertKey({ manager, clock }: RequestContext, { id, fingerprint }: Once): Promise<void> {
  const expiresAt = new Date(Date.parse(clock.now()) + KEPT_FOR).toISOString()
  await insertRows(manager, OnceEntity, [{ id, fingerprint, expiresAt }])
}

/** @returns whether the key was there and its time over */
async function forgetOver(context: RequestContext, id: string): Promise<boolean> {
  const [row] = await rowsWith(context.manager, OnceEntity, 'id', [id])
  if (!row || row.expiresAt >= context.clock.now()) return false
  await forget(context, id)
  return true
}

async function forget({ manager }: RequestContext, id: string): Promise<void> {
  await manager.delete(OncePieceEntity, { onceId: id })
  await manager.delete(OnceEntity, { id })
}

/** Keys whose time is over, some at a time; @returns how many were forgotten. */
export async function forgetExpired(context: RequestContext, most: number): Promise<number> {
  const { manager, clock } = context
  const rows = await manager.find(OnceEntity, {
    where: { expiresAt: LessThan(clock.now()) },
    order: { expiresAt: 'ASC' },
    take: most,
  })
  for (const { id } of rows) await forget(context, id)
  return rows.length
}
