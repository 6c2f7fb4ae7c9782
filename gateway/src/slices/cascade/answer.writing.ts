import type { AnswerKindCode, ObligationKindCode } from '@antq/shared-schema'
import { loadOne } from '../../foundation/loader.js'
import { newId } from '../../foundation/identifier.js'
import { Refusal } from '../../foundation/refusal.js'
import type { RequestContext } from '../../foundation/request-context.js'
import { documentById, issuersOfDocument } from '../document/index.js'
import { actingUnit, unitById } from '../organization/index.js'
import { planById } from '../plan/index.js'
import type { AnswerEntity, AssignmentEntity } from './assignment.entity.js'
import type { ObligationDueEntity, ObligationEntity } from './obligation.entity.js'
import { reasonOf } from './obligation.validation.js'

/** What a unit hands in. */
export interface AnswerWish {
  kind: AnswerKindCode
  planId?: string | null
  documentId?: string | null
  /** Id of a report of the slice above, which has looked at it. */
  reportId?: string | null
  /** Number of the version of that report. */
  reportNumber?: number | null
  quantity?: number | null
  note?: string | null
}

/** With what each kind of demand can be answered; “not applicable” answers all of them. */
const FITTING: Readonly<Record<ObligationKindCode, readonly AnswerKindCode[]>> = {
  PLAN: ['PLAN', 'DOCUMENT'],
  REPORT: ['REPORT', 'DOCUMENT'],
  QUANTITY: ['QUANTITY', 'REPORT'],
  EVENT: ['QUANTITY', 'DOCUMENT', 'REPORT'],
  EXEMPLAR: ['QUANTITY', 'DOCUMENT', 'REPORT'],
}

const LONGEST_NOTE = 10_000

/**
 * Whether an answer fits what was asked, and what it names is the unit's own and issued.
 * @throws Refusal ANSWER_UNFIT, PROGRESS_INVALID, REASON_REQUIRED, INPUT_INVALID
 */
export async function checkAnswer(
  context: RequestContext,
  assignment: AssignmentEntity,
  obligation: ObligationEntity,
  wish: AnswerWish,
): Promise<void> {
  const { kind, planId, documentId, reportId, quantity, note } = wish
  if ((note ?? '').length > LONGEST_NOTE) throw new Refusal('INPUT_INVALID', { fields: ['note'] })
  if (kind === 'NOT_APPLICABLE') {
    reasonOf(note, 'note')
    return
  }
  if (!FITTING[obligation.kind].includes(kind)) throw new Refusal('ANSWER_UNFIT', { fields: ['kind'] })
  if (quantity != null && (!Number.isInteger(quantity) || quantity < 0 || quantity > 2_000_000_000))
    throw new Refusal('PROGRESS_INVALID', { fields: ['quantity'] })
  if (kind === 'QUANTITY' && quantity == null) throw new Refusal('PROGRESS_INVALID', { fields: ['quantity'] })
  if (kind === 'REPORT' && reportId == null) throw new Refusal('ANSWER_UNFIT', { fields: ['kind'] })
  if (kind === 'PLAN' && !(await isIssuedPlanOf(context, planId, assignment.unitId)))
    throw new Refusal('ANSWER_UNFIT', { fields: ['plan'] })
  if (kind === 'DOCUMENT' && !(await isPublicDocumentOf(context, documentId, assignment.unitId)))
    throw new Refusal('ANSWER_UNFIT', { fields: ['document'] })
}

async function isIssuedPlanOf(context: RequestContext, planId: string | null | undefined, unitId: string) {
  if (planId == null) return false
  const plan = await loadOne(context, planById, planId)
  return plan !== undefined && Boolean(plan.isPublic) && isOf(context, plan.unitId, unitId)
}

async function isPublicDocumentOf(context: RequestContext, documentId: string | null | undefined, unitId: string) {
  if (documentId == null) return false
  const document = await loadOne(context, documentById, documentId)
  if (!document || !document.isPublic) return false
  const issuers = await loadOne(context, issuersOfDocument, documentId)
  const own = await Promise.all(issuers.map((issuer) => isOf(context, issuer.unitId, unitId)))
  return own.includes(true)
}

/** A unit's own, or of one that it took over from. */
async function isOf(context: RequestContext, issuerId: string, unitId: string): Promise<boolean> {
  if (issuerId === unitId) return true
  const issuer = await loadOne(context, unitById, issuerId)
  return issuer !== undefined && (await actingUnit(context, issuer))?.id === unitId
}

/** The answer as it is kept: the next one of its assignment. */
export function newAnswer(
  { clock, actor }: RequestContext,
  assignment: AssignmentEntity,
  { lastDay }: ObligationDueEntity,
  wish: Pick<AnswerWish, 'kind'> & Partial<AnswerWish>,
): AnswerEntity {
  const today = clock.today()
  return {
    id: newId('ans'),
    assignmentId: assignment.id,
    number: assignment.answerCount + 1,
    kind: wish.kind,
    planId: wish.kind === 'PLAN' ? (wish.planId ?? null) : null,
    documentId: wish.kind === 'DOCUMENT' ? (wish.documentId ?? null) : null,
    reportId: wish.kind === 'REPORT' ? (wish.reportId ?? null) : null,
    reportNumber: wish.kind === 'REPORT' ? (wish.reportNumber ?? null) : null,
    quantity: wish.kind === 'NOT_APPLICABLE' ? null : (wish.quantity ?? null),
    note: wish.note == null || wish.note.trim() === '' ? null : wish.note.normalize('NFC').trim(),
    unitId: assignment.unitId,
    submittedAt: clock.now(),
    submittedOn: today,
    isLate: lastDay !== null && today > lastDay,
    submittedBy: actor.kind === 'signed-in' ? actor.subject : '',
  }
}
