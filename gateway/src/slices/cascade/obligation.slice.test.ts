import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { askUnits, registerAskingPlan, spreadAll } from '../../../test/cascade.js'
import { registerBarePlan, registerCountry, registerPublicDocument } from '../../../test/factories.js'
import { startGateway, type TestGateway } from '../../../test/gateway.js'

let gateway: TestGateway
let officer: string

beforeAll(async () => {
  gateway = await startGateway()
  await registerCountry(gateway)
  officer = await gateway.tokenOf('bac-giang.ldld')
})
afterAll(() => gateway.stop())

const CREATE = `mutation ($input: CreateObligationInput!) { createObligation(input: $input) {
  obligation { id } error { code fields } } }`
const refusalOf = async (input: Record<string, unknown>, token = officer) => {
  const whole = { kind: 'REPORT', what: 'Báo cáo', unitKinds: ['grassroots-union'], dueOn: '2026-12-05', ...input }
  const { data } = await gateway.ask(CREATE, { input: whole }, token)
  return data.createObligation.error
}

describe('the guidance 25/HD-LĐLĐ of Trà Vinh', () => {
  it('is due five times, and each clause is proposed with whom it means', async () => {
    await registerCountry(gateway, [
      {
        code: 'tra-vinh.huyen',
        province: 'tra-vinh',
        periods: [{ name: 'Liên đoàn Lao động huyện Một', kind: 'district-union', parent: 'tra-vinh.ldld' }],
      },
    ])
    const plan = await registerAskingPlan(gateway, {
      unit: 'tra-vinh.ldld',
      symbol: '25/HD-LĐLĐ',
      issuedOn: '2021-07-15',
      year: 2021,
      deadlines: [
        {
          raw: 'trước ngày 01/6 và 01/12 hằng năm',
          type: 'recurring',
          date: null,
          rule: 'yearly before 06-01 and 12-01',
          who: 'LĐLĐ huyện, thị xã, thành phố; Công đoàn ngành và tương đương',
          what: 'Báo cáo 6 tháng, năm',
          isExclusive: true,
        },
        {
          raw: 'giai đoạn 2021-2023',
          type: 'period',
          date: '2023',
          rule: 'from 2021 to 2023',
          who: null,
          what: 'Thực hiện Chương trình phối hợp số 09',
          isExclusive: false,
        },
      ],
    })
    const token = await gateway.tokenOf('tra-vinh.ldld')
    const query = `query ($id: ID!) { plan(id: $id) { obligationProposals { clause kind { code } what raw dueOn recurrence
      validTo isExclusive isDirect unitKinds { code } units { code } unknownNames unitCount } } }`
    const { data } = await gateway.ask(query, { id: plan }, token)
    expect(data.plan.obligationProposals).toEqual([
      {
        clause: expect.stringMatching(/^deadline_/),
        kind: { code: 'REPORT' },
        what: 'Báo cáo 6 tháng, năm',
        raw: 'trước ngày 01/6 và 01/12 hằng năm',
        dueOn: null,
        recurrence: 'FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=1',
        validTo: '2023',
        isExclusive: true,
        isDirect: false,
        unitKinds: [{ code: 'district-union' }, { code: 'industry-union' }],
        units: [],
        unknownNames: [],
        unitCount: 1,
      },
    ])
    const { clause, recurrence, validTo, what } = data.plan.obligationProposals[0]
    const input = {
      plan,
      clause,
      recurrence,
      validTo,
      what,
      dueOn: null,
      isExclusive: true,
      unitKinds: ['district-union'],
    }
    const asked = await askUnits(gateway, input, { by: 'tra-vinh.ldld' })
    expect(asked.dues.map((due) => due.dueOn)).toEqual([
      '2021-12-01',
      '2022-06-01',
      '2022-12-01',
      '2023-06-01',
      '2023-12-01',
    ])
    expect(asked.dues[0]?.lastDay).toBe('2021-11-30')
    const owed = await gateway.ask('{ owed(unit: "tra-vinh.huyen", first: 10) { totalCount } }', {}, token)
    expect(owed.data.owed.totalCount).toBe(5)
    // a clause is assigned once
    expect(await refusalOf({ ...input, dueOn: null }, token)).toMatchObject({ code: 'OBLIGATION_EXISTS' })
  })
})

