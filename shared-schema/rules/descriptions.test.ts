import { readFileSync } from 'node:fs'
import { buildSchema } from 'graphql'
import { describe, expect, it } from 'vitest'
import { elementsOf } from './elements.js'
import { undescribed } from './descriptions.js'

const SMALL = `
"""What can be read (truy vấn)."""
type Query {
  """Plans (kế hoạch)."""
  plans(
    """How many."""
    first: Int
    """Which (bộ lọc)."""
    filter: Filter
  ): [Plan!]!
}
"""A plan (kế hoạch)."""
type Plan {
  """State."""
  state: State
  """When."""
  on: Day
}
"""A state (trạng thái)."""
enum State {
  """Issued."""
  ISSUED
}
"""A filter (bộ lọc)."""
input Filter {
  """Year."""
  year: Int
}
"""A day."""
scalar Day
"""What a field costs."""
directive @cost(
  """Points."""
  points: Int
) on FIELD_DEFINITION
`
const without = (description: string): string[] => undescribed(buildSchema(SMALL.replace(`"""${description}"""`, '')))

describe('the rule that everything is described', () => {
  it('has nothing to say where everything is', () => {
    expect(undescribed(buildSchema(SMALL))).toEqual([])
  })

  it.each([
    ['A plan (kế hoạch).', 'Plan: this type has no description'],
    ['State.', 'Plan.state: this field has no description'],
    ['How many.', 'Query.plans.first: this argument has no description'],
    ['Year.', 'Filter.year: this input field has no description'],
    ['Issued.', 'State.ISSUED: this enum value has no description'],
    ['A day.', 'Day: this scalar has no description'],
    ['What a field costs.', '@cost: this directive has no description'],
    ['Points.', '@cost.points: this argument has no description'],
  ])('misses “%s”', (description, mistake) => {
    expect(without(description)).toEqual([mistake])
  })

  it.each(['A plan.', 'A plan (plan).', 'A plan, kế hoạch.'])('wants the Vietnamese term of a type: “%s”', (words) => {
    expect(undescribed(buildSchema(SMALL.replace('A plan (kế hoạch).', words)))).toEqual([
      'Plan: the description has no Vietnamese term in brackets beside the English one',
    ])
  })

  it('wants one way of writing a letter with its marks', () => {
    const decomposed = SMALL.replace('A plan (kế hoạch).', 'A plan (kế hoạch).'.normalize('NFD'))
    expect(undescribed(buildSchema(decomposed))).toEqual(['Plan: the description is not in NFC'])
  })
})

it('every description of the contract is missed when it is taken away', () => {
  const schema = buildSchema(readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8'))
  const elements = elementsOf(schema)
  expect(elements.length).toBeGreaterThan(300)
  expect(undescribed(schema)).toEqual([])
  const bare = buildSchema(
    readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8').replace(/"""[\s\S]*?"""/g, ''),
  )
  expect(undescribed(bare)).toEqual(elements.map(({ path, kind }) => `${path}: this ${kind} has no description`))
})
