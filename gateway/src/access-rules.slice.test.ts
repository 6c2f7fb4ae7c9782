import { roles, type ActionCode, type RoleCode } from '@antq/shared-schema'
import { graphql, type GraphQLSchema } from 'graphql'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { everythingOf } from '../test/everything.js'
import { askUnits, owedBy, registerAskingPlan } from '../test/cascade.js'
import { registerCountry, registerPublicDocument, smallCountry } from '../test/factories.js'
import { startGateway, TEST_NOW, type TestGateway } from '../test/gateway.js'
import { invitePerson } from '../test/people.js'
import { createdWebhook } from '../test/webhooks.js'
import { savedReport } from '../test/reports.js'
import { planText } from '../test/plan-texts.js'
import { aPortal } from '../test/portal-tokens.js'
import { accessRules } from './access-rules.js'
import { visitor, type Actor } from './access/actor.js'
import { actionsOfRole, grantOfRole } from './access/roles.js'
import { newId } from './foundation/identifier.js'
import { createSchema } from './schema.js'
import { PlanEntity } from './slices/plan/index.js'
import { findUnitsByCodes } from './slices/organization/index.js'
import { countReport, PortalSettingEntity, writeReports } from './slices/portal/index.js'
import { CalendarLinkEntity, MailboxEntity } from './slices/reminder/index.js'
import { endRole, establishRole } from './slices/role/index.js'

/** Words that stand in the foreign draft and nowhere else. */
const MARK = 'Bản riêng của Trà Vinh'
const OWN = 'bac-giang.ldld'
const FOREIGN = 'tra-vinh.ldld'
/** A unit under the foreign one: whoever changes a unit has the right above it, and it answers to it. */
const BELOW = 'tra-vinh.cs-1'
const FOREIGN_PORTAL = 'https://tra-vinh.example'
const REFUSED_FOR_RIGHTS = ['NOT_SIGNED_IN', 'NOT_ALLOWED', 'NOT_FOUND']

interface Ids {
  account: string
  credential: string
  role: string
  export: string
  mailbox: string
  calendarLink: string
  webhook: string
  delivery: string
  plan: string
  report: string
  document: string
  unit: string
  task: string
  target: string
  publicDocuments: [string, string]
  issuedPlan: string
  obligation: string
  due: string
  assignment: string
}

/** How each query is asked about the foreign draft. A new query without a line here fails the test. */
const queries: Record<string, (ids: Ids) => string> = {
  accounts: () => `(first: 100, within: "${FOREIGN}")`,
  assignment: ({ assignment }) => `(id: "${assignment}")`,
  assignments: ({ issuedPlan }) => `(plan: "${issuedPlan}", isOpen: false, first: 100)`,
  auditTrail: () => `(first: 100, within: "${FOREIGN}")`,
  basis: ({ document }) => `(document: "${document}")`,
  changes: () => `(first: 100, within: "${FOREIGN}")`,
  completeness: ({ issuedPlan }) => `(plan: "${issuedPlan}")`,
  completenessCourse: ({ issuedPlan }) => `(plan: "${issuedPlan}")`,
  due: ({ due }) => `(id: "${due}")`,
  obligation: ({ obligation }) => `(id: "${obligation}")`,
  owed: () => `(unit: "${BELOW}", isOpen: false, first: 100)`,
  unanswered: ({ issuedPlan }) => `(plan: "${issuedPlan}")`,
  dependents: ({ document }) => `(document: "${document}", first: 100)`,
  credentials: () => `(first: 100, within: "${FOREIGN}")`,
  document: ({ document }) => `(id: "${document}")`,
  documents: () => '(first: 100)',
  exports: () => '(first: 100)',
  calendarLinks: () => `(first: 100, unit: "${FOREIGN}")`,
  mailboxes: () => `(first: 100, unit: "${FOREIGN}")`,
  intake: () => `(text: ${JSON.stringify(planText({ number: '77' }))}, province: "tra-vinh")`,
  me: () => '',
  myAccount: () => '',
  mySessions: () => '(first: 100)',
  node: ({ plan }) => `(id: "${plan}")`,
  plan: ({ plan }) => `(id: "${plan}")`,
  planYears: () => `(within: "${FOREIGN}")`,
  plans: () => `(first: 100, within: "${FOREIGN}")`,
  portal: () => '(province: "tra-vinh")',
  portalReports: () => '(province: "tra-vinh", first: 100)',
  portalSettings: () => '(province: "tra-vinh", first: 100)',
  report: ({ report }) => `(id: "${report}")`,
  reportForm: () => '(code: "half-year-movement")',
  reportForms: () => '',
  reports: () => `(first: 100, within: "${FOREIGN}")`,
  roleGrants: () => `(first: 100, within: "${FOREIGN}")`,
  resolveUnit: () => '(name: "LĐLĐ tỉnh", province: "tra-vinh")',
  sharedCitations: ({ document, publicDocuments: [other] }) => `(documents: ["${document}", "${other}"])`,
  supersededAlerts: () => `(first: 100, within: "${FOREIGN}")`,
  thenAndNow: () => `(unit: "${FOREIGN}", form: "half-year-movement", period: "2026-H1")`,
  unit: ({ unit }) => `(id: "${unit}")`,
  units: () => `(first: 100, within: "${FOREIGN}")`,
  webhooks: () => `(first: 100, within: "${FOREIGN}")`,
}

