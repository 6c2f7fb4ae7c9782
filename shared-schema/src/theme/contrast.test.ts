import { expect, test } from 'vitest'
import { contrastOf } from './contrast.js'

test('is told as WCAG reckons it, whichever colour comes first', () => {
  expect(contrastOf('#000000', '#ffffff')).toBe(21)
  expect(contrastOf('#ffffff', '#ffffff')).toBe(1)
  expect(contrastOf('#767676', '#ffffff')).toBe(4.54)
  expect(contrastOf('#ffffff', '#777777')).toBe(4.47)
})
