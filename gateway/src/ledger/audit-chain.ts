import { createHash } from 'node:crypto'
import type { AuditLineEntity } from './ledger.entity.js'

/** What a line says, in a fixed order; its hash is over this and the hash of the line before. */
export type AuditLine = Omit<AuditLineEntity, 'hash' | 'previousHash'>

/** SHA-256 of a line and of all lines before it: a line that is changed, removed or put in breaks the chain. */
export function hashOfLine(line: AuditLine, previousHash: string): string {
  const said = [
    line.number,
    line.at,
    line.deed,
    line.objectId,
    line.unitId,
    line.subject,
    line.onBehalfOf,
    line.credentialId,
    line.address,
    line.requestId,
    line.before,
    line.after,
    previousHash,
  ]
  return createHash('sha256').update(JSON.stringify(said)).digest('hex')
}
