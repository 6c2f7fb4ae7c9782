import type { Plugin } from 'vite'

const SHARED_CODE = /@vue\+|[\\/]vue@|pinia@|colada|node_modules[\\/](vue|@vue|pinia|@pinia)[\\/]/

const HELPERS = `
function __antqFrom(x, f) {
  const a = x != null && typeof x[Symbol.iterator] === "function" ? [...x] : Array.prototype.slice.call(x);
  return f ? a.map(f) : a;
}
function __antqBind(fn, self, ...first) { return function (...rest) { return fn.apply(self, [...first, ...rest]) } }`

/** The bundler's own helper that gathers the exports of a module, as it stands in a chunk before it is made small. */
const GATHERS = 'for (var name in all)'

/**
 * Lets Vue, Pinia and its query cache live on a page whose MooTools has replaced `Array.from` and
 * `Function.prototype.bind` (Joomla 2.5 and 3 ship it): their calls are rewritten at build time, the page's
 * own functions stay as they are. And on one where something was put on `Object.prototype` that `for…in` meets: the
 * bundler's helper would take it for an export.
 */
export function harden(): Plugin {
  return {
    name: 'antq:harden',
    apply: 'build',
    transform(code, id) {
      if (!SHARED_CODE.test(id)) return
      const hardened = hardenCode(code)
      return hardened === code ? undefined : { code: hardened, map: null }
    },
    renderChunk(code) {
      if (!code.includes(GATHERS)) return
      return { code: code.replaceAll(GATHERS, 'for (var name of Object.keys(all))'), map: null }
    },
  }
}

export function hardenCode(code: string): string {
  if (!/Array\.from\(|\.bind\(/.test(code)) return code
  return (
    code
      .replace(/\bArray\.from\(/g, '__antqFrom(')
      .replace(/((?:[A-Za-z_$][\w$]*\.)*[A-Za-z_$][\w$]*)\.bind\((?!\))/g, '__antqBind($1, ') + HELPERS
  )
}
