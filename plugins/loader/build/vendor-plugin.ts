import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'
import { LIBRARIES, type SharedLibrary } from './shared.js'
import { VENDOR } from './vendor.js'

export const VENDOR_ENTRY = 'virtual:antq-vendor'

/** The module behind `vendor-….js`: `libraries.vue`, `libraries.pinia` … with the names on offer, and their `versions`. */
export function vendorModule(root: string): Plugin {
  return {
    name: 'antq:vendor',
    resolveId: (id) => (id === VENDOR_ENTRY ? `\0${VENDOR_ENTRY}` : undefined),
    load(id) {
      if (id !== `\0${VENDOR_ENTRY}`) return
      const versions = Object.fromEntries(LIBRARIES.map((library) => [library, installedVersion(root, library)]))
      return [
        ...LIBRARIES.map((library, index) => `import { ${namesAs(library, index)} } from '${library}'`),
        `export const libraries = { ${LIBRARIES.map((library, index) => `'${library}': { ${namesOut(library, index)} }`).join(', ')} }`,
        `export const versions = ${JSON.stringify(versions)}`,
      ].join('\n')
    },
  }
}

/** The libraries export a few equal words, so each name carries its library’s number while inside. */
function namesAs(library: SharedLibrary, index: number): string {
  return VENDOR[library].map((name) => `${name} as ${name}_${index}`).join(', ')
}

function namesOut(library: SharedLibrary, index: number): string {
  return VENDOR[library].map((name) => `${name}: ${name}_${index}`).join(', ')
}

function installedVersion(root: string, library: SharedLibrary): string {
  const manifest = JSON.parse(readFileSync(`${root}/package.json`, 'utf8')) as {
    devDependencies: Readonly<Record<string, string>>
  }
  return manifest.devDependencies[library] ?? ''
}
