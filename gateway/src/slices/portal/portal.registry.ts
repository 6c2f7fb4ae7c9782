import { withChoices } from './portal-setting.policy.js'
import type { PortalChoices, PortalSettingEntity } from './portal-setting.entity.js'
import type { Province } from './province.file.js'

/** What stands for a portal: the number of its settings, 0 as registered, and what they choose. */
export type Chosen = Pick<PortalSettingEntity, 'version' | 'choices'>

/** What the loader needs to know of a portal; the shape is `PortalRegistration` of the plugin contract. */
export interface Registration {
  province: string
  name: string
  language: 'vi' | 'en'
  unit: string
  tabs: { name: string; label: { vi: string; en: string } }[]
  theme: Record<string, string>
  deepLinks: boolean
}

/**
 * Provinces that are served, as their files register them and as their webmasters chose since, and the origins of the
 * websites that may embed them. Kept in memory: every page that embeds a tab asks here first.
 */
export class PortalRegistry {
  private readonly byCode: ReadonlyMap<string, Province>
  private readonly origins: ReadonlySet<string>
  private readonly chosen = new Map<string, { version: number; province: Province }>()

  /** @param samples addresses of the sample portals by province, outside production */
  constructor(
    provinces: readonly Province[],
    private readonly samples: ReadonlyMap<string, string> = new Map(),
  ) {
    this.byCode = new Map(provinces.map((province) => [province.code, province]))
    this.origins = new Set([...provinces.flatMap((province) => province.portal.origins), ...samples.values()])
  }

  /** Takes over what was chosen for a portal; older than what is known already, it is nothing. */
  choose(code: string, { version, choices }: Chosen): void {
    const registered = this.byCode.get(code)
    if (registered && version > this.versionOf(code))
      this.chosen.set(code, { version, province: withChoices(registered, choices) })
  }

  /** Number of the settings that stand; 0 as registered. */
  versionOf(code: string): number {
    return this.chosen.get(code)?.version ?? 0
  }

  /** The same portals, one of them as it would be with these choices. */
  withDraft(code: string, choices: PortalChoices): PortalRegistry {
    const drafted = new PortalRegistry([...this.byCode.values()], this.samples)
    drafted.choose(code, { version: 1, choices })
    return drafted
  }

  /** Every province as it is shown. */
  get provinces(): Province[] {
    return [...this.byCode.values()].map((registered) => this.province(registered.code) ?? registered)
  }

  /** A province as it is shown. */
  province(code: string): Province | undefined {
    return this.chosen.get(code)?.province ?? this.byCode.get(code)
  }

  /** A province as its file has it. */
  registered(code: string): Province | undefined {
    return this.byCode.get(code)
  }

  registration(code: string): Registration | undefined {
    const province = this.province(code)
    if (!province) return undefined
    const { language, unit, tabs, theme, deepLinks } = province
    return { province: code, name: province.name[language], language, unit, tabs, theme, deepLinks }
  }

  /**
   * Address of a place in a tab of a portal; the portal's own where it has no such tab or keeps no places there.
   * @param place `plan/plan_01J…`; empty for the start of the tab
   * @returns undefined where the province has no portal
   */
  addressOf(code: string, tab: string, place: string): string | undefined {
    const province = this.province(code)
    const origin = this.samples.get(code) ?? province?.portal.origins[0]
    if (!province || origin === undefined) return undefined
    const hasPlace = province.deepLinks && province.tabs.some(({ name }) => name === tab)
    return hasPlace ? `${origin}/#antq/${tab}${place === '' ? '' : `/${encodeURI(place)}`}` : `${origin}/`
  }

  /** Origins of a province's websites; none where it is not configured. */
  originsOf(code: string): string[] {
    const sample = this.samples.get(code)
    return [...(this.byCode.get(code)?.portal.origins ?? []), ...(sample === undefined ? [] : [sample])]
  }

  /** The first province whose websites have this origin; undefined for an origin that is not registered. */
  provinceAt(origin: string): Province | undefined {
    return this.provinces.find(({ code }) => this.originsOf(code).includes(origin))
  }

  /** Whether pages of this origin may read answers of the gateway. */
  allows(origin: string): boolean {
    return this.origins.has(origin)
  }
}
