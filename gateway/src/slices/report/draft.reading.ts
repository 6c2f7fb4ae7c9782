import type { CompositionBasisCode } from '@antq/shared-schema'
import { loadOne } from '../../foundation/loader.js'
import type { RequestContext } from '../../foundation/request-context.js'
import { checkReport, type CheckedReport, type TypedReport } from './report.check.js'
import { formVersion, type ReportForm } from './forms/index.js'
import type { ReportDraftTextEntity, ReportDraftValueEntity, ReportEntity } from './report.entity.js'
import { draftOfReport, textsOfDraft, valuesOfDraft } from './version.queries.js'

/** A draft as it is stored. */
export interface StoredDraft extends TypedReport {
  readonly composedAt: string | null
  /** Out of what it was composed; null where it was not. */
  readonly basis: CompositionBasisCode | null
  readonly values: readonly ReportDraftValueEntity[]
  readonly texts: readonly ReportDraftTextEntity[]
}

/** The draft of a report; undefined where it has none. */
export async function storedDraft(context: RequestContext, reportId: string): Promise<StoredDraft | undefined> {
  const [draft, values, texts] = await Promise.all([
    loadOne(context, draftOfReport, reportId),
    loadOne(context, valuesOfDraft, reportId),
    loadOne(context, textsOfDraft, reportId),
  ])
  return draft && { asOf: draft.asOf, composedAt: draft.composedAt, basis: draft.basis, values, texts }
}

/** The form in which a report is written. */
export function formOf(report: Pick<ReportEntity, 'form' | 'formVersion'>): ReportForm {
  const form = formVersion(report.form, report.formVersion)
  if (!form) throw new Error(`no version ${report.formVersion} of the form ${report.form}`)
  return form
}

/** A draft as its form reads it, with all that is wrong with it; undefined where there is none. */
export async function checkedDraft(
  context: RequestContext,
  report: Pick<ReportEntity, 'id' | 'form' | 'formVersion' | 'period'>,
): Promise<CheckedReport | undefined> {
  const draft = await storedDraft(context, report.id)
  return draft && checkReport(formOf(report), draft, { period: report.period, today: context.clock.today() })
}
