/** The door of the audit slice: the trail of what was done, for leaders, and whether it is as it was written. */
export { auditAccess } from './audit.access.js'
export { AuditResolver } from './audit.resolver.js'
export { verifyAuditTrail } from './audit.verify.js'
export type { AuditEnd, AuditFault, AuditVerdict } from './audit.verify.js'
