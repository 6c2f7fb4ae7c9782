import { defineConfig } from 'vitest/config'

/** Tests that need a page say so themselves: `@vitest-environment happy-dom`. */
export default defineConfig({ test: { name: 'loader', include: ['{src,build}/**/*.test.ts'] } })
