import { defineConfig } from 'vite'

/** `frame-<hash>.js`: the half of the loader that is needed only once something of ours is seen. */
export default defineConfig({
  root: import.meta.dirname,
  build: {
    target: 'es2022',
    emptyOutDir: false,
    // As a library: else Vite puts a preloader of its own around every import that comes late.
    lib: { entry: 'src/frame/frame.ts', formats: ['es'] },
    rolldownOptions: { output: { minify: true, comments: false, entryFileNames: 'frame-[hash].js' } },
  },
})
