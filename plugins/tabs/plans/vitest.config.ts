import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  plugins: [vue()],
  // axe walks the whole screen, which takes its time on a busy machine.
  test: { name: 'tab-plans', environment: 'happy-dom', include: ['src/**/*.test.ts'], testTimeout: 30_000 },
})
