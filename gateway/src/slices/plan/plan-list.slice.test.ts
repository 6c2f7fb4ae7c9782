import { afterAll, beforeAll, expect, it } from 'vitest'
import { registerBarePlan, registerCountry, registerPublicDocument } from '../../../test/factories.js'
import { startGateway, type TestGateway } from '../../../test/gateway.js'
import { PlanEntity } from './index.js'

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

it('reads the long texts of all its plans at once, and only where they are asked for', async () => {
  const statementsFor = (fields: string, first: number) =>
    gateway.leastStatements(() =>
      gateway.ask(`query ($first: Int) { plans(first: $first) { edges { node { ${fields} } } } }`, { first }),
    )
  const [bare, one, many] = [
    await statementsFor('id year', 6),
    await statementsFor('id purpose sections { heading }', 1),
    await statementsFor('id purpose sections { heading }', 6),
  ]
  expect([one, many]).toEqual([bare + 1, bare + 1])
  const { statements } = await gateway.countStatements(() => gateway.ask(LIST, { first: 6 }))
  expect(statements.filter((text) => text.includes('purpose'))).toEqual([])
})

it('has the texts of its plans as the plans themselves have them', async () => {
  const TEXTS = 'id purpose sections { label heading level }'
  const id = all.find((each) => !drafts.has(each))!
  const purpose = ['Nâng cao nhận thức của đoàn viên']
  const sections = [{ label: 'I', heading: 'MỤC ĐÍCH, YÊU CẦU', level: 1 }]
  await gateway.database.write((manager) => manager.update(PlanEntity, { id }, { purpose, sections }))
  const { data } = await gateway.ask(`{ plans(first: 3) { edges { node { ${TEXTS} } } } }`)
  expect(data.plans.edges[0].node).toEqual({ id, purpose, sections })
  for (const { node } of data.plans.edges) {
    const alone = await gateway.ask(`query ($id: ID!) { plan(id: $id) { ${TEXTS} } }`, { id: node.id })
    expect(alone.data.plan).toEqual(node)
  }
})
