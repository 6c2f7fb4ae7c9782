import { loadOne } from '../../foundation/loader.js'
import { Refusal } from '../../foundation/refusal.js'
import type { RequestContext } from '../../foundation/request-context.js'
import { unitWithCode, requireUnit } from '../organization/index.js'
import { formOf, storedDraft } from './draft.reading.js'
import type { ReportSubject } from './draft.service.js'
import { formForPeriod, formVersion, periodText } from './forms/index.js'
import type { TypedReport } from './report.check.js'
import { isOwn, visibleReport } from './report.guard.js'
import { visibleVersions } from './report.reading.js'
import { sheetOf, type SheetSubject } from './report-sheet.making.js'
import { textsOfVersion, valuesOfVersion, versionKey } from './version.queries.js'

/** A spreadsheet and the name of its file. */
export interface NamedSheet {
  readonly name: string
  readonly bytes: Buffer
}

/**
 * A form to be filled in by a unit for a period.
 * @throws Refusal UNIT_UNKNOWN, REPORT_PERIOD_INVALID
 */
export async function blankSheet(context: RequestContext, subject: ReportSubject): Promise<NamedSheet> {
  const unit = await unitWithCode(context, subject.unit)
  const form = formForPeriod(subject.form, subject.period)
  if (!form) throw new Refusal('REPORT_PERIOD_INVALID', { fields: ['form', 'period'] })
  return named({ form, unit, period: subject.period }, { asOf: '', values: [], texts: [] })
}

/**
 * A report as it was typed: its draft for its own unit, else the last version that the caller may read.
 * @throws Refusal NOT_FOUND
 */
export async function filledSheet(context: RequestContext, id: string): Promise<NamedSheet> {
  const report = await visibleReport(context, id)
  if (!report) throw new Refusal('NOT_FOUND', { fields: ['id'] })
  const unit = await requireUnit(context, report.unitId)
  const { period } = report
  const draft = report.hasDraft && (await isOwn(context, report)) ? await storedDraft(context, id) : undefined
  if (draft) return named({ form: formOf(report), unit, period }, draft)
  const version = (await visibleVersions(context, report)).at(-1)
  const form = version && formVersion(report.form, version.formVersion)
  if (!version || !form) throw new Refusal('NOT_FOUND', { fields: ['id'] })
  const [values, texts] = await Promise.all([
    loadOne(context, valuesOfVersion, versionKey(version)),
    loadOne(context, textsOfVersion, versionKey(version)),
  ])
  return named(
    { form, unit, period },
    {
      asOf: version.asOf ?? '',
      values: values.map(({ indicator, valueTyped, baselineTyped, deltaTyped }) => ({
        indicator,
        value: valueTyped,
        baseline: baselineTyped,
        delta: deltaTyped,
      })),
      texts,
    },
  )
}

async function named(subject: SheetSubject, typed: TypedReport): Promise<NamedSheet> {
  const name = `Báo cáo ${periodText(subject.period)} - ${subject.unit.name}.xlsx`.replace(/[\\/:*?"<>|]+/g, '-')
  return { name, bytes: await sheetOf(subject, typed) }
}
