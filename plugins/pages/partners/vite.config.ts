import { fileURLToPath } from 'node:url'
import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vite'

const fromHere = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  root: import.meta.dirname,
  // Addresses relative to the page: it works behind a proxy that puts the gateway under a path, too.
  base: './',
  plugins: [
    // Without hoisting Vue never sets innerHTML, which the page's policy forbids.
    vue({ features: { optionsAPI: false }, template: { compilerOptions: { hoistStatic: false } } }),
  ],
  // The contract from its sources: only the documents and words in use come along.
  resolve: {
    alias: [
      { find: /^@antq\/shared-schema$/, replacement: fromHere('../../../shared-schema/src/index.ts') },
      {
        find: /^@antq\/shared-schema\/documents$/,
        replacement: fromHere('../../../shared-schema/src/generated/graphql.ts'),
      },
    ],
  },
  build: { target: 'es2022', emptyOutDir: true, assetsInlineLimit: 0 },
})
