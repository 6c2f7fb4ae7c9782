import type { Province } from './province.file.js'

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

/** Provinces that are served, and the origins of the websites that may embed them. */
export class PortalRegistry {
  private readonly byCode: ReadonlyMap<string, Province>
  private readonly origins: ReadonlySet<string>

  /** @param samples addresses of the sample portals by province, outside production */
  constructor(
    provinces: readonly Province[],
    private readonly samples: ReadonlyMap<string, string> = new Map(),
  ) {
    this.byCode = new Map(provinces.map((province) => [province.code, province]))
    this.origins = new Set([...provinces.flatMap((province) => province.portal.origins), ...samples.values()])
  }

  get provinces(): Province[] {
    return [...this.byCode.values()]
  }

  province(code: string): Province | undefined {
    return this.byCode.get(code)
  }

  registration(code: string): Registration | undefined {
    const province = this.byCode.get(code)
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
    const province = this.byCode.get(code)
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
