import { CONTRACT } from '@antq/plugin-contract'
import { exposed, libraries } from './libraries.js'
import { EXPOSED, LIBRARIES, SCOPE, SHARED, type SharedLibrary } from './shared.js'

/** A share scope, as far as we rely on it: for each library the versions on offer. */
type ShareScope = Record<string, Record<string, Offer> | undefined>

interface Offer {
  readonly get: () => (() => object) | Promise<() => object>
  readonly lib?: () => object
  readonly loaded?: boolean
  readonly from?: string
  readonly scope?: readonly string[]
}

interface Vendor {
  readonly libraries: Readonly<Record<SharedLibrary, object>>
  readonly versions: Readonly<Record<SharedLibrary, string>>
}

/** What the tab needs, told before any of its code runs; whoever loads it may refuse it. */
export const requires = { contract: CONTRACT, ...SHARED }

/** Relative to the folder of the tab's files, in which this one ends up. */
const VENDOR = `${import.meta.url.replace(/[^/]*$/, '')}../../../vendor.js`

let ready: Promise<void> | undefined

/** First half of the container protocol: takes Vue and the rest out of the scope, or brings our own into it. */
export function init(scope: ShareScope): Promise<void> {
  ready ??= handOver(scope).catch((error: unknown) => {
    ready = undefined
    throw error
  })
  return ready
}

/** Second half: a factory of the exposed module. */
export async function get(name: string): Promise<() => object> {
  if (name !== EXPOSED) throw new Error(`no module “${name}”`)
  await ready
  await import('./tab-entry.js')
  return () => ({ default: exposed.tab })
}

async function handOver(scope: ShareScope): Promise<void> {
  const found = LIBRARIES.map((library) => offerOf(scope, library))
  // All or none: a Pinia belongs to the Vue it was loaded with.
  if (!found.every((offer) => offer !== undefined)) return void Object.assign(libraries, await ownLibraries(scope))
  const given = await Promise.all(found.map(libraryOf))
  given.forEach((library, index) => (libraries[LIBRARIES[index] ?? 'vue'] = library))
}

/** For a page whose federation has not all of them in our scope: the loader's vendor, offered to the tabs that follow. */
async function ownLibraries(scope: ShareScope): Promise<Vendor['libraries']> {
  const { libraries: own, versions } = (await import(/* @vite-ignore */ VENDOR)) as Vendor
  for (const library of LIBRARIES) {
    const lib = (): object => own[library]
    const offers = (scope[library] ??= {})
    offers[versions[library]] ??= { lib, get: () => lib, loaded: true, from: 'antq', scope: [SCOPE] }
  }
  return own
}

function offerOf(scope: ShareScope, library: SharedLibrary): Offer | undefined {
  const offers = scope[library] ?? {}
  for (const version in offers) if (accepts(SHARED[library], version)) return offers[version]
  return undefined
}

async function libraryOf(offer: Offer): Promise<object> {
  return (offer.lib ?? (await offer.get()))()
}

/** `^3.5.0` accepts `3.5.45`: the same major, and not older. */
function accepts(range: string, version: string): boolean {
  const [least, found] = [range.slice(1), version].map((text) => text.split('.').map(Number)) as [number[], number[]]
  const [major, minor = 0, patch = 0] = found
  const [wantedMajor, wantedMinor = 0, wantedPatch = 0] = least
  return major === wantedMajor && (minor > wantedMinor || (minor === wantedMinor && patch >= wantedPatch))
}
