import { fileURLToPath } from 'node:url'
import { resolve } from 'node:path'
import vue from '@vitejs/plugin-vue'
import type { Plugin, UserConfig } from 'vite'
import { directImports } from './direct-imports.js'
import { earlyModules } from './early-modules.js'
import type { FirstQuestion } from './first-question.js'
import { storedQuestion } from './first-questions.js'
import { harden } from './harden.js'
import { lateParts } from './late-parts.js'
import { ENTRY, tabManifest } from './manifest.js'
import { shadowCss } from './shadow-css.js'
import { shortHash } from './short-hash.js'
import { sharedModules } from './shared-modules.js'

export interface TabOptions {
  /** Name of the tab: its folder, its address `/tabs/<name>/`, the word in `deploy/provinces/<code>.yaml`. */
  readonly name: string
  /** Folder of the tab, absolute. Its `src/mount.ts` has the {@link Tab} as default export. */
  readonly root: string
  /** Whether portals name it first: it is fetched ahead while it is not known which tabs a portal has. */
  readonly isUsuallyFirst?: boolean
  /** What the tab asks a visitor's gateway first, in the order in which it asks; it comes with the registration. */
  readonly first?: readonly FirstQuestion[]
}

/** Vite's settings for a tab: a federated remote in our own share scope that lives in a shadow root. */
export function tabConfig({ name, root, isUsuallyFirst = false, first = [] }: TabOptions): UserConfig {
  const early = earlyModules()
  return {
    root,
    // Addresses relative to the entry: the same files work under any origin and under `/~N/`.
    base: './',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [
      sharedModules(),
      // Without hoisting Vue never sets innerHTML: works where a portal's policy requires trusted types.
      vue({
        features: { optionsAPI: false, componentIdGenerator: shortIds() },
        template: { compilerOptions: { hoistStatic: false } },
      }),
      mountOf(root),
      shadowCss(),
      directImports(),
      lateParts(),
      early.plugin,
      tabManifest({ name, isUsuallyFirst, first: first.map(storedQuestion) }),
      harden(),
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
      emptyOutDir: true,
      // As a library: else Vite puts a preloader of its own around every late import.
      lib: { entry: { remoteEntry: CONTAINER }, formats: ['es'] },
      rolldownOptions: {
        // What a library offers is read where it is used, and left out where it is not.
        treeshake: { propertyReadSideEffects: false },
        output: {
          minify: true,
          comments: false,
          entryFileNames: ENTRY,
          chunkFileNames: 'assets/[name]-[hash].js',
          codeSplitting: {
            groups: [
              { name: 'container', priority: 3, test: isContainer },
              { name: 'tab', priority: 2, test: early.has },
              // What several late parts share: each request costs more than the few bytes that come too early.
              { name: 'late', priority: 1, test: early.isSharedLate },
            ],
          },
        },
      },
    },
  }
}

const CONTAINER = fromHere('container.ts')

function fromHere(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url))
}

/** Ids of components, of which a tab's own shadow root holds a few dozen: four signs do, and two alike stop the build. */
function shortIds(): (path: string) => string {
  const taken = new Map<string, string>()
  return (path) => {
    const id = shortHash(path.replaceAll('\\', '/')).slice(-4)
    if ((taken.get(id) ?? path) !== path) throw new Error(`${path} and ${taken.get(id)} have the same id: rename one`)
    taken.set(id, path)
    return id
  }
}

/** What stands before the tab: the container, the libraries it was given, and what late parts are asked for with. */
function isContainer(id: string): boolean {
  return /loader[\\/]build[\\/](?:container|libraries|shared|late)\.ts$|loader[\\/]src[\\/](?:preload|fetch-once|patience)\.ts$/.test(
    id,
  )
}

function mountOf(root: string): Plugin {
  return {
    name: 'antq:mount',
    enforce: 'pre',
    resolveId: (id) => (id === 'virtual:antq-tab' ? resolve(root, 'src/mount.ts') : undefined),
  }
}
