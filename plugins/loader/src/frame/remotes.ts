import { CONTRACT, type Tab } from '@antq/plugin-contract'
import { EXPOSED, LIBRARIES, SCOPE, SHARED, type SharedLibrary } from '../../build/shared.js'
import { fetchOnce } from '../fetch-once.js'
import { EVERGREEN, type Files } from '../files.js'

/** Loads tabs, which are federated remotes, by the container protocol every remote speaks: `init`, then `get`. */
export interface Remotes {
  /**
   * The tab, ready to be mounted.
   * @param afresh  do not wait for a load that is under way: it may hang
   * @throws when a file does not come in three tries, or the tab speaks another contract
   */
  load(name: string, afresh?: boolean): Promise<Tab>
}

interface Vendor {
  readonly libraries: Readonly<Record<SharedLibrary, object>>
  readonly versions: Readonly<Record<SharedLibrary, string>>
}

interface Container {
  /** Told by containers of ours, before any code of the tab runs. */
  readonly requires?: { readonly contract?: number }
  init(scope: object, from: readonly object[]): unknown
  get(module: string): Promise<() => { readonly default?: Tab }>
}

const PROVIDER = 'antq_loader'

/** Told as a parameter so that a test can bring modules of its own. */
export type ImportModule = (address: string) => Promise<unknown>

export function createRemotes(files: Files, importModule: ImportModule): Remotes {
  let shared: object | undefined

  const attemptLoad = async (name: string, attempt: number): Promise<Tab> => {
    const [vendor, entry] = await Promise.all([
      shared ? '' : files.preload([files.vendor], EVERGREEN.vendor, attempt),
      files.preload(files.of(name), `tabs/${name}/remoteEntry.js`, attempt),
    ])
    // Vue first: a remote that starts without it runs on `undefined` and can only be mended by a reload.
    shared ??= shareScope((await importModule(vendor)) as Vendor)
    const container = (await importModule(entry)) as Container
    requireContract(name, container.requires?.contract ?? CONTRACT)
    await container.init(shared, [{ from: PROVIDER }])
    const tab = (await container.get(EXPOSED))().default
    requireContract(name, tab?.contract)
    return tab as Tab
  }
  return { load: fetchOnce(attemptLoad) }
}

function requireContract(tab: string, contract: number | undefined): void {
  if (contract !== CONTRACT) throw new Error(`tab “${tab}” speaks contract ${contract}`)
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
  const scope: Record<string, object> = {}
  for (const library of LIBRARIES) if (libraries[library]) scope[library] = offer(library)
  return scope
}
