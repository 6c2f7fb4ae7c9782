// `npm run audit:verify -- [NUMBER:HASH]`: walks the audit trail and says whether it is as it was written.
import 'reflect-metadata'
import { withGatewayDatabase } from './command-context.js'
import { verifyAuditTrail, type AuditEnd, type AuditFault } from './slices/audit/index.js'

const WORDS: Record<AuditFault, string> = {
  ALTERED: 'is not as it was written',
  REMOVED: 'is missing',
  INSERTED: 'was put in by hand, or the head of the ledger was set back',
  UNLINKED: 'does not follow the line before it',
  HIDDEN: 'was taken out of the trail of its unit',
  HEAD_ALTERED: 'is the last one, and the head of the ledger has another hash',
}

const [end, ...rest] = process.argv.slice(2)
const kept = end === undefined ? undefined : endIn(end)
if (rest.length > 0 || (end !== undefined && !kept)) {
  console.error('usage: npm run audit:verify -- [NUMBER:HASH]   (an end of the trail that was kept elsewhere)')
  process.exit(64)
}

const verdict = await withGatewayDatabase((context) => verifyAuditTrail(context, kept))
if (verdict.isSound) {
  console.log(`${verdict.number} lines, all as they were written. Keep this elsewhere:`)
  console.log(`${verdict.number}:${verdict.hash}`)
} else {
  console.error(`line ${verdict.number} ${WORDS[verdict.fault]} (${verdict.fault})`)
  process.exitCode = 1
}

function endIn(text: string): AuditEnd | undefined {
  const [, number, hash] = /^(\d{1,10}):([0-9a-f]{64})$/.exec(text) ?? []
  return number === undefined || hash === undefined ? undefined : { number: Number(number), hash }
}
