import { afterEach, describe, expect, test } from 'vitest'
import { safeJson } from './safe-json.js'

const arrays = Array.prototype as { toJSON?: unknown }
afterEach(() => {
  delete arrays.toJSON
})

describe('safeJson', () => {
  test('writes arrays as arrays although the page has given them a toJSON', () => {
    const foreign = function (this: unknown[]): string {
      return `[${this.join(', ')}]`
    }
    arrays.toJSON = foreign
    expect(safeJson({ ids: [1, 2] })).toBe('{"ids":[1,2]}')
    expect(arrays.toJSON).toBe(foreign)
  })

  test('writes like JSON.stringify on any other page', () => {
    expect(safeJson({ a: [null, 'đ'] })).toBe('{"a":[null,"đ"]}')
  })
})
