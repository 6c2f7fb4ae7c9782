import { array, assert, asyncProperty, constantFrom, nat, record } from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { askUnits, grassroots, registerAskingPlan, step, stepNames, type StepName } from '../../../test/cascade.js'
import { registerCountry, smallCountry } from '../../../test/factories.js'
import { startGateway, type TestGateway } from '../../../test/gateway.js'
import { movingClock } from '../../../test/moving-clock.js'
import { CountDays1795478401360 } from '../../database/migrations/1795478401360-count-days.js'
import { AnswerEntity, AssignmentEntity, AssignmentStepEntity } from './assignment.entity.js'
import { ObligationDueEntity } from './obligation.entity.js'
import { PlanTallyEntity, TallyDayEntity, TallyEntity } from './tally.entity.js'
import { COUNTED, countsOf, isNothing, sum, tallyOf } from './tally.counts.js'
import { tallyDaysOf, type TallyDayChange } from './tally-day.counts.js'
import { lifeOf } from './tally-day.life.js'

const DAY = 24 * 60 * 60
const clock = movingClock()
let gateway: TestGateway
let tokens: Record<'unit' | 'province', string>

const renew = async () => {
  tokens = {
    unit: await gateway.tokenOf('bac-giang.kcn', 'grassroots-officer'),
    province: await gateway.tokenOf('bac-giang.ldld'),
  }
}
beforeAll(async () => {
  gateway = await startGateway({ clock, limits: { budget: 1_000_000_000 } })
  await registerCountry(gateway, [...smallCountry, ...grassroots(6)])
  await renew()
})
afterAll(() => gateway.stop())

/** The counts as they are kept are the counts from scratch. */
async function isCountedRight(plan: string): Promise<void> {
  const { readManager: manager } = gateway.database
  const assignments = await manager.findBy(AssignmentEntity, { planId: plan })
  const kept = await manager.findBy(TallyEntity, { planId: plan })
  const fields = ({ dueId, unitId, view, parentId, ...counts }: ReturnType<typeof tallyOf>[number] | TallyEntity) =>
    [
      dueId,
      unitId,
      view,
      parentId,
      counts.expected,
      counts.onTime,
      counts.late,
      counts.accepted,
      counts.notApplicable,
      counts.returned,
    ].join(' ')
  const isThere = (row: { expected: number }) => row.expected > 0
  expect(kept.filter(isThere).map(fields).toSorted()).toEqual(tallyOf(assignments).map(fields).toSorted())
  await isCountedRightByDays(plan, assignments)
  const counts = assignments.map((assignment) => countsOf(assignment))
  const total = (key: 'expected' | 'onTime' | 'late' | 'accepted') => counts.reduce((all, each) => all + each[key], 0)
  expect(await manager.findOneBy(PlanTallyEntity, { planId: plan })).toEqual({
    planId: plan,
    expected: total('expected'),
    answered: total('onTime') + total('late'),
    accepted: total('accepted'),
  })
}

/** What is kept day by day is what the steps of all assignments say. */
async function isCountedRightByDays(plan: string, assignments: readonly AssignmentEntity[]): Promise<void> {
  const { readManager: manager } = gateway.database
  const steps = await manager.find(AssignmentStepEntity, { order: { number: 'ASC' } })
  const answers = await manager.find(AnswerEntity)
  const of = <T extends { assignmentId: string }>(rows: readonly T[], id: string) =>
    rows.filter(({ assignmentId }) => assignmentId === id)
  const lived = assignments.map((assignment) => ({
    assignment,
    life: lifeOf(assignment, of(steps, assignment.id), of(answers, assignment.id)),
  }))
  for (const { assignment, life } of lived)
    expect(life.map(({ counts }) => counts).reduce((all, each) => sum(all, each))).toEqual(countsOf(assignment))
  const dues = await manager.findBy(ObligationDueEntity, { planId: plan })
  const dueIds = new Set(dues.map(({ id }) => id))
  const kept = (await manager.find(TallyDayEntity)).filter(({ dueId }) => dueIds.has(dueId))
  const fields = ({ dueId, unitId, view, day, ...counts }: TallyDayChange) =>
    [dueId, unitId, view, day, ...COUNTED.map((key) => counts[key])].join(' ')
  const isThere = (row: TallyDayChange) => !isNothing(row)
  expect(kept.filter(isThere).map(fields).toSorted()).toEqual(tallyDaysOf(lived).filter(isThere).map(fields).toSorted())
}

const LIST = `query ($plan: ID!, $isOpen: Boolean!) { assignments(plan: $plan, isOpen: $isOpen, first: 100) {
  edges { node { id version } } } }`
