import { CONTRACT, type Tab } from '@antq/plugin-contract'
import { SCOPE, SHARED, EXPOSED, type SharedLibrary } from '../build/shared.js'
import { fileAddress } from './base.js'
import { fetchOnce } from './fetch-once.js'
import type { KnownFile, KnownFiles } from './files.js'

/** Loads tabs, which are federated remotes, by the container protocol every remote speaks: `init`, then `get`. */
export interface Remotes {
  /** Lets the browser fetch what the tab will need, without running it. */
  hint(name: string): void
  /**
   * The tab, ready to be mounted.
   * @param afresh  do not wait for a load that is under way: it may hang
   * @throws when a file does not come in two tries, or the tab speaks another contract
   */
  load(name: string, afresh?: boolean): Promise<Tab>
}

interface Vendor {
  readonly libraries: Readonly<Record<SharedLibrary, object>>
  readonly versions: Readonly<Record<SharedLibrary, string>>
}

interface Container {
  init(scope: object, from: readonly object[]): unknown
  get(module: string): Promise<() => { readonly default?: Tab }>
}

const PROVIDER = 'antq_loader'

/**
 * The vendor under a name that never changes. A loader of last week, from some cache, asks for a file with a hash that
 * the gateway has no more; names are only ever added to the vendor, so the newest serves it as well.
 */
const EVERGREEN: KnownFile = ['vendor.js']

/** Told as a parameter so that a test can bring modules of its own. */
export type ImportModule = (address: string) => Promise<unknown>

export function createRemotes(base: string, files: KnownFiles, importModule: ImportModule): Remotes {
  const asked = new Set<string>()
  const hinted = new Set<string>()
  let shared: object | undefined

  const vendorFile = (attempt: number): KnownFile => (attempt > 0 ? EVERGREEN : files.vendor)
  const preload = ([path, integrity]: KnownFile, attempt: number): void => {
    const address = fileAddress(base, path, attempt)
    if (hinted.has(address)) return
    hinted.add(address)
    const link = document.createElement('link')
    link.rel = 'modulepreload'
    link.crossOrigin = 'anonymous'
    if (integrity) link.integrity = integrity
    link.href = address
    document.head.append(link)
  }
  const preloadAll = (name: string, attempt: number): void => {
    if (!shared) preload(vendorFile(attempt), attempt)
    for (const [tab, needed] of files.tabs) if (tab === name) for (const file of needed) preload(file, attempt)
  }
  const attemptLoad = async (name: string, attempt: number): Promise<Tab> => {
    asked.add(name)
    preloadAll(name, attempt)
    // Vue first: a remote that starts without it runs on `undefined` and can only be mended by a reload.
    const vendor = shared ? null : ((await importModule(fileAddress(base, vendorFile(attempt)[0], attempt))) as Vendor)
    if (vendor) shared ??= shareScope(vendor)
    const container = (await importModule(fileAddress(base, `tabs/${name}/remoteEntry.js`, attempt))) as Container
    await container.init(shared ?? {}, [{ from: PROVIDER }])
    const tab = (await container.get(EXPOSED))().default
    if (tab?.contract !== CONTRACT) throw new Error(`tab “${name}” speaks contract ${tab?.contract}`)
    return tab
  }

  return {
    hint(name) {
      if (!asked.has(name)) preloadAll(name, 0)
    },
    load: fetchOnce(attemptLoad),
  }
}

/** What the container protocol calls a share scope: for each library the versions on offer. One object for all tabs. */
function shareScope({ libraries, versions }: Vendor): object {
  const offer = (library: SharedLibrary): object => ({
    [versions[library]]: {
      version: versions[library],
      scope: [SCOPE],
      from: PROVIDER,
      lib: () => libraries[library],
      get: () => () => libraries[library],
      loaded: true,
      useIn: [],
      deps: [],
      strategy: 'loaded-first',
      shareConfig: { singleton: true, requiredVersion: SHARED[library], strictVersion: false, eager: true },
    },
  })
  return { vue: offer('vue'), pinia: offer('pinia') }
}
