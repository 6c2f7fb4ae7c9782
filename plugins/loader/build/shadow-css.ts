import type { Plugin } from 'vite'

/** Module through which a bundle reaches its own style sheets; see {@link shadowCss}. */
export const SHEETS = 'virtual:antq-sheets'

const RESOLVED = `\0${SHEETS}`

/** `import './x.css'` and what plugin-vue writes for `<style>`: imports made only for their effect. */
const STYLE_IMPORT = /^import\s*(["'])([^"']+?(?:\.css|\.scss|\.less|[?&]lang\.(?:css|scss|less)))\1;?/gm

/**
 * Sheets are kept for each bundle, in the order in which their modules ran, and once for each text; a root gets late
 * ones (lazy chunks) too.
 */
const REGISTRY = `
const sheets = new Map(), roots = new Set();
export function adopt(css) {
  if (sheets.has(css)) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  sheets.set(css, sheet);
  for (const root of roots) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
export function attach(root) {
  if (!roots.has(root)) {
    roots.add(root);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...sheets.values()];
  }
  return () => roots.delete(root);
}
`

/**
 * Turns every style of a tab into a constructable style sheet of its shadow root.
 *
 * Vite would put them into the portal's `<head>`: they would miss our shadow root, leak into the portal, and be
 * blocked by a strict `style-src`, which takes the whole tab down.
 */
export function shadowCss(): Plugin {
  return {
    name: 'antq:shadow-css',
    enforce: 'post',
    resolveId: (id) => (id === SHEETS ? RESOLVED : undefined),
    load: (id) => (id === RESOLVED ? REGISTRY : undefined),
    transform(code, id) {
      if (id.startsWith('\0') || id.includes('node_modules') || !/\.(vue|[jt]sx?)(\?|$)/.test(id)) return
      const turned = adoptStyles(code)
      return turned === code ? undefined : { code: turned, map: null }
    },
  }
}

/** Replaces the style imports of one module; a module without any comes back as it is. */
export function adoptStyles(code: string): string {
  let count = 0
  const turned = code.replace(STYLE_IMPORT, (_all, quote: string, spec: string) => {
    const name = `__antq_css${count++}`
    return `import ${name} from ${quote}${asText(spec)}${quote}; __antq_adopt(${name});`
  })
  return count === 0 ? code : `import { adopt as __antq_adopt } from '${SHEETS}';\n${turned}`
}

function asText(spec: string): string {
  if (/[?&]inline\b/.test(spec)) return spec
  if (/[?&]lang\./.test(spec)) return spec.replace(/([?&])lang\./, '$1inline&lang.')
  return `${spec}${spec.includes('?') ? '&' : '?'}inline`
}
