import type { RequestContext } from '../../foundation/request-context.js'
import { hashOfLine, type AuditLineEntity } from '../../ledger/index.js'
import { lastLineNumber, linesBehind, linesInTrail, readHead } from './audit.queries.js'

/** What can be wrong with a line of the trail. */
export type AuditFault = 'ALTERED' | 'REMOVED' | 'INSERTED' | 'UNLINKED' | 'HIDDEN' | 'HEAD_ALTERED'

/** The end of the trail: kept elsewhere, it shows later whether the whole chain was written anew. */
export interface AuditEnd {
  number: number
  hash: string
}

export type AuditVerdict = ({ isSound: true } & AuditEnd) | { isSound: false; number: number; fault: AuditFault }

const AT_ONCE = 500

/**
 * Walks the whole audit trail, some hundred lines at a time.
 * @param kept the end of the trail as it was noted earlier; that line has to be there with that hash
 * @returns the end of the trail, or the first line that is not as it was written
 */
export async function verifyAuditTrail(context: RequestContext, kept?: AuditEnd): Promise<AuditVerdict> {
  // in this order: writing goes on meanwhile, and the head is never behind the lines
  const last = await lastLineNumber(context)
  const head = await readHead(context)
  let before: AuditEnd = { number: 0, hash: '' }
  while (before.number < head.auditNumber) {
    const lines = await linesBehind(context, before.number, head.auditNumber, AT_ONCE)
    const inTrail = await linesInTrail(context, lines)
    if (lines.length === 0) return { isSound: false, number: before.number + 1, fault: 'REMOVED' }
    for (const line of lines) {
      const fault = faultOf(line, before) ?? (line.unitId !== null && !inTrail.has(line.number) ? 'HIDDEN' : null)
      if (fault) return { isSound: false, number: before.number + 1, fault }
      if (line.number === kept?.number && line.hash !== kept.hash)
        return { isSound: false, number: line.number, fault: 'ALTERED' }
      before = line
    }
  }
  if (last > head.auditNumber) return { isSound: false, number: head.auditNumber + 1, fault: 'INSERTED' }
  if (kept && kept.number > head.auditNumber) return { isSound: false, number: head.auditNumber + 1, fault: 'REMOVED' }
  if (before.hash !== head.auditHash) return { isSound: false, number: head.auditNumber, fault: 'HEAD_ALTERED' }
  return { isSound: true, number: head.auditNumber, hash: head.auditHash }
}

function faultOf(line: AuditLineEntity, before: AuditEnd): AuditFault | null {
  if (line.number !== before.number + 1) return 'REMOVED'
  if (hashOfLine(line, line.previousHash) !== line.hash) return 'ALTERED'
  return line.previousHash === before.hash ? null : 'UNLINKED'
}
