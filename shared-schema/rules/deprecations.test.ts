import { buildSchema, type GraphQLSchema } from 'graphql'
import { describe, expect, it } from 'vitest'
import { brokenPromises, overdue, undated } from './deprecations.js'

const TODAY = '2026-11-24'
const schemaWith = (fields: string): GraphQLSchema => buildSchema(`type Query { plans: [String!]! ${fields} }`)
const deprecated = (reason: string): GraphQLSchema => schemaWith(`old: String @deprecated(reason: "${reason}")`)

describe('a deprecation', () => {
  it.each(['Use plans.', 'Use plans; until soon.', 'Use plans; until 2027-02-30.'])(
    'needs a day of the calendar: “%s”',
    (reason) => {
      expect(undated(deprecated(reason))).toEqual([
        'Query.old: the deprecation has no date; say “until YYYY-MM-DD” in its reason',
      ])
    },
  )

  it('needs its day on arguments, input fields and enum values too', () => {
    const schema = buildSchema(`
      type Query { plans(old: Int @deprecated(reason: "x"), filter: Filter): State }
      input Filter { old: Int @deprecated(reason: "x") }
      enum State { NOW OLD @deprecated(reason: "x") }`)
    expect(undated(schema).map((mistake) => mistake.split(':')[0])).toEqual([
      'Query.plans.old',
      'Filter.old',
      'State.OLD',
    ])
  })

  it('is kept until its day, the day included', () => {
    const promised = (day: string) => brokenPromises(deprecated(`Use plans; until ${day}.`), schemaWith(''), TODAY)
    expect(promised('2026-11-25')).toEqual(['Query.old: was promised until 2026-11-25 and is gone already'])
    expect(promised('2026-11-24')).toEqual(['Query.old: was promised until 2026-11-24 and is gone already'])
    expect(promised('2026-11-23')).toEqual([])
  })

  it('may be given more time, and not less', () => {
    const released = deprecated('Use plans; until 2027-06-30.')
    const moved = (day: string) => brokenPromises(released, deprecated(`Use plans; until ${day}.`), TODAY)
    expect(moved('2027-06-29')).toEqual(['Query.old: was promised until 2027-06-30, now only until 2027-06-29'])
    expect(moved('2027-12-31')).toEqual([])
    expect(brokenPromises(released, schemaWith('old: String'), TODAY)).toEqual([])
  })

  it('is pointed out when its day has passed', () => {
    const late = (day: string) => overdue(deprecated(`Use plans; until ${day}.`), TODAY)
    expect(late('2026-11-23')).toEqual(['Query.old: deprecated until 2026-11-23, which has passed; it may be removed'])
    expect(late('2026-11-24')).toEqual([])
  })
})
