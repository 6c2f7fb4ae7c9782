import { expect, test } from 'vitest'
import { citation } from '../testing/plan-data.js'
import { type CitationBranch, citationTree } from './citation-tree.js'

const shape = (branches: readonly CitationBranch[]): unknown[] =>
  branches.map(({ citation: { id }, inside }) => (inside.length ? [id, shape(inside)] : id))

test('citations nest as deep as the text nests them, whatever their order', () => {
  const found = [
    citation('c', '48-CT/TW', { nestedIn: 'b' }),
    citation('a', '36-KH/TU'),
    citation('b', '13-KL/TW', { nestedIn: 'a' }),
    citation('d', '44-KL/TW'),
  ]
  expect(shape(citationTree(found))).toEqual([['a', [['b', ['c']]]], 'd'])
})

test('a citation whose outer one is not there, or is itself, stands at the top', () => {
  expect(
    shape(citationTree([citation('a', '1-CT/TW', { nestedIn: 'gone' }), citation('b', '2-CT/TW', { nestedIn: 'b' })])),
  ).toEqual(['a', 'b'])
})
