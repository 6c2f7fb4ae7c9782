import { PortalReportEntity } from './portal-report.entity.js'
import { PortalSettingEntity } from './portal-setting.entity.js'

export const portalEntities = [PortalReportEntity, PortalSettingEntity]
