import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { registerBarePlan, registerCountry, registerPublicDocument, smallCountry } from '../../../test/factories.js'
import { startGateway, TEST_NOW, type TestGateway } from '../../../test/gateway.js'
import { handedInReport } from '../../../test/reports.js'
import { movingClock } from '../../../test/moving-clock.js'
import { actingUnit, unitsWithRightsOver, unitWithCode, type UnitRegistration } from '../organization/index.js'
import { establishRole } from '../role/index.js'
import { letTurnsTakeEffect } from './index.js'

const DAY = 24 * 60 * 60
const TODAY = '2026-11-24'

const country: UnitRegistration[] = [
  ...smallCountry,
  ...['a', 'b', 'c', 'd', 'e'].map((name) => ({
    code: `bac-giang.cs-${name}`,
    province: 'bac-giang',
    provinceName: 'Bắc Giang',
    periods: [
      {
        name: `Công đoàn cơ sở ${name.toUpperCase()} Bắc Giang`,
        kind: 'grassroots-union',
        parent: 'bac-giang.ldld',
        from: '2020',
      },
    ],
  })),
  {
    code: 'bac-giang.cs-a1',
    province: 'bac-giang',
    periods: [{ name: 'Tổ công đoàn Một', kind: 'board', parent: 'bac-giang.cs-a', from: '2021' }],
  },
]

