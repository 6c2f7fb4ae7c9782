import type { RoleCode } from '@antq/shared-schema'
import type { TestGateway } from './gateway.js'

const SAVE = `mutation ($input: SaveReportDraftInput!) { saveReportDraft(input: $input) {
  report { id version } problems { field code } error { code fields currentVersion } } }`
const HAND_IN = `mutation ($input: HandInReportInput!) { handInReport(input: $input) {
  report { id version latest { number } } problems { field code } error { code fields } } }`

export interface SavedReport {
  id: string
  version: number
}

export interface TypedInput {
  unit: string
  form?: string
  period?: string
  version?: number
  asOf?: string
  values?: { indicator: string; value?: string; baseline?: string; delta?: string }[]
  narratives?: { part: string; text: string }[]
}

/** What a half-year report cannot be handed in without. */
export const COMPLETE: Pick<TypedInput, 'values' | 'narratives'> = {
  values: [
    { indicator: 'documents-issued', value: '2' },
    { indicator: 'propaganda-sessions', value: '10' },
    { indicator: 'propaganda-attendance', value: '1.250' },
  ],
  narratives: [
    { part: 'results.direction', text: 'Đã ban hành kế hoạch và phân công cán bộ.' },
    { part: 'results.work', text: 'Đã tổ chức tuyên truyền tại các khu nhà trọ.' },
  ],
}

/** Saves what an officer of the unit typed into the half-year form, as GraphQL answers it. */
export async function saveReport(gateway: TestGateway, input: TypedInput, role: RoleCode = 'province-officer') {
  const whole = { form: 'half-year-movement', period: '2024-H1', ...input }
  const { data, errors } = await gateway.ask(SAVE, { input: whole }, await gateway.tokenOf(input.unit, role))
  if (errors) throw new Error(JSON.stringify(errors))
  return data.saveReportDraft as {
    report: SavedReport | null
    problems: { field: string; code: string }[]
    error: { code: string; fields: string[]; currentVersion: number | null } | null
  }
}

/** A draft that was saved. */
export async function savedReport(gateway: TestGateway, input: TypedInput): Promise<SavedReport> {
  const { report, error } = await saveReport(gateway, input)
  if (!report || error) throw new Error(JSON.stringify(error))
  return report
}

/** Hands a draft in, as GraphQL answers it. */
export async function handIn(gateway: TestGateway, unit: string, { id: report, version }: SavedReport) {
  const { data, errors } = await gateway.ask(HAND_IN, { input: { report, version } }, await gateway.tokenOf(unit))
  if (errors) throw new Error(JSON.stringify(errors))
  return data.handInReport as {
    report: (SavedReport & { latest: { number: number } | null }) | null
    problems: { field: string; code: string }[]
    error: { code: string; fields: string[] } | null
  }
}

/** A report that is complete but for what the test adds, and handed in. */
export async function handedInReport(gateway: TestGateway, input: TypedInput): Promise<SavedReport> {
  const values = new Map([...(COMPLETE.values ?? []), ...(input.values ?? [])].map((value) => [value.indicator, value]))
  const texts = new Map([...(COMPLETE.narratives ?? []), ...(input.narratives ?? [])].map((text) => [text.part, text]))
  const saved = await savedReport(gateway, { ...input, values: [...values.values()], narratives: [...texts.values()] })
  const { report, error, problems } = await handIn(gateway, input.unit, saved)
  if (!report || error) throw new Error(JSON.stringify({ error, problems }))
  return report
}
