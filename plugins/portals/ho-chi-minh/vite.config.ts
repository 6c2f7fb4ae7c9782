import { resolve } from 'node:path'
import { federation } from '@module-federation/vite'
import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vite'

/**
 * A portal that was a module-federation host before we came: its own, older Vue in the scope `default`. Our tabs come
 * as remotes in the scope `antq` and must leave that Vue alone.
 */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  plugins: [
    vue(),
    ...federation({
      name: 'ho_chi_minh',
      shared: { vue: { singleton: true, requiredVersion: '^3.4.0' } },
      dts: false,
      manifest: false,
    }),
  ],
  build: { target: 'es2022', outDir: resolve(import.meta.dirname, '../dist'), emptyOutDir: true },
})
