import { open, type AccessRules } from '../../access/field-rules.js'
import { may } from '../../access/rights.js'
import { lineageCodes } from '../organization/index.js'
import type { PortalReportEntity } from './portal-report.entity.js'

/** Who may read what of this slice. */
export const portalAccess: AccessRules = {
  Portal: { fields: open('language', 'name', 'origins', 'province', 'tabs', 'unit') },
  PortalTab: { fields: open('label', 'name') },
  Me: { fields: open('name', 'portals', 'rights', 'subject', 'units') },
  Right: { fields: open('actions', 'isLent', 'role', 'unit') },
  PortalReport: {
    sees: async (context, { unitId }: PortalReportEntity) =>
      may(context.actor, 'portal.manage', await lineageCodes(context, unitId)),
    fields: open(
      'browser',
      'day',
      'directive',
      'isRegistered',
      'kind',
      'lastAt',
      'loader',
      'message',
      'origin',
      'tab',
      'times',
      'where',
    ),
  },
  PortalReportConnection: { fields: open('edges', 'pageInfo', 'totalCount') },
  PortalReportEdge: { fields: open('cursor', 'node') },
  Query: { fields: { ...open('portal', 'me'), portalReports: { needs: 'portal.manage' } } },
}
