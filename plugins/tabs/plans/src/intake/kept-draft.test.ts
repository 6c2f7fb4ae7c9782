import { describe, expect, test } from 'vitest'
import { tokenOf } from '../testing/answering-gateway.js'
import { createDraftShelf, type KeptDraft, ownerOf, shelfKey } from './kept-draft.js'

const DRAFT: KeptDraft = { owner: 'test|a', text: 'Kế hoạch', form: null, plan: null, base: null }
const KEY = shelfKey('bac-giang', null)

describe('the shelf of drafts', () => {
  test('gives back what was kept, to its owner only', () => {
    const shelf = createDraftShelf(() => sessionStorage)
    expect(shelf.keep(KEY, DRAFT)).toBe(true)
    expect(shelf.load(KEY, 'test|a')).toMatchObject(DRAFT)
    expect(shelf.load(KEY, 'test|b')).toBeNull()
    shelf.drop(KEY)
    expect(shelf.load(KEY, 'test|a')).toBeNull()
  })

  test('keeps under our prefix, a place for each draft', () => {
    expect([KEY, shelfKey('bac-giang', 'plan_1')]).toEqual([
      'antq:intake:bac-giang:new',
      'antq:intake:bac-giang:plan_1',
    ])
  })

  test('says so where storage is blocked, and does not fail', () => {
    const shelf = createDraftShelf(() => {
      throw new DOMException('blocked', 'SecurityError')
    })
    expect(shelf.keep(KEY, DRAFT)).toBe(false)
    expect(shelf.load(KEY, 'test|a')).toBeNull()
    expect(() => shelf.drop(KEY)).not.toThrow()
  })

  test('ignores what is not ours to read', () => {
    sessionStorage.setItem(KEY, '{"version":99,"owner":"test|a"}')
    expect(createDraftShelf(() => sessionStorage).load(KEY, 'test|a')).toBeNull()
    sessionStorage.setItem(KEY, 'not JSON')
    expect(createDraftShelf(() => sessionStorage).load(KEY, 'test|a')).toBeNull()
  })
})

test('the owner is whom the token speaks of; nobody for a broken one', () => {
  expect([tokenOf('officer-a'), 'a.b.c', undefined].map(ownerOf)).toEqual(['test|officer-a', '', ''])
})
