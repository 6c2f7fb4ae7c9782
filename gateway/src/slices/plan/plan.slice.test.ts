import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { registerCountry, registerPublicDocument } from '../../../test/factories.js'
import { startGateway, type TestGateway } from '../../../test/gateway.js'
import { planText } from '../../../test/plan-texts.js'

const PLAN = `id version state { code } year sourceText
  document { number symbol issuedOn title signerOffice citations { raw document { symbol issuedOn } } recipients { name purpose isArchive } }
  tasks { lead cooperators state { code } } targets { id quantity operator { code } reached share } deadlines { date lastCompliantDay } actions { name { code } }`
const CREATE = `mutation($unit: String!, $text: String!, $corrections: PlanCorrections) { createPlanFromIntake(input: { unit: $unit, text: $text, corrections: $corrections }) { plan { ${PLAN} } error { code message fields existingId } } }`
const ISSUE = `mutation($id: ID!, $version: Int!, $number: String, $issuedOn: PartialDate, $asPrinted: Boolean! = false) { issuePlan(input: { id: $id, version: $version, number: $number, issuedOn: $issuedOn, asPrinted: $asPrinted }) { plan { ${PLAN} } error { code message fields currentVersion } } }`
const UPDATE = `mutation($id: ID!, $version: Int!, $corrections: PlanCorrections!) { updatePlan(input: { id: $id, version: $version, corrections: $corrections }) { plan { ${PLAN} } error { code fields currentVersion } } }`
const STEP = (name: string) =>
  `mutation($id: ID!, $version: Int!) { step: ${name}(id: $id, version: $version) { plan { id version state { code } } error { code } } }`

