/**
 * Keeps the host's styles out. `all` is not enough: it leaves direction alone, and a rule of the host with
 * `!important` beats ours unless ours are important too.
 */
const BASE = `
:host{all:initial!important;display:block!important;direction:ltr!important;unicode-bidi:isolate!important;
font:16px/1.5 var(--antq-font,system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif)!important;
color:var(--antq-text,#1b1f24)!important;-webkit-text-size-adjust:100%!important;text-size-adjust:100%!important}
:host([hidden]){display:none!important}
.notice{display:flex;flex-wrap:wrap;align-items:center;gap:8px 16px;min-height:44px;padding:16px 0}
.notice p{margin:0}
.notice[role=status]{min-height:240px;align-content:start}
.notice:focus{outline:none}
.notice button{min-height:44px;padding:8px 20px;font:inherit;font-weight:600;cursor:pointer;
color:var(--antq-accent-text,#fff);background:var(--antq-accent,#b3261e);border:1px solid transparent;border-radius:var(--antq-radius,6px)}
.notice button:focus-visible{outline:3px solid var(--antq-accent,#b3261e);outline-offset:2px}`

const sheets = new Map<string, CSSStyleSheet>()

/** One sheet for all elements of the page; only constructable ones pass a portal's `style-src`. */
export function sheet(css: string): CSSStyleSheet {
  let found = sheets.get(css)
  if (!found) {
    found = new CSSStyleSheet()
    found.replaceSync(css)
    sheets.set(css, found)
  }
  return found
}

/** What stands in every root of ours before anything else. */
export const baseSheets = (): CSSStyleSheet[] => [sheet(BASE)]
