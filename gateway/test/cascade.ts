import { visitor } from '../src/access/actor.js'
import { createLog } from '../src/foundation/log.js'
import { inTransaction } from '../src/ledger/index.js'
import { followUnits, workOnObligations } from '../src/slices/cascade/index.js'
import { findUnitsByCodes, type UnitRegistration } from '../src/slices/organization/index.js'
import { registerPlan, type PlanRegistration } from '../src/slices/plan/index.js'
import { registerPublicDocument } from './factories.js'
import type { TestGateway } from './gateway.js'

const log = createLog('silent')
const never = new AbortController().signal

/** Grassroots unions under another unit: `bac-giang.many-0`, `bac-giang.many-1` … */
export function grassroots(count: number, parent = 'bac-giang.kcn', prefix = 'bac-giang.many'): UnitRegistration[] {
  return Array.from({ length: count }, (_, index) => ({
    code: `${prefix}-${index}`,
    province: 'bac-giang',
    periods: [{ name: `Công đoàn cơ sở số ${String(index).padStart(5, '0')}`, kind: 'grassroots-union', parent }],
  }))
}

type Clauses = Partial<Pick<PlanRegistration, 'deadlines' | 'targets' | 'year'>>

/** An issued plan of a unit with the clauses that a test is about. */
export async function registerAskingPlan(
  gateway: TestGateway,
  plan: Clauses & { unit?: string; issuedOn?: string | null; symbol?: string; parentDocumentId?: string } = {},
): Promise<string> {
  const { unit: code = 'bac-giang.ldld', issuedOn = '2026-01-15', symbol = '9/KH-LĐLĐ' } = plan
  const document = await registerPublicDocument(gateway, { symbol, issuedOn, issuer: code })
  return inTransaction(gateway.context(), async (transaction) => {
    const [unit] = await findUnitsByCodes(transaction, [code])
    if (!unit) throw new Error(`no unit ${code}`)
    const { id } = await registerPlan(transaction, {
      document,
      unit,
      year: plan.year ?? 2026,
      state: 'ISSUED',
      parentDocumentId: plan.parentDocumentId ?? null,
      purpose: [],
      sections: [],
      tasks: [],
      targets: plan.targets ?? [],
      deadlines: plan.deadlines ?? [],
      subject: 'test',
    })
    return id
  })
}

const CREATE = `mutation ($input: CreateObligationInput!) { createObligation(input: $input) {
  obligation { id version dues { id version number dueOn lastDay } } error { code fields } } }`

export interface AskedObligation {
  id: string
  version: number
  dues: { id: string; version: number; number: number; dueOn: string | null; lastDay: string | null }[]
}

/** Asks grassroots unions for a report by the end of the year, where a test says nothing else; given to all at once. */
export async function askUnits(
  gateway: TestGateway,
  input: Record<string, unknown> & { plan: string },
  options: { by?: string; isSpread?: boolean } = {},
): Promise<AskedObligation> {
  const { by = 'bac-giang.ldld', isSpread = true } = options
  const whole = {
    kind: 'REPORT',
    what: 'Báo cáo kết quả',
    unitKinds: ['grassroots-union'],
    dueOn: '2026-12-05',
    ...input,
  }
  const { data, errors } = await gateway.ask(CREATE, { input: whole }, await gateway.tokenOf(by))
  if (errors) throw new Error(errors[0]?.message)
  const { obligation, error } = data.createObligation
  if (error) throw new Error(`${error.code} ${error.fields}`)
  if (isSpread) await spreadAll(gateway)
  return obligation
}

/** Gives what was asked to all units, as the gateway does in the background. */
export async function spreadAll(gateway: TestGateway): Promise<void> {
  while (await workOnObligations(gateway.context(visitor), log, never));
}

/** Looks at what became of units, as the gateway does in the background. */
export async function followAll(gateway: TestGateway): Promise<void> {
  while (await followUnits(gateway.context(visitor), never));
}

export interface OwedAssignment {
  id: string
  version: number
  state: { code: string }
  unit: { code: string }
}

const OWED = `query ($unit: String!, $isOpen: Boolean!) { owed(unit: $unit, isOpen: $isOpen, first: 50) {
  edges { node { id version state { code } unit { code } } } } }`

/** What a unit owes, as its officer sees it. */
export async function owedBy(gateway: TestGateway, unit: string, isOpen = true): Promise<OwedAssignment[]> {
  const { data } = await gateway.ask(OWED, { unit, isOpen }, await gateway.tokenOf(unit, 'grassroots-officer'))
  return data.owed.edges.map((edge: { node: OwedAssignment }) => edge.node)
}

/** Arguments of each step in GraphQL, beside id and version. */
const STEPS = {
  begin: 'beginAssignment(id: $id, version: $version)',
  submit:
    'submitAnswer(input: { assignment: $id, version: $version, kind: NOT_APPLICABLE, note: "Không có công nhân ở trọ" })',
  recall: 'recallAnswer(id: $id, version: $version)',
  return: 'returnAnswer(id: $id, version: $version, remark: "Thiếu số liệu quý II")',
  accept: 'acceptAnswer(id: $id, version: $version)',
  lock: 'lockAssignment(id: $id, version: $version)',
  reopen: 'reopenAssignment(id: $id, version: $version, reason: "Số liệu có thay đổi")',
  excuse: 'excuseAssignment(id: $id, version: $version, reason: "Đơn vị mới thành lập")',
  handOver:
    'handOverAssignment(id: $id, version: $version, unit: "bac-giang.kcn", reason: "Công đoàn cấp trên làm thay")',
} as const

export type StepName = keyof typeof STEPS
export const stepNames = Object.keys(STEPS) as StepName[]

/** Takes a step; @returns the assignment, or the code of the refusal */
export async function step(
  gateway: TestGateway,
  name: StepName,
  { id, version }: { id: string; version: number },
  token: string,
): Promise<{ version: number; state: string } | { refused: string }> {
  const mutation = `mutation ($id: ID!, $version: Int!) { step: ${STEPS[name]} {
    assignment { version state { code } } error { code } } }`
  const { data } = await gateway.ask(mutation, { id, version }, token)
  const { assignment, error } = data.step
  return error ? { refused: error.code } : { version: assignment.version, state: assignment.state.code }
}
