import { taskStates, type PlanActionCode } from '@antq/shared-schema'
import { requireOfficer, requireOfficerOf } from '../../access/unit-scope.js'
import { foldText } from '../../foundation/folded-text.js'
import { newId } from '../../foundation/identifier.js'
import { loadOne } from '../../foundation/loader.js'
import { Refusal } from '../../foundation/refusal.js'
import type { RequestContext } from '../../foundation/request-context.js'
import { inTransaction, type TransactionContext } from '../../foundation/transaction.js'
import {
  changeDocument,
  readText,
  registerDocument,
  removeDraftDocument,
  replaceCitations,
  replaceRecipients,
  setPublic,
} from '../document/index.js'
import { lineageCodes, unitById, unitWithCode, type UnitEntity } from '../organization/index.js'
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
import { periodInTitle } from './plan.period.js'
import { canSee, requireWrite } from './plan.policy.js'
import { claimVersion, planById } from './plan.queries.js'
import { storedContent } from './plan.stored.js'
import { checkContent } from './plan.validation.js'
import { isPublicState, nextState } from './plan.workflow.js'
import {
  citedDocuments,
  guessParent,
  recipientsWithUnits,
  replaceParts,
  replaceScope,
  requireCitable,
  writeSource,
} from './plan.writing.js'

/** Folded letters are one byte each, mostly: fits the text column of MySQL whatever they are. */
const LONGEST_SEARCH_TEXT = 16_000

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
  requireOfficer(context.actor)
  const unit = await unitWithCode(context, request.unit)
  requireOfficerOf(context.actor, await lineageCodes(context, unit.id))
  const content = withCorrections(contentOfFindings(readText(request.text)), request.corrections)
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
      version: 1,
      issuedAt: null,
      createdAt: now,
      updatedAt: now,
      createdBy: context.actor.kind === 'officer' ? context.actor.subject : '',
      ...(await planRow(transaction, content, document.id, unit)),
    }
    await transaction.manager.insert(PlanEntity, plan)
    await writeSource(transaction, plan.id, request.text)
    await replaceParts(transaction, plan.id, content, unit)
    await replaceScope(transaction, plan, scopeDay(transaction, plan))
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
    const plan = await planToWrite(transaction, request.id)
    if (plan.state !== 'DRAFT') throw new Refusal('PLAN_STATE')
    const unit = await unitOf(transaction, plan)
    const content = withCorrections(await storedContent(transaction, plan), request.corrections)
    checkContent(content)
    await claim(transaction, plan, request.version, {})
    return writeContent(transaction, plan, content, unit)
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
  await replaceScope(transaction, changed, scopeDay(transaction, changed))
  return changed
}

/** What the plan's own row says, out of its content; writes citations and recipients on the way. */
async function planRow(transaction: TransactionContext, content: PlanContent, documentId: string, unit: UnitEntity) {
  refuseSelfCitation(content, unit)
  const citations = await citedDocuments(transaction, content.citations, documentId, unit)
  if (content.parentDocument !== null) await requireCitable(transaction, [content.parentDocument], documentId)
  await replaceCitations(transaction, documentId, citations)
  await replaceRecipients(transaction, documentId, await recipientsWithUnits(transaction, content, unit))
  const parentDocumentId = content.parentDocument ?? (await guessParent(transaction, citations, unit))
  if (parentDocumentId === documentId) throw new Refusal('DOCUMENT_CITES_ITSELF', { fields: ['parentDocument'] })
  await refuseCircle(transaction, documentId, parentDocumentId)
  return {
    kind: content.document.kind,
    year: yearOf(content),
    purpose: content.purpose,
    sections: content.sections,
    parentDocumentId,
    taskCount: content.tasks.length,
    targetCount: content.targets.length,
    searchFold: searchText(content, unit),
    sortKey: content.document.issuedOn ?? transaction.clock.today(),
  }
}

/** @throws Refusal DOCUMENT_CITES_ITSELF naming the citation that bears the plan's own symbol, date and issuer */
function refuseSelfCitation({ document, citations }: PlanContent, unit: UnitEntity): void {
  if (document.number === null || document.symbol === null) return
  const own = foldText(unit.name)
  const index = citations.findIndex(
    ({ symbol, issuedOn, issuer }) =>
      symbol !== null &&
      foldText(symbol) === foldText(document.symbol ?? '') &&
      (issuedOn === null || issuedOn === document.issuedOn) &&
      (issuer === null || own.includes(foldText(issuer))),
  )
  if (index !== -1) throw new Refusal('DOCUMENT_CITES_ITSELF', { fields: [`citations.${index}`] })
}

