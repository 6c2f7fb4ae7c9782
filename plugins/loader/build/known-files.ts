import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { KnownFile, KnownFiles } from '../src/files.js'
import { integrityOf, type TabManifest } from './manifest.js'

/**
 * Reads what was built before the loader: the vendor and, for each tab, the files it needs to show itself; the tab that
 * portals usually name first stands first.
 */
export function knownFiles(dist: string): KnownFiles {
  const vendor = readdirSync(dist).find((file) => /^vendor-.*\.js$/.test(file))
  if (!vendor) throw new Error(`no vendor in ${dist}: build it before the loader`)
  return { vendor: [vendor, integrityOf(readFileSync(join(dist, vendor)))], tabs: tabsIn(dist) }
}

function tabsIn(dist: string): [string, KnownFile[]][] {
  const folder = join(dist, 'tabs')
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .sort()
    .map((name) => JSON.parse(readFileSync(join(folder, name, 'antq.json'), 'utf8')) as TabManifest)
    .toSorted((one, other) => Number(other.isUsuallyFirst) - Number(one.isUsuallyFirst))
    .map(({ name, initial, integrity }) => [name, initial.map((file) => knownFile(name, file, integrity[file]))])
}

function knownFile(tab: string, file: string, integrity?: string): KnownFile {
  const path = `tabs/${tab}/${file}`
  return integrity ? [path, integrity] : [path]
}