describe('units that change', () => {
  const clock = movingClock(TEST_NOW)
  let gateway: TestGateway
  beforeAll(async () => {
    gateway = await startGateway({ clock })
    await registerCountry(gateway, country)
    // no website vouches for the confederation: its administrator has the role from here
    await establishRole(gateway.context(), {
      subject: 'antq-demonstration#demo:member:tra-vinh.ldld',
      role: 'administrator',
      unit: 'vn.tld',
    })
  })
  afterAll(() => gateway.stop())

  // tokens are made anew: days pass here
  const top = () => gateway.tokenOf('tra-vinh.ldld', 'member')
  const province = () => gateway.tokenOf('bac-giang.ldld', 'province-leader')
  const unitOf = async (code: string, on: string | null = null) => {
    const { data } = await gateway.ask(
      `query($code: String!, $on: Date) { unit(code: $code) { id version name(on: $on) shortName validTo hasEnded
        kind { code } province parent(on: $on) { code } ancestors(on: $on) { code }
        periods { name from to source parent { code } } successors { on source unit { code } } predecessors { unit { code } } } }`,
      { code, on },
    )
    return data.unit
  }
  const above = async (code: string, on: string | null = null): Promise<string[]> =>
    (await unitOf(code, on)).ancestors.map((unit: { code: string }) => unit.code)
  const write = async (
    mutation: 'registerUnit' | 'renameUnit' | 'moveUnit' | 'endUnit',
    input: Record<string, unknown>,
    token = top,
  ) => {
    const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input!`
    const version = mutation === 'registerUnit' ? {} : { version: (await unitOf(String(input['unit'])))?.version ?? 1 }
    const { data, errors } = await gateway.ask(
      `mutation($input: ${type}) { ${mutation}(input: $input) { unit { code version } error { code fields currentVersion message } } }`,
      { input: { ...version, ...input } },
      await token(),
    )
    expect(errors).toBeUndefined()
    return data[mutation] as {
      unit: { code: string; version: number } | null
      error: { code: string; fields: string[] } | null
    }
  }
  const done = async (...wish: Parameters<typeof write>) => expect((await write(...wish)).error).toBeNull()
  const refused = async (...wish: Parameters<typeof write>): Promise<string> => {
    const { error } = await write(...wish)
    return `${error?.code} ${error?.fields.join()}`
  }
  const changesSince = async (cursor: string | null, within?: string) => {
    const { data } = await gateway.ask(
      `query($since: String, $within: String) { changes(first: 100, since: $since, within: $within, types: [UNIT, PLAN]) {
        edges { node { object { ... on Unit { code } ... on Plan { id } } what } } pageInfo { endCursor } } }`,
      { since: cursor, within },
    )
    return data
  }
  const passDays = async (days: number) => {
    clock.pass(days * DAY)
    while (await letTurnsTakeEffect(gateway.context(), 2));
  }

  it('are registered by those who manage the units above', async () => {
    await done(
      'registerUnit',
      {
        code: 'bac-giang.cs-moi',
        parent: 'bac-giang.kcn',
        name: ' Công đoàn cơ sở Mới Bắc Giang ',
        kind: 'grassroots-union',
        from: TODAY,
        provinceName: 'Bắc Giang',
        source: 'QĐ 12/QĐ-LĐLĐ',
      },
      province,
    )
    expect(await unitOf('bac-giang.cs-moi')).toMatchObject({
      name: 'Công đoàn cơ sở Mới Bắc Giang',
      province: 'bac-giang',
      ancestors: [{ code: 'bac-giang.kcn' }, { code: 'bac-giang.ldld' }, { code: 'vn.tld' }],
      periods: [{ from: TODAY, source: 'QĐ 12/QĐ-LĐLĐ' }],
    })
    const { data } = await gateway.ask('{ resolveUnit(name: "công đoàn cơ sở mới", province: "bac-giang") { code } }')
    expect(data.resolveUnit).toEqual([{ code: 'bac-giang.cs-moi' }])
  })

  it.each([
    ['no code', { code: 'mới' }, 'UNIT_CODE_INVALID code'],
    ['the code of another', { code: 'bac-giang.kcn' }, 'UNIT_CODE_TAKEN code'],
    ['no name', { name: '  ' }, 'INPUT_INVALID name'],
    ['no kind', { kind: 'kingdom' }, 'INPUT_INVALID kind'],
    ['no superior', { parent: 'x.y' }, 'UNIT_UNKNOWN parent'],
    ['the superior of another province', { parent: 'tra-vinh.ldld' }, 'NOT_ALLOWED '],
    ['nobody’s superior but the gateway’s', { parent: 'vn.tld' }, 'NOT_ALLOWED '],
  ])('are not registered with %s', async (_what, values, expected) => {
    const input = { code: 'bac-giang.nua', parent: 'bac-giang.ldld', name: 'Nữa', kind: 'board', ...values }
    expect(await refused('registerUnit', input, province)).toBe(expected)
    expect(await unitOf('bac-giang.nua')).toBeNull()
  })

  it('are not changed by officers, nor by the leaders of the unit itself', async () => {
    const rename = { unit: 'bac-giang.cs-a', from: TODAY, name: 'Khác' }
    expect(await refused('renameUnit', rename, () => gateway.tokenOf('bac-giang.ldld'))).toBe('NOT_ALLOWED ')
    expect(await refused('renameUnit', { ...rename, unit: 'bac-giang.ldld' }, province)).toBe('NOT_ALLOWED ')
    expect(await refused('moveUnit', { unit: 'bac-giang.cs-a', from: TODAY, parent: 'tra-vinh.ldld' }, province)).toBe(
      'NOT_ALLOWED ',
    )
    const end = { unit: 'bac-giang.cs-a', lastDay: TODAY, successors: ['tra-vinh.ldld'] }
    expect(await refused('endUnit', end, province)).toBe('NOT_ALLOWED ')
  })

  it('have another name from a past day on, and the old one before it', async () => {
    await done('renameUnit', {
      unit: 'bac-giang.cs-b',
      from: '2024-05-01',
      name: 'Công đoàn cơ sở Bê Bắc Giang',
      shortName: 'CĐCS Bê',
      source: 'QĐ 1',
    })
    expect(await unitOf('bac-giang.cs-b')).toMatchObject({
      name: 'Công đoàn cơ sở Bê Bắc Giang',
      shortName: 'CĐCS Bê',
      periods: [
        { name: 'Công đoàn cơ sở B Bắc Giang', from: '2020', to: '2024-04-30', source: null },
        { name: 'Công đoàn cơ sở Bê Bắc Giang', from: '2024-05-01', to: null, source: 'QĐ 1' },
      ],
    })
    expect((await unitOf('bac-giang.cs-b', '2024-04-30')).name).toBe('Công đoàn cơ sở B Bắc Giang')
    // a text of another province that names it whole, by the name of its own time
    const elsewhere = await gateway.ask(
      '{ resolveUnit(name: "Công đoàn cơ sở B Bắc Giang", province: "tra-vinh") { code } }',
    )
    expect(elsewhere.data.resolveUnit).toEqual([{ code: 'bac-giang.cs-b' }])
    const names = ['Công đoàn cơ sở Bê', 'Công đoàn cơ sở B', 'CĐCS Bê']
    for (const name of names) {
      const { data } = await gateway.ask(
        'query($name: String!) { resolveUnit(name: $name, province: "bac-giang") { code } }',
        { name },
      )
      expect(data.resolveUnit, name).toEqual([{ code: 'bac-giang.cs-b' }])
    }
  })

  it('stand in a list where their new name belongs', async () => {
    await done('renameUnit', { unit: 'bac-giang.cs-c', from: TODAY, name: 'Ấp Chín' })
    const { data } = await gateway.ask('{ units(first: 100, within: "bac-giang.ldld") { edges { node { code } } } }')
    expect(data.units.edges[0].node.code).toBe('bac-giang.cs-c')
  })

  it('tell that nobody may overwrite what another one wrote', async () => {
    const { version } = await unitOf('bac-giang.cs-c')
    const late = await write('renameUnit', { unit: 'bac-giang.cs-c', version: version - 1, from: TODAY, name: 'Muộn' })
    expect(late).toMatchObject({ unit: { version }, error: { code: 'VERSION_CONFLICT', currentVersion: version } })
  })

  it('stay as they are where nothing is different', async () => {
    const before = await unitOf('bac-giang.cs-c')
    await done('renameUnit', { unit: 'bac-giang.cs-c', from: TODAY, name: 'Ấp Chín' })
    expect(await unitOf('bac-giang.cs-c')).toEqual(before)
  })

  it('refuse days on which they were not there, and a superior from below', async () => {
    const move = { unit: 'bac-giang.cs-a', parent: 'bac-giang.cs-a1', from: TODAY }
    expect(await refused('moveUnit', move)).toBe('UNIT_CIRCLE parent')
    expect(await refused('moveUnit', { ...move, parent: 'bac-giang.cs-a' })).toBe('UNIT_CIRCLE parent')
    expect(await refused('moveUnit', { ...move, parent: 'bac-giang.kcn', from: '2019-01-01' })).toBe(
      'DATE_INVALID from',
    )
    expect(await refused('moveUnit', { ...move, parent: 'bac-giang.cs-moi', from: '2025-01-01' })).toBe(
      'DATE_INVALID parent',
    )
    expect(await refused('renameUnit', { unit: 'bac-giang.cs-a', from: TODAY })).toBe('INPUT_INVALID name')
    expect(await refused('endUnit', { unit: 'bac-giang.cs-a', lastDay: TODAY })).toBe('UNIT_HAS_CHILDREN unit')
  })

  it('take what stands below along on a past day, with the plans that were issued since and with drafts', async () => {
    const plans: Record<string, string> = {}
    for (const [name, issuedOn, state] of [
      ['before', '2024-12-31', 'ISSUED'],
      ['since', '2025-01-01', 'ISSUED'],
      ['draft', '2024-02-01', 'DRAFT'],
    ] as const) {
      const document = await registerPublicDocument(gateway, { symbol: `${name}/KH-X`, issuedOn })
      plans[name] = await registerBarePlan(gateway, { document, unit: 'bac-giang.cs-a1', state })
    }
    const listed = async (within: string, token: string) => {
      const { data } = await gateway.ask(
        'query($within: String!) { plans(first: 100, within: $within) { edges { node { id } } } }',
        { within },
        token,
      )
      const ids = new Set(data.plans.edges.map((edge: any) => edge.node.id))
      return Object.keys(plans).filter((name) => ids.has(plans[name]))
    }
    const [here, there] = [await gateway.tokenOf('bac-giang.ldld'), await gateway.tokenOf('tra-vinh.ldld')]
    expect(await listed('bac-giang.ldld', here)).toEqual(['before', 'since', 'draft'])
    expect(await listed('tra-vinh.ldld', there)).toEqual([])

    const { data: last } = { data: await changesSince(null) }
    await done('moveUnit', { unit: 'bac-giang.cs-a', parent: 'tra-vinh.ldld', from: '2025-01-01', source: 'QĐ 2' })
    expect(await above('bac-giang.cs-a1')).toEqual(['bac-giang.cs-a', 'tra-vinh.ldld', 'vn.tld'])
    expect(await above('bac-giang.cs-a1', '2024-12-31')).toEqual(['bac-giang.cs-a', 'bac-giang.ldld', 'vn.tld'])
    expect(await listed('bac-giang.ldld', here)).toEqual(['before'])
    expect(await listed('tra-vinh.ldld', there)).toEqual(['since', 'draft'])
    expect(await listed('bac-giang.cs-a', there)).toEqual(['before', 'since', 'draft'])

    const told = await changesSince(last.changes.pageInfo.endCursor)
    const objects = told.changes.edges.map((edge: any) => edge.node.object?.code ?? edge.node.object?.id)
    expect(objects).toEqual(expect.arrayContaining(['bac-giang.cs-a', 'bac-giang.cs-a1', plans['since']]))
    expect(objects).not.toContain(plans['before'])
  })

  it('move on a day to come when it has come, and not before', async () => {
    const document = await registerPublicDocument(gateway, { symbol: '9/KH-X' })
    await registerBarePlan(gateway, { document, unit: 'bac-giang.cs-1', state: 'DRAFT' })
    const drafts = async (unit: string) =>
      (
        await gateway.ask(
          `{ plans(first: 100, within: "bac-giang.cs-1") { edges { cursor } } }`,
          {},
          await gateway.tokenOf(unit),
        )
      ).data.plans.edges.length
    await handedInReport(gateway, { unit: 'bac-giang.cs-1' })
    const reports = async (unit: string) => {
      const { data, errors } = await gateway.ask(
        '{ reports(first: 100, of: "bac-giang.cs-1") { edges { node { id } } } }',
        {},
        await gateway.tokenOf(unit),
      )
      expect(errors).toBeUndefined()
      return data.reports.edges.length
    }
    await done('moveUnit', { unit: 'bac-giang.kcn', parent: 'tra-vinh.ldld', from: '2026-12-01' })
    await done('renameUnit', { unit: 'bac-giang.kcn', from: '2026-12-02', name: 'Công đoàn Khu Mới' })
    expect(await above('bac-giang.cs-1')).toEqual(['bac-giang.kcn', 'bac-giang.ldld', 'vn.tld'])
    expect(await above('bac-giang.cs-1', '2026-12-01')).toEqual(['bac-giang.kcn', 'tra-vinh.ldld', 'vn.tld'])
    await passDays(6)
    expect([await drafts('bac-giang.ldld'), await drafts('tra-vinh.ldld')]).toEqual([1, 0])
    expect([await reports('bac-giang.ldld'), await reports('tra-vinh.ldld')]).toEqual([1, 0])
    const { changes } = await changesSince(null)
    const { version } = await unitOf('bac-giang.kcn')
    await passDays(1)
    expect(await above('bac-giang.cs-1')).toEqual(['bac-giang.kcn', 'tra-vinh.ldld', 'vn.tld'])
    expect(await unitOf('bac-giang.kcn')).toMatchObject({ version: version + 1, parent: { code: 'tra-vinh.ldld' } })
    expect([await drafts('bac-giang.ldld'), await drafts('tra-vinh.ldld')]).toEqual([0, 1])
    expect([await reports('bac-giang.ldld'), await reports('tra-vinh.ldld')]).toEqual([0, 1])
    const told = (await changesSince(changes.pageInfo.endCursor)).changes.edges.map(
      (edge: any) => edge.node.object?.code,
    )
    expect(told).toEqual(expect.arrayContaining(['bac-giang.kcn', 'bac-giang.cs-1', 'bac-giang.cs-moi']))
    expect((await unitOf('bac-giang.kcn')).name).toBe('Công đoàn Các Khu công nghiệp tỉnh Bắc Giang')
    await passDays(1)
    expect((await unitOf('bac-giang.kcn')).name).toBe('Công đoàn Khu Mới')
    expect(await letTurnsTakeEffect(gateway.context(), 2)).toBe(false)
  })

  it('leave every change in the audit trail of their superiors', async () => {
    const { data } = await gateway.ask(
      `{ auditTrail(first: 100, within: "vn.tld") { edges { node { deed { code } values { name before after } } } } }`,
      {},
      await top(),
    )
    const moved = data.auditTrail.edges
      .map((edge: any) => edge.node)
      .find((line: any) => line.deed.code === 'unit.moved')
    expect(moved.values).toEqual(
      expect.arrayContaining([
        { name: 'parent', before: 'bac-giang.ldld', after: 'tra-vinh.ldld' },
        { name: 'from', before: null, after: '2026-12-01' },
      ]),
    )
  })

  describe('and end', () => {
    const successorsOf = async (code: string) =>
      (await unitOf(code)).successors.map((row: any) => [row.unit.code, row.on, row.source])

    it('merge: two have one successor, whose officers see to what both have left', async () => {
      const document = await registerPublicDocument(gateway, { symbol: '10/KH-X' })
      const draft = await registerBarePlan(gateway, { document, unit: 'bac-giang.cs-b', state: 'DRAFT' })
      const end = { lastDay: '2026-12-09', successors: ['bac-giang.cs-d'], source: 'QĐ 3' }
      for (const unit of ['bac-giang.cs-b', 'bac-giang.cs-c']) await done('endUnit', { unit, ...end }, province)
      expect(await unitOf('bac-giang.cs-b')).toMatchObject({ hasEnded: false, validTo: '2026-12-09' })
      expect(await successorsOf('bac-giang.cs-c')).toEqual([['bac-giang.cs-d', '2026-12-10', 'QĐ 3']])
      expect((await unitOf('bac-giang.cs-d')).predecessors).toHaveLength(2)

      const scopes = () =>
        gateway.database.readManager.query('SELECT unit_id FROM plan_scope WHERE plan_id = ?', [draft])
      const { id } = await unitOf('bac-giang.cs-d')
      const isSeen = async () => (await scopes()).some((row: { unit_id: string }) => row.unit_id === id)
      await passDays(7)
      expect([clock.today(), await isSeen(), (await unitOf('bac-giang.cs-b')).hasEnded]).toEqual([
        '2026-12-09',
        false,
        false,
      ])
      const { changes } = await changesSince(null)
      await passDays(1)
      expect([await isSeen(), (await unitOf('bac-giang.cs-b')).hasEnded]).toEqual([true, true])
      const told = (await changesSince(changes.pageInfo.endCursor)).changes.edges.map(
        (edge: any) => edge.node.object?.code,
      )
      expect(told).toEqual(expect.arrayContaining(['bac-giang.cs-b', 'bac-giang.cs-c']))
      const acting = await actingUnit(gateway.context(), await unitWithCode(gateway.context(), 'bac-giang.cs-b'))
      expect(acting?.code).toBe('bac-giang.cs-d')
    })

    it('are split: one has several successors, and nobody acts for it alone', async () => {
      const split = { unit: 'bac-giang.cs-e', lastDay: '2026-06-30', source: 'QĐ 4' }
      await done('endUnit', { ...split, successors: ['bac-giang.cs-d', 'bac-giang.cs-moi'], lastDay: '2026-11-30' })
      expect((await unitOf('bac-giang.cs-e')).hasEnded).toBe(true)
      expect((await successorsOf('bac-giang.cs-e')).map(([code]: string[]) => code).toSorted()).toEqual([
        'bac-giang.cs-d',
        'bac-giang.cs-moi',
      ])
      const context = gateway.context()
      expect(await actingUnit(context, await unitWithCode(context, 'bac-giang.cs-e'))).toBeUndefined()
      const over = await unitsWithRightsOver(context, (await unitOf('bac-giang.cs-e')).id)
      expect(over.map(({ code }) => code)).toEqual(
        expect.arrayContaining(['bac-giang.ldld', 'bac-giang.cs-d', 'bac-giang.cs-moi', 'tra-vinh.ldld']),
      )
      // whoever takes over may be known later than the end
      await done('endUnit', { ...split, lastDay: '2026-11-30', successors: ['bac-giang.kcn'] })
      expect(await successorsOf('bac-giang.cs-e')).toHaveLength(3)
    })

    it('once, and take over nothing afterwards', async () => {
      expect(await refused('endUnit', { unit: 'bac-giang.cs-e', lastDay: '2026-12-01' })).toBe('UNIT_ENDED unit')
      expect(await refused('renameUnit', { unit: 'bac-giang.cs-e', from: '2026-12-01', name: 'Sau' })).toBe(
        'UNIT_ENDED from',
      )
      const end = { unit: 'bac-giang.cs-d', lastDay: '2026-12-31' }
      expect(await refused('endUnit', { ...end, successors: ['bac-giang.cs-e'] })).toBe('UNIT_ENDED successors.0')
      expect(await refused('endUnit', { ...end, successors: ['bac-giang.cs-d'] })).toBe('UNIT_CIRCLE successors.0')
      const below = { code: 'bac-giang.duoi', parent: 'bac-giang.cs-e', name: 'Dưới', kind: 'board' }
      expect(await refused('registerUnit', below)).toBe('UNIT_ENDED parent')
      await done('renameUnit', { unit: 'bac-giang.cs-d', from: '2027-01-02', name: 'Công đoàn cơ sở Đê' })
      expect(await refused('endUnit', end)).toBe('UNIT_CHANGED_LATER lastDay')
    })

    it('on another day where the first one has not come', async () => {
      await done('endUnit', { unit: 'bac-giang.cs-moi', lastDay: '2027-01-31', successors: ['bac-giang.cs-d'] })
      await done('endUnit', { unit: 'bac-giang.cs-moi', lastDay: '2027-02-28' })
      expect(await unitOf('bac-giang.cs-moi')).toMatchObject({ validTo: '2027-02-28' })
      expect(await successorsOf('bac-giang.cs-moi')).toEqual([['bac-giang.cs-d', '2027-03-01', null]])
      const below = { code: 'bac-giang.duoi', parent: 'bac-giang.cs-moi', name: 'Dưới', kind: 'board' }
      expect(await refused('registerUnit', below)).toBe('UNIT_ENDED parent')
    })
  })

  it('never stand above each other, whoever is at it at the same moment', async () => {
    const names = ['mot', 'hai']
    for (const name of names)
      await done('registerUnit', {
        code: `x.${name}`,
        parent: 'bac-giang.ldld',
        name,
        kind: 'board',
        from: '2020-01-01',
      })
    const sibling = await gateway.sibling()
    const token = await top()
    const move = (at: TestGateway, unit: string, parent: string) =>
      at.ask(
        `mutation { moveUnit(input: { unit: "${unit}", version: 1, from: "${TODAY}", parent: "${parent}" }) { error { code } } }`,
        {},
        token,
      )
    const answers = await Promise.all([move(gateway, 'x.mot', 'x.hai'), move(sibling, 'x.hai', 'x.mot')])
    const codes = answers.map(({ data }): string => data.moveUnit.error?.code ?? 'done')
    expect(new Set(codes)).toEqual(new Set(['UNIT_CIRCLE', 'done']))
    expect((await above('x.mot')).length + (await above('x.hai')).length).toBe(5)
  })

  it('say what is true today where an earlier release left the values of a period to come', async () => {
    await done('renameUnit', { unit: 'x.mot', from: '2030-01-01', name: 'Của năm 2030' })
    const { id } = await unitOf('x.mot')
    await gateway.database.write((manager) =>
      manager.query("UPDATE unit SET name = 'Của năm 2030', next_turn_on = '0000-00-00' WHERE id = ?", [id]),
    )
    await letTurnsTakeEffect(gateway.context(), 2)
    expect((await unitOf('x.mot')).name).toBe('mot')
    const { readManager } = gateway.database
    const [row] = await readManager.query('SELECT next_turn_on FROM unit WHERE id = ?', [id])
    expect(row.next_turn_on).toBe('2030-01-01')
  })
})
