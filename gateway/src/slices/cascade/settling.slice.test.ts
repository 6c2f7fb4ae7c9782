import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { askUnits, followAll, owedBy, registerAskingPlan, step } from '../../../test/cascade.js'
import { registerCountry, smallCountry } from '../../../test/factories.js'
import { startGateway, type TestGateway } from '../../../test/gateway.js'
import { movingClock } from '../../../test/moving-clock.js'

const DAY = 24 * 60 * 60
const clock = movingClock('2026-06-20T03:00:00.000Z')
let gateway: TestGateway

/** Two unions of the zone become one of a commune on 1/7/2026; the register knows it before. */
beforeAll(async () => {
  gateway = await startGateway({ clock })
  await registerCountry(gateway, [
    ...smallCountry,
    {
      code: 'bac-giang.xa',
      province: 'bac-giang',
      periods: [{ name: 'Công đoàn xã Một', kind: 'commune-union', parent: 'bac-giang.ldld', from: '2026-07-01' }],
    },
    {
      code: 'bac-giang.moi',
      province: 'bac-giang',
      periods: [{ name: 'Công đoàn cơ sở Mới', kind: 'grassroots-union', parent: 'bac-giang.xa', from: '2026-07-01' }],
    },
    ...['a', 'b'].map((letter) => ({
      code: `bac-giang.cu-${letter}`,
      province: 'bac-giang',
      periods: [
        { name: `Công đoàn cơ sở Cũ ${letter}`, kind: 'grassroots-union', parent: 'bac-giang.kcn', to: '2026-06-30' },
      ],
      successors: [{ unit: 'bac-giang.moi', on: '2026-07-01' }],
    })),
    {
      code: 'bac-giang.dời',
      province: 'bac-giang',
      periods: [
        { name: 'Công đoàn cơ sở Dời', kind: 'grassroots-union', parent: 'bac-giang.kcn', to: '2026-06-30' },
        { name: 'Công đoàn cơ sở Dời', kind: 'grassroots-union', parent: 'bac-giang.xa', from: '2026-07-01' },
      ],
    },
  ])
  await followAll(gateway)
})
afterAll(() => gateway.stop())

const COMPLETENESS = `query ($plan: ID!, $as: TreeView!) { completeness(plan: $plan, as: $as) { expected onTime
  children(first: 10) { edges { node { unit { code } expected onTime } } } } }`
const byChild = async (plan: string, view: 'THEN' | 'NOW') => {
  const { data } = await gateway.ask(COMPLETENESS, { plan, as: view }, await gateway.tokenOf('bac-giang.ldld'))
  const { expected, onTime, children } = data.completeness
  return {
    expected,
    onTime,
    ...Object.fromEntries(children.edges.map(({ node }: any) => [node.unit.code, [node.expected, node.onTime]])),
  }
}

