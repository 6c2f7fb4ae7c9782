import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { registerBarePlan, registerCountry, registerPublicDocument } from '../../test/factories.js'
import { startGateway, type TestGateway } from '../../test/gateway.js'

let gateway: TestGateway
let officer: string
const ids = { public: '', draft: '' }

beforeAll(async () => {
  gateway = await startGateway()
  await registerCountry(gateway)
  officer = await gateway.tokenOf('bac-giang.ldld')
  const cited = await registerPublicDocument(gateway, { symbol: '48-CT/TW', issuer: 'vn.tld', issuedOn: '2022-06-22' })
  const [first, second] = [
    await registerPublicDocument(gateway, { symbol: '1/KH-LĐLĐ', issuer: 'bac-giang.ldld', issuedOn: '2024-02' }, [
      cited,
    ]),
    await registerPublicDocument(gateway, { symbol: '2/KH-LĐLĐ', issuer: 'bac-giang.ldld' }),
  ]
  ids.public = await registerBarePlan(gateway, { document: first, unit: 'bac-giang.ldld' })
  ids.draft = await registerBarePlan(gateway, { document: second, unit: 'bac-giang.ldld', state: 'DRAFT' })
})

afterAll(() => gateway.stop())

const LIST = `query ($within: String, $first: Int = 10, $after: String) {
  plans(within: $within, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    edges { cursor node { id state { code label } document { symbol issuedOn citations { raw document { title } } } } }
  } }`
const ONE = `query One($id: ID!, $isShort: Boolean = false) {
  plan(id: $id) {
    __typename ident: id year issuedAt
    ...rest @skip(if: $isShort)
    unit { code name then: name(on: "2000-01-01") parent { name } ancestors { code } }
    sourceText actions { name { code } to { label } }
  } }
  fragment rest on Plan { purpose tasks { id leadUnit { code } } parent { id } cascadeDelay { days } }`

/** Asks three times: the first time it is interpreted, later on compiled. */
async function askedThrice(query: string, variables: object = {}, token?: string) {
  const answers = []
  for (let time = 0; time < 3; time += 1) answers.push(await gateway.ask(query, { ...variables }, token))
  return answers
}

describe('an operation that comes again is answered as before', () => {
  it.each<[string, string, () => object]>([
    ['a list', LIST, () => ({ within: 'bac-giang.ldld' })],
    ['a list with a default of the operation', LIST, () => ({})],
    ['a list with an explicit null', LIST, () => ({ within: null, first: 1 })],
    ['aliases, fragments and directives', ONE, () => ({ id: ids.public })],
    ['a directive whose variable is sent', ONE, () => ({ id: ids.public, isShort: true })],
    ['a thing that is not there', ONE, () => ({ id: 'plan_00000000000000000000000000' })],
    ['a draft', ONE, () => ({ id: ids.draft })],
    ['a default of an argument', '{ supersededAlerts(first: 5) { on isProposed document { symbol } } }', () => ({})],
    [
      'an argument that may be left out',
      'query ($on: Date) { units(first: 5, on: $on) { edges { node { name(on: $on) } } } }',
      () => ({}),
    ],
  ])('%s', async (_what, query, variables) => {
    for (const token of [undefined, officer]) {
      const [first, second, third] = await askedThrice(query, variables(), token)
      expect(first?.errors).toBeUndefined()
      expect(first?.data).toBeTruthy()
      expect(second).toEqual(first)
      expect(third).toEqual(first)
    }
  })

  it.each<[string, string, object]>([
    ['a refusal', LIST, { within: 'khong.co' }],
    ['a refusal beside data', '{ a: plans(first: 0) { totalCount } planYears }', {}],
    [
      'a refusal that takes everything with it',
      '{ plans(within: "khong.co", first: 1) { totalCount } me { subject } }',
      {},
    ],
    ['a variable of the wrong type', LIST, { first: 'mười' }],
    ['a variable that is missing', ONE, {}],
    [
      'a scalar that refuses its value',
      'query ($on: Date) { units(first: 1, on: $on) { totalCount } }',
      { on: '2024-02-30' },
    ],
  ])('%s', async (_what, query, variables) => {
    const [first, second, third] = await askedThrice(query, variables)
    expect(first?.errors).toBeDefined()
    expect(second).toEqual(first)
    expect(third).toEqual(first)
  })

  it('with the access rules in it: a visitor sees no draft that an officer was just shown', async () => {
    const query = 'query Draft($id: ID!) { plan(id: $id) { id } }'
    const [, , shown] = await askedThrice(query, { id: ids.draft }, officer)
    const hidden = await gateway.ask(query, { id: ids.draft })
    expect([shown?.data.plan?.id, hidden.data.plan]).toEqual([ids.draft, null])
  })

  it('with its own limit of time and cost', async () => {
    const costly = `{ ${Array.from({ length: 20 }, (_, index) => `a${index}: plans(first: 100) { edges { node { tasks { id leadUnit { ancestors { id } } } } } }`).join(' ')} }`
    const answers = await askedThrice(costly)
    expect(answers.map(({ errors }) => errors?.[0]?.extensions.code)).toEqual(Array(3).fill('QUERY_TOO_COSTLY'))
  })
})
