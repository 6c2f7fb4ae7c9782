import type { CompositionBasisCode } from '@antq/shared-schema'
import { requireRight } from '../../access/rights.js'
import { Refusal } from '../../foundation/refusal.js'
import { insertRows } from '../../foundation/rows.writing.js'
import type { RequestContext } from '../../foundation/request-context.js'
import { inTransaction, type TransactionContext } from '../../ledger/index.js'
import { lineageCodes } from '../organization/index.js'
import { compositionOf, type ComposedNow } from './compose.reading.js'
import { storedDraft } from './draft.reading.js'
import { openDraft, type ReportSubject } from './draft.service.js'
import { DRAFT, removeProvenance, replaceTexts, replaceValues } from './draft.writing.js'
import { readPeriod } from './forms/index.js'
import {
  ReportDraftEntity,
  type ReportDraftValueEntity,
  type ReportEntity,
  ReportSentenceEntity,
  ReportSourceEntity,
} from './report.entity.js'
import { auditReport } from './report.record.js'

/**
 * Puts a draft together out of what the units right below have handed in, or the unit itself for the halves of a year,
 * and of what its own plans have come to; again whenever it is asked. What the officer typed stays: only what composing itself had put there, or what
 * is blank, is written anew.
 * @throws Refusal as `saveReportDraft`; REPORT_PERIOD_INVALID also for halves of what is no year; NOT_ALLOWED also where the reports below are not the actor's to read
 */
export async function composeReport(
  context: RequestContext,
  request: ReportSubject & { version?: number | null; basis?: CompositionBasisCode | null },
): Promise<ReportEntity> {
  const basis = request.basis ?? 'BELOW'
  // only a year has halves
  if (basis === 'HALF_YEARS' && readPeriod(request.period)?.kind !== 'YEAR')
    throw new Refusal('REPORT_PERIOD_INVALID', { fields: ['basis', 'period'] })
  return inTransaction(context, async (transaction) => {
    const report = await openDraft(transaction, request, request.version)
    requireRight(transaction.actor, 'report.read', await lineageCodes(transaction, report.unitId))
    const composedAt = transaction.clock.now()
    await transaction.manager.update(ReportDraftEntity, { reportId: report.id }, { composedAt, basis })
    transaction.loaders.clear()
    const composed = await compositionOf(transaction, report.id)
    await putInto(transaction, report.id, composed)
    const { sources } = composed
    const { form, period } = report
    const sourceCount = sources.filter(({ reportId }) => reportId !== null).length
    const after = { form, period, sourceCount, unitCount: sources.length }
    await auditReport(transaction, report, { deed: 'report.composed', action: 'report.write', after })
    transaction.loaders.clear()
    return report
  })
}

async function putInto(
  transaction: TransactionContext,
  reportId: string,
  { sources, composition }: ComposedNow,
): Promise<void> {
  const draft = await storedDraft(transaction, reportId)
  const values = new Map(draft?.values.map((value) => [value.indicator, value]))
  const texts = new Map(draft?.texts.map((text) => [text.part, text]))
  await replaceValues(
    transaction,
    reportId,
    composition.values.flatMap(({ asked: { indicator }, text, baseline }) => {
      const row = values.get(indicator)
      return row || text !== '' ? [{ indicator, ...filled(row, text, baseline?.text ?? null) }] : []
    }),
  )
  await replaceTexts(
    transaction,
    reportId,
    [...composition.texts].flatMap(([part, composed]) => {
      const row = texts.get(part)
      if (!row && composed === '') return []
      const text = row && isOwnWords(row.text, row.composed) ? row.text : composed
      return [{ part, text, composed }]
    }),
  )
  await removeProvenance(transaction, reportId)
  await insertRows(
    transaction.manager,
    ReportSourceEntity,
    sources.map(({ unitId, period, reportId: sourceId, number: sourceNumber }) => ({
      reportId,
      number: DRAFT,
      unitId,
      period,
      sourceId,
      sourceNumber,
    })),
  )
  await insertRows(
    transaction.manager,
    ReportSentenceEntity,
    [...composition.sentences].flatMap(([part, sentences]) =>
      sentences.map((sentence, position) => ({ reportId, number: DRAFT, part, position, ...sentence })),
    ),
  )
}

/**
 * A value with what composing puts into it. Its baseline is of the same units: beside a value of the officer's own, or a
 * change that already tells it, none is put there.
 * @param baselineText null where the form asks for no baseline
 */
function filled(row: ReportDraftValueEntity | undefined, text: string, baselineText: string | null) {
  const { value = '', baseline = '', delta = '', composed = null, baselineComposed = null } = row ?? {}
  const isOwnValue = isOwnWords(value, composed)
  const isKept = baselineText === null || isOwnValue || delta !== '' || isOwnWords(baseline, baselineComposed)
  return {
    value: isOwnValue ? value : text,
    baseline: isKept ? baseline : baselineText,
    delta,
    composed: text,
    baselineComposed: baselineText,
  }
}

/** Whether somebody wrote this, or cleared what composing had put there. */
export function isOwnWords(text: string, composed: string | null): boolean {
  return text !== (composed ?? '')
}