describe('what is asked', () => {
  it('tells everybody by when, and how much time the cascade leaves', async () => {
    const superior = await registerPublicDocument(gateway, { symbol: '34/KH-BCĐ', issuedOn: '2024-02-16' })
    const plan = await registerAskingPlan(gateway, {
      issuedOn: '2024-02-20',
      symbol: '10/KH-LĐLĐ',
      year: 2024,
      parentDocumentId: superior.id,
    })
    const { id } = await askUnits(gateway, { plan, kind: 'PLAN', dueOn: '2024-02-28', isExclusive: true })
    const query = `query ($id: ID!) { obligation(id: $id) { state { code } what startsOn isExclusive isMandatory within { code }
      dues { dueOn lastDay daysLeft isLocked isAwaitingDate } spread { done total share } isManageable
      slack { fromSuperior usedByPlan leftBelow } } }`
    const { data } = await gateway.ask(query, { id })
    expect(data.obligation).toEqual({
      state: { code: 'IN_FORCE' },
      what: 'Báo cáo kết quả',
      startsOn: '2024-02-20',
      isExclusive: true,
      isMandatory: true,
      within: { code: 'bac-giang.ldld' },
      dues: [{ dueOn: '2024-02-28', lastDay: '2024-02-27', daysLeft: -1001, isLocked: false, isAwaitingDate: false }],
      spread: { done: 1, total: 1, share: 1 },
      isManageable: false,
      slack: { fromSuperior: 12, usedByPlan: 4, leftBelow: 8 },
    })
  })

  it('waits for a date where the plan prints none, and takes the day that is set', async () => {
    const plan = await registerAskingPlan(gateway, { symbol: '11/KH-LĐLĐ' })
    const { dues } = await askUnits(gateway, { plan, kind: 'EVENT', what: 'Sơ kết phong trào', dueOn: null })
    const [due] = dues
    expect(due).toMatchObject({ dueOn: null, lastDay: null })
    const set = `mutation ($id: ID!, $version: Int!, $dueOn: Date!) { setDueDate(id: $id, version: $version, dueOn: $dueOn) {
      due { dueOn lastDay isSetLater isAwaitingDate version } error { code fields } } }`
    const early = await gateway.ask(set, { id: due!.id, version: 1, dueOn: '2026-01-01' }, officer)
    expect(early.data.setDueDate.error).toMatchObject({ code: 'OBLIGATION_DUE_BEFORE_PLAN' })
    const done = await gateway.ask(set, { id: due!.id, version: 1, dueOn: '2026-12-20' }, officer)
    expect(done.data.setDueDate).toEqual({
      due: { dueOn: '2026-12-20', lastDay: '2026-12-20', isSetLater: true, isAwaitingDate: false, version: 2 },
      error: null,
    })
    const stale = await gateway.ask(set, { id: due!.id, version: 1, dueOn: '2026-12-21' }, officer)
    expect(stale.data.setDueDate).toMatchObject({ error: { code: 'VERSION_CONFLICT' }, due: { version: 2 } })
    const owed = `{ owed(unit: "bac-giang.cs-1", first: 50) { edges { node { daysLeft due { lastDay } obligation { plan { id } } } } } }`
    const { data } = await gateway.ask(owed, {}, officer)
    const mine = data.owed.edges.filter((edge: any) => edge.node.obligation.plan.id === plan)
    expect(mine).toEqual([
      { node: { daysLeft: 26, due: { lastDay: '2026-12-20' }, obligation: { plan: { id: plan } } } },
    ])
    const printed = await askUnits(gateway, { plan })
    const dated = await gateway.ask(set, { id: printed.dues[0]!.id, version: 1, dueOn: '2026-12-21' }, officer)
    expect(dated.data.setDueDate.error).toMatchObject({ code: 'DUE_DATED' })
  })

  it('keeps its plan from going back to a draft, until it is cancelled', async () => {
    const plan = await registerAskingPlan(gateway, { symbol: '12/KH-LĐLĐ' })
    const { id } = await askUnits(gateway, { plan })
    const withdraw = `mutation ($id: ID!) { withdrawPlan(id: $id, version: 1) { plan { state { code } } error { code } } }`
    const kept = await gateway.ask(withdraw, { id: plan }, officer)
    expect(kept.data.withdrawPlan.error).toEqual({ code: 'PLAN_HAS_OBLIGATIONS' })
    const cancel = `mutation ($id: ID!, $version: Int!) { cancelObligation(id: $id, version: $version) {
      obligation { state { code } } error { code } } }`
    const stale = await gateway.ask(cancel, { id, version: 1 }, officer)
    expect(stale.data.cancelObligation.error).toEqual({ code: 'VERSION_CONFLICT' })
    const done = await gateway.ask(cancel, { id, version: 2 }, officer)
    expect(done.data.cancelObligation).toEqual({ obligation: { state: { code: 'CANCELLED' } }, error: null })
    const after = await gateway.ask(`query ($id: ID!) { completeness(plan: $id) { expected } }`, { id: plan }, officer)
    expect(after.data.completeness.expected).toBe(0)
    const gone = await gateway.ask(withdraw, { id: plan }, officer)
    expect(gone.data.withdrawPlan.error).toBeNull()
  })
})

