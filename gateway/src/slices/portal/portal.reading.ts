import type { LabelLanguage } from '@antq/shared-schema'
import { findUnitsByCodes, type UnitEntity } from '../organization/index.js'
import type { PortalContext } from './portal.context.js'
import type { Portal, PortalSetting } from './portal.type.js'
import type { Province } from './province.file.js'

/** A province's portal as it is shown; null where the province is not configured. */
export async function shownPortal(context: PortalContext, code: string): Promise<Portal | null> {
  const province = context.portals.province(code)
  if (!province) return null
  const [unit = null] = await findUnitsByCodes(context, [province.unit])
  return portalOf(context, province, unit)
}

/** @param province as it is shown */
export function portalOf({ portals, language }: PortalContext, province: Province, unit: UnitEntity | null): Portal {
  const setting = settingOf(province, language)
  return {
    province: province.code,
    name: province.name[language],
    language: province.language,
    tabs: setting.tabs,
    origins: portals.originsOf(province.code),
    unit,
    setting,
    registered: settingOf(portals.registered(province.code) ?? province, language),
    version: portals.versionOf(province.code),
  }
}

/** How a province shows the tabs, with labels in a language. */
export function settingOf({ tabs, theme, ...province }: Province, language: LabelLanguage): PortalSetting {
  const { accent = null, 'accent-text': accentText = null, surface = null, radius, font = null } = theme
  return {
    tabs: tabs.map(({ name, label }) => ({ name, label: label[language] })),
    language: province.language,
    deepLinks: province.deepLinks,
    theme: { accent, accentText, surface, radius: radius === undefined ? null : Number.parseInt(radius, 10), font },
  }
}
