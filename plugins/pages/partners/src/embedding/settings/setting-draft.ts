import type { ConfigurePortalInput, PortalSettingPartsFragment } from '@antq/shared-schema/documents'
import { type Theme, themeDefaults } from '@antq/shared-schema/theme'

export type PortalSetting = PortalSettingPartsFragment
type PortalTheme = PortalSetting['theme']

/** Colours that are chosen, by the names of the theme's tokens. */
export const COLOURS = { accent: 'accent', accentText: 'accent-text', surface: 'surface' } as const
export type ColourName = keyof typeof COLOURS

/** What the form holds: every registered tab, shown or not, and each value as its field has it. */
export interface SettingDraft extends Record<ColourName, string> {
  readonly tabs: readonly TabChoice[]
  readonly language: string
  readonly deepLinks: boolean
  /** Pixels. */
  readonly radius: string
  /** Empty: as registered. */
  readonly font: string
}

export interface TabChoice {
  readonly name: string
  readonly label: string
  readonly isShown: boolean
}

/** What of a setting is chosen; as the gateway takes it. */
export type PortalWish = Omit<ConfigurePortalInput, 'province' | 'version'>

/** Radius of the tabs where a portal says nothing (plugins/kit/src/styles/tokens.css). */
const RADIUS = '6'

/**
 * The form's values of a setting: tabs that are shown in their order, then the others.
 * @param registered every tab that can be chosen, and what colours go back to
 */
export function draftOf(setting: PortalSetting, registered: PortalSetting): SettingDraft {
  const shown = setting.tabs.filter(({ name }) => registered.tabs.some((tab) => tab.name === name))
  const others = registered.tabs.filter(({ name }) => !shown.some((tab) => tab.name === name))
  return {
    tabs: [
      ...shown.map(({ name, label }) => ({ name, label, isShown: true })),
      ...others.map(({ name, label }) => ({ name, label, isShown: false })),
    ],
    language: setting.language,
    deepLinks: setting.deepLinks,
    ...shapesOf(setting.theme),
    font: setting.theme.font === registered.theme.font ? '' : (setting.theme.font ?? ''),
  }
}

/** The same values on the tabs that there are now, with the labels of now. */
export function onTabs(draft: SettingDraft, { tabs: there }: SettingDraft): SettingDraft {
  const known = draft.tabs.flatMap(({ name, isShown }) => {
    const tab = there.find((each) => each.name === name)
    return tab ? [{ ...tab, isShown }] : []
  })
  const others = there.filter(({ name }) => !known.some((tab) => tab.name === name))
  return { ...draft, tabs: [...known, ...others.map((tab) => ({ ...tab, isShown: false }))] }
}

/** What the form's values choose; a value as it is registered is not chosen. */
export function wishOf(draft: SettingDraft, registered: PortalSetting): PortalWish {
  const base = shapesOf(registered.theme)
  const chosen = (name: ColourName): string | null => (draft[name] === base[name] ? null : draft[name])
  return {
    tabs: draft.tabs.filter(({ isShown }) => isShown).map(({ name }) => name),
    language: draft.language,
    deepLinks: draft.deepLinks,
    theme: {
      accent: chosen('accent'),
      accentText: chosen('accentText'),
      surface: chosen('surface'),
      radius: draft.radius === base.radius ? null : Number(draft.radius),
      font: draft.font.trim() || null,
    },
  }
}

/** The theme that readers see with these colours, for checks of contrast. */
export function themeOf(draft: Pick<SettingDraft, ColourName>): Theme {
  return Object.fromEntries(Object.entries(COLOURS).map(([name, token]) => [token, draft[name as ColourName]]))
}

/** Part of an address that shows the choices before they are saved: base64url of the JSON. */
export function draftAddress(wish: PortalWish): string {
  const bytes = new TextEncoder().encode(JSON.stringify(wish))
  const text = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
  return `embed/draft/${text.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')}/`
}

/** A tab moved up or down by one; a place beyond the ends changes nothing. */
export function moved(tabs: readonly TabChoice[], index: number, by: 1 | -1): TabChoice[] {
  const next = [...tabs]
  const [tab, other] = [next[index], next[index + by]]
  if (tab && other) [next[index], next[index + by]] = [other, tab]
  return next
}

/** Values as fields have them: colours in six digits, the defaults filled in. */
function shapesOf(theme: PortalTheme): Record<ColourName, string> & { radius: string } {
  return {
    accent: long(theme.accent ?? themeDefaults.accent),
    accentText: long(theme.accentText ?? themeDefaults['accent-text']),
    surface: long(theme.surface ?? themeDefaults.surface),
    radius: theme.radius === null ? RADIUS : String(theme.radius),
  }
}

const long = (colour: string): string => (colour.length === 4 ? colour.replaceAll(/[0-9a-f]/gi, '$&$&') : colour)
