import { createHash } from 'node:crypto'
import type { Plugin, Rolldown } from 'vite'
import type { StoredQuestion } from './first-questions.js'
import { initialFiles } from './initial-files.js'
import { lateFiles } from './late-parts.js'

/** `antq.json` beside a tab's files: what the loader's list of tabs is made of. */
export interface TabManifest {
  readonly name: string
  /** Whether portals name it first, see `TabOptions`. */
  readonly isUsuallyFirst: boolean
  /** What the gateway answers together with the registration. */
  readonly first: readonly StoredQuestion[]
  /** Files needed before the tab can show itself, the container first. Vue and Pinia are not among them. */
  readonly initial: readonly string[]
  /** Subresource integrity of the files with a hash in their name. */
  readonly integrity: Readonly<Record<string, string>>
}

/** What a federation host asks for, under a name that stays; it passes on what the container exports. */
export const ENTRY = 'remoteEntry.js'

/** Where `late.ts` looks its files up. */
const LATE_TABLE = '__ANTQ_LATE__'

/** Writes the tab's manifest, and into its container which files belong to which late part. */
export function tabManifest(options: Pick<TabManifest, 'name' | 'isUsuallyFirst' | 'first'>): Plugin {
  let root = ''
  return {
    name: 'antq:manifest',
    enforce: 'post',
    apply: 'build',
    configResolved(config) {
      root = config.root
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk')
        const initial = initialFiles(chunks)
        const container = chunks.find((chunk) => chunk.fileName === initial[0])
        if (!container) return this.error('the tab has no container')
        // The names of files are fixed already: what is written in now changes none of them.
        const entry = chunks.find((chunk) => chunk.fileName === ENTRY)
        container.code =
          container.code.replaceAll(LATE_TABLE, () => lateTable(chunks, initial, root)) +
          namedExports(container.code, entry?.code ?? '')
        for (const { facadeModuleId: id, fileName, exports } of chunks)
          if (
            id &&
            fileName !== ENTRY &&
            !this.getModuleInfo(id)?.exports?.every((name) => name === '*' || exports.includes(name))
          )
            this.error(`${id} is imported both early and late: it could not be asked for again when it is lost`)
        const hashed = chunks.filter((chunk) => chunk.fileName !== ENTRY)
        const integrity = Object.fromEntries(hashed.map(({ fileName, code }) => [fileName, integrityOf(code)]))
        const manifest: TabManifest = { ...options, initial, integrity }
        this.emitFile({ type: 'asset', fileName: 'antq.json', source: JSON.stringify(manifest, null, 1) })
      },
    },
  }
}

/** Files are named within their folder, in which the container stands, too. */
function lateTable(chunks: readonly Rolldown.OutputChunk[], initial: readonly string[], root: string): string {
  const codeOf = new Map(chunks.map(({ fileName, code }) => [fileName, code]))
  const parts = [
    ...lateFiles(
      chunks.filter(({ fileName }) => fileName !== ENTRY),
      initial,
      root,
    ),
  ].map(([part, files]) => [
    part,
    files.map((file) => [file.replace(/^assets\//, ''), integrityOf(codeOf.get(file) ?? '').replace('sha256-', '')]),
  ])
  return JSON.stringify(Object.fromEntries(parts))
}

/**
 * The loader imports the container itself, whose name and integrity it knows. Within a bundle exports have short names;
 * the entry, `export{a as get,…}from"./assets/container-….js"`, says which.
 */
export function namedExports(container: string, entry: string): string {
  const list = /export\s*\{([^}]*)\}[;\s]*$/.exec(container)?.[1] ?? ''
  const locals = new Map(
    list.split(',').map((part) => {
      const [local = '', name = local] = part.trim().split(/\s+as\s+/)
      return [name, local]
    }),
  )
  const named = [...entry.matchAll(/([\w$]+) as (\w+)/g)].map(
    ([, name = '', outside]) => `${locals.get(name)} as ${outside}`,
  )
  return `export{${named.join(',')}};`
}

export function integrityOf(code: string | Uint8Array): string {
  return `sha256-${createHash('sha256').update(code).digest('base64')}`
}
