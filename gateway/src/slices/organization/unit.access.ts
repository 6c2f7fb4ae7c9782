import { open, type AccessRules } from '../../access/field-rules.js'

/** Who may read what of this slice. */
export const unitAccess: AccessRules = {
  Unit: {
    fields: open(
      'aliases',
      'ancestors',
      'code',
      'hasEnded',
      'id',
      'kind',
      'name',
      'parent',
      'periods',
      'predecessors',
      'province',
      'shortName',
      'successors',
      'validFrom',
      'validTo',
      'version',
    ),
  },
  UnitConnection: { fields: open('edges', 'pageInfo', 'totalCount') },
  UnitEdge: { fields: open('cursor', 'node') },
  UnitPeriod: { fields: open('from', 'kind', 'name', 'needsVerification', 'parent', 'shortName', 'source', 'to') },
  UnitSuccession: { fields: open('needsVerification', 'on', 'source', 'unit') },
  Query: { fields: open('unit', 'units', 'resolveUnit') },
}
