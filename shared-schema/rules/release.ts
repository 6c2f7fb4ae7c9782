import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Bump, type Changeset, readChangesets } from './changesets.js'

/** Folder of each package that partners notice, by the package's name. */
const PACKAGES: Readonly<Record<string, string>> = {
  '@antq/shared-schema': 'shared-schema',
  '@antq/plugin-contract': 'plugins/contract',
}
const CONTRACT = '@antq/shared-schema'
/** Carries the version that a site pins, `embed-<version>-….js`: new with each release, as what it loads is. */
const LOADER = ['@antq/plugin-loader', 'plugins/loader'] as const
const WEIGHTS: readonly Bump[] = ['patch', 'minor', 'major']

/**
 * Makes what is there now the last release: versions rise as the changesets say, their words go into the
 * `CHANGELOG.md` of each package, the changesets go, and the contract is what later ones are held against.
 * @param root folder of the workspace
 * @param today calendar date
 * @returns new version of each package that changes, by its name; the loader's always
 * @throws Error where there is nothing to release, or a changeset names a package that partners do not know
 */
export function release(root: string, today: string): Record<string, string> {
  const changesets = readChangesets(join(root, '.changeset'))
  if (changesets.length === 0) throw new Error('there is no changeset: nothing that a partner could notice')
  const names = new Set(changesets.flatMap(({ bumps }) => Object.keys(bumps)))
  const stranger = [...names].find((name) => !(name in PACKAGES))
  if (stranger !== undefined) throw new Error(`${stranger}: not a package that partners know`)
  const versions = Object.fromEntries([...names].map((name) => [name, raisePackage(root, name, changesets, today)]))
  if (versions[CONTRACT] !== undefined) keepContract(root, versions[CONTRACT])
  const [loader, folder] = LOADER
  const all = changesets.flatMap(({ bumps }) => Object.values(bumps))
  versions[loader] = raiseVersion(join(root, folder), all)
  for (const { file } of changesets) rmSync(join(root, '.changeset', file))
  return versions
}

function raisePackage(root: string, name: string, changesets: readonly Changeset[], today: string): string {
  const folder = join(root, PACKAGES[name] ?? '')
  const own = changesets.filter(({ bumps }) => name in bumps)
  const next = raiseVersion(
    folder,
    own.map(({ bumps }) => bumps[name] ?? 'patch'),
  )
  addToChangelog(join(folder, 'CHANGELOG.md'), `## ${next} (${today})`, own)
  return next
}

/** By the greatest of the changes. */
function raiseVersion(folder: string, bumps: readonly Bump[]): string {
  const weight = Math.max(...bumps.map((bump) => WEIGHTS.indexOf(bump)))
  const file = join(folder, 'package.json')
  const content = readFileSync(file, 'utf8')
  const { version } = JSON.parse(content) as { version: string }
  const next = raised(version, WEIGHTS[weight] ?? 'patch')
  writeFileSync(file, content.replace(`"version": "${version}"`, `"version": "${next}"`))
  return next
}

/** `raised('0.1.3', 'minor')` is `0.2.0`. */
function raised(version: string, bump: Bump): string {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number)
  if (bump === 'major') return `${major + 1}.0.0`
  return bump === 'minor' ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`
}

function addToChangelog(file: string, heading: string, changesets: readonly Changeset[]): void {
  const title = '# What changed for partners\n'
  const before = existsSync(file) ? readFileSync(file, 'utf8').replace(title, '') : ''
  const texts = changesets.map(({ breaking, text }) =>
    breaking.length === 0 ? text : `**Breaking:** ${breaking.map((path) => `\`${path}\``).join(', ')}.\n\n${text}`,
  )
  writeFileSync(file, `${[title.trim(), heading, ...texts].join('\n\n')}\n${before}`)
}

function keepContract(root: string, version: string): void {
  const schema = readFileSync(join(root, 'shared-schema', 'schema.graphql'), 'utf8')
  const head = `# The contract of release ${version}, which later ones are held against. Written by \`npm run release\`.\n`
  writeFileSync(join(root, 'shared-schema', 'released', 'schema.graphql'), head + schema)
}
