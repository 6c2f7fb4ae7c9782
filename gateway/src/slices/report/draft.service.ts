import { newId } from '../../foundation/identifier.js'
import { loadOne } from '../../foundation/loader.js'
import { Refusal } from '../../foundation/refusal.js'
import type { RequestContext } from '../../foundation/request-context.js'
import { isDuplicate } from '../../foundation/transaction.js'
import { inTransaction, type TransactionContext } from '../../ledger/index.js'
import { unitWithCode, type UnitEntity } from '../organization/index.js'
import { storedDraft } from './draft.reading.js'
import {
  beginDraft,
  removeDraft,
  removeProvenance,
  replaceReportScope,
  replaceTexts,
  replaceValues,
} from './draft.writing.js'
import { formForPeriod, formsOn, readPeriod, type ReportForm } from './forms/index.js'
import type { TypedReport, TypedValue } from './report.check.js'
import { ReportDraftEntity, ReportEntity, ReportScopeEntity } from './report.entity.js'
import { claim, reportToWrite, requireOwn } from './report.guard.js'
import { findReport } from './report.queries.js'
import { auditReport } from './report.record.js'
import { versionsOfReport } from './version.queries.js'

/** What a report is about. */
export interface ReportSubject {
  /** Code of the unit. */
  unit: string
  /** Code of the form. */
  form: string
  period: string
}

/** What of a draft is changed: only what is named; blank texts clear a field. */
export interface DraftChanges {
  asOf?: string | null
  values?: readonly (Pick<TypedValue, 'indicator'> & Partial<TypedValue>)[]
  texts?: TypedReport['texts']
}

/** Fields of one save; more than any form has. */
const MOST_FIELDS = 200
const LONGEST = { value: 400, code: 64, text: 65_535 } as const

/**
 * Keeps what was typed, right or wrong. Begins the report where there is none yet, and a new draft out of the last
 * version where that was handed in.
 * @param request.version the version that was looked at; null where there was no report yet
 * @throws Refusal NOT_SIGNED_IN, UNIT_UNKNOWN, NOT_ALLOWED, FORM_UNKNOWN, REPORT_PERIOD_INVALID, FORM_NOT_FOR_UNIT,
 * INPUT_INVALID for what no column holds and for codes with blanks around them, VERSION_CONFLICT
 */
export async function saveReportDraft(
  context: RequestContext,
  request: ReportSubject & { version?: number | null; changes: DraftChanges },
): Promise<ReportEntity> {
  requireStorable(request.changes)
  return inTransaction(context, async (transaction) => {
    const report = await openDraft(transaction, request, request.version)
    await applyChanges(transaction, report.id, request.changes)
    transaction.loaders.clear()
    return report
  })
}

/**
 * The report with a draft to write in, and its next version taken: as it was, begun out of the last version, or new.
 * @throws Refusal as {@link saveReportDraft}
 */
export async function openDraft(
  transaction: TransactionContext,
  subject: ReportSubject,
  version: number | null | undefined,
): Promise<ReportEntity> {
  const unit = await unitWithCode(transaction, subject.unit)
  await requireOwn(transaction, unit)
  const form = requireForm(transaction, subject, unit)
  const { form: code, period } = subject
  const found = await findReport(transaction, { unitId: unit.id, form: code, period })
  if (!found) return beginReport(transaction, { unit, form, period })
  await claim(transaction, found, version)
  const change = { hasDraft: true, updatedAt: transaction.clock.now() }
  const formVersion = found.hasDraft ? found.formVersion : form.version
  if (!found.hasDraft) {
    const versions = await loadOne(transaction, versionsOfReport, found.id)
    await beginDraft(transaction, found, versions.at(-1)?.asOf ?? null)
  }
  await transaction.manager.update(ReportEntity, { id: found.id }, { ...change, formVersion })
  return { ...found, ...change, formVersion, version: found.version + 1 }
}

/** @throws Refusal FORM_UNKNOWN, REPORT_PERIOD_INVALID, FORM_NOT_FOR_UNIT */
function requireForm({ clock }: RequestContext, { form: code, period }: ReportSubject, unit: UnitEntity): ReportForm {
  const form = formForPeriod(code, period)
  if (!form) {
    const isKnown = formsOn(readPeriod(period)?.to ?? clock.today()).some((each) => each.code === code)
    throw isKnown
      ? new Refusal('REPORT_PERIOD_INVALID', { fields: ['period'] })
      : new Refusal('FORM_UNKNOWN', { fields: ['form'] })
  }
  if ((readPeriod(period)?.from ?? '') > clock.today())
    throw new Refusal('REPORT_PERIOD_INVALID', { fields: ['period'] })
  if (!form.filledInBy.some((kind) => kind === unit.kind)) throw new Refusal('FORM_NOT_FOR_UNIT', { fields: ['unit'] })
  return form
}

