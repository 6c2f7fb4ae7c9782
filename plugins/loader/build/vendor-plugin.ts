import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Plugin } from 'vite'
import { SHARED, type SharedLibrary } from './shared.js'
import { VENDOR } from './vendor.js'

export const VENDOR_ENTRY = 'virtual:antq-vendor'

/** The module behind `vendor-….js`: `libraries.vue`, `libraries.pinia` with the names on offer, and their `versions`. */
export function vendorModule(root: string): Plugin {
  return {
    name: 'antq:vendor',
    resolveId: (id) => (id === VENDOR_ENTRY ? `\0${VENDOR_ENTRY}` : undefined),
    load(id) {
      if (id !== `\0${VENDOR_ENTRY}`) return
      const libraries = Object.keys(SHARED) as SharedLibrary[]
      const versions = Object.fromEntries(libraries.map((library) => [library, installedVersion(root, library)]))
      return [
        ...libraries.map((library) => `import { ${namesAs(library)} } from '${library}'`),
        `export const libraries = { ${libraries.map((library) => `${library}: { ${namesOut(library)} }`).join(', ')} }`,
        `export const versions = ${JSON.stringify(versions)}`,
      ].join('\n')
    },
  }
}

/** Both libraries export a few equal words, so each name carries its library while inside. */
function namesAs(library: SharedLibrary): string {
  return VENDOR[library].map((name) => `${name} as ${library}_${name}`).join(', ')
}

function namesOut(library: SharedLibrary): string {
  return VENDOR[library].map((name) => `${name}: ${library}_${name}`).join(', ')
}

function installedVersion(root: string, library: SharedLibrary): string {
  const file = createRequire(`${root}/package.json`).resolve(`${library}/package.json`)
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version
}
