import * as colada from '@pinia/colada'
import * as pinia from 'pinia'
import { describe, expect, it } from 'vitest'
import * as vue from 'vue'
import { VENDOR } from './vendor.js'

describe('what the loader offers', () => {
  it('exists in the installed libraries, each name once', () => {
    for (const [library, offered] of Object.entries({ vue, pinia, '@pinia/colada': colada })) {
      const names = VENDOR[library as keyof typeof VENDOR]
      expect(names.filter((name) => !(name in offered))).toEqual([])
      expect(new Set(names).size).toBe(names.length)
    }
  })
})