async function beginReport(
  transaction: TransactionContext,
  { unit, form, period }: { unit: UnitEntity; form: ReportForm; period: string },
): Promise<ReportEntity> {
  const now = transaction.clock.now()
  const report: ReportEntity = {
    id: newId('report'),
    unitId: unit.id,
    form: form.code,
    period,
    formVersion: form.version,
    latest: 0,
    handedInAt: null,
    hasDraft: true,
    publicNumber: null,
    isPublic: false,
    sortKey: readPeriod(period)?.to ?? '',
    version: 1,
    createdAt: now,
    updatedAt: now,
  }
  await transaction.manager.insert(ReportEntity, report).catch((error: unknown) => {
    // somebody else of the unit began the same report at the same moment
    throw isDuplicate(error) ? new Refusal('VERSION_CONFLICT', { fields: ['version'] }) : error
  })
  await beginDraft(transaction, report, null)
  await replaceReportScope(transaction, report)
  const after = { form: form.code, period }
  await auditReport(transaction, report, { deed: 'report.begun', action: 'report.write', after })
  return report
}

/** @throws Refusal INPUT_INVALID naming what is too long to be stored, and codes that are no key on every database */
function requireStorable({ asOf, values = [], texts = [] }: DraftChanges): void {
  const wrong = [
    ...(values.length + texts.length > MOST_FIELDS ? ['values'] : []),
    ...((asOf ?? '').length > LONGEST.value ? ['asOf'] : []),
    ...values.flatMap(({ indicator, ...typed }) =>
      !isStorable(indicator) || Object.values(typed).some((text) => (text ?? '').length > LONGEST.value)
        ? [`values.${indicator.slice(0, LONGEST.code)}`]
        : [],
    ),
    ...texts.flatMap(({ part, text }) =>
      !isStorable(part) || Buffer.byteLength(text) > LONGEST.text ? [`narratives.${part.slice(0, LONGEST.code)}`] : [],
    ),
  ]
  if (wrong.length > 0) throw new Refusal('INPUT_INVALID', { fields: wrong })
}

/** As keys MySQL and MariaDB take `results.work` and `results.work ` for one. */
const isStorable = (code: string) => code.length <= LONGEST.code && code === code.trim()

async function applyChanges(
  transaction: TransactionContext,
  reportId: string,
  { asOf, values = [], texts = [] }: DraftChanges,
): Promise<void> {
  transaction.loaders.clear()
  const draft = await storedDraft(transaction, reportId)
  const [before, written] = [
    new Map(draft?.values.map((value) => [value.indicator, value])),
    new Map(draft?.texts.map((text) => [text.part, text])),
  ]
  const blank = { value: '', baseline: '', delta: '', composed: null, baselineComposed: null }
  const changed = new Map(
    values.map(({ indicator, ...typed }) => {
      const given = Object.fromEntries(Object.entries(typed).filter(([, text]) => text != null))
      const { value, baseline, delta, composed, baselineComposed } = { ...blank, ...before.get(indicator), ...given }
      return [indicator, { indicator, value, baseline, delta, composed, baselineComposed }]
    }),
  )
  await replaceValues(transaction, reportId, [...changed.values()])
  const rewritten = new Map(
    texts.map(({ part, text }) => [part, { part, text, composed: written.get(part)?.composed ?? null }]),
  )
  await replaceTexts(transaction, reportId, [...rewritten.values()])
  if (asOf != null) await transaction.manager.update(ReportDraftEntity, { reportId }, { asOf })
}

/**
 * Removes a draft; a report that was never handed in goes with it.
 * @returns the report; null where it is gone
 * @throws Refusal NOT_SIGNED_IN, NOT_FOUND, NOT_ALLOWED, REPORT_STATE, VERSION_CONFLICT
 */
export async function discardReportDraft(
  context: RequestContext,
  request: { id: string; version: number },
): Promise<ReportEntity | null> {
  return inTransaction(context, async (transaction) => {
    const report = await reportToWrite(transaction, request.id)
    if (!report.hasDraft) throw new Refusal('REPORT_STATE')
    await claim(transaction, report, request.version)
    await removeDraft(transaction, report.id)
    await removeProvenance(transaction, report.id)
    const { form, period } = report
    const before = { form, period }
    await auditReport(transaction, report, { deed: 'report.draft-discarded', action: 'report.write', before })
    if (report.latest === 0) {
      await transaction.manager.delete(ReportScopeEntity, { reportId: report.id })
      await transaction.manager.delete(ReportEntity, { id: report.id })
      return null
    }
    const change = { hasDraft: false, updatedAt: transaction.clock.now() }
    await transaction.manager.update(ReportEntity, { id: report.id }, change)
    transaction.loaders.clear()
    return { ...report, ...change, version: report.version + 1 }
  })
}
