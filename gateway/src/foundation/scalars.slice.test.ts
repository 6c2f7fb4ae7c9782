import { GraphQLObjectType, GraphQLSchema, graphqlSync } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startGateway, type TestGateway } from '../../test/gateway.js'
import { DateTimeScalar } from './scalars.js'

const WORDS = { vi: 'Ngày không hợp lệ.', en: 'The date is not valid.' }

describe('a wrong date, over HTTP', () => {
  let gateway: TestGateway
  let address: string
  beforeAll(async () => {
    gateway = await startGateway()
    address = `${await gateway.app.listen({ port: 0 })}/graphql`
  })
  afterAll(() => gateway.stop())

  const post = async (query: string, variables: object = {}) => {
    const headers = { 'content-type': 'application/json', accept: 'application/graphql-response+json' }
    const response = await fetch(address, { method: 'POST', headers, body: JSON.stringify({ query, variables }) })
    return { status: response.status, ...((await response.json()) as { errors?: object[]; data?: object }) }
  }
  const units = (on: string) => `units(first: 1, on: ${on}) { edges { cursor } }`

  it.each([
    ['in the document', `{ ${units('"2026-02-30"')} }`, {}, 'Date: not a whole date'],
    ['of another type in the document', `{ ${units('20260224')} }`, {}, 'Date: not a whole date'],
    ['as a default', `query($on: Date = "2026") { ${units('$on')} }`, {}, 'Date: not a whole date'],
    ['as a variable', `query($on: Date) { ${units('$on')} }`, { on: '2026-02' }, 'Variable "$on" got invalid value'],
    ['of another type as a variable', `query($on: Date) { ${units('$on')} }`, { on: 5 }, 'Variable "$on" got invalid'],
  ])('is refused with its place, code and words: %s', async (_where, query, variables, message) => {
    expect(await post(query, variables)).toMatchObject({
      status: 400,
      errors: [
        {
          message: expect.stringContaining(message),
          locations: [{ line: 1, column: expect.any(Number) }],
          extensions: { code: 'DATE_INVALID', fields: [], message: WORDS },
        },
      ],
    })
  })

  it('is refused deep inside an input too, and a partial date is taken as it is', async () => {
    const query = `mutation($issuedOn: PartialDate) { updatePlan(input: { id: "x", version: 1, corrections: { document: { title: "x", issuedOn: $issuedOn } } }) { error { code } } }`
    expect(await post(query, { issuedOn: '2026-13' })).toMatchObject({
      status: 400,
      errors: [{ extensions: { code: 'DATE_INVALID' } }],
    })
    expect(await post(query, { issuedOn: '2026-12' })).toMatchObject({
      status: 200,
      data: { updatePlan: { error: { code: 'NOT_SIGNED_IN' } } },
    })
  })
})

describe('an instant in GraphQL', () => {
  const same = {
    type: DateTimeScalar,
    args: { at: { type: DateTimeScalar } },
    resolve: (_root: unknown, { at }: { at?: string }) => at,
  }
  const schema = new GraphQLSchema({ query: new GraphQLObjectType({ name: 'Query', fields: { same } }) })

  it('is taken with any offset and answered in UTC', () => {
    const kept = { data: { same: '2026-11-24T03:15:00.000Z' } }
    expect(graphqlSync({ schema, source: '{ same(at: "2026-11-24T10:15:00+07:00") }' })).toEqual(kept)
    const source = 'query($at: DateTime) { same(at: $at) }'
    expect(graphqlSync({ schema, source, variableValues: { at: '2026-11-24T03:15Z' } })).toEqual(kept)
  })

  it('is refused without an offset', () => {
    const { errors } = graphqlSync({ schema, source: '{ same(at: "2026-11-24T10:15:00") }' })
    expect(errors?.map(({ message }) => message)).toEqual([expect.stringContaining('an instant with its offset')])
  })
})
