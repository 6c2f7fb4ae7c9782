import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { askUnits, registerAskingPlan } from '../../../test/cascade.js'
import { registerCountry } from '../../../test/factories.js'
import { startGateway, type TestGateway } from '../../../test/gateway.js'
import { COMPLETE, savedReport, type SavedReport } from '../../../test/reports.js'

const HAND_IN = `mutation ($input: HandInReportInput!) { handInReport(input: $input) {
  report { id version latest { number } } error { code fields } } }`
const ASSIGNMENT = `query ($id: ID!) { assignment(id: $id) { version state { code } timeliness { code }
  answers { number kind { code } report { id latest { number } } reportVersion { number } } } }`

describe('a report that answers what a unit owes', () => {
  let gateway: TestGateway
  const UNIT = 'bac-giang.cs-1'
  let province: string
  beforeAll(async () => {
    gateway = await startGateway()
    await registerCountry(gateway)
    province = await gateway.tokenOf('bac-giang.ldld')
  })
  afterAll(() => gateway.stop())

  let asked = 60
  const assignmentOf = async (input: Record<string, unknown> = {}): Promise<{ id: string; version: number }> => {
    const plan = await registerAskingPlan(gateway, { symbol: `${(asked += 1)}/KH-LĐLĐ` })
    await askUnits(gateway, { plan, form: 'half-year-movement', ...input })
    const query = 'query ($plan: ID!) { assignments(plan: $plan, first: 10) { edges { node { id version } } } }'
    return (await gateway.ask(query, { plan }, province)).data.assignments.edges[0].node
  }
  const handIn = async (report: SavedReport, assignment: { id: string; version: number }) => {
    const input = {
      report: report.id,
      version: report.version,
      assignment: assignment.id,
      assignmentVersion: assignment.version,
    }
    const { data, errors } = await gateway.ask(HAND_IN, { input }, await gateway.tokenOf(UNIT))
    expect(errors).toBeUndefined()
    return data.handInReport
  }
  const versionOf = async (period: string): Promise<number | undefined> => {
    const query =
      'query ($of: String!, $period: String!) { reports(of: $of, period: $period, first: 1) { edges { node { version } } } }'
    const { data } = await gateway.ask(query, { of: UNIT, period }, await gateway.tokenOf(UNIT))
    return data.reports.edges[0]?.node.version
  }
  const seen = async (id: string) => (await gateway.ask(ASSIGNMENT, { id }, province)).data.assignment

  it('is handed in and submitted in one step', async () => {
    const assignment = await assignmentOf()
    const report = await savedReport(gateway, { unit: UNIT, period: '2026', ...COMPLETE })
    const { error } = await handIn(report, assignment)
    expect(error).toBeNull()
    expect(await seen(assignment.id)).toMatchObject({
      state: { code: 'SUBMITTED' },
      timeliness: { code: 'ON_TIME' },
      answers: [{ number: 1, kind: { code: 'REPORT' }, report: { id: report.id, latest: { number: 1 } } }],
    })
    const again = await savedReport(gateway, { unit: UNIT, period: '2026', ...COMPLETE, version: report.version + 1 })
    const alone = { report: again.id, version: again.version }
    const later = await gateway.ask(HAND_IN, { input: alone }, await gateway.tokenOf(UNIT))
    expect(later.data.handInReport.error).toBeNull()
    const [answer] = (await seen(assignment.id)).answers
    expect(answer).toMatchObject({ report: { latest: { number: 2 } }, reportVersion: { number: 1 } })
  })

  it('is locked with the due for which it is owed, until that is unlocked', async () => {
    const { id } = await assignmentOf({ dueOn: '2026-12-06' })
    const { due } = (
      await gateway.ask('query ($id: ID!) { assignment(id: $id) { due { id version } } }', { id }, province)
    ).data.assignment
    const change = async (mutation: string) =>
      (await gateway.ask(`mutation { done: ${mutation} { due { id version } error { code } } }`, {}, province)).data
        .done
    const locked = await change(`lockDue(id: "${due.id}", version: ${due.version})`)
    const before = await savedReport(gateway, {
      unit: UNIT,
      period: '2026',
      ...COMPLETE,
      version: await versionOf('2026'),
    })
    const handInAlone = async ({ id: report, version }: SavedReport) =>
      (await gateway.ask(HAND_IN, { input: { report, version } }, await gateway.tokenOf(UNIT))).data.handInReport
    expect((await handInAlone(before)).error).toEqual({ code: 'DUE_LOCKED', fields: ['period'] })
    const query = 'query ($id: ID!) { report(id: $id) { isLocked lockedDues { id } } }'
    const look = async () => (await gateway.ask(query, { id: before.id }, province)).data.report
    expect(await look()).toEqual({ isLocked: true, lockedDues: [{ id: due.id }] })
    const other = await savedReport(gateway, { unit: UNIT, period: '2024', ...COMPLETE })
    expect((await handInAlone(other)).error).toBeNull()
    await change(`unlockDue(id: "${due.id}", version: ${locked.due.version}, reason: "Bổ sung số liệu")`)
    expect(await look()).toEqual({ isLocked: false, lockedDues: [] })
    expect((await handInAlone(before)).error).toBeNull()
  })

  it('is not handed in with the version of an assignment that is not named', async () => {
    const { id: report, version } = await savedReport(gateway, { unit: UNIT, period: '2025', ...COMPLETE })
    const input = { report, version, assignmentVersion: 1 }
    const { data } = await gateway.ask(HAND_IN, { input }, await gateway.tokenOf(UNIT))
    expect(data.handInReport).toEqual({ report: null, error: { code: 'INPUT_INVALID', fields: ['assignment'] } })
  })

  it('is not handed in where it does not answer: nothing is half done', async () => {
    const other = await assignmentOf({ form: 'ten-year-summary' })
    const report = await savedReport(gateway, { unit: UNIT, period: '2026-H2', ...COMPLETE })
    expect((await handIn(report, other)).error).toEqual({ code: 'ANSWER_UNFIT', fields: ['assignment'] })
    const fitting = await assignmentOf()
    const stale = await handIn(report, { ...fitting, version: 99 })
    expect(stale.error).toEqual({ code: 'VERSION_CONFLICT', fields: ['assignmentVersion'] })
    expect((await seen(fitting.id)).answers).toEqual([])
    const whole = await gateway.ask(
      'query ($id: ID!) { report(id: $id) { latest { number } draft { asOf } } }',
      { id: report.id },
      await gateway.tokenOf(UNIT),
    )
    expect(whole.data.report).toEqual({ latest: null, draft: { asOf: '' } })
  })
})