/** Queries that show something foreign to those who may see it: that the walk would notice it elsewhere. */
const shown: Record<string, ActionCode> = {
  accounts: 'account.manage',
  assignment: 'assignment.read',
  assignments: 'assignment.read',
  owed: 'assignment.read',
  changes: 'draft.read',
  credentials: 'credential.manage',
  mailboxes: 'answer.write',
  node: 'draft.read',
  plan: 'draft.read',
  plans: 'draft.read',
  portalReports: 'portal.manage',
  portalSettings: 'portal.manage',
  report: 'report.write',
  reports: 'report.write',
  roleGrants: 'role.read',
  webhooks: 'webhook.manage',
}

/** Mutations about what is one's own: whoever has no account here changes nothing by them. */
const ownMatters: Record<string, string> = {
  acceptInvitation: '(input: { invitation: "antq_i_x", password: "x" })',
  changePassword: '(input: { currentPassword: "x", password: "y" })',
  confirmSecondFactor: '(code: "123456")',
  disableSecondFactor: '(currentPassword: "x", code: "123456")',
  endLoan: '(id: "grt_01ARZ3NDEKTSV4RRFFQ69G5FAV")',
  endOtherSessions: '',
  endSession: '(id: "ses_01ARZ3NDEKTSV4RRFFQ69G5FAV")',
  enrolSecondFactor: '(currentPassword: "x")',
  newRecoveryCodes: '(currentPassword: "x")',
  finishSignIn: '(input: { code: "antq_p_x", verifier: "x" })',
  signIn: '(input: { login: "nobody", password: "x" })',
  signOut: '',
}
/** What those mutations that need no sign-in say to whoever shows nothing. */
const REFUSED_AT_THE_DOOR = ['SIGN_IN_FAILED', 'SIGN_IN_OVER', 'SIGN_IN_THROTTLED', 'INVITATION_INVALID']

