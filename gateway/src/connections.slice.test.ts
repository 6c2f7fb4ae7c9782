import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { registerBarePlan, registerCountry, registerPublicDocument, smallCountry } from '../test/factories.js'
import { startGateway, type TestGateway } from '../test/gateway.js'
import type { DocumentEntity } from './slices/document/index.js'

/** What a connection answers, of whatever list. */
interface Answered {
  totalCount: number | null
  edges: { cursor: string; node: { id: string } }[]
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null }
}
type Wish = { first?: number; after?: string | null; last?: number; before?: string | null }

/** Few dates for many documents: most of them have equals, and some have none. */
const DATES = fc.sample(fc.constantFrom('2024', '2024-02', '2024-02-16', '2026-02-16', null), { numRuns: 36, seed: 3 })
const KINDS = ['KH', 'HD', 'CT']
const SAME_NAME = Array.from({ length: 12 }, (_, index) => ({
  code: `bac-giang.same-${index}`,
  province: 'bac-giang',
  periods: [{ name: 'Công đoàn cơ sở Cùng tên', kind: 'grassroots-union', parent: 'bac-giang.kcn' }],
}))

let gateway: TestGateway
let officer: string
let root: DocumentEntity
let rootPlan: string

beforeAll(async () => {
  gateway = await startGateway()
  await registerCountry(gateway, [...smallCountry, ...SAME_NAME])
  officer = await gateway.tokenOf('bac-giang.ldld')
  root = await registerPublicDocument(gateway, { symbol: '1/KH-TLĐ', issuedOn: '2023-05-01', issuer: 'vn.tld' })
  rootPlan = await registerBarePlan(gateway, { document: root, unit: 'vn.tld' })
  for (const [index, issuedOn] of DATES.entries()) {
    const document = await registerPublicDocument(
      gateway,
      { symbol: `${index + 2}/KH-X`, kind: KINDS[index % 3] ?? 'KH', issuedOn, title: `Về việc ${index % 2}` },
      index % 4 === 0 ? [] : [root],
    )
    await registerBarePlan(gateway, {
      document,
      unit: index % 3 === 0 ? 'bac-giang.cs-1' : 'tra-vinh.ldld',
      parentDocumentId: index % 4 === 0 ? null : root.id,
      state: index % 5 === 0 ? 'DRAFT' : 'ISSUED',
    })
  }
})
afterAll(() => gateway.stop())

const CONNECTION =
  '{ totalCount edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }'
const PAGE = 'first: $first, after: $after, last: $last, before: $before'

/** Every list that is a connection, asked as `list`. */
const LISTS = {
  documents: () => `list: documents(${PAGE}) ${CONNECTION}`,
  'documents of a kind': () => `list: documents(${PAGE}, kind: "HD") ${CONNECTION}`,
  'documents that are searched': () => `list: documents(${PAGE}, text: "ve viec 1") ${CONNECTION}`,
  dependents: () => `list: dependents(${PAGE}, document: "${root.id}") ${CONNECTION}`,
  plans: () => `list: plans(${PAGE}) ${CONNECTION}`,
  'plans in a subtree': () => `list: plans(${PAGE}, within: "bac-giang.ldld") ${CONNECTION}`,
  'plans of a state': () => `list: plans(${PAGE}, state: ISSUED, year: 2024) ${CONNECTION}`,
  'plans that are searched': () => `list: plans(${PAGE}, text: "ve viec 0") ${CONNECTION}`,
  'plans that carry one out': () => `plan(id: "${rootPlan}") { list: carriedOutBy(${PAGE}) ${CONNECTION} }`,
  units: () => `list: units(${PAGE}) ${CONNECTION}`,
  'units in a subtree': () => `list: units(${PAGE}, within: "bac-giang.kcn") ${CONNECTION}`,
  'units that are searched': () => `list: units(${PAGE}, text: "cung ten") ${CONNECTION}`,
}
type List = keyof typeof LISTS
const NAMES = Object.keys(LISTS) as List[]

async function ask(list: List, wish: Wish, token?: string): Promise<Answered> {
  const query = `query($first: Int, $after: String, $last: Int, $before: String) { ${LISTS[list]()} }`
  const { data, errors } = await gateway.ask(query, { ...wish }, token)
  if (errors) throw new Error(errors.map(({ extensions }) => extensions.code).join())
  return data.list ?? data.plan.list
}

const idsOf = ({ edges }: Answered) => edges.map(({ node }) => node.id)

/** All pages of a list, in the order in which they were read. */
async function walk(list: List, way: 'forwards' | 'backwards', size: number, token?: string): Promise<Answered[]> {
  const pages: Answered[] = []
  for (let cursor: string | null = null; ;) {
    const wish: Wish = way === 'forwards' ? { first: size, after: cursor } : { last: size, before: cursor }
    const page: Answered = await ask(list, wish, token)
    pages.push(page)
    const { hasNextPage, hasPreviousPage, startCursor, endCursor } = page.pageInfo
    if (!(way === 'forwards' ? hasNextPage : hasPreviousPage)) return pages
    cursor = way === 'forwards' ? endCursor : startCursor
  }
}

const anyList = fc.constantFrom(...NAMES)
const anySize = fc.integer({ min: 1, max: 17 })

