import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { SHARED, type SharedLibrary } from './shared.js'
import { VENDOR } from './vendor.js'

const MARK = '\0antq:'
const GIVEN = fileURLToPath(new URL('libraries.ts', import.meta.url))
/** Ways to get at a library past its front door: the page would have two of them, with two states. */
const BACK_DOOR = /^(?:@vue\/|vue\/|pinia\/)/

/**
 * Puts a module in the place of each shared library that takes its names out of what the container was given. A name
 * that the loader does not offer is no export of it, so the build stops.
 */
export function sharedModules(): Plugin {
  return {
    name: 'antq:shared-modules',
    enforce: 'pre',
    resolveId(id) {
      if (id in SHARED) return MARK + id
      if (BACK_DOOR.test(id)) this.error(`“${id}” would come along with the tab: take it from 'vue' or 'pinia'`)
      return undefined
    },
    load: (id) => (id.startsWith(MARK) ? moduleOf(id.slice(MARK.length) as SharedLibrary) : undefined),
  }
}

function moduleOf(library: SharedLibrary): string {
  return [
    `import { libraries } from ${JSON.stringify(GIVEN)}`,
    `const library = libraries['${library}']`,
    ...VENDOR[library].map((name) => `export const ${name} = library.${name}`),
  ].join('\n')
}
