import { open, type AccessRules } from '../../access/field-rules.js'

/** Who may read what of this slice: a unit's leaders, the lines of their subtree. */
export const auditAccess: AccessRules = {
  AuditConnection: { fields: open('edges', 'pageInfo', 'totalCount') },
  AuditEdge: { fields: open('cursor', 'node') },
  AuditLine: {
    fields: open(
      'address',
      'at',
      'credentialId',
      'deed',
      'hash',
      'number',
      'objectId',
      'onBehalfOf',
      'requestId',
      'subject',
      'unit',
      'values',
    ),
  },
  AuditValue: { fields: open('after', 'before', 'name') },
  Query: { fields: { auditTrail: { needs: 'audit.read' } } },
}