describe('a list that is read in pages', () => {
  it.each(NAMES)('has more than one row to be wrong with: %s', async (list) => {
    const { edges, totalCount } = await ask(list, { first: 100 }, officer)
    expect(edges.length).toBeGreaterThan(6)
    expect(new Set(edges.map(({ node }) => node.id)).size).toBe(edges.length)
    expect(totalCount).toBe(list.endsWith('searched') ? null : edges.length)
  })

  it('is the same forwards and backwards, whatever the size of the pages and whoever reads', async () => {
    await fc.assert(
      fc.asyncProperty(anyList, anySize, anySize, fc.boolean(), async (list, there, back, isOfficer) => {
        const token = isOfficer ? officer : undefined
        const whole = idsOf(await ask(list, { first: 100 }, token))
        const forwards = await walk(list, 'forwards', there, token)
        const backwards = (await walk(list, 'backwards', back, token)).reverse()
        for (const pages of [forwards, backwards]) {
          expect(pages.flatMap(idsOf)).toEqual(whole)
          expect(pages.map(({ pageInfo }) => [pageInfo.hasPreviousPage, pageInfo.hasNextPage])).toEqual(
            pages.map((_, index) => [index > 0, index < pages.length - 1]),
          )
        }
      }),
      { numRuns: 20 },
    )
  })

  it('can be asked for what lies between two places, from either of them', async () => {
    await fc.assert(
      fc.asyncProperty(anyList, fc.nat(), fc.nat(), anySize, async (list, one, other, size) => {
        const { edges } = await ask(list, { first: 100 })
        const [from, to] = [one % edges.length, other % edges.length].sort((a, b) => a - b) as [number, number]
        const bounds = { after: edges[from]?.cursor ?? null, before: edges[to]?.cursor ?? null }
        const between = edges.slice(from + 1, to).map(({ node }) => node.id)
        const first = await ask(list, { first: size, ...bounds })
        const last = await ask(list, { last: size, ...bounds })
        expect([idsOf(first), idsOf(last)]).toEqual([between.slice(0, size), between.slice(-size)])
        for (const { pageInfo } of [first, last])
          expect([pageInfo.hasPreviousPage, pageInfo.hasNextPage]).toEqual([true, true])
      }),
      { numRuns: 20 },
    )
  })

  it('says nothing of pages that are not there', async () => {
    const { edges } = await ask('units in a subtree', { first: 100 })
    const beyond = await ask('units in a subtree', { first: 5, after: edges.at(-1)?.cursor ?? null })
    expect(beyond.pageInfo).toEqual({ hasNextPage: false, hasPreviousPage: true, startCursor: null, endCursor: null })
    const empty = await gateway.ask(`{ plans(within: "bac-giang.same-0", last: 5) ${CONNECTION} }`)
    expect(empty.data.plans).toEqual({
      totalCount: 0,
      edges: [],
      pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
    })
  })

  it.each([
    ['neither size', {}, 'PAGE_SIZE_INVALID'],
    ['both sizes', { first: 5, last: 5 }, 'PAGE_DIRECTION_INVALID'],
    ['no row', { last: 0 }, 'PAGE_SIZE_INVALID'],
    ['more than a hundred', { first: 101 }, 'PAGE_SIZE_INVALID'],
  ])('refuses %s, on every list', async (_what, wish, code) => {
    for (const list of NAMES) await expect(ask(list, wish)).rejects.toThrow(code)
  })

  it('refuses every cursor that is not its own', async () => {
    const cursorOf = async (list: List) => (await ask(list, { first: 1 })).edges[0]?.cursor ?? ''
    const [own, foreign] = [await cursorOf('plans'), await cursorOf('documents')]
    const damaged = [foreign, own.slice(1), own.slice(0, -1), `${own}=`, `${own} `, own.toUpperCase(), '']
    for (const after of damaged) await expect(ask('plans', { first: 1, after })).rejects.toThrow('CURSOR_INVALID')
    for (const before of damaged) await expect(ask('plans', { last: 1, before })).rejects.toThrow('CURSOR_INVALID')
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (after) => {
        await expect(ask('plans', { first: 1, after })).rejects.toThrow('CURSOR_INVALID')
      }),
      { numRuns: 20 },
    )
  })

  it('is the same inside a list as by itself, from either end and behind any place', async () => {
    const many = `query($first: Int, $after: String, $last: Int, $before: String) {
      plans(first: 60) { edges { node { id list: carriedOutBy(${PAGE}) ${CONNECTION} } } } }`
    const cursors = (await ask('plans that carry one out', { first: 100 })).edges.map(({ cursor }) => cursor)
    const wishes: Wish[] = [{ first: 3 }, { last: 2 }, { first: 2, after: cursors[1] }, { last: 4, before: cursors[3] }]
    for (const wish of wishes) {
      const { data } = await gateway.ask(many, { ...wish })
      const nodes: { id: string; list: Answered }[] = data.plans.edges.map(({ node }: { node: unknown }) => node)
      expect(nodes.find(({ id }) => id === rootPlan)?.list).toEqual(await ask('plans that carry one out', wish))
      for (const { id, list } of nodes.filter((node) => node.id !== rootPlan))
        expect([id, list.edges]).toEqual([id, []])
    }
  })

  it('counts, and looks to the other side, only when asked', async () => {
    const statements = async (fields: string) => {
      const { edges } = await ask('plans in a subtree', { first: 1 })
      const query = `query($after: String) { plans(within: "bac-giang.ldld", first: 2, after: $after) { ${fields} } }`
      return (await gateway.countStatements(() => gateway.ask(query, { after: edges[0]?.cursor }))).statements.length
    }
    const plain = await statements('edges { cursor } pageInfo { hasNextPage endCursor }')
    expect(await statements('edges { cursor } pageInfo { hasPreviousPage }')).toBe(plain + 1)
    expect(await statements('totalCount edges { cursor }')).toBe(plain + 1)
  })
})
