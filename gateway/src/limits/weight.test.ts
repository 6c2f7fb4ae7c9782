import { describe, expect, it } from 'vitest'
import { buildSchema, parse, type GraphQLSchema, type OperationDefinitionNode } from 'graphql'
import { storedOperations } from '@antq/shared-schema/operations'
import { createSchema } from '../schema.js'
import { scanDocument } from './document-scan.js'
import { LIMITS } from './limits.js'
import { weigh, type Weight } from './weight.js'

function weightOf(schema: GraphQLSchema, text: string, variables: Record<string, unknown> = {}): Weight {
  const document = parse(text)
  const operation = document.definitions.find(
    (part): part is OperationDefinitionNode => part.kind === 'OperationDefinition',
  )
  if (!operation) throw new Error('no operation')
  return weigh(schema, document, operation, variables)
}

describe('the weight of an operation', () => {
  const schema = buildSchema(`
    type Query { books(first: Int, last: Int): BookConnection!  book: Book  count: Int!  alike(first: Int!): [Book!]! }
    type Mutation { read(text: String, input: Input): Int }
    input Input { text: String, parts: [Input!] }
    type BookConnection { edges: [BookEdge!]!  total: Int }
    type BookEdge { cursor: String  node: Book! }
    type Book { id: ID!  authors: [Author!]!  parts(first: Int): BookConnection!  tags: [String!]! }
    type Author { name: String }
  `)
  const reading = schema.getMutationType()?.getFields()['read']
  if (reading) reading.extensions = { cost: 50, costPerKilobyte: 2 }
  const costOf = (text: string, variables?: Record<string, unknown>) => weightOf(schema, text, variables).cost

  it('is a point for each object and none for plain values inside', () => {
    expect(costOf('{ book { id tags } }')).toBe(1)
    expect(costOf('{ count }')).toBe(1)
  })

  it('takes ten of a list that is no page', () => {
    expect(costOf('{ book { authors { name } } }')).toBe(1 + 10)
  })

  it('multiplies page sizes through nested pages', () => {
    expect(costOf('{ books(first: 5) { total edges { cursor node { id } } } }')).toBe(1 + 5 * 2)
    expect(costOf('{ books(last: 5) { edges { node { parts(first: 3) { edges { node { id } } } } } } }')).toBe(
      1 + 5 * (2 + 1 + 3 * 2),
    )
    expect(costOf('{ alike(first: 7) { id } }')).toBe(7)
  })

  it('knows page sizes from variables and their defaults, and takes the largest where it is told none', () => {
    const text = 'query($n: Int = 4) { books(first: $n) { edges { cursor } } }'
    expect(costOf(text, { n: 2 })).toBe(1 + 2)
    expect(costOf(text)).toBe(1 + 4)
    for (const n of [-1, 0, 101, '5', null]) expect(costOf(text, { n })).toBe(1 + 100)
    expect(costOf('{ books { edges { cursor } } }')).toBe(1 + 100)
  })

  it('counts fragments wherever they are spread, those of an edge with the size of its page', () => {
    const fragments = 'fragment B on Book { a: id ...C } fragment C on Book { b: id authors { name @skip(if: false) } }'
    expect(weightOf(schema, `{ x: book { ...B ...C } book { ...B @include(if: true) } } ${fragments}`)).toEqual({
      cost: 2 + 30,
      depth: 3,
      aliases: 1 + 2 + 1 + 2,
      directives: 3 + 1,
    })
    expect(costOf('{ books(first: 3) { ...P } } fragment P on BookConnection { edges { node { id } } }')).toBe(
      1 + 3 * 2,
    )
  })

  it('counts what is to be read by its length, from literals and variables alike', () => {
    const kilobyte = 'x'.repeat(1024)
    expect(costOf(`mutation { read(text: "${kilobyte}") }`)).toBe(50 + 2)
    expect(costOf(`mutation { read(input: {parts: [{text: "${kilobyte}"}]}) }`)).toBe(50 + 2)
    expect(costOf('mutation($i: Input) { read(input: $i) }', { i: { parts: [{ text: kilobyte.repeat(3) }] } })).toBe(
      50 + 6,
    )
  })
})

describe('the limits of operations', () => {
  const schema = createSchema()
  const largest = { n: 100, first: 100, text: 'x'.repeat(2 * 1024 * 1024) }

  it.each(Object.values(storedOperations).map((text) => [/\w+ \w+/.exec(text)?.[0] ?? '', text]))(
    'leave our own %s room',
    (name, text) => {
      // those of exports are run by the gateway itself, where no budget counts
      const room = name.startsWith('query Export') ? 1 : 4
      const weight = weightOf(schema, text, { first: 20, depth: 3, text: 'x'.repeat(100_000) })
      expect(weight.cost).toBeLessThan(LIMITS.cost / room)
      expect(weight.depth).toBeLessThanOrEqual(LIMITS.depth / 1.5)
      expect(weight.aliases).toBeLessThan(LIMITS.aliases / 2)
      expect(scanDocument(text, LIMITS)).toBeLessThan(LIMITS.tokens / 4)
    },
  )

  it('let a text of 2 MB be read once, and not twice in one document', () => {
    const once = weightOf(schema, 'query($text: String!) { intake(text: $text) { error { code } } }', largest)
    expect(once.cost).toBeLessThan(LIMITS.cost)
    expect(once.cost * 2).toBeGreaterThan(LIMITS.cost)
  })
})
