/** What every write leaves behind: its audit line, its changes, its answer under the caller's key. */
export { answer } from './answer.js'
export { hashOfLine } from './audit-chain.js'
export { personal } from './entries.js'
export type { AuditEntry, ChangedKind, ChangeEntry, Picture } from './entries.js'
export {
  AuditLineEntity,
  AuditScopeEntity,
  ChangeEntity,
  ChangeScopeEntity,
  LedgerHeadEntity,
  ledgerEntities,
} from './ledger.entity.js'
export { leave, takeUp } from './once.service.js'
export { forgetExpired } from './once.writing.js'
export { inTransaction } from './transaction.js'
export type { TransactionContext } from './transaction.js'
