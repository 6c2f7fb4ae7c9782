import { loadOne } from '../../foundation/loader.js'
import { Refusal } from '../../foundation/refusal.js'
import type { TransactionContext } from '../../ledger/index.js'
import { assignmentById, dueById, obligationById, submitAnswer } from '../cascade/index.js'
import { readPeriod } from './forms/index.js'
import type { ReportEntity } from './report.entity.js'

/**
 * Answers what the unit owes with its report, in the transaction that hands the report in.
 * @param report with the version that is handed in as its latest
 * @throws Refusal NOT_FOUND; ANSWER_UNFIT where the report is of another unit, form or period; as `submitAnswer`
 */
export async function answerAssignment(
  transaction: TransactionContext,
  report: Pick<ReportEntity, 'id' | 'unitId' | 'form' | 'period' | 'latest'>,
  answer: { id: string; version: number; note: string },
): Promise<void> {
  const assignment = await loadOne(transaction, assignmentById, answer.id)
  if (!assignment) throw new Refusal('NOT_FOUND', { fields: ['assignment'] })
  const [obligation, due] = await Promise.all([
    loadOne(transaction, obligationById, assignment.obligationId),
    loadOne(transaction, dueById, assignment.dueId),
  ])
  const isOther =
    assignment.unitId !== report.unitId ||
    (obligation?.form != null && obligation.form !== report.form) ||
    (due?.periodTo != null && due.periodTo !== readPeriod(report.period)?.to)
  if (isOther) throw new Refusal('ANSWER_UNFIT', { fields: ['assignment'] })
  await submitAnswer(transaction, {
    assignmentId: assignment.id,
    version: answer.version,
    kind: 'REPORT',
    reportId: report.id,
    reportNumber: report.latest,
    note: answer.note === '' ? null : answer.note,
  }).catch((error: unknown) => {
    // which of the two versions it was has to be told
    const isStale = error instanceof Refusal && error.code === 'VERSION_CONFLICT'
    throw isStale ? new Refusal('VERSION_CONFLICT', { ...error.detail, fields: ['assignmentVersion'] }) : error
  })
}
