import { readFileSync } from 'node:fs'
import { buildSchema, graphql } from 'graphql'
import { describe, expect, it } from 'vitest'
import { accessRules } from '../access-rules.js'
import { createSchema } from '../schema.js'
import { accessPage } from './access-page.js'
import { open } from './field-rules.js'
import { faultsOf, guardSchema } from './guarded-schema.js'

describe('access rules', () => {
  const schema = buildSchema('type Query { plan: Plan, me: String } type Plan { id: ID!, title: String }')
  const rules = { Query: { fields: open('plan', 'me') }, Plan: { fields: open('id', 'title') } }

  it('are there for every field that the gateway serves', () => {
    expect(faultsOf(createSchema(), accessRules)).toEqual([])
  })

  it('keep the gateway from starting where a field has none', () => {
    expect(() => guardSchema(schema, { ...rules, Plan: { fields: open('id') } })).toThrow('Plan.title: has no rule')
  })

  it('keep the gateway from starting where a type has none', () => {
    expect(() => guardSchema(schema, { Query: rules.Query })).toThrow('Plan.id: has no rule')
  })

  it('are refused where they speak of what is not there', () => {
    expect(faultsOf(schema, { ...rules, Plan: { fields: open('id', 'title', 'colour') } })).toEqual([
      'Plan.colour: is no field',
    ])
    expect(faultsOf(schema, { ...rules, Agreement: { fields: {} } })).toEqual(['Agreement: there is no such type'])
  })

  it('hide what is not to be seen, whatever field leads to it', async () => {
    const leaky = buildSchema(
      'type Query { plan: Plan, all: [Plan!]!, one: Plan! } type Plan { id: ID!, parent: Plan, secret: String }',
    )
    guardSchema(leaky, {
      Query: { fields: open('plan', 'all', 'one') },
      Plan: {
        sees: (_context, plan: { id: string }) => plan.id !== 'hidden',
        fields: { ...open('id', 'parent'), secret: { action: 'source.read', guarded: async () => false } },
      },
    })
    const hidden = { id: 'hidden' }
    const shown = { id: 'shown', parent: hidden, secret: 'x' }
    const rootValue = { plan: shown, all: [hidden, shown], one: hidden }
    const ask = (source: string) => graphql({ schema: leaky, source, rootValue, contextValue: {} })
    expect(await ask('{ plan { id parent { id } secret } all { id } }')).toEqual({
      data: { plan: { id: 'shown', parent: null, secret: null }, all: [{ id: 'shown' }] },
    })
    expect((await ask('{ one { id } }')).errors?.[0]?.originalError).toMatchObject({ code: 'NOT_FOUND' })
  })

  it('are what docs/access.md says', () => {
    const page = readFileSync(new URL('../../../docs/access.md', import.meta.url), 'utf8')
    expect(page, 'write it anew with: npm run schema').toBe(accessPage(accessRules))
  })
})
