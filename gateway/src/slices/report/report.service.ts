import type { DeedCode } from '@antq/shared-schema'
import { requireSignedIn } from '../../access/rights.js'
import { Refusal } from '../../foundation/refusal.js'
import { insertRows } from '../../foundation/rows.writing.js'
import type { RequestContext } from '../../foundation/request-context.js'
import { inTransaction, type TransactionContext } from '../../ledger/index.js'
import { reasonOf } from '../cascade/index.js'
import { formOf, storedDraft, type StoredDraft } from './draft.reading.js'
import { DRAFT, removeDraft, replaceReportScope } from './draft.writing.js'
import { checkReport, type CheckedReport } from './report.check.js'
import {
  ReportEntity,
  ReportSentenceEntity,
  ReportSourceEntity,
  ReportTextEntity,
  ReportValueEntity,
  ReportVersionEntity,
} from './report.entity.js'
import { claim, reportFor, reportToWrite } from './report.guard.js'
import { answerAssignment } from './report.answer.js'
import { requireUnlocked } from './lock.reading.js'
import { auditReport, tellChange } from './report.record.js'

/** Which draft is handed in, and what the unit owes that it answers. */
export interface HandingIn {
  id: string
  version: number
  note?: string | null
  /** Number and symbol (`12/BC-LĐLĐ`) and date of the paper, where they are given already. */
  symbol?: string | null
  datedOn?: string | null
  assignment?: { id: string; version: number } | null
}

/**
 * Hands the draft of a report in: a version that nobody changes any more. Earlier versions stay.
 * @throws Refusal NOT_SIGNED_IN, NOT_FOUND, NOT_ALLOWED, REPORT_STATE, REPORT_LOCKED, DUE_LOCKED, VERSION_CONFLICT, INPUT_INVALID,
 * REPORT_INVALID naming every field that is wrong or missing; with an assignment also what `submitAnswer` refuses with
 */
export async function handInReport(context: RequestContext, request: HandingIn): Promise<ReportEntity> {
  const [note, symbol] = [request.note?.trim() ?? '', request.symbol?.trim() ?? '']
  if (note.length > LONGEST.note) throw new Refusal('INPUT_INVALID', { fields: ['note'] })
  if (symbol.length > LONGEST.symbol) throw new Refusal('INPUT_INVALID', { fields: ['symbol'] })
  return inTransaction(context, async (transaction) => {
    const report = await reportToWrite(transaction, request.id)
    const draft = await storedDraft(transaction, report.id)
    if (!draft) throw new Refusal('REPORT_STATE')
    await requireUnlocked(transaction, report)
    const checked = checkReport(formOf(report), draft, { period: report.period, today: transaction.clock.today() })
    await claim(transaction, report, request.version)
    if (checked.problems.length > 0)
      throw new Refusal('REPORT_INVALID', { fields: checked.problems.map(({ field }) => field) })
    const number = report.latest + 1
    await writeVersion(transaction, report, { number, draft, checked, note, symbol, datedOn: request.datedOn ?? null })
    const now = transaction.clock.now()
    const change = { latest: number, handedInAt: now, hasDraft: false, updatedAt: now }
    await transaction.manager.update(ReportEntity, { id: report.id }, change)
    await replaceReportScope(transaction, report)
    const { form, period } = report
    await auditReport(transaction, report, {
      deed: 'report.handed-in',
      action: 'report.write',
      before: report.latest === 0 ? null : { number: report.latest },
      after: { form, period, number },
    })
    await tellChange(transaction, report, Boolean(report.isPublic))
    if (request.assignment)
      await answerAssignment(transaction, { ...report, latest: number }, { ...request.assignment, note })
    transaction.loaders.clear()
    return { ...report, ...change, version: report.version + 1 }
  })
}

const LONGEST = { note: 2000, symbol: 120 } as const

async function writeVersion(
  transaction: TransactionContext,
  { id: reportId, formVersion }: ReportEntity,
  what: {
    number: number
    draft: StoredDraft
    checked: CheckedReport
    note: string
    symbol: string
    datedOn: string | null
  },
): Promise<void> {
  const { number, draft, checked, note, symbol, datedOn } = what
  const { actor, clock, manager } = transaction
  requireSignedIn(actor)
  await manager.insert(ReportVersionEntity, {
    reportId,
    number,
    formVersion,
    asOf: checked.asOf,
    note: note === '' ? null : note,
    origin: null,
    symbol: symbol === '' ? null : symbol,
    datedOn,
    handedInAt: clock.now(),
    handedInBy: actor.subject,
  })
  const typed = new Map(draft.values.map((value) => [value.indicator, value]))
  await insertRows(
    transaction.manager,
    ReportValueEntity,
    checked.values.flatMap(({ asked: { indicator }, value, baseline, delta }) => {
      const row = typed.get(indicator)
      if (!row && value === null && baseline === null && delta === null) return []
      return [
        {
          reportId,
          number,
          indicator,
          valueTyped: row?.value ?? '',
          baselineTyped: row?.baseline ?? '',
          deltaTyped: row?.delta ?? '',
          composed: row?.composed ?? null,
          baselineComposed: row?.baselineComposed ?? null,
          value,
          baseline,
          delta,
        },
      ]
    }),
  )
  await insertRows(
    transaction.manager,
    ReportTextEntity,
    draft.texts.map(({ part, text, composed }) => ({ reportId, number, part, text, composed })),
  )
  // where the draft came from is where the version came from
  for (const entity of [ReportSourceEntity, ReportSentenceEntity])
    await manager.update(entity, { reportId, number: DRAFT }, { number })
  await removeDraft(transaction, reportId)
}

/**
 * Lets everybody read the version that was handed in last.
 * @throws Refusal NOT_SIGNED_IN, NOT_FOUND, NOT_ALLOWED, REPORT_STATE, VERSION_CONFLICT
 */
export function publishReport(
  context: RequestContext,
  request: { id: string; version: number },
): Promise<ReportEntity> {
  return setPublic(context, request, 'report.published', ({ latest }) => latest)
}

/**
 * Takes a report back from the public.
 * @param request.reason goes into the audit trail
 * @throws Refusal as {@link publishReport}, and REASON_REQUIRED
 */
export async function unpublishReport(
  context: RequestContext,
  request: { id: string; version: number; reason: string },
): Promise<ReportEntity> {
  return setPublic(context, request, 'report.unpublished', () => null)
}

async function setPublic(
  context: RequestContext,
  request: { id: string; version: number; reason?: string },
  deed: DeedCode,
  numberOf: (report: ReportEntity) => number | null,
): Promise<ReportEntity> {
  return inTransaction(context, async (transaction) => {
    const report = await reportFor(transaction, request.id, 'plan.issue')
    const publicNumber = numberOf(report)
    if (publicNumber === report.publicNumber || publicNumber === 0) throw new Refusal('REPORT_STATE')
    const reason = request.reason === undefined ? {} : { reason: reasonOf(request.reason, 'reason') }
    await claim(transaction, report, request.version)
    const change = { publicNumber, isPublic: publicNumber !== null, updatedAt: transaction.clock.now() }
    await transaction.manager.update(ReportEntity, { id: report.id }, change)
    const changed = { ...report, ...change, version: report.version + 1 }
    await auditReport(transaction, report, {
      deed,
      action: 'plan.issue',
      before: { number: report.publicNumber },
      after: { number: publicNumber, ...reason },
    })
    await tellChange(transaction, changed, Boolean(report.isPublic))
    transaction.loaders.clear()
    return changed
  })
}