/** How each mutation is asked for the foreign draft. */
const mutations: Record<string, (ids: Ids) => string> = {
  registerUnit: () => `(input: { code: "x", parent: "${FOREIGN}", name: "Thử", kind: "board" })`,
  renameUnit: () => `(input: { unit: "${BELOW}", version: 99, from: "2026-01-01", name: "Thử" })`,
  moveUnit: () => `(input: { unit: "${BELOW}", version: 99, from: "2026-01-01", parent: "${FOREIGN}" })`,
  endUnit: () => `(input: { unit: "${BELOW}", version: 99, lastDay: "2026-01-01" })`,
  createAccount: () => `(input: { unit: "${FOREIGN}", login: "khong.duoc", displayName: " " })`,
  inviteAgain: ({ account }) => `(input: { id: "${account}", version: 99 })`,
  lockAccount: ({ account }) => `(id: "${account}", version: 99)`,
  unlockAccount: ({ account }) => `(id: "${account}", version: 99)`,
  createCredential: () => `(input: { unit: "${FOREIGN}", kind: "API_KEY", name: "Thử", actions: [] })`,
  rotateCredential: ({ credential }) => `(input: { id: "${credential}", version: 99 })`,
  revokeCredential: ({ credential }) => `(id: "${credential}", version: 99)`,
  giveRole: () => `(input: { subject: "x#y", role: "nobody", unit: "${FOREIGN}" })`,
  endRole: ({ role }) => `(id: "${role}")`,
  createExport: () => `(input: { list: PLANS, within: "${FOREIGN}" })`,
  cancelExport: ({ export: id }) => `(id: "${id}")`,
  createWebhook: () => `(input: { unit: "${FOREIGN}", url: "https://10.0.0.1/", description: "Thử" })`,
  updateWebhook: ({ webhook }) => `(input: { id: "${webhook}", version: 99, description: "khác" })`,
  rotateWebhookSecret: ({ webhook }) => `(input: { id: "${webhook}", version: 99 })`,
  pauseWebhook: ({ webhook }) => `(id: "${webhook}", version: 99)`,
  resumeWebhook: ({ webhook }) => `(id: "${webhook}", version: 99)`,
  deleteWebhook: ({ webhook }) => `(id: "${webhook}", version: 99)`,
  testWebhook: ({ webhook }) => `(id: "${webhook}")`,
  resendDelivery: ({ delivery }) => `(id: "${delivery}")`,
  lendRole: () => `(input: { subject: "x#y", role: "nobody", unit: "${FOREIGN}", lastDay: "2026-12-31" })`,
  blockSubject: () => `(subject: "${FOREIGN_PORTAL}#somebody")`,
  unblockSubject: () => `(subject: "${FOREIGN_PORTAL}#somebody")`,
  addMailbox: () => `(input: { unit: "${FOREIGN}", address: "không phải địa chỉ" })`,
  removeMailbox: ({ mailbox }) => `(id: "${mailbox}")`,
  createCalendarLink: () => `(input: { unit: "${FOREIGN}" })`,
  revokeCalendarLink: ({ calendarLink }) => `(id: "${calendarLink}")`,
  configurePortal: () =>
    '(input: { province: "tra-vinh", version: 99, tabs: [], language: "vi", deepLinks: true, theme: {} })',
  resetPortal: () => '(province: "tra-vinh", version: 99)',
  createPlanFromIntake: () => `(input: { unit: "${FOREIGN}", text: ${JSON.stringify(planText({ number: '78' }))} })`,
  updatePlan: ({ plan }) => `(input: { id: "${plan}", version: 1, corrections: { purpose: ["khác"] } })`,
  discardPlan: ({ plan }) => `(id: "${plan}", version: 99)`,
  issuePlan: ({ plan }) => `(input: { id: "${plan}", version: 99 })`,
  withdrawPlan: ({ plan }) => `(id: "${plan}", version: 1)`,
  closePlan: ({ plan }) => `(id: "${plan}", version: 1)`,
  reopenPlan: ({ plan }) => `(id: "${plan}", version: 1)`,
  createObligation: ({ plan }) => `(input: { plan: "${plan}", kind: REPORT, what: "Báo cáo", unitKinds: [] })`,
  cancelObligation: ({ obligation }) => `(id: "${obligation}", version: 99)`,
  setDueDate: ({ due }) => `(id: "${due}", version: 99, dueOn: "2026-12-31")`,
  lockDue: ({ due }) => `(id: "${due}", version: 99)`,
  unlockDue: ({ due }) => `(id: "${due}", version: 99, reason: "Bổ sung")`,
  beginAssignment: ({ assignment }) => `(id: "${assignment}", version: 99)`,
  submitAnswer: ({ assignment }) => `(input: { assignment: "${assignment}", version: 99, kind: NOT_APPLICABLE })`,
  recallAnswer: ({ assignment }) => `(id: "${assignment}", version: 99)`,
  returnAnswer: ({ assignment }) => `(id: "${assignment}", version: 99, remark: "Bổ sung")`,
  acceptAnswer: ({ assignment }) => `(id: "${assignment}", version: 99)`,
  lockAssignment: ({ assignment }) => `(id: "${assignment}", version: 99)`,
  reopenAssignment: ({ assignment }) => `(id: "${assignment}", version: 99, reason: "Bổ sung")`,
  excuseAssignment: ({ assignment }) => `(id: "${assignment}", version: 99, reason: "Bổ sung")`,
  handOverAssignment: ({ assignment }) => `(id: "${assignment}", version: 99, unit: "${BELOW}", reason: "Bổ sung")`,
  setTaskState: ({ task }) => `(task: "${task}", version: 1, state: "DONE")`,
  saveReportDraft: () => `(input: { unit: "${FOREIGN}", form: "half-year-movement", period: "2026-H1", version: 99 })`,
  composeReport: () => `(input: { unit: "${FOREIGN}", form: "half-year-movement", period: "2026-H1", version: 99 })`,
  discardReportDraft: ({ report }) => `(id: "${report}", version: 99)`,
  handInReport: ({ report }) => `(input: { report: "${report}", version: 99 })`,
  publishReport: ({ report }) => `(id: "${report}", version: 99)`,
  unpublishReport: ({ report }) => `(id: "${report}", version: 99, reason: "Rút lại")`,
  lockReportPeriod: () => `(input: { unit: "${FOREIGN}", form: "no-form", period: "2026-H1" })`,
  reopenReportPeriod: () => `(input: { unit: "${FOREIGN}", form: "no-form", period: "2026-H1" }, reason: "Thử")`,
  recordProgress: ({ target }) => `(target: "${target}", version: 1, reached: 1)`,
}

