import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { askUnits, owedBy, registerAskingPlan, step, type OwedAssignment } from '../../../test/cascade.js'
import { registerBarePlan, registerCountry, registerPublicDocument } from '../../../test/factories.js'
import { startGateway, type TestGateway } from '../../../test/gateway.js'
import { movingClock } from '../../../test/moving-clock.js'

const DAY = 24 * 60 * 60
const UNIT = 'bac-giang.cs-1'
const clock = movingClock()
let gateway: TestGateway

beforeAll(async () => {
  gateway = await startGateway({ clock })
  await registerCountry(gateway)
})
afterAll(() => gateway.stop())

const unitOfficer = () => gateway.tokenOf(UNIT, 'grassroots-officer')
const province = () => gateway.tokenOf('bac-giang.ldld')

let asked = 40
/** What the unit owes by a new plan; due in eleven days where nothing else is said. */
async function newAssignment(
  input: Record<string, unknown> = {},
): Promise<OwedAssignment & { plan: string; due: string }> {
  const plan = await registerAskingPlan(gateway, { symbol: `${(asked += 1)}/KH-LĐLĐ` })
  const dueOn = new Date(Date.parse(clock.now()) + 11 * DAY * 1000).toISOString().slice(0, 10)
  const { dues } = await askUnits(gateway, { plan, dueOn, ...input })
  const query =
    'query ($plan: ID!) { assignments(plan: $plan, first: 10) { edges { node { id version state { code } unit { code } } } } }'
  const { data } = await gateway.ask(query, { plan }, await province())
  return { ...data.assignments.edges[0].node, plan, due: dues[0]!.id }
}

const SUBMIT = `mutation ($input: SubmitAnswerInput!) { submitAnswer(input: $input) {
  assignment { version state { code } timeliness { code } answeredOn reached answers { number kind { code } quantity note isLate plan { id } document { id } } }
  error { code fields currentVersion } } }`
const submit = async (input: Record<string, unknown>, token?: string) =>
  (await gateway.ask(SUBMIT, { input }, token ?? (await unitOfficer()))).data.submitAnswer
const countsOf = async (plan: string) => {
  const fields = 'expected onTime late missing accepted notApplicable returned'
  const { data } = await gateway.ask(
    `query ($plan: ID!) { completeness(plan: $plan) { ${fields} } }`,
    { plan },
    await province(),
  )
  return data.completeness
}

describe('what a unit owes', () => {
  it('stands in its list with the days that are left', async () => {
    const { id } = await newAssignment()
    const query = `query ($id: ID!) { assignment(id: $id) { daysLeft timeliness { code } state { code label } unit { code } askedUnit { code }
      path { code } actions { code } due { lastDay } obligation { what } } }`
    const { data } = await gateway.ask(query, { id }, await unitOfficer())
    expect(data.assignment).toMatchObject({
      daysLeft: 11,
      timeliness: { code: 'OPEN' },
      state: { code: 'REQUESTED', label: 'Chưa thực hiện' },
      unit: { code: UNIT },
      askedUnit: { code: UNIT },
      path: [{ code: 'bac-giang.ldld' }, { code: 'bac-giang.kcn' }, { code: UNIT }],
      actions: [{ code: 'BEGIN' }, { code: 'SUBMIT' }],
    })
  })

  it('is for its officers and those above, and for nobody else', async () => {
    const { id, plan } = await newAssignment()
    const query = 'query ($id: ID!) { assignment(id: $id) { id } node(id: $id) { id } }'
    const seen = async (token?: string) => (await gateway.ask(query, { id }, token)).data
    const own = { assignment: { id }, node: { id } }
    const hidden = { assignment: null, node: null }
    expect(await seen(await unitOfficer())).toEqual(own)
    expect(await seen(await gateway.tokenOf('bac-giang.kcn', 'grassroots-officer'))).toEqual(own)
    expect(await seen(await province())).toEqual(own)
    expect(await seen(await gateway.tokenOf('tra-vinh.ldld'))).toEqual(hidden)
    expect(await seen(await gateway.tokenOf(UNIT, 'member'))).toMatchObject({ node: null })
    const list = 'query ($plan: ID!) { assignments(plan: $plan, first: 10) { totalCount } }'
    const below = await gateway.ask(list, { plan }, await gateway.tokenOf('tra-vinh.ldld'))
    expect(below.errors?.[0]?.extensions.code).toBe('NOT_ALLOWED')
  })
})

