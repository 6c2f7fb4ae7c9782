import type { LabelLanguage } from '@antq/shared-schema'
import { themeChecks } from '@antq/shared-schema/theme'
import { Refusal } from '../../foundation/refusal.js'
import type { PortalChoices } from './portal-setting.entity.js'
import type { Province } from './province.file.js'

/** What a webmaster wishes, as it comes in. What is null stays as registered. */
export interface PortalWish {
  tabs: readonly string[]
  language: string
  deepLinks: boolean
  theme: ThemeWish
}

export interface ThemeWish {
  accent?: string | null
  accentText?: string | null
  surface?: string | null
  /** Pixels. */
  radius?: number | null
  font?: string | null
}

const COLOUR = /^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i
/** As in deploy/provinces/province.schema.json. */
const FONTS = /^[\w\s,'"-]{1,200}$/
const LARGEST_RADIUS = 24

/**
 * The choices as they are kept.
 * @param registered the province as its file says it: only its tabs can be chosen
 * @throws Refusal INPUT_INVALID, TAB_UNKNOWN
 */
export function readChoices(registered: Province, { tabs, language, deepLinks, theme }: PortalWish): PortalChoices {
  if (language !== 'vi' && language !== 'en') throw invalid('language')
  if (tabs.length === 0 || new Set(tabs).size < tabs.length) throw invalid('tabs')
  if (!tabs.every((name) => registered.tabs.some((tab) => tab.name === name)))
    throw new Refusal('TAB_UNKNOWN', { fields: ['tabs'] })
  return { tabs: [...tabs], language: language satisfies LabelLanguage, deepLinks, theme: readTheme(registered, theme) }
}

/**
 * Readers must be able to read it, on the registered colours that stay.
 * @throws Refusal CONTRAST_TOO_LOW
 */
export function requireContrast(registered: Province, { theme }: PortalChoices): void {
  const isLow = themeChecks({ ...registered.theme, ...theme }).some(({ reached, asked }) => reached < asked)
  if (isLow) throw new Refusal('CONTRAST_TOO_LOW', { fields: ['theme'] })
}

/** The province as it is shown with these choices. A tab that is no longer registered is left out. */
export function withChoices(registered: Province, choices: PortalChoices | null): Province {
  if (choices === null) return registered
  const { language, deepLinks, theme } = choices
  const chosen = choices.tabs.flatMap((name) => registered.tabs.find((tab) => tab.name === name) ?? [])
  const tabs = chosen.length > 0 ? chosen : registered.tabs
  return { ...registered, tabs, language, deepLinks, theme: { ...registered.theme, ...theme } }
}

function readTheme(registered: Province, { accent, accentText, surface, radius, font }: ThemeWish) {
  if (radius != null && !(Number.isInteger(radius) && radius >= 0 && radius <= LARGEST_RADIUS)) throw invalid('radius')
  if (font != null && !FONTS.test(font.trim())) throw invalid('font')
  const tokens: [name: string, value: string | null][] = [
    ['accent', colour(accent, 'accent')],
    ['accent-text', colour(accentText, 'accentText')],
    ['surface', colour(surface, 'surface')],
    ['radius', radius == null ? null : `${radius}px`],
    ['font', font?.trim() ?? null],
  ]
  const differs = tokens.filter(([name, value]) => value !== null && value !== registered.theme[name])
  return Object.fromEntries(differs) as Record<string, string>
}

function colour(value: string | null | undefined, field: keyof ThemeWish): string | null {
  if (value == null) return null
  if (!COLOUR.test(value)) throw invalid(field)
  return value.toLowerCase()
}

const invalid = (field: keyof PortalWish | keyof ThemeWish): Refusal =>
  new Refusal('INPUT_INVALID', { fields: [field] })
