import { LessThan } from 'typeorm'
import { groupedBy } from '../foundation/loader.js'
import { Refusal } from '../foundation/refusal.js'
import type { RequestContext } from '../foundation/request-context.js'
import { isDuplicate, isLocked } from '../foundation/transaction.js'
import { OnceEntity, OncePieceEntity } from './ledger.entity.js'
import type { Kept, OnceStore } from '../foundation/once.js'

const PIECE = 15_000
/** Promised are seven days; one more for clocks and slow clients. */
const KEPT_FOR = 8 * 24 * 60 * 60 * 1000

/** What is kept under a key, or undefined where it is new. */
export async function readKept(
  { manager, clock }: RequestContext,
  id: string,
): Promise<{ fingerprint: string; kept: Kept } | undefined> {
  const row = await manager.findOneBy(OnceEntity, { id })
  if (!row || row.expiresAt < clock.now()) return undefined
  const pieces = await manager.find(OncePieceEntity, { where: { onceId: id }, order: { piece: 'ASC' } })
  const [own = []] = groupedBy([id], pieces, (piece) => piece.onceId)
  const kept = JSON.parse(own.map((piece) => piece.text).join('') || '{"answers":[],"response":null}') as Kept
  return { fingerprint: row.fingerprint, kept }
}

/** Keeps answers in tables; whoever writes under the same key meanwhile is told so at once. */
export const onceInTables: OnceStore = {
  async claim(context, { id, fingerprint }) {
    const { manager, clock } = context
    const now = clock.now()
    try {
      const before = await lockedRow(context, id)
      if (before && before.expiresAt >= now) throw new Refusal('IDEMPOTENCY_RUNNING')
      if (before) await forget(context, id)
      const expiresAt = new Date(Date.parse(now) + KEPT_FOR).toISOString()
      await manager.insert(OnceEntity, { id, fingerprint, expiresAt })
    } catch (error) {
      if (isLocked(error) || isDuplicate(error)) throw new Refusal('IDEMPOTENCY_RUNNING')
      throw error
    }
  },

  async write({ manager }, once) {
    if (once.isWritten) await manager.delete(OncePieceEntity, { onceId: once.id })
    once.isWritten = true
    const text = JSON.stringify(once.kept)
    for (let start = 0, piece = 0; start < text.length; start += PIECE, piece += 1) {
      await manager.insert(OncePieceEntity, { onceId: once.id, piece, text: text.slice(start, start + PIECE) })
    }
  },
}

/** The key's row, if there is one; on a server an error at once where another write holds it. */
async function lockedRow({ manager, database }: RequestContext, id: string): Promise<OnceEntity | null> {
  const query = manager.createQueryBuilder(OnceEntity, 'once').where('once.id = :id', { id })
  if (database.family === 'mysql') query.setLock('pessimistic_write').setOnLocked('nowait')
  return query.getOne()
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
