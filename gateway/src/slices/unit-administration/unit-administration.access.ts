import { open, type AccessRules } from '../../access/field-rules.js'

/** Who may write units; everybody may read them. */
export const unitAdministrationAccess: AccessRules = {
  UnitPayload: { fields: open('error', 'unit') },
  Mutation: {
    fields: {
      registerUnit: { needs: 'unit.manage' },
      renameUnit: { needs: 'unit.manage' },
      moveUnit: { needs: 'unit.manage' },
      endUnit: { needs: 'unit.manage' },
    },
  },
}
