import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { KnownFile, KnownFiles } from '../src/files.js'
import { integrityOf, type TabManifest } from './manifest.js'

/**
 * Reads what was built before the loader: its other half, the vendor and, for each tab, the files it needs to show
 * itself; the tab that portals usually name first stands first.
 * @param isPinned  for the loader of one release
 */
export function knownFiles(dist: string, isPinned: boolean): KnownFiles {
  const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../package.json'), 'utf8')) as {
    version: string
  }
  return { version, isPinned, frame: builtAs('frame', dist), vendor: builtAs('vendor', dist), tabs: tabsIn(dist) }
}

function builtAs(name: string, dist: string): KnownFile {
  const path = readdirSync(dist).find((file) => file.startsWith(`${name}-`) && file.endsWith('.js'))
  if (!path) throw new Error(`no ${name} in ${dist}: build it before the loader`)
  return [path, hashOf(integrityOf(readFileSync(join(dist, path))))]
}

function tabsIn(dist: string): [string, KnownFile[]][] {
  const folder = join(dist, 'tabs')
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .sort()
    .map((name) => JSON.parse(readFileSync(join(folder, name, 'antq.json'), 'utf8')) as TabManifest)
    .toSorted((one, other) => Number(other.isUsuallyFirst) - Number(one.isUsuallyFirst))
    .map(({ name, initial, integrity }) => [
      name,
      initial.map((file) => [file.replace(/^assets\/|\.js$/g, ''), hashOf(integrity[file] ?? '')]),
    ])
}

/** `sha256-…` without its beginning, which is the same for all. */
function hashOf(integrity: string): string {
  return integrity.replace(/^sha256-/, '')
}