/** @throws Refusal CITATION_CIRCLE where the superior's plan itself carries out this one, at any distance */
async function refuseCircle(
  transaction: TransactionContext,
  documentId: string,
  parentDocumentId: string | null,
): Promise<void> {
  const seen = new Set<string>()
  for (let above = parentDocumentId; above !== null && !seen.has(above);) {
    if (above === documentId) throw new Refusal('CITATION_CIRCLE', { fields: ['parentDocument'] })
    seen.add(above)
    const plan: PlanEntity | null = await transaction.manager.findOneBy(PlanEntity, { documentId: above })
    above = plan?.parentDocumentId ?? null
  }
}

function documentContent(content: PlanContent, unit: UnitEntity) {
  const { document } = content
  return { ...document, title: document.title.trim(), source: `văn bản của ${unit.name}`, needsVerification: false }
}

/** What a search finds a plan by: its header, and what it gives people to do. */
function searchText(content: PlanContent, unit: UnitEntity): string {
  const { symbol, title } = content.document
  const parts = [
    symbol ?? '',
    title,
    unit.name,
    ...content.tasks.map((task) => task.text),
    ...content.targets.map((target) => target.text),
  ]
  return foldText(parts.join(' ')).slice(0, LONGEST_SEARCH_TEXT)
}

function yearOf(content: PlanContent): number | null {
  const text = content.document.issuedOn?.slice(0, 4) ?? periodInTitle(content.document.title)?.from
  return text === undefined ? null : Number(text)
}

/** The day whose tree decides in whose lists the plan stands: the day of issue as far as known, else today. */
function scopeDay(context: RequestContext, plan: PlanEntity): string {
  return plan.sortKey.length === 10
    ? plan.sortKey
    : plan.sortKey.length === 7
      ? `${plan.sortKey}-15`
      : context.clock.today()
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
    const plan = await planToWrite(transaction, request.id)
    nextState(plan.state, 'ISSUE')
    const unit = await unitOf(transaction, plan)
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
    await claim(transaction, plan, request.version, {})
    if (document.number !== content.document.number || document.issuedOn !== content.document.issuedOn) {
      await writeContent(transaction, plan, complete, unit)
    }
    return moveTo(transaction, plan.id, 'ISSUED')
  })
}

/**
 * Takes one of the other steps of a plan's life.
 * @returns the plan; null where it is gone (DISCARD)
 * @throws Refusal NOT_SIGNED_IN, NOT_FOUND, NOT_ALLOWED, PLAN_STATE, VERSION_CONFLICT
 */
export async function takeStep(
  context: RequestContext,
  request: { id: string; version: number; action: Exclude<PlanActionCode, 'ISSUE'> },
): Promise<PlanEntity | null> {
  return inTransaction(context, async (transaction) => {
    const plan = await planToWrite(transaction, request.id)
    const state = nextState(plan.state, request.action)
    await claim(transaction, plan, request.version, {})
    if (state !== null) return moveTo(transaction, plan.id, state)
    for (const entity of [PlanTaskEntity, PlanTargetEntity, PlanDeadlineEntity, PlanScopeEntity, PlanSourceEntity]) {
      await transaction.manager.delete(entity, { planId: plan.id })
    }
    await transaction.manager.delete(PlanEntity, { id: plan.id })
    await removeDraftDocument(transaction, plan.documentId)
    return null
  })
}

async function moveTo(transaction: TransactionContext, id: string, state: string): Promise<PlanEntity> {
  const { manager, clock } = transaction
  const isPublic = isPublicState(state)
  const now = clock.now()
  await manager.update(
    PlanEntity,
    { id },
    { state, isPublic, updatedAt: now, ...(state === 'ISSUED' ? { issuedAt: now } : {}) },
  )
  await manager.update(PlanScopeEntity, { planId: id }, { isPublic })
  transaction.loaders.clear()
  const plan = await requirePlan(transaction, id)
  const replacedId = await setPublic(transaction, plan.documentId, isPublic)
  if (replacedId !== null) {
    await manager.update(PlanEntity, { parentDocumentId: replacedId }, { parentDocumentId: plan.documentId })
  }
  return plan
}

