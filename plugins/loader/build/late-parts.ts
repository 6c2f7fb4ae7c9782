import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin, Rolldown } from 'vite'
import { initialFiles } from './initial-files.js'
import { shortHash } from './short-hash.js'

const LATE = fileURLToPath(new URL('late.ts', import.meta.url))
/** `import('./x')` with a plain text; what the container itself imports stays as it is. */
const IMPORT = /\bimport\(\s*(["'`])([^"'`]+)\1\s*\)/g

/** Turns every `import()` of a tab's own code into a checked one: see `late.ts`. */
export function lateParts(): Plugin {
  let root = ''
  return {
    name: 'antq:late-parts',
    enforce: 'post',
    apply: 'build',
    configResolved(config) {
      root = config.root
    },
    async transform(code, id) {
      if (id.startsWith('\0') || /node_modules|loader[\\/]build/.test(id) || !code.includes('import(')) return
      let turned = code
      for (const [all, , spec = ''] of code.matchAll(IMPORT)) {
        const found = await this.resolve(spec, id)
        if (found) turned = turned.replace(all, () => `__antq_late("${partOf(found.id, root)}", () => ${all})`)
      }
      if (turned === code) return
      return { code: `import { late as __antq_late } from ${JSON.stringify(LATE)};\n${turned}`, map: null }
    },
    renderChunk(code, chunk, _options, { chunks }) {
      const turned = fromAssets(code, chunk, initialFiles(Object.values(chunks)))
      return turned === code ? undefined : { code: turned, map: null }
    },
  }
}

/** Lets a late file find what the tab began with from any folder beside `assets`: see `late.ts`. */
export function fromAssets(code: string, chunk: Named, initial: readonly string[]): string {
  if (initial.includes(chunk.fileName)) return code
  return chunk.imports
    .filter((file) => initial.includes(file))
    .reduce((all, file) => all.replaceAll(file.replace('assets/', './'), `../${file}`), code)
}

/** Name of a late part in the table: short, the same on every machine, and the same in every build. */
export function partOf(id: string, root: string): string {
  return shortHash(relative(root, id).replaceAll('\\', '/'))
}

type Named = Pick<Rolldown.OutputChunk, 'fileName' | 'imports'>
type Chunk = Named & Pick<Rolldown.OutputChunk, 'facadeModuleId'>

/** Files that each late part needs and that are not there yet, the part itself first. */
export function lateFiles(chunks: readonly Chunk[], initial: readonly string[], root: string): Map<string, string[]> {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]))
  const parts = new Map<string, string[]>()
  for (const chunk of chunks) {
    if (!chunk.facadeModuleId || initial.includes(chunk.fileName)) continue
    const files = new Set<string>()
    const walk = (file: string): void => {
      if (files.has(file) || initial.includes(file)) return
      files.add(file)
      byName.get(file)?.imports.forEach(walk)
    }
    walk(chunk.fileName)
    parts.set(partOf(chunk.facadeModuleId, root), [...files])
  }
  return parts
}