describe('an answer', () => {
  it('is handed in, returned with a remark, sent again and accepted; each version stays', async () => {
    const { id, plan } = await newAssignment()
    const begun = await step(gateway, 'begin', { id, version: 1 }, await unitOfficer())
    expect(begun).toEqual({ version: 2, state: 'IN_PROGRESS' })
    const document = await registerPublicDocument(gateway, {
      symbol: '1/BC-CĐCS',
      kind: 'BC',
      issuer: UNIT,
      issuedOn: '2026-11-20',
    })
    const first = await submit({
      assignment: id,
      version: 2,
      kind: 'DOCUMENT',
      document: document.id,
      note: 'Gửi lần đầu',
    })
    expect(first).toMatchObject({
      error: null,
      assignment: { version: 3, state: { code: 'SUBMITTED' }, timeliness: { code: 'ON_TIME' } },
    })
    const returned = await step(gateway, 'return', { id, version: 3 }, await province())
    expect(returned).toEqual({ version: 4, state: 'RETURNED' })
    expect(await countsOf(plan)).toMatchObject({ expected: 1, onTime: 0, returned: 1, accepted: 0 })
    clock.pass(20 * DAY)
    // it was there once: nobody is told that it is missing
    expect(await countsOf(plan)).toMatchObject({ missing: 0, returned: 1 })
    const letter =
      'query ($plan: ID!) { unanswered(plan: $plan) { text } assignments(plan: $plan, timeliness: MISSING, first: 5) { totalCount } }'
    const { data: list } = await gateway.ask(letter, { plan }, await province())
    expect(list.unanswered.text).toMatch(/, đã gửi ngày 24\/11\/2026 và bị trả lại;$/)
    expect(list.assignments.totalCount).toBe(0)
    const again = await submit({
      assignment: id,
      version: 4,
      kind: 'DOCUMENT',
      document: document.id,
      note: 'Đã bổ sung',
    })
    // a return does not make it late
    expect(again.assignment).toMatchObject({
      version: 5,
      state: { code: 'SUBMITTED' },
      timeliness: { code: 'ON_TIME' },
    })
    expect(again.assignment.answers).toMatchObject([
      { number: 1, note: 'Gửi lần đầu', isLate: false, document: { id: document.id } },
      { number: 2, note: 'Đã bổ sung', isLate: true },
    ])
    expect(await step(gateway, 'accept', { id, version: 5 }, await province())).toEqual({
      version: 6,
      state: 'ACCEPTED',
    })
    expect(await step(gateway, 'lock', { id, version: 6 }, await province())).toEqual({ version: 7, state: 'LOCKED' })
    expect(await countsOf(plan)).toEqual({
      expected: 1,
      onTime: 1,
      late: 0,
      missing: 0,
      accepted: 1,
      notApplicable: 0,
      returned: 0,
    })
    const query =
      'query ($id: ID!) { assignment(id: $id) { steps { number action { code } from { code } to { code } remark answerNumber } } }'
    const { data } = await gateway.ask(query, { id }, await unitOfficer())
    expect(
      data.assignment.steps.map((each: any) => [each.action.code, each.to.code, each.remark, each.answerNumber]),
    ).toEqual([
      ['BEGIN', 'IN_PROGRESS', null, null],
      ['SUBMIT', 'SUBMITTED', null, 1],
      ['RETURN', 'RETURNED', 'Thiếu số liệu quý II', 1],
      ['SUBMIT', 'SUBMITTED', null, 2],
      ['ACCEPT', 'ACCEPTED', null, 2],
      ['LOCK', 'LOCKED', null, 2],
    ])
  })

  it('is late after the last day, and missing until then', async () => {
    const { id, plan } = await newAssignment()
    clock.pass(12 * DAY)
    expect(await countsOf(plan)).toMatchObject({ expected: 1, missing: 1, late: 0 })
    const { assignment } = await submit({
      assignment: id,
      version: 1,
      kind: 'NOT_APPLICABLE',
      note: 'Không có khu nhà trọ',
    })
    expect(assignment).toMatchObject({ timeliness: { code: 'LATE' } })
    expect(await countsOf(plan)).toMatchObject({ expected: 1, missing: 0, late: 1, notApplicable: 1 })
  })

  it('that was taken back was never handed in, and can still be read', async () => {
    const { id, plan } = await newAssignment()
    await submit({ assignment: id, version: 1, kind: 'NOT_APPLICABLE', note: 'Không có khu nhà trọ' })
    expect(await step(gateway, 'recall', { id, version: 2 }, await unitOfficer())).toEqual({
      version: 3,
      state: 'IN_PROGRESS',
    })
    expect(await countsOf(plan)).toMatchObject({ expected: 1, onTime: 0, notApplicable: 0 })
    const query = 'query ($id: ID!) { assignment(id: $id) { answeredOn answers { number } } }'
    const { data } = await gateway.ask(query, { id }, await unitOfficer())
    expect(data.assignment).toEqual({ answeredOn: null, answers: [{ number: 1 }] })
  })

  it('that was taken back time and again counts from the last time', async () => {
    const { id } = await newAssignment()
    const answer = { assignment: id, kind: 'NOT_APPLICABLE', note: 'Không có khu nhà trọ' }
    for (const version of [1, 3]) {
      await submit({ ...answer, version })
      await step(gateway, 'recall', { id, version: version + 1 }, await unitOfficer())
    }
    clock.pass(12 * DAY)
    const { assignment } = await submit({ ...answer, version: 5 })
    expect(assignment).toMatchObject({ timeliness: { code: 'LATE' } })
  })

  it('is handed in once by two officers at the same moment', async () => {
    const { id } = await newAssignment()
    const token = await unitOfficer()
    const wish = { assignment: id, version: 1, kind: 'NOT_APPLICABLE', note: 'Không có khu nhà trọ' }
    const both = await Promise.all([submit(wish, token), submit(wish, token)])
    const refused = both.flatMap((payload) => payload.error?.code ?? [])
    expect(refused).toHaveLength(1)
    expect(['ASSIGNMENT_STATE', 'VERSION_CONFLICT']).toContain(refused[0])
  })

  it('with a plan is the unit’s own, and issued', async () => {
    const { id, plan: asking } = await newAssignment({ kind: 'PLAN' })
    const own = await registerPublicDocument(gateway, { symbol: '2/KH-CĐCS', issuer: UNIT, issuedOn: '2026-11-01' })
    const plan = await registerBarePlan(gateway, { document: own, unit: UNIT })
    const foreign = await registerPublicDocument(gateway, {
      symbol: '3/KH-LĐLĐ',
      issuer: 'tra-vinh.ldld',
      issuedOn: '2026-11-01',
    })
    const others = await registerBarePlan(gateway, { document: foreign, unit: 'tra-vinh.ldld' })
    const answer = { assignment: id, version: 1, kind: 'PLAN' }
    expect((await submit({ ...answer, plan: others })).error).toMatchObject({ code: 'ANSWER_UNFIT', fields: ['plan'] })
    expect((await submit(answer)).error).toMatchObject({ code: 'ANSWER_UNFIT' })
    const done = await submit({ ...answer, plan })
    expect(done.assignment.answers).toMatchObject([{ kind: { code: 'PLAN' }, plan: { id: plan } }])
    // it named no superior: from now on it carries out the plan that asked
    const linked = await gateway.ask('query ($id: ID!) { plan(id: $id) { parent { id } } }', { id: plan })
    expect(linked.data.plan.parent).toEqual({ id: asking })
  })

  it('with a quantity says how much', async () => {
    const { id } = await newAssignment({ kind: 'QUANTITY', quantity: 10, operator: '>=', unitOfMeasure: 'cuộc' })
    const answer = { assignment: id, version: 1, kind: 'QUANTITY' }
    expect((await submit({ ...answer, quantity: -3 })).error).toMatchObject({ code: 'PROGRESS_INVALID' })
    expect((await submit(answer)).error).toMatchObject({ code: 'PROGRESS_INVALID', fields: ['quantity'] })
    expect((await submit({ ...answer, kind: 'DOCUMENT' })).error).toMatchObject({
      code: 'ANSWER_UNFIT',
      fields: ['kind'],
    })
    expect((await submit({ ...answer, quantity: 0 })).assignment).toMatchObject({ reached: 0 })
    // what was taken back reaches nothing
    await step(gateway, 'recall', { id, version: 2 }, await unitOfficer())
    const { data } = await gateway.ask(
      'query ($id: ID!) { assignment(id: $id) { reached } }',
      { id },
      await unitOfficer(),
    )
    expect(data.assignment.reached).toBeNull()
  })

  it('“not applicable” says why', async () => {
    const { id } = await newAssignment()
    const refused = await submit({ assignment: id, version: 1, kind: 'NOT_APPLICABLE', note: ' ' })
    expect(refused.error).toMatchObject({ code: 'REASON_REQUIRED', fields: ['note'] })
  })
})