const actorOf = (role: RoleCode, unitCode: string): Actor =>
  role === 'visitor'
    ? visitor
    : {
        kind: 'signed-in',
        subject: `test#${role}@${unitCode}`,
        name: 'Cán bộ A',
        grants: [grantOfRole(role, unitCode)],
        credentialId: null,
      }
/** Mutations about what is one person’s alone: the role counts, and the unit does not. */
const personal = new Set(['createExport', 'cancelExport'])

describe('the access table', () => {
  let gateway: TestGateway
  let schema: GraphQLSchema
  let ids: Ids

  beforeAll(async () => {
    const { issuer } = await aPortal()
    gateway = await startGateway({ tokenIssuers: [{ ...issuer, issuer: FOREIGN_PORTAL, units: [FOREIGN] }] })
    schema = createSchema()
    await registerCountry(gateway, [...smallCountry, unitBelow])
    ids = { ...(await foreignDraft(gateway)), ...(await foreignAnswer(gateway)) }
    await tellOfForeignPortal(gateway)
  })
  afterAll(() => gateway.stop())
  // whoever may takes them away
  beforeEach(() => putReminderThings(gateway, ids))

  const ask = async (actor: Actor, source: string) => {
    const answer = await graphql({ schema, source, contextValue: gateway.context(actor) })
    return JSON.parse(JSON.stringify(answer)) as {
      data: Record<string, any> | null
      errors?: { message: string }[]
    }
  }
  const query = (actor: Actor, name: string) => {
    const field = schema.getQueryType()?.getFields()[name]
    if (!field) throw new Error(`no query ${name}`)
    return ask(actor, `{ ${name}${queries[name]?.(ids)} ${everythingOf(schema, field.type, 4)} }`)
  }
  const mutate = async (actor: Actor, name: string): Promise<string | undefined> => {
    const { data, errors } = await ask(
      actor,
      `mutation { ${name}${mutations[name]?.(ids) ?? ownMatters[name]} { error { code } } }`,
    )
    expect(errors).toBeUndefined()
    return data?.[name].error?.code
  }

  it('is walked for every query and every mutation that there is', () => {
    expect(Object.keys(queries).toSorted()).toEqual(Object.keys(schema.getQueryType()?.getFields() ?? {}).toSorted())
    expect([...Object.keys(mutations), ...Object.keys(ownMatters)].toSorted()).toEqual(
      Object.keys(schema.getMutationType()?.getFields() ?? {}).toSorted(),
    )
  })

  describe.each(roles.map(({ code }) => code))('%s', (role) => {
    it('of another unit learns nothing of a draft, whatever is asked and however deep', async () => {
      for (const name of Object.keys(queries)) {
        const { data, errors } = await query(actorOf(role, OWN), name)
        for (const { message } of errors ?? []) expect(message, name).not.toMatch(/Cannot query|fault/)
        expect(JSON.stringify(data), name).not.toContain(MARK)
      }
    })

    it('of the unit sees it where the role says so', async () => {
      for (const [name, action] of Object.entries(shown)) {
        const maySee = actionsOfRole[role].includes(action)
        const { data } = await query(actorOf(role, FOREIGN), name)
        expect(JSON.stringify(data ?? null).includes(MARK), name).toBe(maySee)
      }
    })

    it('of another unit changes nothing', async () => {
      const before = await gateway.database.readManager.find(PlanEntity)
      for (const name of Object.keys(mutations).filter((each) => !personal.has(each))) {
        expect(REFUSED_FOR_RIGHTS, name).toContain(await mutate(actorOf(role, OWN), name))
      }
      expect(await gateway.database.readManager.find(PlanEntity)).toEqual(before)
    })

    it('without an account here changes nobody’s own matters', async () => {
      for (const name of Object.keys(ownMatters)) {
        const isOpen = accessRules['Mutation']?.fields[name] === 'open'
        const expected = isOpen ? REFUSED_AT_THE_DOOR : [role === 'visitor' ? 'NOT_SIGNED_IN' : 'NOT_FOUND']
        expect(expected, name).toContain(await mutate(actorOf(role, FOREIGN), name))
      }
    })

    it('asks for what is its own, and leaves alone what is another’s, of whatever unit', async () => {
      for (const unit of [OWN, FOREIGN]) {
        const made = await mutate(actorOf(role, unit), 'createExport')
        expect(REFUSED_FOR_RIGHTS.includes(made ?? ''), made).toBe(!actionsOfRole[role].includes('export.create'))
        expect(REFUSED_FOR_RIGHTS).toContain(await mutate(actorOf(role, unit), 'cancelExport'))
      }
    })

    it('of the unit gets as far as the role says', async () => {
      const before = await gateway.database.readManager.count(PlanEntity)
      for (const name of Object.keys(mutations).filter(
        (each) => each !== 'createPlanFromIntake' && !personal.has(each),
      )) {
        const rule = accessRules['Mutation']?.fields[name]
        const needs = typeof rule === 'object' && 'needs' in rule ? rule.needs : undefined
        if (needs === undefined) throw new Error(`${name} asks for no action`)
        const code = await mutate(actorOf(role, FOREIGN), name === 'updatePlan' ? 'discardPlan' : name)
        const isRefused = code !== undefined && REFUSED_FOR_RIGHTS.includes(code)
        expect(isRefused, `${name}: ${code}`).toBe(!actionsOfRole[role].includes(needs))
      }
      expect(await gateway.database.readManager.count(PlanEntity)).toBe(before)
    })
  })
})

