/**
 * Keeps the host's styles out. `all` is not enough: it leaves direction alone, and a rule of the host with
 * `!important` beats ours unless ours are important too.
 */
const HOST = `
:host{all:initial!important;display:block!important;direction:ltr!important;unicode-bidi:isolate!important;
font:16px/1.5 var(--antq-font,system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif)!important;
color:var(--antq-text,#1b1f24)!important;-webkit-text-size-adjust:100%!important;text-size-adjust:100%!important}
:host([hidden]){display:none!important}
@media print{:host{break-inside:auto!important}}`

const NOTICE = `
.notice{display:flex;flex-wrap:wrap;align-items:center;gap:8px 16px;min-height:44px;margin:16px 0}
.notice p{margin:0}
.notice[role=status]{min-height:240px;align-content:start;color:var(--antq-text-muted,#4a525c)}
.notice:focus{outline:none}
.notice button{min-height:44px;padding:8px 20px;font:inherit;font-weight:600;cursor:pointer;
color:var(--antq-accent-text,#fff);background:var(--antq-accent,#b3261e);border:1px solid transparent;border-radius:var(--antq-radius,6px)}
.notice button:focus-visible{outline:3px solid var(--antq-accent,#b3261e);outline-offset:2px}`

const TABS = `
[role=tablist]{display:flex;flex-wrap:wrap;gap:4px;border-bottom:1px solid var(--antq-border,#c9ced6)}
[role=tab]{min-height:44px;padding:8px 16px;margin:0 0 -1px;font:inherit;font-weight:600;color:var(--antq-text-muted,#4a525c);
background:none;border:0;border-bottom:3px solid transparent;cursor:pointer}
[role=tab][aria-selected=true]{color:var(--antq-accent,#b3261e);border-color:var(--antq-accent,#b3261e)}
[role=tab]:focus-visible{outline:3px solid var(--antq-accent,#b3261e);outline-offset:-3px}
[role=tabpanel]:focus-visible{outline:2px solid var(--antq-accent,#b3261e);outline-offset:2px}
[role=tabpanel][hidden]{display:none}`

const sheets = new Map<string, CSSStyleSheet>()

/** One sheet for all elements of the page; only constructable ones pass a portal's `style-src`. */
function sheet(css: string): CSSStyleSheet {
  let found = sheets.get(css)
  if (!found) {
    found = new CSSStyleSheet()
    found.replaceSync(css)
    sheets.set(css, found)
  }
  return found
}

/** What stands in every root of ours before anything else. */
export const baseSheets = (): CSSStyleSheet[] => [sheet(HOST), sheet(NOTICE)]

export const tabSheets = (): CSSStyleSheet[] => [...baseSheets(), sheet(TABS)]

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
