import { sheet } from '../sheets.js'

const TABS = `
[role=tablist]{display:flex;flex-wrap:wrap;gap:4px;border-bottom:1px solid var(--antq-border,#c9ced6)}
[role=tab]{min-height:44px;padding:8px 16px;margin:0 0 -1px;font:inherit;font-weight:600;color:var(--antq-text-muted,#4a525c);
background:none;border:0;border-bottom:3px solid transparent;cursor:pointer}
[role=tab][aria-selected=true]{color:var(--antq-accent,#b3261e);border-color:var(--antq-accent,#b3261e)}
[role=tab]:focus-visible{outline:3px solid var(--antq-accent,#b3261e);outline-offset:-3px}
[role=tabpanel]:focus-visible{outline:2px solid var(--antq-accent,#b3261e);outline-offset:2px}
[role=tabpanel][hidden]{display:none}`

export const tabListSheet = (): CSSStyleSheet => sheet(TABS)

/**
 * The portal's tokens on our element: `{ accent: '#0a6b4c' }` → `--antq-accent`. A rule of the host's own style sheet
 * on the element still wins, as the webmaster would expect.
 */
export function themeSheet(theme: Readonly<Record<string, string>>): CSSStyleSheet {
  const made = new CSSStyleSheet()
  made.replaceSync(':host{}')
  const style = (made.cssRules[0] as CSSStyleRule).style
  // A property set through the object model cannot break out of its rule, whatever the value.
  for (const name in theme) {
    const value: unknown = theme[name]
    if (typeof value === 'string' && /^[a-z][a-z0-9-]*$/.test(name)) style.setProperty(`--antq-${name}`, value)
  }
  return made
}
