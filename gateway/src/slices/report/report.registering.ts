import { newId } from '../../foundation/identifier.js'
import { insertRows } from '../../foundation/rows.writing.js'
import type { TransactionContext } from '../../ledger/index.js'
import type { UnitEntity } from '../organization/index.js'
import { replaceReportScope } from './draft.writing.js'
import { formForPeriod, readPeriod } from './forms/index.js'
import { checkReport, type TypedValue } from './report.check.js'
import { ReportEntity, ReportValueEntity, ReportVersionEntity } from './report.entity.js'
import { auditReport, tellChange } from './report.record.js'

/** A report taken over from elsewhere: its figures as printed, its words only where we have them. */
export interface ReportRegistration {
  unit: UnitEntity
  form: string
  period: string
  /** Where it is from, in words for readers. */
  origin: string
  /** Date of the paper as far as it prints one. */
  datedOn: string | null
  values: readonly (Pick<TypedValue, 'indicator'> & Partial<TypedValue>)[]
  /** Who takes it over; kept, never shown. */
  subject: string
}

/**
 * Takes a published report over as it is; parts that the form demands and the source lacks stay blank.
 * @throws Error where a figure cannot be read, or no form fits
 */
export async function registerReport(
  transaction: TransactionContext,
  { unit, form: code, period, origin, datedOn, values, subject }: ReportRegistration,
): Promise<ReportEntity> {
  const form = formForPeriod(code, period)
  if (!form) throw new Error(`no form ${code} for ${period}`)
  const typed = values.map((value) => ({ value: '', baseline: '', delta: '', ...value }))
  const checked = checkReport(
    form,
    { asOf: '', values: typed, texts: [] },
    { period, today: transaction.clock.today() },
  )
  const wrong = checked.problems.filter((problem) => problem.code !== 'NARRATIVE_MISSING')
  if (wrong.length > 0) throw new Error(`figures that do not fit: ${JSON.stringify(wrong)}`)
  const now = transaction.clock.now()
  const report: ReportEntity = {
    id: newId('report'),
    unitId: unit.id,
    form: code,
    period,
    formVersion: form.version,
    latest: 1,
    handedInAt: now,
    hasDraft: false,
    publicNumber: 1,
    isPublic: true,
    sortKey: readPeriod(period)?.to ?? '',
    version: 1,
    createdAt: now,
    updatedAt: now,
  }
  const reportId = report.id
  await transaction.manager.insert(ReportEntity, report)
  await transaction.manager.insert(ReportVersionEntity, {
    reportId,
    number: 1,
    formVersion: form.version,
    asOf: null,
    note: null,
    origin,
    symbol: null,
    datedOn,
    handedInAt: now,
    handedInBy: subject,
  })
  const byCode = new Map(typed.map((value) => [value.indicator, value]))
  await insertRows(
    transaction.manager,
    ReportValueEntity,
    checked.values.flatMap(({ asked: { indicator }, value, baseline, delta }) => {
      if (value === null && baseline === null) return []
      const {
        value: valueTyped = '',
        baseline: baselineTyped = '',
        delta: deltaTyped = '',
      } = byCode.get(indicator) ?? {}
      return [
        {
          reportId,
          number: 1,
          indicator,
          valueTyped,
          baselineTyped,
          deltaTyped,
          composed: null,
          baselineComposed: null,
          value,
          baseline,
          delta,
        },
      ]
    }),
  )
  await replaceReportScope(transaction, report)
  const after = { form: code, period, number: 1 }
  await auditReport(transaction, report, { deed: 'report.published', action: 'report.write', after })
  await tellChange(transaction, report, false)
  return report
}
