import { contrastOf, mixed } from './contrast.js'

/** Theme tokens without the leading `--antq-`: `{ accent: '#0a6b4c' }`. What is left out has a default. */
export type Theme = Readonly<Record<string, string>>

/** Colours that readers must be able to tell apart, as the tabs have them where a portal says nothing (plugins/kit). */
export const themeDefaults = {
  accent: '#b3261e',
  'accent-text': '#ffffff',
  surface: '#ffffff',
  text: '#1b1f24',
  'text-muted': '#4a525c',
  'border-strong': '#737b87',
  good: '#1d5b34',
  info: '#1c4a85',
  attention: '#7a4600',
  danger: '#a3161a',
} as const

/** What WCAG 2.2 asks of text (1.4.3) and of what makes a control known (1.4.11). */
const [TEXT, CONTROL] = [4.5, 3]
/** How much of the accent lies on the surface of a button that is pointed at (plugins/kit/src/styles/tokens.css). */
const SOFT = 0.07

/** What has to be told apart: the accent as text, text on the accent, other text, frames of fields. */
export type ThemeCheckCode = 'ACCENT' | 'ACCENT_TEXT' | 'TEXT' | 'BORDER'

export interface ThemeCheck {
  readonly code: ThemeCheckCode
  /** Contrast as it is, and at least. */
  readonly reached: number
  readonly asked: number
}

/** What the colours of a theme reach, its defaults filled in. */
export function themeChecks(theme: Theme): ThemeCheck[] {
  const colours = { ...themeDefaults, ...theme }
  const { accent, surface } = colours
  const onSurface = [colours.text, colours['text-muted'], colours.good, colours.info, colours.attention, colours.danger]
  return [
    { code: 'ACCENT', reached: contrastOf(accent, mixed(accent, SOFT, surface)), asked: TEXT },
    { code: 'ACCENT_TEXT', reached: contrastOf(colours['accent-text'], accent), asked: TEXT },
    { code: 'TEXT', reached: Math.min(...onSurface.map((colour) => contrastOf(colour, surface))), asked: TEXT },
    { code: 'BORDER', reached: contrastOf(colours['border-strong'], surface), asked: CONTROL },
  ]
}
