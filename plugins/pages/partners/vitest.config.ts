import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  plugins: [vue()],
  // Packages of ours from their sources, not from a build that may be old.
  resolve: { conditions: ['antq-source', 'module', 'browser'] },
  // axe walks the whole screen, which takes its time on a busy machine.
  test: { name: 'page-partners', environment: 'happy-dom', include: ['src/**/*.test.ts'], testTimeout: 60_000 },
})
