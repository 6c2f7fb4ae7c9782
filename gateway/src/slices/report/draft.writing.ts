import { In } from 'typeorm'
import { loadOne } from '../../foundation/loader.js'
import { insertRows } from '../../foundation/rows.writing.js'
import type { TransactionContext } from '../../ledger/index.js'
import { unitsWithRightsOver } from '../organization/index.js'
import {
  ReportDraftEntity,
  ReportDraftTextEntity,
  ReportDraftValueEntity,
  ReportEntity,
  ReportScopeEntity,
  ReportSentenceEntity,
  ReportSourceEntity,
} from './report.entity.js'
import { sentencesOfVersion, sourcesOfVersion, textsOfVersion, valuesOfVersion, versionKey } from './version.queries.js'

/** Number under which what belongs to a draft stands beside that of the versions. */
export const DRAFT = 0

/** A draft that goes on where the last version ended, with all that was typed and where it came from; else an empty one. */
export async function beginDraft(
  transaction: TransactionContext,
  report: Pick<ReportEntity, 'id' | 'latest'>,
  asOf: string | null,
): Promise<void> {
  const reportId = report.id
  await transaction.manager.insert(ReportDraftEntity, { reportId, asOf: asOf ?? '', composedAt: null, basis: null })
  if (report.latest === 0) return
  const last = versionKey({ reportId, number: report.latest })
  const [values, texts, sources, sentences] = await Promise.all([
    loadOne(transaction, valuesOfVersion, last),
    loadOne(transaction, textsOfVersion, last),
    loadOne(transaction, sourcesOfVersion, last),
    loadOne(transaction, sentencesOfVersion, last),
  ])
  await insertRows(
    transaction.manager,
    ReportDraftValueEntity,
    values.map(
      ({ indicator, valueTyped: value, baselineTyped: baseline, deltaTyped: delta, composed, baselineComposed }) => ({
        reportId,
        indicator,
        value,
        baseline,
        delta,
        composed,
        baselineComposed,
      }),
    ),
  )
  await insertRows(
    transaction.manager,
    ReportDraftTextEntity,
    texts.map(({ part, text, composed }) => ({ reportId, part, text, composed })),
  )
  await insertRows(
    transaction.manager,
    ReportSourceEntity,
    sources.map((source) => ({ ...source, number: DRAFT })),
  )
  await insertRows(
    transaction.manager,
    ReportSentenceEntity,
    sentences.map((sentence) => ({ ...sentence, number: DRAFT })),
  )
}

/** Replaces some values of a draft; what is blank and was not composed leaves no row. */
export async function replaceValues(
  transaction: TransactionContext,
  reportId: string,
  values: readonly Omit<ReportDraftValueEntity, 'reportId'>[],
): Promise<void> {
  if (values.length === 0) return
  await transaction.manager.delete(ReportDraftValueEntity, {
    reportId,
    indicator: In(values.map(({ indicator }) => indicator)),
  })
  const kept = values.filter(
    ({ value, baseline, delta, composed, baselineComposed }) =>
      (composed ?? baselineComposed) !== null || value + baseline + delta !== '',
  )
  await insertRows(
    transaction.manager,
    ReportDraftValueEntity,
    kept.map((value) => ({ reportId, ...value })),
  )
}

/** Replaces some written parts of a draft. */
export async function replaceTexts(
  transaction: TransactionContext,
  reportId: string,
  texts: readonly Omit<ReportDraftTextEntity, 'reportId'>[],
): Promise<void> {
  if (texts.length === 0) return
  await transaction.manager.delete(ReportDraftTextEntity, { reportId, part: In(texts.map(({ part }) => part)) })
  const kept = texts.filter(({ text, composed }) => composed !== null || text !== '')
  await insertRows(
    transaction.manager,
    ReportDraftTextEntity,
    kept.map((text) => ({ reportId, ...text })),
  )
}

/** Removes what was typed; where it came from goes too, or stays with the version that it became. */
export async function removeDraft({ manager }: TransactionContext, reportId: string): Promise<void> {
  for (const entity of [ReportDraftEntity, ReportDraftValueEntity, ReportDraftTextEntity])
    await manager.delete(entity, { reportId })
}

/** Removes where a draft came from. */
export async function removeProvenance({ manager }: TransactionContext, reportId: string): Promise<void> {
  for (const entity of [ReportSourceEntity, ReportSentenceEntity])
    await manager.delete(entity, { reportId, number: DRAFT })
}

/** Puts a report into the lists of its unit, of those above and of those who took over from any of them. */
export async function replaceReportScope(
  transaction: TransactionContext,
  { id: reportId, unitId, sortKey }: Pick<ReportEntity, 'id' | 'unitId' | 'sortKey'>,
): Promise<void> {
  await transaction.manager.delete(ReportScopeEntity, { reportId })
  const units = await unitsWithRightsOver(transaction, unitId)
  await insertRows(
    transaction.manager,
    ReportScopeEntity,
    units.map((unit) => ({ unitId: unit.id, reportId, sortKey })),
  )
}