/**
 * Moves a task of an issued plan to another state.
 * @throws Refusal NOT_SIGNED_IN, NOT_FOUND, NOT_ALLOWED, PLAN_STATE, VERSION_CONFLICT, INPUT_INVALID
 */
export async function setTaskState(
  context: RequestContext,
  request: { task: string; version: number; state: string },
): Promise<PlanEntity> {
  if (!taskStates.some((term) => term.code === request.state)) throw new Refusal('INPUT_INVALID', { fields: ['state'] })
  return inTransaction(context, async (transaction) => {
    const task = await transaction.manager.findOneBy(PlanTaskEntity, { id: request.task })
    if (!task) throw new Refusal('NOT_FOUND', { fields: ['task'] })
    const plan = await issuedPlanToWrite(transaction, task.planId)
    await claim(transaction, plan, request.version, { updatedAt: transaction.clock.now() })
    await transaction.manager.update(PlanTaskEntity, { id: task.id }, { state: request.state })
    transaction.loaders.clear()
    return requirePlan(transaction, plan.id)
  })
}

/**
 * Records how much of a target has been reached.
 * @param request.reached whole number, zero or more; zero is a report of nothing, not the lack of one
 * @throws Refusal NOT_SIGNED_IN, NOT_FOUND, NOT_ALLOWED, PLAN_STATE, VERSION_CONFLICT, PROGRESS_INVALID
 */
export async function recordProgress(
  context: RequestContext,
  request: { target: string; version: number; reached: number },
): Promise<PlanEntity> {
  if (!Number.isInteger(request.reached) || request.reached < 0)
    throw new Refusal('PROGRESS_INVALID', { fields: ['reached'] })
  return inTransaction(context, async (transaction) => {
    const target = await transaction.manager.findOneBy(PlanTargetEntity, { id: request.target })
    if (!target) throw new Refusal('NOT_FOUND', { fields: ['target'] })
    const plan = await issuedPlanToWrite(transaction, target.planId)
    await claim(transaction, plan, request.version, { updatedAt: transaction.clock.now() })
    await transaction.manager.update(PlanTargetEntity, { id: target.id }, { reached: request.reached })
    transaction.loaders.clear()
    return requirePlan(transaction, plan.id)
  })
}

/** The plan, if the actor may see it. */
export async function visiblePlan(context: RequestContext, id: string): Promise<PlanEntity | null> {
  const plan = await loadOne(context, planById, id)
  if (!plan) return null
  if (plan.isPublic) return plan
  return canSee(context.actor, { state: plan.state, lineage: await lineageCodes(context, plan.unitId) }) ? plan : null
}

async function planToWrite(context: RequestContext, id: string): Promise<PlanEntity> {
  requireOfficer(context.actor)
  const plan = await requirePlan(context, id)
  requireWrite(context.actor, { state: plan.state, lineage: await lineageCodes(context, plan.unitId) })
  return plan
}

async function issuedPlanToWrite(context: RequestContext, id: string): Promise<PlanEntity> {
  const plan = await planToWrite(context, id)
  if (plan.state !== 'ISSUED') throw new Refusal('PLAN_STATE')
  return plan
}

async function requirePlan(context: RequestContext, id: string): Promise<PlanEntity> {
  const plan = await loadOne(context, planById, id)
  if (!plan) throw new Refusal('NOT_FOUND', { fields: ['id'] })
  return plan
}

async function unitOf(context: RequestContext, plan: PlanEntity): Promise<UnitEntity> {
  const unit = await loadOne(context, unitById, plan.unitId)
  if (!unit) throw new Error(`plan ${plan.id} has no unit`)
  return unit
}

/** @throws Refusal VERSION_CONFLICT with the version that is there now */
async function claim(
  transaction: TransactionContext,
  plan: PlanEntity,
  version: number,
  changes: Partial<PlanEntity>,
): Promise<void> {
  if (!(await claimVersion(transaction, plan.id, version, changes))) {
    const now = await transaction.manager.findOneBy(PlanEntity, { id: plan.id })
    throw new Refusal('VERSION_CONFLICT', { fields: ['version'], currentVersion: now?.version ?? plan.version })
  }
}
