import { expect, test } from 'vitest'
import { documentLine } from '../testing/plan-data.js'
import { type Basis, layOutBasis, NODE_HEIGHT, NODE_WIDTH } from './basis-layout.js'

const RESTS = { code: 'basis', label: 'Căn cứ' }
const basis: Basis = {
  root: 'a',
  isTruncated: false,
  nodes: ['a', 'b', 'c', 'd'].map((id, depth) => ({
    depth: Math.min(depth, 2),
    isSuperseded: id === 'c',
    document: documentLine(id, `${depth}/KH-LĐLĐ`),
  })),
  links: [
    { from: 'a', to: 'b', isSuccession: false, relation: RESTS },
    { from: 'b', to: 'c', isSuccession: false, relation: RESTS },
    { from: 'c', to: 'd', isSuccession: true, relation: RESTS },
    { from: 'd', to: 'a', isSuccession: false, relation: RESTS },
    { from: 'a', to: 'elsewhere', isSuccession: false, relation: RESTS },
  ],
}

test('who rests stands left of what it rests on, and no two documents cover each other', () => {
  const { nodes, width, height } = layOutBasis(basis)
  const x = Object.fromEntries(nodes.map(({ node, x: left }) => [node.document.id, left]))
  expect(x.a).toBeLessThan(x.b ?? 0)
  expect(x.b).toBeLessThan(x.c ?? 0)
  const covering = nodes.flatMap((one, index) =>
    nodes
      .slice(index + 1)
      .filter((two) => Math.abs(one.x - two.x) < NODE_WIDTH && Math.abs(one.y - two.y) < NODE_HEIGHT),
  )
  expect(covering).toEqual([])
  expect(Math.max(...nodes.map((node) => node.x + NODE_WIDTH))).toBeLessThanOrEqual(width)
  expect(Math.max(...nodes.map((node) => node.y + NODE_HEIGHT))).toBeLessThanOrEqual(height)
})

test('every link between shown documents has a line, also one of a circle', () => {
  const { links } = layOutBasis(basis)
  expect(links.map(({ link }) => `${link.from}${link.to}`)).toEqual(['ab', 'bc', 'cd', 'da'])
  expect(links.every(({ path }) => /^M-?\d+,-?\d+ C/.test(path))).toBe(true)
})
