import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { registerCountry } from '../../../test/factories.js'
import { startGateway, type TestGateway } from '../../../test/gateway.js'
import { registerUnits, type UnitRegistration } from './index.js'

const merged: UnitRegistration[] = [
  {
    code: 'vn.tld',
    aliases: ['TLĐ', 'TLĐLĐVN'],
    periods: [{ name: 'Tổng Liên đoàn Lao động Việt Nam', kind: 'confederation' }],
  },
  {
    code: 'bac-ninh.ldld',
    province: 'bac-ninh',
    provinceName: 'Bắc Ninh',
    periods: [{ name: 'Liên đoàn Lao động tỉnh Bắc Ninh', kind: 'provincial-union', parent: 'vn.tld' }],
  },
  {
    code: 'bac-giang.ldld',
    province: 'bac-giang',
    provinceName: 'Bắc Giang',
    aliases: ['LĐLĐ'],
    periods: [
      {
        name: 'Liên đoàn Lao động tỉnh Bắc Giang',
        shortName: 'LĐLĐ tỉnh Bắc Giang',
        kind: 'provincial-union',
        parent: 'vn.tld',
        to: '2025-06-30',
      },
    ],
    successors: [{ unit: 'bac-ninh.ldld', on: '2025-07-01', source: 'kiểm thử', needsVerification: true }],
  },
  {
    code: 'bac-giang.kcn',
    province: 'bac-giang',
    provinceName: 'Bắc Giang',
    periods: [
      {
        name: 'Công đoàn Các Khu công nghiệp Bắc Giang',
        kind: 'zone-union',
        parent: 'bac-giang.ldld',
        to: '2025-06-30',
      },
      { name: 'Công đoàn Các Khu công nghiệp tỉnh', kind: 'zone-union', parent: 'bac-ninh.ldld', from: '2025-07-01' },
    ],
  },
  { code: 'vn.bca', aliases: ['BCA'], periods: [{ name: 'Bộ Công an', kind: 'ministry' }] },
  {
    code: 'bac-giang.ca',
    province: 'bac-giang',
    provinceName: 'Bắc Giang',
    aliases: ['CAT'],
    periods: [{ name: 'Công an tỉnh Bắc Giang', kind: 'police', parent: 'vn.bca' }],
  },
]