describe('a plan, from its text to its end', () => {
  let gateway: TestGateway
  let officer: string
  let stranger: string
  beforeAll(async () => {
    gateway = await startGateway()
    await registerCountry(gateway)
    officer = await gateway.tokenOf('bac-giang.ldld')
    stranger = await gateway.tokenOf('tra-vinh.ldld')
  })
  afterAll(() => gateway.stop())

  const create = async (text = planText(), corrections?: object) =>
    (await gateway.ask(CREATE, { unit: 'bac-giang.ldld', text, corrections }, officer)).data.createPlanFromIntake
  const issue = async (variables: object, token: string | undefined = officer) =>
    (await gateway.ask(ISSUE, { ...variables }, token)).data.issuePlan

  it('is read, kept as a draft, issued with number and date, and then seen by everybody', async () => {
    const text = planText()
    const { plan: draft, error } = await create(text)
    expect(error).toBeNull()
    expect(draft).toMatchObject({
      version: 1,
      state: { code: 'DRAFT' },
      sourceText: text,
      document: {
        number: null,
        symbol: '/KH-LĐLĐ',
        issuedOn: '2026-03',
        signerOffice: 'PHÓ CHỦ TỊCH',
        citations: [{ document: { symbol: '34/KH-BCĐ', issuedOn: '2026-02-16' } }],
      },
      targets: [{ quantity: 12, operator: { code: '>=' }, reached: null, share: null }],
      deadlines: [{ date: '2026-11-15', lastCompliantDay: '2026-11-14' }],
    })
    expect(draft.document.recipients.map((recipient: any) => [recipient.purpose, recipient.isArchive])).toEqual([
      ['để phối hợp', false],
      ['để thực hiện', false],
      [null, true],
    ])
    expect(draft.actions.map((action: any) => action.name.code)).toEqual(['ISSUE', 'DISCARD'])
    expect((await gateway.ask('query($id: ID!) { plan(id: $id) { id } }', { id: draft.id })).data.plan).toBeNull()
    expect(
      (await gateway.ask('query($id: ID!) { plan(id: $id) { id } }', { id: draft.id }, stranger)).data.plan,
    ).toBeNull()

    expect((await issue({ id: draft.id, version: 1 })).error).toMatchObject({
      code: 'PLAN_INCOMPLETE',
      fields: ['number', 'issuedOn'],
    })
    const { plan } = await issue({ id: draft.id, version: 1, number: '27', issuedOn: '2026-03-05' })
    expect(plan).toMatchObject({
      version: 2,
      state: { code: 'ISSUED' },
      document: { number: '27', symbol: '27/KH-LĐLĐ', issuedOn: '2026-03-05' },
    })

    const seen = await gateway.ask(
      'query($id: ID!) { plan(id: $id) { document { symbol citations { document { symbol } } } sourceText actions { name { code } } } }',
      { id: draft.id },
    )
    expect(seen.data.plan).toEqual({
      document: { symbol: '27/KH-LĐLĐ', citations: [{ document: { symbol: '34/KH-BCĐ' } }] },
      sourceText: null,
      actions: [],
    })
  })

  it('refuses a plan that cites itself, and names the citation', async () => {
    const refused = await create(planText({ number: '85', date: 'ngày 11 tháng 4 năm 2026' }), {
      citations: [
        { raw: 'Chỉ thị số 09-CT/TW', symbol: '09-CT/TW', relation: 'basis' },
        { raw: 'Kế hoạch số 85/KH-LĐLĐ', symbol: '85/KH-LĐLĐ', relation: 'basis' },
      ],
    })
    expect(refused.error).toMatchObject({ code: 'DOCUMENT_CITES_ITSELF', fields: ['citations.1'] })
  })

  it('keeps number and symbol in step, whichever of them the officer types', async () => {
    const symbolOf = async (document: object) =>
      (await create(planText(), { document: { title: 'Số và ký hiệu', ...document } })).plan.document
    expect(await symbolOf({ number: '81', symbol: '/KH-LĐLĐ' })).toMatchObject({ number: '81', symbol: '81/KH-LĐLĐ' })
    expect(await symbolOf({ symbol: '82/KH-LĐLĐ' })).toMatchObject({ number: '82', symbol: '82/KH-LĐLĐ' })
    expect(await symbolOf({ number: '84', symbol: '83/KH-LĐLĐ' })).toMatchObject({ number: '84', symbol: '84/KH-LĐLĐ' })
  })

  it('can be issued as printed where the paper leaves number and day blank', async () => {
    const { plan } = await create(planText({ title: 'Kế hoạch nguyên trạng' }))
    const issued = await issue({ id: plan.id, version: plan.version, asPrinted: true })
    expect(issued.plan).toMatchObject({
      state: { code: 'ISSUED' },
      document: { number: null, symbol: '/KH-LĐLĐ', issuedOn: '2026-03' },
    })
  })

  it('refuses the same document a second time and names the one that is there', async () => {
    const text = planText({ number: '31', date: 'ngày 12 tháng 3 năm 2026' })
    const first = await create(text)
    const documentId = (
      await gateway.ask('query($id: ID!) { plan(id: $id) { document { id } } }', { id: first.plan.id }, officer)
    ).data.plan.document.id
    const second = await create(text)
    expect(second).toMatchObject({ plan: null, error: { code: 'DOCUMENT_EXISTS', existingId: documentId } })
    expect(second.error.message).toContain('đã có')
  })

  it('registers one document of many equal ones that come at the same moment', async () => {
    const text = planText({ number: '32', date: 'ngày 13 tháng 3 năm 2026' })
    const outcomes = await Promise.all(Array.from({ length: 8 }, () => create(text)))
    expect(outcomes.filter((outcome) => outcome.error === null)).toHaveLength(1)
    expect(outcomes.flatMap((outcome) => outcome.error?.code ?? [])).toEqual(
      Array.from({ length: 7 }, () => 'DOCUMENT_EXISTS'),
    )
  })

  it('keeps what the officer corrected, and leaves alone what was left out', async () => {
    const { plan } = await create(planText({ title: 'Trước khi sửa' }))
    const changed = (
      await gateway.ask(
        UPDATE,
        {
          id: plan.id,
          version: plan.version,
          corrections: {
            targets: [
              { text: 'ít nhất 20 buổi', quantity: 20, operator: '>=', unitOfMeasure: 'buổi', isMandatory: false },
            ],
          },
        },
        officer,
      )
    ).data.updatePlan
    expect(changed.plan).toMatchObject({
      version: 2,
      document: { title: 'Trước khi sửa' },
      targets: [{ quantity: 20 }],
      deadlines: [{ date: '2026-11-15' }],
    })
    expect(changed.plan.document.citations).toHaveLength(1)
  })

  it('lets exactly one of sixty editors of a version through and tells the others what is there', async () => {
    const { plan } = await create(planText({ title: 'Nhiều người cùng sửa' }))
    const answers = await Promise.all(
      Array.from({ length: 60 }, (_, index) =>
        gateway.ask(
          UPDATE,
          { id: plan.id, version: 1, corrections: { document: { title: `Bản ${index}`, symbol: '/KH-LĐLĐ' } } },
          officer,
        ),
      ),
    )
    const outcomes = answers.map((answer) => answer.data.updatePlan)
    expect(outcomes.filter((outcome) => outcome.error === null)).toHaveLength(1)
    expect(outcomes).toHaveLength(60)
    const lost = outcomes.filter((outcome) => outcome.error !== null)
    expect(
      lost.every(
        (outcome) =>
          outcome.error.code === 'VERSION_CONFLICT' && outcome.error.currentVersion === 2 && outcome.plan.version === 2,
      ),
    ).toBe(true)
  })

  it('remembers when it was issued through closing and reopening', async () => {
    const { plan } = await create(planText({ number: '39', date: 'ngày 01 tháng 4 năm 2026' }))
    const { version } = (await issue({ id: plan.id, version: 1 })).plan
    await gateway.database.write((manager) =>
      manager.query("UPDATE plan SET issued_at = '2026-04-01T02:00:00.000Z' WHERE id = ?", [plan.id]),
    )
    await gateway.ask(STEP('closePlan'), { id: plan.id, version }, officer)
    await gateway.ask(STEP('reopenPlan'), { id: plan.id, version: version + 1 }, officer)
    const seen = await gateway.ask('query($id: ID!) { plan(id: $id) { state { code } issuedAt } }', { id: plan.id })
    expect(seen.data.plan).toEqual({ state: { code: 'ISSUED' }, issuedAt: '2026-04-01T02:00:00.000Z' })
  })

  it('records progress and states of tasks, goes back, closes, opens again and is discarded', async () => {
    const { plan } = await create(planText({ number: '40', date: 'ngày 02 tháng 4 năm 2026' }))
    let version: number = (await issue({ id: plan.id, version: 1 })).plan.version
    const target = plan.targets[0].id
    const progress = await gateway.ask(
      `mutation($target: ID!, $version: Int!) { recordProgress(target: $target, version: $version, reached: 3) { plan { version targets { reached share } } error { code } } }`,
      {
        target: (await gateway.ask('query($id: ID!) { plan(id: $id) { targets { id } } }', { id: plan.id })).data.plan
          .targets[0].id,
        version,
      },
      officer,
    )
    expect(target).toBeTruthy()
    expect(progress.data.recordProgress).toEqual({
      plan: { version: version + 1, targets: [{ reached: 3, share: 0.25 }] },
      error: null,
    })
    version += 1
    const task = (await gateway.ask('query($id: ID!) { plan(id: $id) { tasks { id } } }', { id: plan.id })).data.plan
      .tasks[0].id
    const state = await gateway.ask(
      `mutation($task: ID!, $version: Int!) { setTaskState(task: $task, version: $version, state: "DONE") { plan { version tasks { state { code } } } error { code } } }`,
      { task, version },
      officer,
    )
    expect(state.data.setTaskState.plan.tasks[0].state.code).toBe('DONE')
    version += 1
    for (const [name, expected] of [
      ['closePlan', 'CLOSED'],
      ['reopenPlan', 'ISSUED'],
      ['withdrawPlan', 'DRAFT'],
    ] as const) {
      const { data } = await gateway.ask(STEP(name), { id: plan.id, version }, officer)
      expect(data.step).toEqual({ plan: { id: plan.id, version: version + 1, state: { code: expected } }, error: null })
      version += 1
    }
    expect((await gateway.ask('query($id: ID!) { plan(id: $id) { id } }', { id: plan.id })).data.plan).toBeNull()
    expect((await gateway.ask(STEP('closePlan'), { id: plan.id, version }, officer)).data.step.error).toEqual({
      code: 'PLAN_STATE',
    })
    const gone = await gateway.ask(STEP('discardPlan'), { id: plan.id, version }, officer)
    expect(gone.data.step).toEqual({ plan: null, error: null })
    expect(
      (await gateway.ask('query($id: ID!) { plan(id: $id) { id } }', { id: plan.id }, officer)).data.plan,
    ).toBeNull()
  })

  it('refuses what cannot be stored and names the fields', async () => {
    const refusal = async (corrections: object) => (await create(planText(), corrections)).error
    expect(await refusal({ document: { title: ' ', kind: 'XX' } })).toMatchObject({
      code: 'INPUT_INVALID',
      fields: ['document.kind', 'document.title'],
    })
    expect(
      await refusal({ targets: [{ text: 'x', quantity: -1, operator: '>', unitOfMeasure: '', isMandatory: true }] }),
    ).toMatchObject({ code: 'INPUT_INVALID', fields: ['targets.0.operator', 'targets.0.quantity'] })
    expect(await refusal({ parentDocument: 'doc_00000000000000000000000000' })).toMatchObject({ code: 'NOT_FOUND' })
    const date = await gateway.ask(
      CREATE,
      { unit: 'bac-giang.ldld', text: planText(), corrections: { document: { title: 'x', issuedOn: '2026-02-30' } } },
      officer,
    )
    expect(date.errors?.[0]?.extensions.code).toBe('DATE_INVALID')
  })

  it.each([
    ['', 'TEXT_EMPTY'],
    ['   \n\t ', 'TEXT_EMPTY'],
    ['x'.repeat(2 * 1024 * 1024 + 1), 'TEXT_TOO_LARGE'],
    ['PK\u0003\u0004\u0000\u0000\u0001\u0002\u0000\u0000\u0000\u0008', 'TEXT_BINARY'],
    ['The quick brown fox jumps over the lazy dog. '.repeat(20), 'TEXT_NOT_VIETNAMESE'],
  ])('refuses a text that is no plan (%#)', async (text, code) => {
    expect((await create(text)).error.code).toBe(code)
  })

  it('refuses a document marked secret', async () => {
    expect((await create(`MẬT\n${planText()}`)).error.code).toBe('TEXT_SECRET')
  })
})