const unitBelow = {
  code: BELOW,
  province: 'tra-vinh',
  periods: [{ name: 'Công đoàn cơ sở Một', kind: 'grassroots-union', parent: FOREIGN }],
}

/** What a unit below owes by an issued plan, and has handed in. */
async function foreignAnswer(
  gateway: TestGateway,
): Promise<Pick<Ids, 'issuedPlan' | 'obligation' | 'due' | 'assignment'>> {
  const issuedPlan = await registerAskingPlan(gateway, { unit: FOREIGN, symbol: '80/KH-LĐLĐ' })
  const { id, dues } = await askUnits(gateway, { plan: issuedPlan }, { by: FOREIGN })
  const [owed] = await owedBy(gateway, BELOW)
  if (!owed) throw new Error('nothing is owed')
  const answer = { assignment: owed.id, version: owed.version, kind: 'NOT_APPLICABLE', note: `Lý do: ${MARK}` }
  await gateway.ask(
    'mutation ($input: SubmitAnswerInput!) { submitAnswer(input: $input) { error { code } } }',
    { input: answer },
    await gateway.tokenOf(BELOW, 'grassroots-officer'),
  )
  return { issuedPlan, obligation: id, due: dues[0]!.id, assignment: owed.id }
}

/** An address and a calendar link of the foreign unit, as if they had always been there. */
async function putReminderThings(
  gateway: TestGateway,
  { unit: unitId, mailbox, calendarLink }: Pick<Ids, 'unit' | 'mailbox' | 'calendarLink'>,
): Promise<void> {
  const at = TEST_NOW
  await gateway.database.write(async (manager) => {
    await manager.save(MailboxEntity, {
      id: mailbox,
      unitId,
      address: `la@${MARK}`,
      addressKey: `la@${MARK}`,
      state: 'WAITING',
      stopReason: null,
      askedAt: at,
      confirmUntil: at,
      confirmedAt: null,
      stoppedAt: null,
      createdAt: at,
      createdBy: 'x#y',
    })
    await manager.save(CalendarLinkEntity, {
      id: calendarLink,
      unitId,
      owner: 'x#y',
      isVouched: true,
      secretHash: 'x',
      contentMark: '',
      createdAt: at,
      endsAt: at,
      changedAt: at,
    })
  })
}

