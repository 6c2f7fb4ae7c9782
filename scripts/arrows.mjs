// `node scripts/arrows.mjs`: who may import whom (ARCHITECTURE.md, "Arrows"). What the linter can hold it holds too;
// this sees the whole house, components included, and names the arrow that a file breaks.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { importsOf, withoutComments } from './arrows/imports.mjs'
import { RULES } from './arrows/rules.mjs'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const PARTS = ['shared-schema', 'gateway', 'plugins', 'e2e', 'deploy']
const IGNORED = new Set(['node_modules', 'dist', 'dist.next', 'generated', 'fixtures', '__mf__temp__', '.vite'])

/** Packages of ours by name, as the folders they lie in. */
const PACKAGES = {
  '@antq/shared-schema': 'shared-schema',
  '@antq/gateway': 'gateway',
  '@antq/plugin-contract': 'plugins/contract',
  '@antq/plugin-loader': 'plugins/loader',
  '@antq/plugin-kit': 'plugins/kit',
  '@antq/portals': 'plugins/portals',
  '@antq/e2e': 'e2e',
}

/** Where an import leads: a path of ours (`gateway/src/app.ts`) or the name of a package (`typeorm`). */
export function targetOf(file, specifier) {
  if (specifier.startsWith('.')) return posix.join(posix.dirname(file), specifier).replace(/\.js$/, '.ts')
  const name = specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/')
  if (PACKAGES[name]) return `${PACKAGES[name]}/`
  if (name.startsWith('@antq/tab-')) return `plugins/tabs/${name.slice('@antq/tab-'.length)}/`
  return name
}

/** What is wrong in one file, a sentence each; empty where nothing is. */
export function brokenArrows(file, source) {
  const text = withoutComments(source)
  const imports = importsOf(text).map(({ specifier, isType }) => ({
    specifier,
    isType,
    target: targetOf(file, specifier),
  }))
  return RULES.filter(({ of }) => of(file)).flatMap(({ arrow, refuses, forbids }) => [
    ...imports.filter((each) => refuses?.(each, file)).map(({ specifier }) => `${file} imports ${specifier}: ${arrow}`),
    ...(forbids?.test(text) ? [`${file}: ${arrow}`] : []),
  ])
}

/** Paths of all sources of ours. */
function sources(folder) {
  if (!existsSync(join(ROOT, folder))) return []
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`
    if (entry.isDirectory()) return IGNORED.has(entry.name) ? [] : sources(path)
    return /\.(ts|mts|vue)$/.test(entry.name) && !/\.d\.m?ts$/.test(entry.name) ? [path] : []
  })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const files = PARTS.flatMap(sources)
  const broken = files.flatMap((file) => brokenArrows(file, readFileSync(join(ROOT, file), 'utf8')))
  for (const sentence of broken) console.log(sentence)
  console.log(`${files.length} files, ${broken.length} broken arrows`)
  process.exitCode = broken.length === 0 ? 0 : 1
}
