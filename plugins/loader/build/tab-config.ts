import { fileURLToPath } from 'node:url'
import { resolve } from 'node:path'
import { federation } from '@module-federation/vite'
import vue from '@vitejs/plugin-vue'
import type { Plugin, UserConfig } from 'vite'
import { harden } from './harden.js'
import { ENTRY, tabManifest } from './manifest.js'
import { shadowCss } from './shadow-css.js'
import { EXPOSED, SCOPE, SHARED } from './shared.js'

export interface TabOptions {
  /** Name of the tab: its folder, its address `/tabs/<name>/`, the word in `deploy/provinces/<code>.yaml`. */
  readonly name: string
  /** Folder of the tab, absolute. Its `src/mount.ts` has the {@link Tab} as default export. */
  readonly root: string
  /** Whether portals name it first: it is fetched ahead while it is not known which tabs a portal has. */
  readonly isUsuallyFirst?: boolean
}

/** Vite's settings for a tab: a federated remote in our own share scope that lives in a shadow root. */
export function tabConfig({ name, root, isUsuallyFirst = false }: TabOptions): UserConfig {
  const shared = Object.fromEntries(
    Object.entries(SHARED).map(([library, requiredVersion]) => [
      library,
      { singleton: true, requiredVersion, shareScope: SCOPE },
    ]),
  )
  return {
    root,
    // Addresses relative to the entry: the same files work under any origin and under `/~N/`.
    base: './',
    plugins: [
      // Without hoisting Vue never sets innerHTML: works where a portal's policy requires trusted types.
      vue({ features: { optionsAPI: false }, template: { compilerOptions: { hoistStatic: false } } }),
      mountOf(root),
      shadowCss(),
      tabManifest({ name, isUsuallyFirst }),
      harden(),
      ...federation({
        name: containerName(name),
        filename: ENTRY,
        exposes: { [EXPOSED]: fromHere('tab-entry.ts') },
        shared,
        shareScope: SCOPE,
        dts: false,
        manifest: false,
        // It gives up waiting for a module after ten idle seconds, which a busy machine reaches; then Vue is missing.
        moduleParseIdleTimeout: 60,
        // A tab uses no other remote and no snapshot of one: a third of the federation runtime stays away.
        disableRemote: true,
        disableSnapshot: true,
      }),
    ],
    // From its sources: only the documents and words a tab uses come along, and nothing has to be built before.
    resolve: {
      alias: [
        { find: /^@antq\/shared-schema$/, replacement: fromHere('../../../shared-schema/src/index.ts') },
        {
          find: /^@antq\/shared-schema\/documents$/,
          replacement: fromHere('../../../shared-schema/src/generated/graphql.ts'),
        },
      ],
    },
    build: {
      target: 'es2022',
      modulePreload: false,
      emptyOutDir: true,
      rolldownOptions: {
        input: NOTHING,
        output: {
          chunkFileNames: (chunk) => `assets/${shortName(chunk.name)}-[hash].js`,
          codeSplitting: {
            includeDependenciesRecursively: false, // or the group swallows Vue
            groups: [
              { name: 'federation', priority: 1, test: isFederationGlue },
              // What several screens share: each request costs more than the few bytes that come too early.
              { name: 'common', minShareCount: 2, test: isOwnCode },
            ],
          },
        },
      },
    },
  }
}

function fromHere(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url))
}

/** Federation containers are registered page-wide by name, so ours say whose they are. */
export function containerName(tab: string): string {
  return `antq_${tab.replaceAll('-', '_')}`
}

/** The federation brings the entry; Vite wants an input all the same. */
const NOTHING = 'virtual:antq-nothing'

function mountOf(root: string): Plugin {
  return {
    name: 'antq:mount',
    enforce: 'pre',
    resolveId: (id) => {
      if (id === 'virtual:antq-tab') return resolve(root, 'src/mount.ts')
      return id === NOTHING ? `\0${NOTHING}` : undefined
    },
    load: (id) => (id === `\0${NOTHING}` ? '' : undefined),
    generateBundle(_options, bundle) {
      for (const [file, chunk] of Object.entries(bundle))
        if (chunk.type === 'chunk' && chunk.facadeModuleId?.includes(NOTHING)) delete bundle[file]
    },
  }
}

/** The federation looks for its marks in file names; what it puts before them says where the tab was built. */
function shortName(name: string): string {
  return name.replace(/^_virtual_mf.*?(__(?:loadShare|prebuild)__)/, '$1').replace(/^_virtual_/, '')
}

function isOwnCode(id: string): boolean {
  return (
    /plugin-vue:export-helper|virtual:antq-/.test(id) || (!id.startsWith('\0') && !/node_modules(?!.*colada)/.test(id))
  )
}

/** Puts the runtime's many tiny pieces into one file. */
function isFederationGlue(id: string): boolean {
  return (
    /@module-federation[\\/](?!vite)|localSharedImportMap|vite\/preload-helper|runtimeInit|mf-exposes/.test(id) &&
    !/__prebuild__|__loadShare__/.test(id)
  )
}