describe('who may write', () => {
  let gateway: TestGateway
  let id: string
  beforeAll(async () => {
    gateway = await startGateway()
    await registerCountry(gateway)
    const officer = await gateway.tokenOf('bac-giang.ldld')
    id = (await gateway.ask(CREATE, { unit: 'bac-giang.ldld', text: planText() }, officer)).data.createPlanFromIntake
      .plan.id
  })
  afterAll(() => gateway.stop())

  const mutations: [string, string][] = [
    ['updatePlan', 'updatePlan(input: { id: $id, version: 1, corrections: { purpose: ["x"] } })'],
    ['issuePlan', 'issuePlan(input: { id: $id, version: 1, asPrinted: true })'],
    ['withdrawPlan', 'withdrawPlan(id: $id, version: 1)'],
    ['closePlan', 'closePlan(id: $id, version: 1)'],
    ['reopenPlan', 'reopenPlan(id: $id, version: 1)'],
    ['discardPlan', 'discardPlan(id: $id, version: 1)'],
  ]

  it.each(mutations)('%s refuses visitors and officers of other provinces', async (_name, call) => {
    const ask = async (token?: string) =>
      (await gateway.ask(`mutation($id: ID!) { done: ${call} { error { code } } }`, { id }, token)).data.done.error.code
    expect(await ask()).toBe('NOT_SIGNED_IN')
    expect(await ask(await gateway.tokenOf('tra-vinh.ldld'))).toBe('NOT_FOUND')
  })

  it('refuses drafts for a unit of others, for units nobody knows, and for visitors', async () => {
    const refusal = async (unit: string, token?: string) =>
      (await gateway.ask(CREATE, { unit, text: planText() }, token)).data.createPlanFromIntake.error.code
    expect(await refusal('bac-giang.ldld')).toBe('NOT_SIGNED_IN')
    expect(await refusal('tra-vinh.ldld', await gateway.tokenOf('bac-giang.ldld'))).toBe('NOT_ALLOWED')
    expect(await refusal('bac-giang.nobody', await gateway.tokenOf('bac-giang.ldld'))).toBe('UNIT_UNKNOWN')
  })

  it('lets an officer of a unit above write, and one of a unit below not', async () => {
    const above = await gateway.tokenOf('bac-giang.ldld')
    const made = (await gateway.ask(CREATE, { unit: 'bac-giang.cs-1', text: planText({ title: 'Của cơ sở' }) }, above))
      .data.createPlanFromIntake
    expect(made.error).toBeNull()
    const below = await gateway.tokenOf('bac-giang.cs-1')
    expect(
      (await gateway.ask(CREATE, { unit: 'bac-giang.ldld', text: planText() }, below)).data.createPlanFromIntake.error
        .code,
    ).toBe('NOT_ALLOWED')
  })

  it('keeps a draft hidden that somebody else cites by its symbol, and lets it take over from its placeholder', async () => {
    const officer = await gateway.tokenOf('bac-giang.ldld')
    const stranger = await gateway.tokenOf('tra-vinh.ldld')
    const citation =
      'Căn cứ Kế hoạch số 77/KH-LĐLĐ ngày 05/4/2026 của Liên đoàn Lao động tỉnh Bắc Giang về an ninh khu nhà trọ'
    const make = async (text: string, unit: string, token: string) =>
      (await gateway.ask(CREATE, { unit, text }, token)).data.createPlanFromIntake.plan
    const first = await make(
      planText({ number: '78', date: 'ngày 06 tháng 4 năm 2026', title: 'Theo sau', citations: citation }),
      'tra-vinh.ldld',
      stranger,
    )
    await gateway.ask(ISSUE, { id: first.id, version: 1 }, stranger)
    const draft = await make(
      planText({ number: '77', date: 'ngày 05 tháng 4 năm 2026', title: 'Điều chưa ai được biết' }),
      'bac-giang.ldld',
      officer,
    )
    const second = await make(
      planText({ number: '79', date: 'ngày 07 tháng 4 năm 2026', title: 'Theo sau nữa', citations: citation }),
      'tra-vinh.ldld',
      stranger,
    )
    await gateway.ask(ISSUE, { id: second.id, version: 1 }, stranger)
    const seen = async () =>
      (
        await gateway.ask(
          'query($id: ID!) { plan(id: $id) { document { citations { document { title plan { id } } } } } documents(symbol: "77/KH-LĐLĐ", first: 5) { edges { node { title citedByCount } } } }',
          { id: second.id },
          stranger,
        )
      ).data
    expect(JSON.stringify(await seen())).not.toContain('Điều chưa ai được biết')
    expect((await gateway.ask(ISSUE, { id: draft.id, version: 1 }, officer)).data.issuePlan.error).toBeNull()
    expect(await seen()).toEqual({
      plan: { document: { citations: [{ document: { title: 'Điều chưa ai được biết', plan: { id: draft.id } } }] } },
      documents: { edges: [{ node: { title: 'Điều chưa ai được biết', citedByCount: 2 } }] },
    })
  })

  it('does not show a withdrawn superior through the plans that carry it out', async () => {
    const officer = await gateway.tokenOf('bac-giang.ldld')
    const made = async (text: string, unit: string) => {
      const { plan } = (await gateway.ask(CREATE, { unit, text }, officer)).data.createPlanFromIntake
      return (await gateway.ask(ISSUE, { id: plan.id, version: 1 }, officer)).data.issuePlan.plan
    }
    const superior = await made(
      planText({ number: '90', date: 'ngày 08 tháng 4 năm 2026', title: 'Kế hoạch sẽ thu hồi' }),
      'bac-giang.ldld',
    )
    const citations = 'Căn cứ Kế hoạch số 90/KH-LĐLĐ ngày 08/4/2026 của Liên đoàn Lao động tỉnh Bắc Giang về an ninh'
    const child = await made(
      planText({ number: '91', date: 'ngày 09 tháng 4 năm 2026', title: 'Cấp dưới', citations }),
      'bac-giang.kcn',
    )
    const ask = async (token?: string) =>
      (
        await gateway.ask(
          'query($id: ID!) { plan(id: $id) { parentDocument { title } cascadeDelay { days } alerts { rests { title } } } }',
          { id: child.id },
          token,
        )
      ).data.plan
    expect(await ask()).toMatchObject({ parentDocument: { title: 'Kế hoạch sẽ thu hồi' }, cascadeDelay: { days: 1 } })
    await gateway.ask(STEP('withdrawPlan'), { id: superior.id, version: superior.version }, officer)
    expect(await ask()).toEqual({ parentDocument: null, cascadeDelay: null, alerts: [] })
    expect(await ask(officer)).toMatchObject({ parentDocument: { title: 'Kế hoạch sẽ thu hồi' } })
  })

  it('does not let a draft be cited by others', async () => {
    const documentId = (
      await gateway.ask(
        'query($id: ID!) { plan(id: $id) { document { id } } }',
        { id },
        await gateway.tokenOf('bac-giang.ldld'),
      )
    ).data.plan.document.id
    const other = await gateway.ask(
      CREATE,
      {
        unit: 'tra-vinh.ldld',
        text: planText(),
        corrections: { citations: [{ raw: 'x', relation: 'basis', document: documentId }] },
      },
      await gateway.tokenOf('tra-vinh.ldld'),
    )
    expect(other.data.createPlanFromIntake.error).toMatchObject({ code: 'NOT_FOUND', fields: ['citations'] })
  })
})

