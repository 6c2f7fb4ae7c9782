import type { RequestContext } from '../foundation/request-context.js'
import { partOf } from '../foundation/entity-part.queries.js'
import { prepared } from '../foundation/prepared.queries.js'
import { insertRows, updateRow } from '../foundation/rows.writing.js'
import { hashOfLine } from './audit-chain.js'
import type { AuditEntry, ChangeEntry, Entries } from './entries.js'
import {
  AuditLineEntity,
  AuditScopeEntity,
  ChangeEntity,
  ChangeScopeEntity,
  LedgerHeadEntity,
} from './ledger.entity.js'

const HEAD = 1

/**
 * Writes the entries of a transaction as its last statements. From here to the commit the head is held: numbers have
 * the order of the commits, and each audit line knows the one before it.
 */
export async function writeEntries(context: RequestContext, entries: Entries): Promise<void> {
  const { audits, changes } = entries
  if (audits.length === 0 && changes.length === 0) return
  const { manager, clock } = context
  const head = await takeHead(context)
  const at = clock.now()
  const lines = chained(context, audits, head, at)
  await insertRows(manager, AuditLineEntity, lines)
  await insertRows(manager, AuditScopeEntity, scopeRows(audits, head.auditNumber))
  await insertRows(
    manager,
    ChangeEntity,
    changes.map((entry, index) => changeRow(entry, head.changeNumber + index + 1, at)),
  )
  await insertRows(manager, ChangeScopeEntity, changeScopeRows(changes, head.changeNumber))
  await updateRow(manager, LedgerHeadEntity, HEAD, {
    auditNumber: head.auditNumber + audits.length,
    auditHash: lines.at(-1)?.hash ?? head.auditHash,
    changeNumber: head.changeNumber + changes.length,
  })
}

async function takeHead({ manager, database }: RequestContext): Promise<LedgerHeadEntity> {
  const head = partOf(manager, LedgerHeadEntity, 'h')
  // SQLite has one writer at a time anyway, and knows no such lock
  const lock = database.family === 'mysql' ? ' FOR UPDATE' : ''
  const sql = `SELECT ${head.columns} FROM ledger_head h WHERE h.id = ?${lock}`
  const [row = {}] = await prepared(manager, sql, [HEAD])
  const read = head.read(row)
  if (!read) throw new Error('the ledger has no head')
  return read
}

function chained(
  { actor, origin }: RequestContext,
  audits: readonly AuditEntry[],
  head: LedgerHeadEntity,
  at: string,
): AuditLineEntity[] {
  let previousHash = head.auditHash
  return audits.map((entry, index) => {
    const line = {
      number: head.auditNumber + index + 1,
      at,
      deed: entry.deed,
      objectId: entry.objectId,
      unitId: entry.unitIds[0] ?? null,
      subject: actor.kind === 'visitor' ? 'gateway' : actor.subject,
      onBehalfOf: entry.onBehalfOf ?? null,
      credentialId: actor.kind === 'visitor' ? null : actor.credentialId,
      address: origin.address,
      requestId: origin.requestId,
      before: entry.before ?? null,
      after: entry.after ?? null,
    }
    const hash = hashOfLine(line, previousHash)
    const row = { ...line, previousHash, hash }
    previousHash = hash
    return row
  })
}

function changeRow(entry: ChangeEntry, number: number, at: string): ChangeEntity {
  const { objectKind, objectId, wasPublic, isPublic, isGone = false } = entry
  return { number, at, objectKind, objectId, wasPublic, isPublic, isGone }
}

function scopeRows(entries: readonly { unitIds: readonly string[] }[], last: number) {
  return entries.flatMap((entry, index) =>
    [...new Set(entry.unitIds)].map((unitId) => ({ unitId, number: last + index + 1 })),
  )
}

function changeScopeRows(changes: readonly ChangeEntry[], last: number): ChangeScopeEntity[] {
  return changes.flatMap(({ unitIds, formerUnitIds = [], isGone }, index) => {
    const seen = new Set(isGone ? [] : unitIds)
    return [...new Set([...unitIds, ...formerUnitIds])].map((unitId) => ({
      unitId,
      number: last + index + 1,
      isSeen: seen.has(unitId),
    }))
  })
}