describe('who judges', () => {
  it('is somebody above: nobody accepts what they handed in', async () => {
    const { id } = await newAssignment()
    await submit({ assignment: id, version: 1, kind: 'NOT_APPLICABLE', note: 'Không có khu nhà trọ' })
    const own = await unitOfficer()
    expect(await step(gateway, 'accept', { id, version: 2 }, own)).toEqual({ refused: 'NOT_ALLOWED' })
    expect(await step(gateway, 'return', { id, version: 2 }, own)).toEqual({ refused: 'NOT_ALLOWED' })
    expect(await step(gateway, 'accept', { id, version: 2 }, await gateway.tokenOf('tra-vinh.ldld'))).toEqual({
      refused: 'NOT_FOUND',
    })
    const direct = await gateway.tokenOf('bac-giang.kcn', 'grassroots-officer')
    expect(await step(gateway, 'accept', { id, version: 2 }, direct)).toEqual({ version: 3, state: 'ACCEPTED' })
  })

  it('frees a unit from what it owes, with the reason', async () => {
    const { id, plan } = await newAssignment()
    expect(await step(gateway, 'excuse', { id, version: 1 }, await unitOfficer())).toEqual({ refused: 'NOT_ALLOWED' })
    expect(await step(gateway, 'excuse', { id, version: 1 }, await province())).toEqual({
      version: 2,
      state: 'ACCEPTED',
    })
    expect(await countsOf(plan)).toMatchObject({ expected: 1, accepted: 1, notApplicable: 1 })
  })

  it('opens again what was accepted, for a reason', async () => {
    const { id } = await newAssignment()
    await step(gateway, 'excuse', { id, version: 1 }, await province())
    const reopen =
      'mutation ($id: ID!) { reopenAssignment(id: $id, version: 2, reason: " ") { error { code fields } } }'
    const { data } = await gateway.ask(reopen, { id }, await province())
    expect(data.reopenAssignment.error).toEqual({ code: 'REASON_REQUIRED', fields: ['reason'] })
    expect(await step(gateway, 'reopen', { id, version: 2 }, await province())).toEqual({
      version: 3,
      state: 'RETURNED',
    })
  })
})