describe('what cannot be asked', () => {
  let plan: string
  beforeAll(async () => {
    plan = await registerAskingPlan(gateway, { symbol: '13/KH-LĐLĐ' })
  })

  it.each([
    ['a day before the plan’s own', { dueOn: '2026-01-15', isExclusive: true }, 'OBLIGATION_DUE_BEFORE_PLAN'],
    ['kinds of which no unit is there', { unitKinds: ['enterprise'] }, 'OBLIGATION_WITHOUT_UNITS'],
    ['nobody', { unitKinds: [] }, 'OBLIGATION_WITHOUT_UNITS'],
    ['a kind that does not exist', { unitKinds: ['x'] }, 'INPUT_INVALID'],
    ['a unit elsewhere', { unitKinds: [], units: ['tra-vinh.ldld'] }, 'OBLIGATION_UNIT_OUTSIDE'],
    ['the plan’s own unit', { unitKinds: [], units: ['bac-giang.ldld'] }, 'OBLIGATION_UNIT_OUTSIDE'],
    ['a unit that nobody knows', { unitKinds: [], units: ['bac-giang.khong-co'] }, 'UNIT_UNKNOWN'],
    ['a subtree elsewhere', { within: 'tra-vinh.ldld' }, 'OBLIGATION_UNIT_OUTSIDE'],
    ['nothing', { what: '  ' }, 'INPUT_INVALID'],
    [
      'a measure longer than a page',
      { kind: 'QUANTITY', quantity: 1, operator: '>=', unitOfMeasure: 'x'.repeat(401) },
      'INPUT_INVALID',
    ],
    ['a form for what is no report', { kind: 'PLAN', form: 'half-year-movement' }, 'INPUT_INVALID'],
    ['a form whose code is none', { form: 'không-có' }, 'INPUT_INVALID'],
    ['a form that there is none of', { form: 'quarter-movement' }, 'FORM_UNKNOWN'],
    [
      'a recurrence without end',
      { dueOn: null, recurrence: `FREQ=MONTHLY;BYMONTHDAY=${'1,'.repeat(250)}1`, validTo: '2026' },
      'INPUT_INVALID',
    ],
    ['a quantity of nothing', { kind: 'QUANTITY', quantity: 10, operator: '>=' }, 'INPUT_INVALID'],
    ['a negative quantity', { kind: 'QUANTITY', quantity: -1, operator: '>=', unitOfMeasure: 'cuộc' }, 'INPUT_INVALID'],
    ['a quantity of reports', { quantity: 2, operator: '>=', unitOfMeasure: 'báo cáo' }, 'INPUT_INVALID'],
    ['what recurs for ever', { dueOn: null, recurrence: 'FREQ=MONTHLY;BYMONTHDAY=20' }, 'SCHEDULE_INVALID'],
    ['what recurs by the hour', { dueOn: null, recurrence: 'FREQ=HOURLY', validTo: '2026' }, 'SCHEDULE_INVALID'],
    [
      'more dues than anybody means',
      { dueOn: null, recurrence: 'FREQ=WEEKLY;BYDAY=MO', validTo: '2028' },
      'SCHEDULE_INVALID',
    ],
    [
      'a recurrence without a day in its time',
      { dueOn: null, recurrence: 'FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=2', validTo: '2026' },
      'SCHEDULE_INVALID',
    ],
    [
      'a period that was over',
      { dueOn: null, recurrence: 'FREQ=MONTHLY;BYMONTHDAY=20', validTo: '2025' },
      'OBLIGATION_DUE_BEFORE_PLAN',
    ],
    ['a clause of another plan', { clause: 'deadline_01ARZ3NDEKTSV4RRFFQ69G5FAV' }, 'NOT_FOUND'],
  ])('%s', async (_what, input, code) => {
    expect(await refusalOf({ plan, ...input })).toMatchObject({ code })
  })

  it('by a draft, or by somebody else', async () => {
    const document = await registerPublicDocument(gateway, { symbol: '14/KH-LĐLĐ', issuedOn: '2026-01-01' })
    const draft = await registerBarePlan(gateway, { document, unit: 'bac-giang.ldld', state: 'DRAFT' })
    expect(await refusalOf({ plan: draft })).toMatchObject({ code: 'PLAN_STATE' })
    expect(await refusalOf({ plan }, await gateway.tokenOf('tra-vinh.ldld'))).toMatchObject({ code: 'NOT_ALLOWED' })
    expect(await refusalOf({ plan }, await gateway.tokenOf('bac-giang.ldld', 'member'))).toMatchObject({
      code: 'NOT_ALLOWED',
    })
  })

  it('and proposals are for those who may assign', async () => {
    const query =
      'query ($id: ID!) { plan(id: $id) { obligations { id } obligationProposals { raw } completeness { expected } answeredShare } }'
    const { data } = await gateway.ask(query, { id: plan })
    expect(data.plan).toEqual({ obligations: [], obligationProposals: null, completeness: null, answeredShare: null })
    const own = await gateway.ask(query, { id: plan }, officer)
    expect(own.data.plan).toMatchObject({ obligationProposals: [], completeness: { expected: 0 }, answeredShare: null })
    await spreadAll(gateway)
  })
})
