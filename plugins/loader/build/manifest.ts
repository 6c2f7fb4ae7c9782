import { createHash } from 'node:crypto'
import type { Plugin, Rolldown } from 'vite'
import { importedNames, type UsedNames } from './imported-names.js'
import { SHARED } from './shared.js'
import { missingFromVendor } from './vendor.js'

/** `antq.json` beside a tab's files: what the loader's list of tabs is made of. */
export interface TabManifest {
  readonly name: string
  readonly entry: string
  /** Whether portals name it first, see `TabOptions`. */
  readonly isUsuallyFirst: boolean
  /** Files needed before the tab can show itself, the entry first. Vue and Pinia are not among them. */
  readonly initial: readonly string[]
  /** The tab's own Vue and Pinia, fetched only where a portal's federation offers none in our scope. */
  readonly own: readonly string[]
  readonly uses: UsedNames
  /** Subresource integrity of the files with a hash in their name. */
  readonly integrity: Readonly<Record<string, string>>
}

type Chunk = Pick<Rolldown.OutputChunk, 'fileName' | 'imports' | 'dynamicImports' | 'moduleIds'>

export const ENTRY = 'remoteEntry.js'

/** Writes the tab's manifest and refuses a tab that needs something the loader's vendor does not offer. */
export function tabManifest({ name, isUsuallyFirst }: { name: string; isUsuallyFirst: boolean }): Plugin {
  const used = { vue: new Set<string>(), pinia: new Set<string>() }
  return {
    name: 'antq:manifest',
    enforce: 'post',
    apply: 'build',
    moduleParsed(info) {
      if (info.code) importedNames(info.id, info.code, (code) => this.parse(code), used)
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const uses = { vue: [...used.vue].sort(), pinia: [...used.pinia].sort() }
        const missing = missingFromVendor(uses)
        if (missing.length > 0)
          this.error(`the loader does not offer ${missing.join(', ')}: add it to plugins/loader/build/vendor.ts`)
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk')
        for (const library of bundledLibraries(chunks))
          this.error(
            `${library} would come along with the tab: name it in the tab's package.json, so that it is shared`,
          )
        const initial = initialFiles(chunks)
        const own = chunks.map((chunk) => chunk.fileName).filter((file) => file.includes('__prebuild__'))
        const integrity = Object.fromEntries(
          chunks.filter((chunk) => chunk.fileName !== ENTRY).map((chunk) => [chunk.fileName, integrityOf(chunk.code)]),
        )
        const manifest: TabManifest = { name, entry: ENTRY, isUsuallyFirst, initial, own, uses, integrity }
        this.emitFile({ type: 'asset', fileName: 'antq.json', source: JSON.stringify(manifest, null, 1) })
      },
    },
  }
}

/** Shared libraries that ended up in the tab's own code: the page would have two of them, with two states. */
export function bundledLibraries(chunks: readonly Chunk[]): string[] {
  const own = chunks.filter((chunk) => !chunk.fileName.includes('__prebuild__')).flatMap((chunk) => chunk.moduleIds)
  return Object.keys(SHARED).filter((library) => own.some((id) => id.includes(`/node_modules/${library}/dist/`)))
}

export function integrityOf(code: string | Uint8Array): string {
  return `sha256-${createHash('sha256').update(code).digest('base64')}`
}

/** Parts of the federation's glue that only a host needs; they stand in the graph but no tab of ours asks for them. */
const HOST_ONLY = /hostInit|pendingShares|__prebuild__|mf-entry|^assets\/index-/

/** Walks from the entry: static imports always, dynamic ones only out of generated glue (ours are meant to be late). */
export function initialFiles(chunks: readonly Chunk[]): string[] {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]))
  const found = new Set<string>()
  const walk = (file: string): void => {
    const chunk = byName.get(file)
    if (!chunk || found.has(file) || HOST_ONLY.test(file)) return
    found.add(file)
    chunk.imports.forEach(walk)
    if (!hasOwnCode(chunk)) chunk.dynamicImports.forEach(walk)
  }
  walk(ENTRY)
  return [...found]
}

function hasOwnCode(chunk: Chunk): boolean {
  return chunk.moduleIds.some((id) => !id.startsWith('\0') && !/node_modules|virtual[_:]|__mf/.test(id))
}