/** A website of the foreign province told of a failure. */
async function tellOfForeignPortal(gateway: TestGateway): Promise<void> {
  const context = gateway.context()
  const what = { kind: 'ERROR', tab: null, where: null, message: MARK, directive: null, loader: null } as const
  countReport(context, { ...what, unit: FOREIGN, origin: FOREIGN_PORTAL, isRegistered: true, browser: 'other' })
  await writeReports(context)
  const [unit] = await findUnitsByCodes(context, [FOREIGN])
  const choices = { tabs: ['plans'], language: 'vi', deepLinks: true, theme: {} } as const
  const chosen = { version: 1, choices, chosenBy: MARK, chosenAt: context.clock.now() }
  await context.database.write((manager) =>
    manager.insert(PortalSettingEntity, { id: newId('pst'), province: 'tra-vinh', unitId: unit?.id ?? '', ...chosen }),
  )
}

async function foreignDraft(
  gateway: TestGateway,
): Promise<Omit<Ids, 'issuedPlan' | 'obligation' | 'due' | 'assignment'>> {
  const token = await gateway.tokenOf(FOREIGN)
  const text = planText({ number: '79', title: MARK, extra: 'Phấn đấu ít nhất 10 buổi tuyên truyền.' })
  const { data } = await gateway.ask(
    `mutation ($text: String!) { createPlanFromIntake(input: { unit: "${FOREIGN}", text: $text, corrections: {
      targets: [{ text: "10 buổi", quantity: 10, operator: ">=", unitOfMeasure: "buổi", isMandatory: true }]
      tasks: [{ text: "Tuyên truyền", cooperators: [] }]
    } }) { plan { id tasks { id } targets { id } document { id } unit { id } } error { code fields } } }`,
    { text },
    token,
  )
  const { plan } = data.createPlanFromIntake
  const [first, second] = [
    await registerPublicDocument(gateway, { symbol: '1/KH-LĐLĐ', issuer: OWN, issuedOn: '2026-01-05' }),
    await registerPublicDocument(gateway, { symbol: '2/KH-LĐLĐ', issuer: OWN, issuedOn: '2026-01-06' }),
  ]
  const made = await gateway.ask(
    `mutation { createCredential(input: { unit: "${FOREIGN}", kind: "API_KEY", name: "${MARK}", actions: [] }) { credential { id } } }`,
    {},
    await gateway.tokenOf(FOREIGN, 'webmaster'),
  )
  // of many who end it one does; whoever may is told that it has been ended
  const role = await establishRole(gateway.context(), { subject: `x#${MARK}`, role: 'member', unit: FOREIGN })
  await endRole(gateway.context(actorOf('administrator', FOREIGN)), role.id)
  const person = await invitePerson(gateway, { login: 'nguoi.la', unit: FOREIGN, displayName: MARK })
  const exported = await gateway.ask(
    `mutation { createExport(input: { list: PLANS, within: "${FOREIGN}" }) { export { id } } }`,
    {},
    token,
  )
  const webhook = await createdWebhook(gateway, { unit: FOREIGN, url: 'http://127.0.0.1:9/', description: MARK })
  const ping = await gateway.ask(
    `mutation { testWebhook(id: "${webhook.id}") { delivery { id } } }`,
    {},
    await gateway.tokenOf(FOREIGN, 'webmaster'),
  )
  const report = await savedReport(gateway, {
    unit: FOREIGN,
    period: '2026-H1',
    narratives: [{ part: 'situation.text', text: MARK }],
  })
  return {
    role: role.id,
    report: report.id,
    mailbox: newId('box'),
    calendarLink: newId('cal'),
    account: person.id,
    export: exported.data.createExport.export.id,
    webhook: webhook.id,
    delivery: ping.data.testWebhook.delivery.id,
    credential: made.data.createCredential.credential.id,
    plan: plan.id,
    document: plan.document.id,
    unit: plan.unit.id,
    task: plan.tasks[0].id,
    target: plan.targets[0].id,
    publicDocuments: [first.id, second.id],
  }
}
