// Remembers what a step was done from, so that it is done again only when that has changed.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { at, ROOT } from './root.mjs'

const STAMPS = at('node_modules', '.cache', 'antq')
const IGNORED = new Set(['node_modules', 'dist', 'dist.next', '.vite', '.data', '__mf__temp__'])

/** Hash of files, folders (with everything below, tests aside) and further words. */
export function hashOf(paths, words = []) {
  const hash = createHash('sha256').update(words.join('\n'))
  for (const path of paths) for (const file of filesOf(path)) hash.update(`\n${file}\n`).update(readFileSync(at(file)))
  return hash.digest('hex')
}

/** Paths below the workspace, sorted; a path that does not exist gives none. */
function filesOf(path) {
  if (!existsSync(at(path))) return []
  if (statSync(at(path)).isFile()) return [path]
  return readdirSync(at(path), { withFileTypes: true })
    .filter((entry) => !IGNORED.has(entry.name) && !entry.name.endsWith('.test.ts'))
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => filesOf(join(path, entry.name).replaceAll('\\', '/')))
}

/** The hash that a step was last done from, or `undefined`. */
export function readStamp(name) {
  const file = join(STAMPS, name)
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}

export function writeStamp(name, hash) {
  mkdirSync(STAMPS, { recursive: true })
  writeFileSync(join(STAMPS, name), hash)
}

/** Every package.json of the workspace, from the folders that pnpm-workspace.yaml names. */
export function packageFiles() {
  const workspace = readFileSync(join(ROOT, 'pnpm-workspace.yaml'), 'utf8')
  const folders = workspace
    .split(/^packages:\s*$/m)[1]
    .split(/^\S/m)[0]
    .match(/^\s+-\s+\S+/gm)
    .map((line) => line.replace(/^\s+-\s+/, '').replace(/^['"]|['"]$/g, ''))
  const expanded = folders.flatMap((folder) => {
    if (!folder.endsWith('/*')) return [folder]
    const parent = folder.slice(0, -2)
    return readdirSync(at(parent)).map((name) => `${parent}/${name}`)
  })
  return ['package.json', ...expanded.map((folder) => `${folder}/package.json`)].filter((file) => existsSync(at(file)))
}