describe('units that end, move and join', () => {
  let plan: string

  it('are asked as the tree is when it is asked', async () => {
    plan = await registerAskingPlan(gateway, { symbol: '80/KH-LĐLĐ', issuedOn: '2026-06-15' })
    await askUnits(gateway, { plan, dueOn: '2026-12-05' })
    const all = { expected: 4, onTime: 0, 'bac-giang.kcn': [4, 0] }
    expect(await byChild(plan, 'NOW')).toEqual(all)
    const [closed] = await owedBy(gateway, 'bac-giang.cu-b')
    await step(gateway, 'submit', closed!, await gateway.tokenOf('bac-giang.cu-b', 'grassroots-officer'))
    expect(await byChild(plan, 'THEN')).toEqual({ ...all, onTime: 1, 'bac-giang.kcn': [4, 1] })
  })

  it('are succeeded in what is open, with the day alone, and what was handed in stays with who did', async () => {
    clock.pass(11 * DAY)
    await followAll(gateway)
    const open = await owedBy(gateway, 'bac-giang.moi')
    expect(open).toHaveLength(2)
    expect(await owedBy(gateway, 'bac-giang.cu-b', false)).toHaveLength(1)
    const query = `{ owed(unit: "bac-giang.moi", first: 10) { edges { node { askedUnit { code } steps { action { code label } formerUnit { code } } } } } }`
    const { data } = await gateway.ask(query, {}, await gateway.tokenOf('bac-giang.moi', 'grassroots-officer'))
    expect(data.owed.edges.map((edge: any) => edge.node)).toContainEqual({
      askedUnit: { code: 'bac-giang.cu-a' },
      steps: [
        { action: { code: 'TAKE_OVER', label: 'Đơn vị kế thừa nhận việc' }, formerUnit: { code: 'bac-giang.cu-a' } },
      ],
    })
  })

  it('stand where they stood then, and where they stand now', async () => {
    // the new union owes what it took over and, as one that joined, what is still to come
    expect(await byChild(plan, 'THEN')).toEqual({
      expected: 5,
      onTime: 1,
      'bac-giang.kcn': [4, 1],
      'bac-giang.xa': [1, 0],
    })
    expect(await byChild(plan, 'NOW')).toEqual({
      expected: 5,
      onTime: 1,
      'bac-giang.kcn': [2, 1],
      'bac-giang.xa': [3, 0],
    })
  })

  it('are settled once, however often they are looked at', async () => {
    const before = await byChild(plan, 'NOW')
    clock.pass(DAY)
    await followAll(gateway)
    expect(await byChild(plan, 'NOW')).toEqual(before)
    expect(await owedBy(gateway, 'bac-giang.moi')).toHaveLength(2)
  })

  it('are asked for what is still to come when they are registered later', async () => {
    await registerCountry(gateway, [
      {
        code: 'bac-giang.tre',
        province: 'bac-giang',
        periods: [
          { name: 'Công đoàn cơ sở Trẻ', kind: 'grassroots-union', parent: 'bac-giang.kcn', from: '2026-07-01' },
        ],
      },
    ])
    await followAll(gateway)
    expect(await owedBy(gateway, 'bac-giang.tre')).toHaveLength(1)
    expect(await byChild(plan, 'NOW')).toMatchObject({ expected: 6 })
  })

  it('can be handed over by hand where nobody or several took over', async () => {
    const [open] = await owedBy(gateway, 'bac-giang.tre')
    const handOver = `mutation ($id: ID!, $version: Int!, $unit: String!) { handOverAssignment(id: $id, version: $version, unit: $unit,
      reason: "Đơn vị đã giải thể") { assignment { unit { code } version steps { action { code } remark } } error { code fields } } }`
    const officer = await gateway.tokenOf('bac-giang.ldld')
    const over = async (unit: string, token = officer) =>
      (await gateway.ask(handOver, { id: open!.id, version: open!.version, unit }, token)).data.handOverAssignment
    expect((await over('bac-giang.tre')).error).toMatchObject({ code: 'INPUT_INVALID', fields: ['unit'] })
    expect((await over('bac-giang.cu-a')).error).toMatchObject({ code: 'UNIT_ENDED', fields: ['unit'] })
    expect((await over('tra-vinh.ldld')).error).toMatchObject({ code: 'OBLIGATION_UNIT_OUTSIDE', fields: ['unit'] })
    expect(
      (await over('bac-giang.cs-1', await gateway.tokenOf('bac-giang.tre', 'grassroots-officer'))).error,
    ).toMatchObject({ code: 'NOT_ALLOWED' })
    expect(await over('bac-giang.cs-1')).toMatchObject({
      assignment: {
        unit: { code: 'bac-giang.cs-1' },
        version: 2,
        steps: [{ action: { code: 'HAND_OVER' }, remark: 'Đơn vị đã giải thể' }],
      },
      error: null,
    })
    expect(await owedBy(gateway, 'bac-giang.tre')).toHaveLength(0)
  })
})

it('asks a plan of the past of the units of the past, and lets their successors owe what is open', async () => {
  const plan = await registerAskingPlan(gateway, { symbol: '81/KH-LĐLĐ', issuedOn: '2026-01-10' })
  await askUnits(gateway, { plan, dueOn: '2026-02-28', isExclusive: true })
  expect(await byChild(plan, 'THEN')).toEqual({ expected: 4, onTime: 0, 'bac-giang.kcn': [4, 0] })
  expect(await byChild(plan, 'NOW')).toEqual({
    expected: 4,
    onTime: 0,
    'bac-giang.kcn': [1, 0],
    'bac-giang.xa': [3, 0],
  })
})