describe('a list of plans', () => {
  let gateway: TestGateway
  const LIST = `query($within: String, $first: Int!, $after: String, $text: String, $year: Int, $state: PlanState) { plans(within: $within, first: $first, after: $after, text: $text, year: $year, state: $state) {
    edges { cursor node { id year state { label } taskCount targetCount unit { name } document { reference title issuers { name } supersededBy { on } } alerts { rests { symbol } } actions { name { code } } tasks { text leadUnit { name } } targets { share } deadlines { raw } parent { id } cascadeDelay { days } } } pageInfo { hasNextPage endCursor } } }`
  const titlesOf = (data: any) => data.plans.edges.map((edge: any) => edge.node.document.title)
  let officer: string

  beforeAll(async () => {
    gateway = await startGateway()
    await registerCountry(gateway)
    officer = await gateway.tokenOf('bac-giang.ldld')
    await registerPublicDocument(gateway, { symbol: '34/KH-BCĐ', issuedOn: '2026-02-16', issuer: 'vn.tld' })
    const days = ['05', '05', '09', '01', '20', '20', '20', '28']
    for (const [index, day] of days.entries()) {
      const unit = index % 2 === 0 ? 'bac-giang.ldld' : 'bac-giang.cs-1'
      const text = planText({
        number: String(50 + index),
        date: `ngày ${day} tháng 3 năm 2026`,
        title: `Ngày hội Đồng hành số ${index}`,
      })
      const { plan } = (await gateway.ask(CREATE, { unit, text }, officer)).data.createPlanFromIntake
      await gateway.ask(ISSUE, { id: plan.id, version: 1 }, officer)
    }
    await gateway.ask(CREATE, { unit: 'bac-giang.kcn', text: planText({ title: 'Còn là dự thảo' }) }, officer)
  })
  afterAll(() => gateway.stop())

  it('goes through a subtree page by page, each plan once, newest first, while others are being issued', async () => {
    const seen: string[] = []
    let after: string | null = null
    for (let page = 0; ; page += 1) {
      const { data }: { data: any } = await gateway.ask(LIST, { within: 'bac-giang.ldld', first: 3, after })
      seen.push(...titlesOf(data))
      if (!data.plans.pageInfo.hasNextPage) break
      after = data.plans.pageInfo.endCursor
      if (page === 0) {
        const { plan } = (
          await gateway.ask(
            CREATE,
            {
              unit: 'bac-giang.ldld',
              text: planText({ number: '99', date: 'ngày 30 tháng 3 năm 2026', title: 'Chen ngang' }),
            },
            officer,
          )
        ).data.createPlanFromIntake
        await gateway.ask(ISSUE, { id: plan.id, version: 1 }, officer)
      }
    }
    expect(seen.map((title) => Number(title.at(-1)))).toEqual([7, 6, 5, 4, 2, 1, 0, 3])
  })

  it('shows a unit its own plans, and drafts only to their officers', async () => {
    const list = async (variables: object, token?: string) =>
      titlesOf((await gateway.ask(LIST, { first: 50, ...variables }, token)).data)
    expect(await list({ within: 'bac-giang.cs-1' })).toHaveLength(4)
    expect(await list({ within: 'tra-vinh.ldld' })).toEqual([])
    expect(await list({ within: 'bac-giang.kcn' })).toHaveLength(4)
    expect(await list({ within: 'bac-giang.kcn' }, officer)).toContain('Còn là dự thảo')
    expect(await list({ state: 'DRAFT' })).toEqual([])
    expect(await list({ state: 'DRAFT' }, officer)).toEqual(['Còn là dự thảo'])
    expect(await list({ state: 'DRAFT' }, await gateway.tokenOf('tra-vinh.ldld'))).toEqual([])
  })

  it('finds by text without case and diacritics, and by year', async () => {
    const list = async (variables: object) =>
      titlesOf((await gateway.ask(LIST, { first: 50, within: 'bac-giang.ldld', ...variables })).data)
    expect(await list({ text: 'ngay hoi dong hanh so 4' })).toEqual(['Ngày hội Đồng hành số 4'])
    expect(await list({ text: 'noi chuyen tai cac khu nha tro' })).toHaveLength(9)
    expect(await list({ text: '%' })).toEqual([])
    expect(await list({ text: '52/kh' })).toEqual(['Ngày hội Đồng hành số 2'])
    expect(await list({ year: 2025 })).toEqual([])
    expect((await gateway.ask('{ planYears(within: "bac-giang.ldld") }')).data.planYears).toEqual([2026])
  })

  it.each([
    ['a visitor', false],
    ['an officer', true],
  ])('sends as many statements for six rows as for one, to %s', async (_who, isOfficer) => {
    const token = isOfficer ? officer : undefined
    const list = (first: number) => gateway.ask(LIST, { within: 'bac-giang.ldld', first }, token)
    expect((await list(6)).data.plans.edges).toHaveLength(6)
    expect(await gateway.leastStatements(() => list(6))).toBe(await gateway.leastStatements(() => list(1)))
  })

  it('sends as many statements for what carries one plan out as for what carries many out', async () => {
    const query = `query($first: Int) { plans(first: $first) { edges { node { id carriedOutBy(first: 2) {
      totalCount edges { node { id document { symbol } } } pageInfo { hasNextPage hasPreviousPage } } } } } }`
    const count = async (first: number) => gateway.countStatements(() => gateway.ask(query, { first }))
    const [one, many] = [await count(1), await count(12)]
    expect(many.result.data.plans.edges.length).toBeGreaterThan(6)
    expect(many.statements.length).toBe(one.statements.length)
  })
})
