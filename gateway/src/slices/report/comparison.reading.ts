import { loadOne } from '../../foundation/loader.js'
import { Refusal } from '../../foundation/refusal.js'
import { formatPartialDate } from '../../foundation/partial-date.js'
import type { RequestContext } from '../../foundation/request-context.js'
import { unitWithCode } from '../organization/index.js'
import { formOf } from './draft.reading.js'
import type { ReportSubject } from './draft.service.js'
import { formVersion, indicatorsOf, readPeriod, type FormIndicator } from './forms/index.js'
import { quantityText, thenAndNow, type Quantity, type ThenAndNow } from './indicator/index.js'
import type { ReportEntity, ReportVersionEntity } from './report.entity.js'
import { isVisible } from './report.guard.js'
import { findReport } from './report.queries.js'
import { visibleVersions } from './report.reading.js'
import { textsOfVersion, valuesOfVersion, versionKey } from './version.queries.js'

/** A value of a version with the indicator that it is of. */
export interface ComparedValue extends ThenAndNow {
  readonly asked: FormIndicator
}

/** Values of a version, one for each indicator of its form. */
export async function valuesOf(
  context: RequestContext,
  report: Pick<ReportEntity, 'form'>,
  version: ReportVersionEntity,
): Promise<ComparedValue[]> {
  const form = formVersion(report.form, version.formVersion)
  const rows = await loadOne(context, valuesOfVersion, versionKey(version))
  const byCode = new Map(rows.map((row) => [row.indicator, row]))
  return (form ? indicatorsOf(form) : []).map((asked) => {
    const { value = null, baseline = null, delta = null } = byCode.get(asked.indicator) ?? {}
    const whole = thenAndNow({ value, baseline, delta }, asked.definition)
    // a form that asks for no baseline lacks none
    return { asked, ...whole, missing: form?.isCompared || whole.missing === 'VALUE' ? whole.missing : null }
  })
}

/** What differs between two versions of a report, field by field, in print. */
export async function differencesOf(
  context: RequestContext,
  report: ReportEntity,
  from: ReportVersionEntity,
  to: ReportVersionEntity,
): Promise<{ field: string; before: string | null; after: string | null }[]> {
  const [before, after] = await Promise.all([from, to].map((version) => printed(context, report, version)))
  const fields = new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])])
  return [...fields].flatMap((field) => {
    const [was, is] = [before?.get(field) ?? null, after?.get(field) ?? null]
    return was === is ? [] : [{ field, before: was, after: is }]
  })
}

async function printed(
  context: RequestContext,
  report: ReportEntity,
  version: ReportVersionEntity,
): Promise<Map<string, string>> {
  const [values, texts] = await Promise.all([
    valuesOf(context, report, version),
    loadOne(context, textsOfVersion, versionKey(version)),
  ])
  const print = (quantity: Quantity | null, { definition }: FormIndicator) =>
    quantity === null ? [] : [quantityText(quantity, definition, context.language)]
  return new Map([
    ...(version.asOf === null ? [] : [['asOf', formatPartialDate(version.asOf)] as const]),
    ...values.flatMap(({ asked, value, baseline }) => [
      ...print(value, asked).map((text): [string, string] => [`values.${asked.indicator}.value`, text]),
      ...print(baseline, asked).map((text): [string, string] => [`values.${asked.indicator}.baseline`, text]),
    ]),
    ...texts.map(({ part, text }): [string, string] => [`narratives.${part}`, text]),
  ])
}

/** A comparison of two moments. */
export interface Compared {
  readonly report: ReportEntity
  /** Codes of the two times: `2014` and `2024`, `2023-H1` and `2024-H1`. */
  readonly baselineAt: string
  readonly valueAt: string
  readonly values: readonly ComparedValue[]
}

/**
 * Then and now of a unit: of a form with baselines what its report says of both; of another form the report against
 * that of the same period a year before, as far as there is one.
 * @returns null where there is no version of the report that the caller may read
 * @throws Refusal UNIT_UNKNOWN, REPORT_PERIOD_INVALID
 */
export async function compareThenAndNow(context: RequestContext, subject: ReportSubject): Promise<Compared | null> {
  const parts = readPeriod(subject.period)
  if (!parts) throw new Refusal('REPORT_PERIOD_INVALID', { fields: ['period'] })
  const unit = await unitWithCode(context, subject.unit)
  const found = await lastVersion(context, { unitId: unit.id, form: subject.form, period: subject.period })
  if (!found) return null
  const { report, version } = found
  const values = await valuesOf(context, report, version)
  if (formOf(report).isCompared) {
    const [baselineAt = '', valueAt = ''] = subject.period.split('/')
    return { report, baselineAt, valueAt, values }
  }
  const before = yearBefore(subject.period)
  const former = await lastVersion(context, { unitId: unit.id, form: subject.form, period: before })
  const baselines = new Map(
    former &&
      (await valuesOf(context, former.report, former.version)).map(({ asked, value }) => [asked.indicator, value]),
  )
  return {
    report,
    baselineAt: before,
    valueAt: subject.period,
    values: values.map(({ asked, value }) => ({
      asked,
      ...thenAndNow({ value, baseline: baselines.get(asked.indicator) ?? null, delta: null }, asked.definition),
    })),
  }
}

async function lastVersion(context: RequestContext, subject: Pick<ReportEntity, 'unitId' | 'form' | 'period'>) {
  const report = await findReport(context, subject)
  if (!report || !(await isVisible(context, report))) return undefined
  const version = (await visibleVersions(context, report)).at(-1)
  return version && { report, version }
}

const yearBefore = (period: string) => period.replace(/^\d{4}/, (year) => String(Number(year) - 1))