describe('a due that is locked', () => {
  const owedOfDue = async (due: string): Promise<{ id: string; version: number }[]> => {
    const query = 'query ($due: ID!) { assignments(due: $due, first: 50) { edges { node { id version } } } }'
    const { data } = await gateway.ask(query, { due }, await province())
    return data.assignments.edges.map((edge: any) => edge.node)
  }
  const lock =
    'mutation ($id: ID!, $version: Int!) { lockDue(id: $id, version: $version) { due { isLocked version } error { code } } }'

  it('takes nothing more and locks what was accepted, until it is unlocked for a reason', async () => {
    const done = await newAssignment()
    const more = await registerCountry(gateway, [
      {
        code: `bac-giang.cs-${asked}`,
        province: 'bac-giang',
        periods: [{ name: `Công đoàn cơ sở ${asked}`, kind: 'grassroots-union', parent: 'bac-giang.kcn' }],
      },
    ]).then(() => newAssignment({ unitKinds: ['grassroots-union'] }))
    expect(done.id).not.toBe(more.id)
    const [first] = await owedBy(gateway, `bac-giang.cs-${asked - 1}`)
    await step(gateway, 'excuse', { id: more.id, version: 1 }, await province())
    const handedIn = (await owedOfDue(more.due)).find(({ id }) => id !== first!.id)!
    await step(gateway, 'submit', handedIn, await province())
    const { data } = await gateway.ask(lock, { id: more.due, version: 1 }, await province())
    expect(data.lockDue).toEqual({ due: { isLocked: true, version: 2 }, error: null })
    const query = 'query ($id: ID!) { assignment(id: $id) { state { code } actions { code } version } }'
    const locked = await gateway.ask(query, { id: more.id }, await province())
    expect(locked.data.assignment).toEqual({ state: { code: 'LOCKED' }, actions: [], version: 3 })
    expect(await step(gateway, 'submit', first!, await province())).toEqual({ refused: 'DUE_LOCKED' })
    const accepted = await step(gateway, 'accept', { id: handedIn.id, version: handedIn.version + 1 }, await province())
    expect(accepted).toMatchObject({ state: 'LOCKED' })
    const unlock =
      'mutation ($id: ID!, $reason: String!) { unlockDue(id: $id, version: 2, reason: $reason) { due { isLocked } error { code } } }'
    const refused = await gateway.ask(unlock, { id: more.due, reason: '' }, await province())
    expect(refused.data.unlockDue.error).toEqual({ code: 'REASON_REQUIRED' })
    const opened = await gateway.ask(unlock, { id: more.due, reason: 'Bổ sung số liệu' }, await province())
    expect(opened.data.unlockDue).toEqual({ due: { isLocked: false }, error: null })
    const again = await gateway.ask(query, { id: more.id }, await province())
    expect(again.data.assignment.state.code).toBe('ACCEPTED')
  })
})
