import type { PlanActionCode, PlanStateCode } from '@antq/shared-schema'
import { requireRight, requireSignedIn } from '../../access/rights.js'
import { newId } from '../../foundation/identifier.js'
import { Refusal } from '../../foundation/refusal.js'
import type { RequestContext } from '../../foundation/request-context.js'
import { inTransaction, type TransactionContext } from '../../ledger/index.js'
import { changeDocument, readText, registerDocument, removeDraftDocument, setPublic } from '../document/index.js'
import { lineageCodes, unitWithCode, type UnitEntity, requireUnit } from '../organization/index.js'
import { numbered, withCorrections, type PlanContent, type PlanCorrections } from './plan.content.js'
import { contentOfFindings } from './plan.draft.js'
import {
  PlanDeadlineEntity,
  PlanEntity,
  PlanScopeEntity,
  PlanSourceEntity,
  PlanTargetEntity,
  PlanTaskEntity,
} from './plan.entity.js'
import { claim, planToWrite, requirePlan } from './plan.guard.js'
import { pictureOf, recordPlan, type PlanPicture } from './plan.record.js'
import { planRow } from './plan-row.writing.js'
import { storedContent } from './plan.stored.js'
import { checkContent } from './plan.validation.js'
import { isPublicState, rightFor, stepFrom, type Step } from './plan.workflow.js'
import { replaceScope } from './plan-scope.writing.js'
import { replaceParts, writeSource } from './plan.writing.js'

/**
 * Reads a text and makes a draft of it, with the officer's corrections.
 * @param request.unit code of the unit whose plan it is
 * @throws Refusal NOT_SIGNED_IN, UNIT_UNKNOWN, NOT_ALLOWED, TEXT_*, INPUT_INVALID, DATE_INVALID, DOCUMENT_EXISTS,
 * DOCUMENT_CITES_ITSELF
 */
export async function createPlanFromIntake(
  context: RequestContext,
  request: { unit: string; text: string; corrections?: PlanCorrections | null },
): Promise<PlanEntity> {
  requireSignedIn(context.actor)
  const unit = await unitWithCode(context, request.unit)
  requireRight(context.actor, 'plan.write', await lineageCodes(context, unit.id))
  const content = withCorrections(contentOfFindings(await readText(context, request.text)), request.corrections)
  checkContent(content)

  return inTransaction(context, async (transaction) => {
    const now = transaction.clock.now()
    const document = await registerDocument(transaction, documentContent(content, unit), [unit.id], 'draft')
    const plan: PlanEntity = {
      id: newId('plan'),
      documentId: document.id,
      unitId: unit.id,
      state: 'DRAFT',
      isPublic: false,
      obligationCount: 0,
      version: 1,
      issuedAt: null,
      createdAt: now,
      updatedAt: now,
      createdBy: context.actor.kind === 'signed-in' ? context.actor.subject : '',
      ...(await planRow(transaction, content, document.id, unit)),
    }
    await transaction.manager.insert(PlanEntity, plan)
    await writeSource(transaction, plan.id, request.text)
    await replaceParts(transaction, plan.id, content, unit)
    await replaceScope(transaction, plan)
    const after = await pictureOf(transaction, plan)
    await recordPlan(transaction, plan, { deed: 'plan.created', action: 'plan.write', before: null, after })
    return plan
  })
}

/**
 * Changes a draft; a list that is left out stays as it is.
 * @throws Refusal NOT_SIGNED_IN, NOT_FOUND, NOT_ALLOWED, PLAN_STATE, VERSION_CONFLICT, INPUT_INVALID, DATE_INVALID,
 * DOCUMENT_EXISTS, DOCUMENT_CITES_ITSELF
 */
export async function updatePlan(
  context: RequestContext,
  request: { id: string; version: number; corrections: PlanCorrections },
): Promise<PlanEntity> {
  return inTransaction(context, async (transaction) => {
    const plan = await planToWrite(transaction, request.id, 'plan.write')
    if (plan.state !== 'DRAFT') throw new Refusal('PLAN_STATE')
    const unit = await requireUnit(transaction, plan.unitId)
    const content = withCorrections(await storedContent(transaction, plan), request.corrections)
    checkContent(content)
    const before = await pictureOf(transaction, plan)
    await claim(transaction, plan, request.version)
    const changed = await writeContent(transaction, plan, content, unit)
    const after = await pictureOf(transaction, changed)
    await recordPlan(transaction, plan, { deed: 'plan.updated', action: 'plan.write', before, after })
    return changed
  })
}

async function writeContent(
  transaction: TransactionContext,
  plan: PlanEntity,
  content: PlanContent,
  unit: UnitEntity,
): Promise<PlanEntity> {
  await changeDocument(transaction, plan.documentId, documentContent(content, unit), [unit.id])
  const row = await planRow(transaction, content, plan.documentId, unit)
  await transaction.manager.update(PlanEntity, { id: plan.id }, { ...row, updatedAt: transaction.clock.now() })
  await replaceParts(transaction, plan.id, content, unit)
  transaction.loaders.clear()
  const changed = await requirePlan(transaction, plan.id)
  await replaceScope(transaction, changed)
  return changed
}

