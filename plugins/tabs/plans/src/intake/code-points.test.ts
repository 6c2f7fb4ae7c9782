import { expect, test } from 'vitest'
import { indicesOf } from './code-points.js'

test('code points are indices where no character takes two places', () => {
  const at = indicesOf('Kế hoạch')
  expect([0, 3, 8].map(at)).toEqual([0, 3, 8])
})

test('characters beyond U+FFFF move everything after them', () => {
  const text = '𝐊a𝐋b'
  const at = indicesOf(text)
  expect([0, 1, 2, 3, 4].map(at)).toEqual([0, 2, 3, 5, 6])
  expect(text.slice(at(1), at(2))).toBe('a')
  expect(text.slice(at(2), at(3))).toBe('𝐋')
})

test('offsets beyond the text end with it', () => {
  expect([-1, 99].map(indicesOf('𝐊a'))).toEqual([0, 3])
})
