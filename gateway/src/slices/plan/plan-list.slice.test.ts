import { afterAll, beforeAll, expect, it } from 'vitest'
import { registerBarePlan, registerCountry, registerPublicDocument } from '../../../test/factories.js'
import { startGateway, type TestGateway } from '../../../test/gateway.js'

let gateway: TestGateway
let officer: string
/** Ids of all plans, the newest first; those of drafts apart. */
const all: string[] = []
const drafts = new Set<string>()

beforeAll(async () => {
  gateway = await startGateway()
  await registerCountry(gateway)
  officer = await gateway.tokenOf('bac-giang.ldld')
  for (let number = 1; number <= 12; number += 1) {
    // days that come twice: the id tells equals apart
    const issuedOn = `2024-02-${String(Math.ceil(number / 2)).padStart(2, '0')}`
    const document = await registerPublicDocument(gateway, {
      symbol: `${number}/KH-X`,
      issuedOn,
      issuer: 'bac-giang.ldld',
    })
    const state = number % 3 === 0 ? 'DRAFT' : 'ISSUED'
    const unit = number % 4 === 0 ? 'bac-giang.kcn' : 'bac-giang.ldld'
    const id = await registerBarePlan(gateway, { document, unit, state })
    if (state === 'DRAFT') drafts.add(id)
    all.unshift(id)
  }
  const other = await registerPublicDocument(gateway, {
    symbol: '99/KH-X',
    issuedOn: '2024-02-03',
    issuer: 'tra-vinh.ldld',
  })
  drafts.add(await registerBarePlan(gateway, { document: other, unit: 'tra-vinh.ldld', state: 'DRAFT' }))
})
afterAll(() => gateway.stop())

const LIST = `query ($within: String, $state: PlanState, $text: String, $first: Int, $after: String, $last: Int, $before: String) {
  plans(within: $within, state: $state, text: $text, first: $first, after: $after, last: $last, before: $before) {
    edges { cursor node { id document { symbol } } } pageInfo { hasNextPage hasPreviousPage } } }`

async function pages(wish: object, token?: string): Promise<string[]> {
  const found: string[] = []
  for (let after: string | undefined; ;) {
    const { data } = await gateway.ask(LIST, { first: 3, after, ...wish }, token)
    found.push(...data.plans.edges.map((edge: { node: { id: string } }) => edge.node.id))
    if (!data.plans.pageInfo.hasNextPage) return found
    after = data.plans.edges.at(-1).cursor
  }
}

it.each([{ within: 'bac-giang.ldld' }, {}])('goes through drafts and public plans in one order: %o', async (wish) => {
  expect(await pages(wish, officer)).toEqual(all)
  expect(await pages(wish)).toEqual(all.filter((id) => !drafts.has(id)))
})

it('reads the same from the end, and up to a place', async () => {
  const { data } = await gateway.ask(LIST, { within: 'bac-giang.ldld', last: 5 }, officer)
  expect(data.plans.edges.map((edge: any) => edge.node.id)).toEqual(all.slice(-5))
  const before = data.plans.edges[0].cursor
  const earlier = await gateway.ask(LIST, { within: 'bac-giang.ldld', last: 4, before }, officer)
  expect(earlier.data.plans.edges.map((edge: any) => edge.node.id)).toEqual(all.slice(-9, -5))
  expect(earlier.data.plans.pageInfo).toEqual({ hasNextPage: true, hasPreviousPage: true })
})

it('is narrowed by state and text, in a subtree and without one', async () => {
  for (const within of ['bac-giang.ldld', undefined]) {
    expect(await pages({ within, state: 'DRAFT' }, officer)).toEqual(all.filter((id) => drafts.has(id)))
    expect(await pages({ within, state: 'DRAFT' })).toEqual([])
    expect(await pages({ within, state: 'ISSUED' }, officer)).toEqual(all.filter((id) => !drafts.has(id)))
    expect(await pages({ within, text: '12/kh' }, officer)).toEqual(all.slice(0, 1))
  }
})