describe('units', () => {
  let gateway: TestGateway
  beforeAll(async () => {
    gateway = await startGateway()
    await registerCountry(gateway, merged)
  })
  afterAll(() => gateway.stop())

  it('keeps a merged province with its successor, its last name and its last parent', async () => {
    const { data } = await gateway.ask(`{ unit(code: "bac-giang.ldld") {
      name hasEnded validTo parent { code } ancestors { code } successors { on needsVerification unit { code predecessors { unit { code } } } } } }`)
    expect(data.unit).toEqual({
      name: 'Liên đoàn Lao động tỉnh Bắc Giang',
      hasEnded: true,
      validTo: '2025-06-30',
      parent: { code: 'vn.tld' },
      ancestors: [{ code: 'vn.tld' }],
      successors: [
        {
          on: '2025-07-01',
          needsVerification: true,
          unit: { code: 'bac-ninh.ldld', predecessors: [{ unit: { code: 'bac-giang.ldld' } }] },
        },
      ],
    })
  })

  it('tells name, parent and ancestors as they were on a day', async () => {
    const { data } = await gateway.ask(`{ unit(code: "bac-giang.kcn") {
      then: name(on: "2024-02-16") now: name parentThen: parent(on: "2024-02-16") { code } parentNow: parent { code }
      above: ancestors(on: "2024-02-16") { code } aboveNow: ancestors { code } periods { from to kind { label } } } }`)
    expect(data.unit).toEqual({
      then: 'Công đoàn Các Khu công nghiệp Bắc Giang',
      now: 'Công đoàn Các Khu công nghiệp tỉnh',
      parentThen: { code: 'bac-giang.ldld' },
      parentNow: { code: 'bac-ninh.ldld' },
      above: [{ code: 'bac-giang.ldld' }, { code: 'vn.tld' }],
      aboveNow: [{ code: 'bac-ninh.ldld' }, { code: 'vn.tld' }],
      periods: [
        { from: null, to: '2025-06-30', kind: { label: 'Công đoàn các khu công nghiệp' } },
        { from: '2025-07-01', to: null, kind: { label: 'Công đoàn các khu công nghiệp' } },
      ],
    })
  })

  it('lists a subtree as it is now, and an ended one as it was on its last day', async () => {
    const codes = async (within: string) =>
      (
        await gateway.ask(
          `query($within: String!) { units(within: $within, first: 100) { edges { node { code } } } }`,
          { within },
        )
      ).data.units.edges.map((edge: any) => edge.node.code)
    expect(await codes('bac-ninh.ldld')).toEqual(['bac-giang.kcn', 'bac-ninh.ldld'])
    expect(await codes('bac-giang.ldld')).toEqual(['bac-giang.kcn', 'bac-giang.ldld'])
  })

  it.each([
    ['LĐLĐ', 'bac-giang', ['bac-giang.ldld']],
    ['Liên đoàn lao động tỉnh', 'bac-giang', ['bac-giang.ldld']],
    ['Ban Thường vụ Liên đoàn Lao động tỉnh', 'bac-giang', ['bac-giang.ldld']],
    ['Liên đoàn Lao động tỉnh', 'bac-ninh', ['bac-ninh.ldld']],
    ['Công an tỉnh', 'bac-giang', ['bac-giang.ca']],
    ['TLĐ', 'bac-giang', ['vn.tld']],
    ['Sở Mộc', 'bac-giang', []],
  ])('resolves “%s” in a text of %s', async (name, province, expected) => {
    const { data } = await gateway.ask(
      `query($name: String!, $province: String) { resolveUnit(name: $name, province: $province, on: "2024-02-16") { code } }`,
      { name, province },
    )
    expect(data.resolveUnit.map((unit: any) => unit.code)).toEqual(expected)
  })

  it('refuses an unknown unit, a page of no size and a foreign cursor with their codes', async () => {
    const code = async (query: string) => (await gateway.ask(query)).errors?.[0]?.extensions.code
    expect(await code('{ units(within: "x.y", first: 1) { edges { cursor } } }')).toBe('UNIT_UNKNOWN')
    expect(await code('{ units(first: 0) { edges { cursor } } }')).toBe('PAGE_SIZE_INVALID')
    expect(await code('{ units(first: 101) { edges { cursor } } }')).toBe('PAGE_SIZE_INVALID')
    expect(await code('{ units(first: 1, after: "bm9uc2Vuc2U") { edges { cursor } } }')).toBe('CURSOR_INVALID')
  })

  it('refuses a unit that would stand above itself', async () => {
    const circle: UnitRegistration[] = ['a', 'b'].map((code, index) => ({
      code: `x.${code}`,
      periods: [{ name: code, kind: 'board', parent: `x.${index === 0 ? 'b' : 'a'}` }],
    }))
    await expect(registerUnits(gateway.context(), circle)).rejects.toThrow('stands above itself')
    expect((await gateway.ask('{ unit(code: "x.a") { id } }')).data.unit).toBeNull()
  })
})

describe('a list of units', () => {
  let gateway: TestGateway
  const names = ['Đông', 'An', 'Ánh', 'Bình', 'Ăn', 'Dung', 'Ân', 'Yến', 'Ơn', 'Ong', 'Ông', 'Em', 'Êm']
  beforeAll(async () => {
    gateway = await startGateway()
    await registerCountry(gateway, [
      { code: 'top.all', periods: [{ name: 'Zzz', kind: 'confederation' }] },
      ...names.map((name, index) => ({
        code: `top.u${index}`,
        periods: [{ name: `Công đoàn ${name}`, kind: 'grassroots-union', parent: 'top.all' }],
      })),
    ])
  })
  afterAll(() => gateway.stop())

  const query = `query($first: Int!, $after: String, $text: String) { units(within: "top.all", first: $first, after: $after, text: $text) {
    edges { cursor node { name kind { label } parent { name } ancestors { code } aliases periods { name } } } pageInfo { hasNextPage endCursor } } }`

  it('pages through every unit once, in Vietnamese order', async () => {
    const seen: string[] = []
    let after: string | null = null
    for (;;) {
      const { data }: { data: any } = await gateway.ask(query, { first: 4, after })
      seen.push(...data.units.edges.map((edge: any) => edge.node.name))
      if (!data.units.pageInfo.hasNextPage) break
      after = data.units.pageInfo.endCursor
    }
    const expected = names.map((name) => `Công đoàn ${name}`).toSorted(new Intl.Collator('vi').compare)
    expect(seen).toEqual([...expected, 'Zzz'])
  })

  it('finds names without case and diacritics, đ as d', async () => {
    const { data } = await gateway.ask(query, { first: 10, text: 'DONG' })
    expect(data.units.edges.map((edge: any) => edge.node.name)).toEqual(['Công đoàn Đông'])
  })

  it('sends as many statements for twelve rows as for one', async () => {
    const one = await gateway.countStatements(() => gateway.ask(query, { first: 1 }))
    const twelve = await gateway.countStatements(() => gateway.ask(query, { first: 12 }))
    expect(twelve.result.data.units.edges).toHaveLength(12)
    expect(twelve.statements.length).toBe(one.statements.length)
  })
})
