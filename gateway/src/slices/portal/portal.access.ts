import { open, type AccessRules } from '../../access/field-rules.js'
import { may } from '../../access/rights.js'
import type { RequestContext } from '../../foundation/request-context.js'
import { lineageCodes } from '../organization/index.js'

const managed = { needs: 'portal.manage' } as const

const manages = async (context: RequestContext, { unitId }: { readonly unitId: string }): Promise<boolean> =>
  may(context.actor, 'portal.manage', await lineageCodes(context, unitId))

/** Who may read what of this slice. */
export const portalAccess: AccessRules = {
  Portal: {
    fields: open('language', 'name', 'origins', 'province', 'registered', 'setting', 'tabs', 'unit', 'version'),
  },
  PortalSetting: { fields: open('deepLinks', 'language', 'tabs', 'theme') },
  PortalTheme: { fields: open('accent', 'accentText', 'font', 'radius', 'surface') },
  PortalSettingVersion: {
    sees: manages,
    fields: open('chosenAt', 'chosenBy', 'setting', 'version'),
  },
  PortalSettingVersionConnection: { fields: open('edges', 'pageInfo', 'totalCount') },
  PortalSettingVersionEdge: { fields: open('cursor', 'node') },
  PortalPayload: { fields: open('error', 'portal') },
  PortalTab: { fields: open('label', 'name') },
  Me: { fields: open('name', 'portals', 'rights', 'subject', 'units') },
  Right: { fields: open('actions', 'isLent', 'role', 'unit') },
  PortalReport: {
    sees: manages,
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
  Query: { fields: { ...open('portal', 'me'), portalReports: managed, portalSettings: managed } },
  Mutation: { fields: { configurePortal: managed, resetPortal: managed } },
}
