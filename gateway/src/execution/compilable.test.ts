import { buildSchema, getOperationAST, parse } from 'graphql'
import { describe, expect, it } from 'vitest'
import { isCompilable } from './compilable.js'

const schema = buildSchema(`
  interface Node { id: ID! }
  type Plan implements Node { id: ID! title(upper: Boolean): String parent: Plan node: Node }
  union Either = Plan
  input Filter { year: Int = 2024 }
  type Query { plan(id: ID!): Plan plans(filter: Filter, ids: [ID!]): [Plan!]! node(id: ID!): Node either: Either }
  type Mutation { discard(id: ID!): Plan }
`)

function isCompiled(text: string): boolean {
  const document = parse(text)
  return isCompilable(schema, document, getOperationAST(document)!)
}

describe('an operation is compiled', () => {
  it.each([
    'query ($id: ID!) { plan(id: $id) { id title } }',
    'query ($ids: [ID!]!) { plans(ids: $ids) { __typename parent { title(upper: true) } } }',
    'query ($on: Boolean!) { plan(id: "a") { id @skip(if: $on) ... @include(if: $on) { title } } }',
    'query { plan(id: "a") { ...parts } } fragment parts on Plan { id parent { ... on Plan { id } } }',
  ])('%s', (text) => {
    expect(isCompiled(text)).toBe(true)
  })
})

describe('graphql-js keeps what compiled code answers otherwise', () => {
  it.each([
    ['a mutation', 'mutation { discard(id: "a") { id } }'],
    ['an input object that comes as a variable', 'query ($filter: Filter) { plans(filter: $filter) { id } }'],
    ['an input object in the text', 'query ($year: Int) { plans(filter: { year: $year }) { id } }'],
    ['an interface at the root', 'query { node(id: "a") { id } }'],
    ['an interface deep inside', 'query { plan(id: "a") { parent { node { id } } } }'],
    ['an interface behind a fragment', 'query { plan(id: "a") { ...n } } fragment n on Node { id }'],
    ['a union', 'query { either { __typename } }'],
    ['the schema itself', 'query { plan(id: "a") { id } __schema { queryType { name } } }'],
  ])('%s', (_what, text) => {
    expect(isCompiled(text)).toBe(false)
  })
})
