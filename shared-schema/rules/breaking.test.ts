import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildSchema } from 'graphql'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { untold } from './breaking.js'
import { type Changeset, readChangesets } from './changesets.js'
import { verdictOn } from './index.js'

const RELEASED = `
  type Query { plans(first: Int!, year: Int): [Plan!]! }
  type Plan { id: ID! title: String! state: State! }
  enum State { DRAFT ISSUED }
  input Filter { year: Int }`
const told = (breaking: string[], bump: 'major' | 'minor' = 'major'): Changeset[] => [
  { file: 'less.md', bumps: { '@antq/shared-schema': bump }, breaking, text: '' },
]
const changed = (from: string, to: string, changesets: Changeset[] = []): Promise<string[]> =>
  untold(buildSchema(RELEASED), buildSchema(RELEASED.replace(from, to)), changesets)

describe('a change of the contract', () => {
  it.each([
    ['a field that goes', 'title: String! ', '', 'Plan.title'],
    ['a field of another type', 'title: String!', 'title: Int!', 'Plan.title'],
    ['a field that may be null', 'title: String!', 'title: String', 'Plan.title'],
    ['an argument that goes', ', year: Int', '', 'Query.plans.year'],
    ['an argument that is wanted', 'year: Int)', 'year: Int, kind: String!)', 'Query.plans.kind'],
    ['an input field that is wanted', 'input Filter { year: Int }', 'input Filter { year: Int! }', 'Filter.year'],
    ['a value that goes', 'DRAFT ', '', 'State.DRAFT'],
  ])('stops the build: %s', async (_what, from, to, path) => {
    expect(await changed(from, to)).toEqual([expect.stringContaining(`${path}: `)])
    expect(await changed(from, to, told([path]))).toEqual([])
  })

  it('does not stop it where old documents stay valid', async () => {
    expect(await changed('first: Int!', 'first: Int, last: Int')).toEqual([])
    expect(await changed('title: String!', 'title: String! symbol: String')).toEqual([])
  })

  it('is told as what it is: major, and nothing that breaks nothing', async () => {
    expect(await changed('title: String! ', '', told(['Plan.title'], 'minor'))).toEqual([
      'less.md: tells of a breaking change, so @antq/shared-schema has to be major',
    ])
    expect(await changed('', '', told(['Plan.id']))).toEqual(['Plan.id: is told as breaking and is not'])
  })
})

describe('the whole verdict', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'antq-contract-'))
    mkdirSync(join(folder, 'released'))
    mkdirSync(join(folder, 'changesets'))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))
  const put = (file: string, content: string) => writeFileSync(join(folder, file), content)
  const verdict = () => verdictOn(folder, join(folder, 'changesets'), '2026-11-24')

  it('lets a told change pass, and one against a promise never', async () => {
    const schema = (field: string) => `"""Reads (đọc)."""\ntype Query {\n  """All."""\n  all: ID\n${field}\n}`
    const old = (day: string) => `  """Old."""\n  old: ID @deprecated(reason: "Use all; until ${day}.")`
    put('changesets/less.md', `---\n'@antq/shared-schema': major\nbreaking:\n  - Query.old\n---\n\nUse \`all\`.\n`)
    put('schema.graphql', schema(''))
    put('released/schema.graphql', schema(old('2026-11-01')))
    expect(await verdict()).toEqual({ mistakes: [], warnings: [] })
    put('released/schema.graphql', schema(old('2027-06-30')))
    expect((await verdict()).mistakes).toEqual(['Query.old: was promised until 2027-06-30 and is gone already'])
  })

  it.each([
    ['without a head', 'Less.', 'odd.md: has no head'],
    ['with one path for a list', '---\nbreaking: Plan.foo\n---\n\nLess.', 'odd.md: `breaking` is a list'],
    ['with an unknown size', '---\nx: huge\n---\n\nMore.', 'odd.md: x is major, minor or patch, not huge'],
  ])('names a changeset %s', (_what, content, words) => {
    put('changesets/odd.md', content)
    expect(() => readChangesets(join(folder, 'changesets'))).toThrow(words)
  })
})
