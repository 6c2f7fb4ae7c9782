import { describe, expect, test } from 'vitest'
import { tokenOf } from '../testing/answering-gateway.js'
import { createShelf, type Kept, ownerOf } from './shelf.js'

interface Draft extends Kept {
  readonly text: string
}
const DRAFT: Draft = { owner: 'test|a', text: 'Kế hoạch' }
const KEY = 'antq:test'

describe('the shelf', () => {
  test('gives back what was kept, to its owner only', () => {
    const shelf = createShelf<Draft>(() => sessionStorage, 1)
    expect(shelf.keep(KEY, DRAFT)).toBe(true)
    expect(shelf.load(KEY, 'test|a')).toMatchObject(DRAFT)
    expect(shelf.load(KEY, 'test|b')).toBeNull()
    shelf.drop(KEY)
    expect(shelf.load(KEY, 'test|a')).toBeNull()
  })

  test('says so where storage is blocked, and does not fail', () => {
    const shelf = createShelf<Draft>(() => {
      throw new DOMException('blocked', 'SecurityError')
    }, 1)
    expect(shelf.keep(KEY, DRAFT)).toBe(false)
    expect(shelf.load(KEY, 'test|a')).toBeNull()
    expect(() => shelf.drop(KEY)).not.toThrow()
  })

  test('ignores what is not ours to read', () => {
    const shelf = createShelf<Draft>(() => sessionStorage, 1)
    sessionStorage.setItem(KEY, '{"version":99,"owner":"test|a"}')
    expect(shelf.load(KEY, 'test|a')).toBeNull()
    sessionStorage.setItem(KEY, 'not JSON')
    expect(shelf.load(KEY, 'test|a')).toBeNull()
  })
})

test('the owner is whom the token speaks of; nobody for a broken one', () => {
  expect([tokenOf('officer-a'), 'a.b.c', undefined].map(ownerOf)).toEqual(['test|officer-a', '', ''])
})
