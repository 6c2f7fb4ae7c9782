import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config'

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/**
 * `@antq/shared-schema` from its sources, not from a build that may be old. Packages of ours have the condition
 * `antq-source`; the rest of `node_modules` is left to Node.
 */
const fromSource = {
  resolve: { conditions: ['antq-source', 'module', 'node'] },
  ssr: { resolve: { conditions: ['antq-source', 'module', 'node'] } },
}

/** Two copies of graphql in one process refuse each other's objects: vite would take the .mjs, type-graphql takes this. */
const oneGraphql = {
  find: /^graphql$/,
  replacement: createRequire(at('./gateway/package.json')).resolve('graphql/index.js'),
}

/** Long enough for a machine that is busy: no test asserts on time. */
const patience = { testTimeout: 60_000, hookTimeout: 120_000 }

const node = (name: string, root: string, include: string[]): TestProjectInlineConfiguration => ({
  ...fromSource,
  test: { name, root: at(root), include, environment: 'node', ...patience },
})

/** The gateway's tests; slice tests read `inject('databaseUrl')`: `null` means SQLite. */
const gateway = (name: string, include: string[], test: object): TestProjectInlineConfiguration => ({
  ...fromSource,
  resolve: { ...fromSource.resolve, alias: [oneGraphql] },
  test: {
    name,
    root: at('./gateway'),
    include,
    environment: 'node',
    setupFiles: [createRequire(at('./gateway/package.json')).resolve('reflect-metadata')],
    ...patience,
    ...test,
  },
})

export default defineConfig({
  test: {
    projects: [
      {
        ...node('shared-schema', './shared-schema', ['{src,rules,test}/**/*.test.ts']),
        resolve: { ...fromSource.resolve, alias: [oneGraphql] },
      },
      gateway('gateway', ['{src,test}/**/*.test.ts'], {
        provide: { databaseUrl: null },
        exclude: ['**/*.pages.test.ts', '**/node_modules/**'],
      }),
      gateway('gateway-mariadb', ['{src,bench}/**/*.slice.test.ts'], {
        globalSetup: [at('./gateway/test/mariadb.setup.ts')],
      }),
      // what LibreOffice makes of our documents, page by page
      gateway('paper', ['src/**/*.pages.test.ts'], { provide: { databaseUrl: null } }),
      node('house', '.', ['{scripts,deploy}/**/*.test.ts', 'docs/*.test.ts']),
      node('partners', './docs/partners', ['**/*.test.ts']),
      './plugins/*/vitest.config.ts',
      './plugins/tabs/*/vitest.config.ts',
      './plugins/pages/*/vitest.config.ts',
      {
        ...fromSource,
        test: {
          name: 'embed',
          root: at('./e2e'),
          include: ['embed/**/*.test.ts'],
          environment: 'node',
          fileParallelism: false,
          ...patience,
        },
      },
      {
        ...fromSource,
        test: {
          name: 'hosts',
          root: at('./e2e'),
          include: ['hosts/**/*.test.ts'],
          environment: 'node',
          fileParallelism: false,
          ...patience,
        },
      },
      {
        ...fromSource,
        test: {
          name: 'e2e',
          root: at('./e2e'),
          include: ['journeys/**/*.test.ts'],
          exclude: ['journeys/**/*.mariadb.test.ts'],
          globalSetup: [at('./e2e/support/product.setup.ts')],
          environment: 'node',
          fileParallelism: false,
          ...patience,
        },
      },
      {
        ...fromSource,
        test: {
          name: 'e2e-mariadb',
          root: at('./e2e'),
          include: ['journeys/**/*.mariadb.test.ts'],
          globalSetup: [at('./e2e/support/product-on-mariadb.setup.ts')],
          environment: 'node',
          fileParallelism: false,
          ...patience,
        },
      },
    ],
  },
})
