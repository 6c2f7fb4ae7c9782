import { resolve } from 'node:path'
import { defineConfig } from 'vite'
import { knownFiles } from './build/known-files.js'

/** Where the other files have been built to; plugins/build.mjs says so. */
const dist = process.env['ANTQ_DIST'] ?? resolve(import.meta.dirname, '../dist')
const files = knownFiles(dist, process.env['ANTQ_PINNED'] !== undefined)

/**
 * `embed.js`, the one address a webmaster ever writes. Built last, as it carries the names of all other files, and
 * without import or export at its top, so that `<script type="module">` and `<script async>` both run it. With
 * `ANTQ_PINNED` the same for one release, `embed-<version>-<hash>.js`.
 */
export default defineConfig({
  root: import.meta.dirname,
  define: { __ANTQ_FILES__: JSON.stringify(files) },
  build: {
    target: 'es2022',
    outDir: dist,
    emptyOutDir: false,
    lib: { entry: 'src/embed.ts', formats: ['iife'], name: 'antq' },
    rolldownOptions: {
      output: { comments: false, entryFileNames: files.isPinned ? `embed-${files.version}-[hash].js` : 'embed.js' },
    },
  },
})