function documentContent(content: PlanContent, unit: UnitEntity) {
  const { document } = content
  return { ...document, title: document.title.trim(), source: `văn bản của ${unit.name}`, needsVerification: false }
}

/**
 * Issues a draft: from now on everybody sees it, and what it cites. Number and date are asked for here when the
 * draft lacks them: the number is given after signing (Nghị định 30/2020/NĐ-CP, Điều 15).
 * @param request.asPrinted the paper itself leaves number or day blank and is issued as it stands
 * @throws Refusal as {@link updatePlan}, and PLAN_INCOMPLETE naming what is missing
 */
export async function issuePlan(
  context: RequestContext,
  request: { id: string; version: number; number?: string | null; issuedOn?: string | null; asPrinted?: boolean },
): Promise<PlanEntity> {
  return inTransaction(context, async (transaction) => {
    const plan = await planToWrite(transaction, request.id, rightFor('ISSUE'))
    const step = stepFrom(plan.state, 'ISSUE')
    const unit = await requireUnit(transaction, plan.unitId)
    const content = await storedContent(transaction, plan)
    const document = { ...content.document }
    if (request.number != null && request.number.trim() !== '') {
      document.number = request.number.trim()
      document.symbol = numbered(document.symbol, document.number)
    }
    if (request.issuedOn != null) document.issuedOn = request.issuedOn
    const missing = [
      ...(document.number === null ? ['number'] : []),
      ...(document.issuedOn?.length === 10 ? [] : ['issuedOn']),
      ...(document.symbol === null ? ['symbol'] : []),
    ]
    if (missing.length > 0 && request.asPrinted !== true) throw new Refusal('PLAN_INCOMPLETE', { fields: missing })
    const complete = { ...content, document }
    checkContent(complete)
    const before = await pictureOf(transaction, plan)
    await claim(transaction, plan, request.version)
    if (document.number !== content.document.number || document.issuedOn !== content.document.issuedOn) {
      await writeContent(transaction, plan, complete, unit)
    }
    return moveTo(transaction, plan, { step, state: 'ISSUED', before }, { issuedAt: transaction.clock.now() })
  })
}

/**
 * Takes one of the other steps of a plan's life.
 * @returns the plan; null where it is gone (DISCARD)
 * @throws Refusal NOT_SIGNED_IN, NOT_FOUND, NOT_ALLOWED, PLAN_STATE, PLAN_HAS_OBLIGATIONS, VERSION_CONFLICT
 */
export async function takeStep(
  context: RequestContext,
  request: { id: string; version: number; action: Exclude<PlanActionCode, 'ISSUE'> },
): Promise<PlanEntity | null> {
  return inTransaction(context, async (transaction) => {
    const plan = await planToWrite(transaction, request.id, rightFor(request.action))
    const step = stepFrom(plan.state, request.action)
    if (request.action === 'WITHDRAW' && plan.obligationCount > 0) throw new Refusal('PLAN_HAS_OBLIGATIONS')
    const before = await pictureOf(transaction, plan)
    await claim(transaction, plan, request.version)
    if (step.to !== null) return moveTo(transaction, plan, { step, state: step.to, before })
    await recordPlan(transaction, plan, { deed: step.deed, action: step.needs, before, after: null })
    for (const entity of [PlanTaskEntity, PlanTargetEntity, PlanDeadlineEntity, PlanScopeEntity, PlanSourceEntity]) {
      await transaction.manager.delete(entity, { planId: plan.id })
    }
    await transaction.manager.delete(PlanEntity, { id: plan.id })
    await removeDraftDocument(transaction, plan.documentId)
    return null
  })
}

async function moveTo(
  transaction: TransactionContext,
  { id }: PlanEntity,
  move: { step: Step; state: PlanStateCode; before: PlanPicture },
  changes: Partial<PlanEntity> = {},
): Promise<PlanEntity> {
  const { manager, clock } = transaction
  const { state, step, before } = move
  const isPublic = isPublicState(state)
  await manager.update(PlanEntity, { id }, { ...changes, state, isPublic, updatedAt: clock.now() })
  transaction.loaders.clear()
  const plan = await requirePlan(transaction, id)
  await replaceScope(transaction, plan)
  const replacedId = await setPublic(transaction, plan.documentId, isPublic)
  if (replacedId !== null) {
    await manager.update(PlanEntity, { parentDocumentId: replacedId }, { parentDocumentId: plan.documentId })
  }
  const after = await pictureOf(transaction, plan)
  await recordPlan(transaction, plan, { deed: step.deed, action: step.needs, before, after })
  return plan
}
