import { open, type AccessRules } from '../../access/field-rules.js'

/** Who may read what of this slice. */
export const portalAccess: AccessRules = {
  Portal: { fields: open('language', 'name', 'province', 'tabs', 'unit') },
  PortalTab: { fields: open('label', 'name') },
  Me: { fields: open('name', 'rights', 'subject', 'units') },
  Right: { fields: open('actions', 'isLent', 'role', 'unit') },
  Query: { fields: open('portal', 'me') },
}
