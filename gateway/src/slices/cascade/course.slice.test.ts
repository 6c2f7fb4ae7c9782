import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { askUnits, grassroots, owedBy, registerAskingPlan, step, type StepName } from '../../../test/cascade.js'
import { registerCountry, smallCountry } from '../../../test/factories.js'
import { startGateway, type TestGateway } from '../../../test/gateway.js'
import { movingClock } from '../../../test/moving-clock.js'
import { addDays } from '../../foundation/partial-date.js'
import { TallyDayEntity } from './tally.entity.js'

const DAY = 24 * 60 * 60
const clock = movingClock()
const dayZero = clock.today()
let gateway: TestGateway
let plan: string
let dues: string[]
let obligations: string[]

const COURSE = `query ($plan: ID!, $unit: String, $due: ID, $obligation: ID, $by: CourseStep, $from: Date, $until: Date) {
  completenessCourse(plan: $plan, unit: $unit, due: $due, obligation: $obligation, by: $by, from: $from, until: $until) {
    unit { code } step points { day expected onTime late missing accepted returned } } }`
const ask = async (variables: object, by = 'bac-giang.ldld') => {
  const { data, errors } = await gateway.ask(COURSE, { plan, ...variables }, await gateway.tokenOf(by))
  return errors ? errors[0]?.extensions.code : data.completenessCourse
}
const rows = (course: any) =>
  course.points.map((point: any) => [
    point.day,
    point.expected,
    point.onTime,
    point.late,
    point.missing,
    point.accepted,
  ])
const day = (number: number) => addDays(dayZero, number)

async function act(name: StepName, unit: string, by: string): Promise<void> {
  const owed = [...(await owedBy(gateway, unit)), ...(await owedBy(gateway, unit, false))]
  const done = await step(gateway, name, owed[0]!, await gateway.tokenOf(by))
  expect(done).toHaveProperty('state')
}

/** Day 0: asked, due on day 3. Day 1: one. Day 2: it is accepted. Day 5: another one, late. */
beforeAll(async () => {
  gateway = await startGateway({ clock })
  await registerCountry(gateway, [...smallCountry, ...grassroots(3)])
  plan = await registerAskingPlan(gateway)
  const first = await askUnits(gateway, { plan, dueOn: day(3), units: [], within: 'bac-giang.kcn' })
  clock.pass(DAY)
  await act('submit', 'bac-giang.many-0', 'bac-giang.many-0')
  clock.pass(DAY)
  await act('accept', 'bac-giang.many-0', 'bac-giang.ldld')
  clock.pass(3 * DAY)
  await act('submit', 'bac-giang.many-1', 'bac-giang.many-1')
  const second = await askUnits(gateway, { plan, dueOn: null, unitKinds: ['zone-union'] })
  dues = [first, second].map((each) => each.dues[0]!.id)
  obligations = [first.id, second.id]
})
afterAll(() => gateway.stop())

describe('the course of completeness', () => {
  it('tells how it stood evening by evening', async () => {
    const course = await ask({ due: dues[0] })
    expect(course).toMatchObject({ unit: { code: 'bac-giang.ldld' }, step: 'DAY' })
    const all = course.points[0].expected
    expect(rows(course)).toEqual([
      [day(0), all, 0, 0, 0, 0],
      [day(1), all, 1, 0, 0, 0],
      [day(2), all, 1, 0, 0, 1],
      [day(3), all, 1, 0, 0, 1],
      [day(4), all, 1, 0, all - 1, 1],
      [day(5), all, 1, 1, all - 2, 1],
    ])
  })

  it('goes down to a unit that owes it itself', async () => {
    const course = await ask({ unit: 'bac-giang.many-1' })
    expect(rows(course).at(-1)).toEqual([day(5), 1, 0, 1, 0, 0])
    expect(rows(course).at(-2)).toEqual([day(4), 1, 0, 0, 1, 0])
  })

  it('is that of one demand or of all together', async () => {
    const [whole, one, two] = await Promise.all([undefined, ...obligations].map((obligation) => ask({ obligation })))
    const last = (course: any) => course.points.at(-1).expected
    expect(last(whole)).toBe(last(one) + last(two))
    expect(two.points).toHaveLength(1)
    expect(await ask({ obligation: obligations[1], due: dues[0] })).toMatchObject({ points: [] })
    expect(await ask({ obligation: 'obl_01BENCH0000000000000000000' })).toBe('NOT_FOUND')
  })

  it('is cut to the days that are asked for', async () => {
    const course = await ask({ due: dues[0], from: day(2), until: day(3) })
    expect(course.points.map((point: any) => [point.day, point.onTime])).toEqual([
      [day(2), 1],
      [day(3), 1],
    ])
    expect(await ask({ from: day(3), until: day(2) })).toBe('DATE_INVALID')
    expect(await ask({ from: '1990-01-01', by: 'DAY' })).toBe('COURSE_TOO_LONG')
    expect((await ask({ until: '2199-01-01', by: 'MONTH' })).points.at(-1).day).toBe(day(5))
  })

  it('has no points where nothing was asked', async () => {
    expect(await ask({ plan: await registerAskingPlan(gateway, { symbol: '10/KH-LĐLĐ' }) })).toMatchObject({
      points: [],
    })
  })

  it('is for officers of the unit asked about and of those above', async () => {
    expect(await ask({}, 'bac-giang.kcn')).toBe('NOT_ALLOWED')
    expect(await ask({ unit: 'bac-giang.kcn' }, 'bac-giang.kcn')).toMatchObject({ unit: { code: 'bac-giang.kcn' } })
    expect(await ask({}, 'tra-vinh.ldld')).toBe('NOT_ALLOWED')
  })

  it('keeps a row for each day on which something happened, however many units there are', async () => {
    const kept = await gateway.database.readManager.findBy(TallyDayEntity, { dueId: dues[0]! })
    const units = [...new Set(kept.map(({ unitId }) => unitId))]
    // the province and the zones union; not the units that owe it
    expect(units).toHaveLength(2)
    for (const unit of units)
      expect(kept.filter(({ unitId }) => unitId === unit).map((row) => row.day)).toEqual([0, 1, 2, 5].map(day))
  })

  it('needs as many statements for many units and days as for one', async () => {
    const count = (variables: object) => gateway.leastStatements(() => ask(variables))
    expect(await count({ due: dues[0], by: 'DAY' })).toBe(await count({ due: dues[1] }))
  })
})
