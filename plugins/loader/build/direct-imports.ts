import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

const fromHere = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** Packages of ours that offer many things behind one door. */
const DOORS = {
  '@antq/plugin-kit': fromHere('../../kit/src/index.ts'),
  '@antq/shared-schema': fromHere('../../../shared-schema/src/index.ts'),
} as const
const DOCUMENTS = '@antq/shared-schema/documents'
const GENERATED = fromHere('../../../shared-schema/src/generated/graphql.ts')
const DOCUMENT = 'virtual:antq-document/'

const IMPORT =
  /\bimport\s*\{([^}]*)\}\s*from\s*(["'])(@antq\/(?:plugin-kit|shared-schema(?:\/documents)?))\2[^\S\n]*;?/g

/** Where a name of a package stands: the file, and what it is called there. */
interface Origin {
  readonly file: string
  readonly name: string
}

/**
 * Lets each module of a tab import from the very file that has the name. Through one door the first list would bring
 * along all that any late screen needs: its documents, its dialogs, all vocabularies.
 */
export function directImports(): Plugin {
  const doors = new Map<string, Map<string, Origin>>()
  const documents = new Map<string, string>()
  return {
    name: 'antq:direct-imports',
    // After TypeScript has gone, and with it the types among the names.
    enforce: 'post',
    apply: 'build',
    buildStart() {
      for (const [door, file] of Object.entries(DOORS)) doors.set(door, namesBehind(readFileSync(file, 'utf8'), file))
      for (const [name, text] of documentsIn(readFileSync(GENERATED, 'utf8'))) documents.set(name, text)
    },
    resolveId: (id) => (id.startsWith(DOCUMENT) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${DOCUMENT}`)) return
      const text = documents.get(id.slice(DOCUMENT.length + 1))
      return text === undefined ? undefined : `export default ${JSON.stringify(text)}`
    },
    transform(code, id) {
      if (id.includes('node_modules')) return
      const turned = code.replace(
        IMPORT,
        (all, names: string, _quote, from: string) =>
          directly(names, (name) => {
            if (from === DOCUMENTS) return documents.has(name) ? { file: DOCUMENT + name, name: 'default' } : undefined
            return doors.get(from)?.get(name)
          }) ?? all,
      )
      return turned === code ? undefined : { code: turned, map: null }
    },
    buildEnd() {
      for (const file of [...Object.values(DOORS), GENERATED])
        for (const importer of this.getModuleInfo(file)?.importers ?? [])
          this.error(`${importer} imports all of ${file}: name what is meant, and write “import type” for types`)
    },
  }
}

/** One import a name; `null` where a name is unknown, so that the bundler says what is wrong. */
function directly(names: string, originOf: (name: string) => Origin | undefined): string | null {
  const imports: string[] = []
  for (const part of names
    .split(',')
    .map((text) => text.trim())
    .filter(Boolean)) {
    const [name = '', local = name] = part.split(/\s+as\s+/)
    const origin = originOf(name)
    if (!origin) return null
    imports.push(`import { ${origin.name} as ${local} } from ${JSON.stringify(origin.file)};`)
  }
  return imports.join(' ')
}

/** What an index file passes on. */
export function namesBehind(code: string, file: string): Map<string, Origin> {
  const found = new Map<string, Origin>()
  for (const [, names = '', from = ''] of code.matchAll(/\bexport\s*\{([^}]*)\}\s*from\s*['"]([^'"]+)['"]/g))
    for (const part of names
      .split(',')
      .map((text) => text.trim())
      .filter(Boolean)) {
      const [name = '', outside = name] = part.split(/\s+as\s+/)
      const target = from.endsWith('.vue') ? from : from.replace(/\.js$/, '.ts')
      if (!name.startsWith('type ')) found.set(outside, { file: resolve(dirname(file), target), name })
    }
  return found
}

/** Generated documents by the name of their constant. As text they do what they do as objects: they are sent. */
export function documentsIn(code: string): Map<string, string> {
  const found = code.matchAll(/export const (\w+) = [^`\n]*new TypedDocumentString\(`([^`]*)`/g)
  return new Map([...found].map(([, name = '', text = '']) => [name, text]))
}
