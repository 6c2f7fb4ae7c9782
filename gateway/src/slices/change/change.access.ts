import { open, type AccessRules } from '../../access/field-rules.js'

/** Who may read what of this slice: which changes a caller gets is part of the query. */
export const changeAccess: AccessRules = {
  Change: { fields: open('at', 'number', 'object', 'objectId', 'type', 'what') },
  ChangeConnection: { fields: open('edges', 'pageInfo') },
  ChangeEdge: { fields: open('cursor', 'node') },
  Query: { fields: open('changes') },
}