const listOf = async (plan: string) => {
  const pages = await Promise.all([true, false].map((isOpen) => gateway.ask(LIST, { plan, isOpen }, tokens.province)))
  return pages
    .flatMap(({ data }) => data.assignments.edges.map((edge: any) => edge.node))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

const NUMBERS = 'expected onTime late missing accepted notApplicable returned'
/** The last point of the course is what completeness says, by either tree. */
async function endsWhereItStands(plan: string, unit: string | null): Promise<void> {
  for (const as of ['NOW', 'THEN']) {
    const query = `query ($plan: ID!, $unit: String, $as: TreeView!) {
      completeness(plan: $plan, unit: $unit, as: $as) { ${NUMBERS} }
      completenessCourse(plan: $plan, unit: $unit, as: $as, by: DAY) { points { ${NUMBERS} } } }`
    const { data } = await gateway.ask(query, { plan, unit, as }, tokens.province)
    const { points } = data.completenessCourse
    if (data.completeness.expected > 0) expect(points.at(-1)).toEqual(data.completeness)
  }
}

let asked = 60
const newPlan = () => registerAskingPlan(gateway, { symbol: `${(asked += 1)}/KH-LĐLĐ` })

describe('the counts', () => {
  it('are those from scratch, whatever was done', { timeout: 120_000 }, async () => {
    const deed = record({
      which: nat(13),
      step: constantFrom(...stepNames),
      days: constantFrom(0, 0, 0, 9),
    })
    await assert(
      asyncProperty(array(deed, { minLength: 5, maxLength: 25 }), async (deeds) => {
        await renew()
        const plan = await newPlan()
        const dueOn = new Date(Date.parse(clock.now()) + 12 * DAY * 1000).toISOString().slice(0, 10)
        await askUnits(gateway, { plan, dueOn })
        await askUnits(gateway, { plan, dueOn: null })
        for (const { which, step: name, days } of deeds) {
          if (days > 0) {
            clock.pass(days * DAY)
            await renew()
          }
          const all = await listOf(plan)
          const byUnit: readonly StepName[] = ['begin', 'submit', 'recall']
          await step(gateway, name, all[which % all.length], byUnit.includes(name) ? tokens.unit : tokens.province)
        }
        await isCountedRight(plan)
        for (const unit of [null, 'bac-giang.kcn', 'bac-giang.many-1']) await endsWhereItStands(plan, unit)
      }),
      { numRuns: 6 },
    )
  })

  it('are right after many did something at the same time', async () => {
    await renew()
    const plan = await newPlan()
    await askUnits(gateway, { plan, dueOn: '2028-12-05' })
    const all = await listOf(plan)
    const done = await Promise.all(all.map((each) => step(gateway, 'submit', each, tokens.unit)))
    expect(done.every((each) => 'state' in each)).toBe(true)
    await isCountedRight(plan)
    const { data } = await gateway.ask(
      'query ($plan: ID!) { plan(id: $plan) { answeredShare } }',
      { plan },
      tokens.province,
    )
    expect(data.plan.answeredShare).toBe(1)
  })

  it('of days are counted in a database that has none yet', async () => {
    await gateway.database.write(async ({ queryRunner }) => {
      await queryRunner?.query('DELETE FROM assignment_tally_day')
      await new CountDays1795478401360().up(queryRunner!)
    })
    for (const { planId } of await gateway.database.readManager.find(PlanTallyEntity)) await isCountedRight(planId)
  })

  it('come along with a list of plans, to whoever may see them', async () => {
    await renew()
    const plan = await newPlan()
    await askUnits(gateway, { plan, dueOn: '2028-12-05' })
    const [own] = await listOf(plan)
    await step(gateway, 'submit', own, tokens.unit)
    const query = 'query ($first: Int) { plans(first: $first) { edges { node { id answeredShare } } } }'
    const shares = async (token?: string) => {
      const { data } = await gateway.ask(query, { first: 50 }, token)
      return new Map(data.plans.edges.map(({ node }: any) => [node.id, node.answeredShare]))
    }
    expect((await shares(tokens.province)).get(plan)).toBe(1 / 7)
    expect((await shares()).get(plan)).toBeNull()
    for (const first of [1, 50])
      expect(await gateway.leastStatements(() => gateway.ask(query, { first }, tokens.province))).toBe(1)
  })
})

describe('completeness', () => {
  let plan: string
  let due: string
  beforeAll(async () => {
    await renew()
    plan = await newPlan()
    const { dues } = await askUnits(gateway, { plan, dueOn: '2028-12-05' })
    due = dues[0]!.id
    const all = await listOf(plan)
    await step(gateway, 'submit', all[0], tokens.unit)
    await step(gateway, 'excuse', all[1], tokens.province)
  })

  const DRILL = `query ($plan: ID!, $unit: String, $due: ID) { completeness(plan: $plan, unit: $unit, due: $due) {
    unit { code } expected onTime open accepted share acceptedShare
    children(first: 3) { totalCount pageInfo { hasNextPage endCursor } edges { node { unit { code } expected onTime } } } } }`

  it('goes down from level to level', async () => {
    const top = await gateway.ask(DRILL, { plan }, tokens.province)
    expect(top.data.completeness).toMatchObject({
      unit: { code: 'bac-giang.ldld' },
      expected: 7,
      onTime: 2,
      open: 5,
      accepted: 1,
      share: 2 / 7,
      acceptedShare: 1 / 7,
      children: { totalCount: 1, edges: [{ node: { unit: { code: 'bac-giang.kcn' }, expected: 7, onTime: 2 } }] },
    })
    const below = await gateway.ask(DRILL, { plan, unit: 'bac-giang.kcn', due }, tokens.province)
    expect(below.data.completeness.children).toMatchObject({ totalCount: 7, pageInfo: { hasNextPage: true } })
    const leaf = await gateway.ask(DRILL, { plan, unit: 'bac-giang.many-3' }, tokens.province)
    expect(leaf.data.completeness).toMatchObject({ expected: 1, children: { totalCount: 0, edges: [] } })
  })

  it('is read page by page, from either end', async () => {
    const query = `query ($plan: ID!, $first: Int, $after: String, $last: Int, $before: String) {
      completeness(plan: $plan, unit: "bac-giang.kcn") { children(first: $first, after: $after, last: $last, before: $before) {
        pageInfo { hasNextPage hasPreviousPage endCursor startCursor } edges { node { unit { code } } } } } }`
    const page = async (variables: object) =>
      (await gateway.ask(query, { plan, ...variables }, tokens.province)).data.completeness.children
    const codes = (children: any) => children.edges.map((edge: any) => edge.node.unit.code)
    const first = await page({ first: 4 })
    const second = await page({ first: 4, after: first.pageInfo.endCursor })
    expect(second.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true })
    const back = await page({ last: 4, before: second.pageInfo.startCursor })
    expect(codes(back)).toEqual(codes(first))
    expect(new Set([...codes(first), ...codes(second)]).size).toBe(7)
  })

  it('is for officers of the unit asked about and of those above', async () => {
    const ask = async (unit: string | null, token?: string) => {
      const { data, errors } = await gateway.ask(DRILL, { plan, unit }, token)
      return errors?.[0]?.extensions.code ?? data.completeness.unit.code
    }
    expect(await ask(null)).toBe('NOT_SIGNED_IN')
    expect(await ask(null, tokens.unit)).toBe('NOT_ALLOWED')
    expect(await ask('bac-giang.kcn', tokens.unit)).toBe('bac-giang.kcn')
    expect(await ask('bac-giang.many-1', tokens.unit)).toBe('bac-giang.many-1')
    expect(await ask('bac-giang.kcn', await gateway.tokenOf('tra-vinh.ldld'))).toBe('NOT_ALLOWED')
  })

  it('lists who has not answered, also as text for a letter', async () => {
    const query = `query ($plan: ID!) { unanswered(plan: $plan, within: "bac-giang.kcn") { count isCut text spreadsheetPath } }`
    const { data } = await gateway.ask(query, { plan }, tokens.province)
    expect(data.unanswered).toMatchObject({ count: 5, isCut: false })
    const lines = data.unanswered.text.split('\n')
    expect(lines).toHaveLength(5)
    expect(lines[4]).toMatch(
      /^5\. Công đoàn cơ sở số 00005 \(Công đoàn Các Khu công nghiệp tỉnh Bắc Giang\): Báo cáo kết quả, hạn cuối 05\/12\/2028;$/,
    )
    expect(data.unanswered.spreadsheetPath).toBe(`/assignments/unanswered.xlsx?plan=${plan}&within=bac-giang.kcn`)
  })

  it('needs as many statements for many units as for one', async () => {
    const count = (first: number) =>
      gateway.leastStatements(() =>
        gateway.ask(
          `query ($plan: ID!) { completeness(plan: $plan, unit: "bac-giang.kcn") { children(first: ${first}) { edges { node {
            share unit { name } } } } } }`,
          { plan },
          tokens.province,
        ),
      )
    expect(await count(7)).toBe(await count(1))
    const lists = (first: number) =>
      gateway.leastStatements(() =>
        gateway.ask(
          `query ($plan: ID!) { assignments(plan: $plan, first: ${first}) { edges { node { state { code } timeliness { code } daysLeft
            unit { name } askedUnit { name } path { name } actions { code } answers { kind { code } } steps { at }
            due { lastDay } obligation { what plan { id } } } } } }`,
          { plan },
          tokens.province,
        ),
      )
    expect(await lists(5)).toBe(await lists(1))
  })
})
