import { defineConfig } from 'vite'
import { harden } from './build/harden.js'
import { VENDOR_ENTRY, vendorModule } from './build/vendor-plugin.js'

/** `vendor-<hash>.js`: the one Vue and the one Pinia that the loader hands to every tab. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [vendorModule(import.meta.dirname), harden()],
  define: {
    'process.env.NODE_ENV': '"production"',
    __VUE_OPTIONS_API__: 'false',
    __VUE_PROD_DEVTOOLS__: 'false',
    __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
  },
  build: {
    target: 'es2022',
    emptyOutDir: false,
    modulePreload: false,
    rolldownOptions: {
      input: VENDOR_ENTRY,
      preserveEntrySignatures: 'strict',
      output: { entryFileNames: 'vendor-[hash].js' },
    },
  },
})
