import * as pinia from 'pinia'
import { parseAst } from 'vite'
import { describe, expect, it } from 'vitest'
import * as vue from 'vue'
import { importedNames } from './imported-names.js'
import { missingFromVendor, VENDOR } from './vendor.js'

describe('what the loader offers', () => {
  it('exists in the installed Vue and Pinia, each name once', () => {
    expect(VENDOR.vue.filter((name) => !(name in vue))).toEqual([])
    expect(VENDOR.pinia.filter((name) => !(name in pinia))).toEqual([])
    expect(new Set(VENDOR.vue).size).toBe(VENDOR.vue.length)
  })

  it('is compared with what a tab uses', () => {
    expect(missingFromVendor({ vue: ['ref', 'createSSRApp'], pinia: ['defineStore', '*'] })).toEqual([
      'vue.createSSRApp',
      'pinia.*',
    ])
  })
})

describe('names a module imports', () => {
  const namesIn = (id: string, code: string): unknown => {
    const used = { vue: new Set<string>(), pinia: new Set<string>() }
    importedNames(id, code, (text) => parseAst(text), used)
    return { vue: [...used.vue], pinia: [...used.pinia] }
  }

  it('are those from the two libraries, under their own name', () => {
    const code = `import { ref, computed as c } from 'vue'\nimport { defineStore } from "pinia"\nimport x from './vue'\n`
    expect(namesIn('/tab/src/a.ts', code)).toEqual({ vue: ['ref', 'computed'], pinia: ['defineStore'] })
  })

  it('include what is passed on, and say when it is everything', () => {
    expect(namesIn('/a.ts', `export { h } from 'vue'\nimport * as p from 'pinia'\n`)).toEqual({
      vue: ['h'],
      pinia: ['*'],
    })
  })

  it('leave out the libraries themselves', () => {
    const inside = '/x/node_modules/.pnpm/pinia@4.1.0/node_modules/pinia/dist/pinia.mjs'
    expect(namesIn(inside, `import { effectScope } from 'vue'`)).toEqual({ vue: [], pinia: [] })
    expect(namesIn('/x/node_modules/@pinia/colada/dist/index.js', `import { ref } from 'vue'`)).toEqual({
      vue: ['ref'],
      pinia: [],
    })
  })
})
