import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { askUnits, registerAskingPlan } from '../../../test/cascade.js'
import { registerCountry } from '../../../test/factories.js'
import { startGateway, type TestGateway } from '../../../test/gateway.js'
import { COMPLETE, savedReport, type SavedReport } from '../../../test/reports.js'

const HAND_IN = `mutation ($input: HandInReportInput!) { handInReport(input: $input) {
  report { id version latest { number } } error { code fields } } }`
const ASSIGNMENT = `query ($id: ID!) { assignment(id: $id) { version state { code } timeliness { code }
  answers { number kind { code } report { id latest { number } } } } }`

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
