import { newId } from '../../foundation/identifier.js'
import { loadOne } from '../../foundation/loader.js'
import { firstDayOf, isFullDate } from '../../foundation/partial-date.js'
import { Refusal } from '../../foundation/refusal.js'
import type { RequestContext } from '../../foundation/request-context.js'
import { isDuplicate } from '../../foundation/transaction.js'
import { inTransaction, type TransactionContext } from '../../ledger/index.js'
import { documentById } from '../document/index.js'
import {
  AFTER_ALL_DAYS,
  countBelow,
  findUnitsByCodes,
  lineageOfUnit,
  unitWithCode,
  type UnitEntity,
} from '../organization/index.js'
import { countObligation, deadlinesOfPlan, issuedPlanToWrite, targetsOfPlan, type PlanEntity } from '../plan/index.js'
import { recordObligation } from './cascade.record.js'
import { removeAssignments } from './assignment-removing.service.js'
import { ObligationDueEntity, ObligationEntity } from './obligation.entity.js'
import { claimVersion, obligationToManage } from './obligation.guard.js'
import { duesOfObligation, obligationsOfPlan } from './obligation.queries.js'
import { checkDueCount, checkWish, scheduleOf, type ObligationWish } from './obligation.validation.js'
import { duesOf, type Due, type Schedule } from './schedule/dues.js'
import { audienceOf } from './spreading.service.js'

/**
 * Makes a demand of an issued plan on units below; it is given to them in the background.
 * @throws Refusal NOT_SIGNED_IN, NOT_FOUND, NOT_ALLOWED, PLAN_STATE, INPUT_INVALID, FORM_UNKNOWN, DATE_INVALID, SCHEDULE_INVALID,
 * OBLIGATION_DUE_BEFORE_PLAN, UNIT_UNKNOWN, OBLIGATION_UNIT_OUTSIDE, OBLIGATION_WITHOUT_UNITS, OBLIGATION_EXISTS
 */
export async function createObligation(context: RequestContext, wish: ObligationWish): Promise<ObligationEntity> {
  return inTransaction(context, async (transaction) => {
    const plan = await issuedPlanToWrite(transaction, wish.plan, 'obligation.manage')
    checkWish(wish)
    if (wish.form != null && !transaction.isReportForm(wish.form))
      throw new Refusal('FORM_UNKNOWN', { fields: ['form'] })
    const schedule = scheduleOf(wish, await startOf(transaction, plan))
    const dues = duesOf(schedule)
    checkDueCount(dues.length)
    const within = wish.within == null ? plan.unitId : (await unitBelow(transaction, plan, wish.within)).id
    const named = await namedUnits(transaction, plan, wish.units ?? [])
    const obligation = await newObligation(transaction, plan, { wish, schedule, dues, within, named })
    await writeObligation(transaction, obligation, dues)
    await recordObligation(transaction, obligation, { deed: 'obligation.created', after: pictureOf(obligation) })
    return obligation
  })
}

/** First day on which a plan asks: its own, as far as that is known. */
export async function startOf(context: RequestContext, plan: PlanEntity): Promise<string> {
  const own = await loadOne(context, documentById, plan.documentId)
  if (own?.issuedOn != null) return firstDayOf(own.issuedOn)
  const parent = plan.parentDocumentId === null ? null : await loadOne(context, documentById, plan.parentDocumentId)
  if (isFullDate(parent?.issuedOn)) return parent.issuedOn
  return plan.year === null ? context.clock.today() : `${plan.year}-01-01`
}

/** The unit with a code, which stands below the plan's unit or has stood there. */
async function unitBelow(context: TransactionContext, plan: PlanEntity, code: string): Promise<UnitEntity> {
  const unit = await unitWithCode(context, code, 'within')
  if (!(await stoodUnder(context, unit, plan.unitId)))
    throw new Refusal('OBLIGATION_UNIT_OUTSIDE', { fields: ['within'] })
  return unit
}

async function namedUnits(context: TransactionContext, plan: PlanEntity, codes: readonly string[]): Promise<string[]> {
  const units = await findUnitsByCodes(context, codes)
  if (units.length < new Set(codes).size) throw new Refusal('UNIT_UNKNOWN', { fields: ['units'] })
  const below = await Promise.all(
    units.map(async (unit) => unit.id !== plan.unitId && (await stoodUnder(context, unit, plan.unitId))),
  )
  if (below.includes(false)) throw new Refusal('OBLIGATION_UNIT_OUTSIDE', { fields: ['units'] })
  return units.map((unit) => unit.id)
}

async function stoodUnder(context: TransactionContext, unit: UnitEntity, aboveId: string): Promise<boolean> {
  return (await loadOne(context, lineageOfUnit, unit.id)).some((row) => row.ancestorId === aboveId)
}

interface Parts {
  wish: ObligationWish
  schedule: Schedule
  dues: readonly Due[]
  within: string
  named: string[]
}

async function newObligation(
  transaction: TransactionContext,
  plan: PlanEntity,
  { wish, schedule, dues, within, named }: Parts,
): Promise<ObligationEntity> {
  const { clock, actor } = transaction
  const now = clock.now()
  const [raw, others] = await Promise.all([
    rawOf(transaction, plan, wish.clause),
    loadOne(transaction, obligationsOfPlan, plan.id),
  ])
  const hasQuantity = wish.quantity != null
  const obligation: ObligationEntity = {
    id: newId('obl'),
    planId: plan.id,
    unitId: plan.unitId,
    position: others.length,
    kind: wish.kind,
    what: wish.what.normalize('NFC').trim(),
    raw,
    clauseKey: wish.clause ?? null,
    withinId: within,
    unitKinds: [...new Set(wish.unitKinds)],
    isDirect: wish.isDirect ?? false,
    namedIds: named,
    quantity: wish.quantity ?? null,
    operator: hasQuantity ? (wish.operator ?? null) : null,
    unitOfMeasure: hasQuantity ? (wish.unitOfMeasure?.trim() ?? null) : null,
    isMandatory: wish.isMandatory ?? true,
    form: wish.form ?? null,
    startsOn: schedule.startsOn,
    isExclusive: schedule.isExclusive,
    recurrence: schedule.recurrence,
    validTo: schedule.recurrence === null ? null : schedule.validTo,
    lastDueDay: lastOf(dues),
    state: 'SPREADING',
    version: 1,
    spreadDone: 0,
    spreadTotal: 0,
    spreadKey: null,
    spreadId: null,
    workDueAt: now,
    leasedBy: null,
    leasedUntil: null,
    failedTries: 0,
    createdAt: now,
    createdBy: actor.kind === 'signed-in' ? actor.subject : '',
  }
  const spreadTotal = await countBelow(transaction, audienceOf(obligation))
  if (spreadTotal === 0) throw new Refusal('OBLIGATION_WITHOUT_UNITS', { fields: ['unitKinds', 'units'] })
  return { ...obligation, spreadTotal }
}

/** The clause as printed. @throws Refusal NOT_FOUND where the plan has no such clause */
async function rawOf(context: TransactionContext, plan: PlanEntity, clause: string | null | undefined) {
  if (clause == null) return null
  const [deadlines, targets] = await Promise.all([
    loadOne(context, deadlinesOfPlan, plan.id),
    loadOne(context, targetsOfPlan, plan.id),
  ])
  const raw =
    deadlines.find((deadline) => deadline.id === clause)?.raw ?? targets.find((target) => target.id === clause)?.text
  if (raw === undefined) throw new Refusal('NOT_FOUND', { fields: ['clause'] })
  return raw
}

/** Last day on which something is still to come; open-ended while a date is missing. */
export function lastOf(dues: readonly Pick<Due, 'lastDay'>[]): string {
  return dues.reduce(
    (last, { lastDay }) => ((lastDay ?? AFTER_ALL_DAYS) > last ? (lastDay ?? AFTER_ALL_DAYS) : last),
    '',
  )
}

async function writeObligation(
  transaction: TransactionContext,
  obligation: ObligationEntity,
  dues: readonly Due[],
): Promise<void> {
  const { manager } = transaction
  try {
    await manager.insert(ObligationEntity, obligation)
  } catch (error) {
    if (isDuplicate(error)) throw new Refusal('OBLIGATION_EXISTS', { fields: ['clause'] })
    throw error
  }
  await manager.insert(
    ObligationDueEntity,
    dues.map((due, index) => ({
      ...due,
      id: newId('due'),
      obligationId: obligation.id,
      planId: obligation.planId,
      number: index + 1,
      isSetLater: false,
      lockedAt: null,
      version: 1,
    })),
  )
  await countObligation(transaction, obligation.planId, 1)
  transaction.loaders.clear()
}

/**
 * Takes a demand back that nobody has answered yet: what the units owed by it is gone.
 * @throws Refusal NOT_SIGNED_IN, NOT_FOUND, NOT_ALLOWED, OBLIGATION_STATE, OBLIGATION_HAS_ANSWERS, VERSION_CONFLICT
 */
export async function cancelObligation(
  context: RequestContext,
  request: { id: string; version: number },
): Promise<ObligationEntity> {
  return inTransaction(context, async (transaction) => {
    const obligation = await obligationToManage(transaction, request.id)
    if (obligation.state === 'CANCELLED') throw new Refusal('OBLIGATION_STATE')
    await claimVersion(transaction, ObligationEntity, obligation.id, request.version)
    const dues = await loadOne(transaction, duesOfObligation, obligation.id)
    await removeAssignments(
      transaction,
      obligation,
      dues.map((due) => due.id),
    )
    await transaction.manager.update(
      ObligationEntity,
      { id: obligation.id },
      { state: 'CANCELLED', workDueAt: null, clauseKey: null },
    )
    await countObligation(transaction, obligation.planId, -1)
    transaction.loaders.clear()
    const before = pictureOf(obligation)
    const after = { ...before, state: 'CANCELLED', version: request.version + 1 }
    await recordObligation(transaction, obligation, { deed: 'obligation.cancelled', before, after })
    return { ...obligation, state: 'CANCELLED', clauseKey: null, workDueAt: null, version: request.version + 1 }
  })
}

const pictureOf = ({ kind, what, state, version, recurrence, spreadTotal }: ObligationEntity) => ({
  kind,
  what,
  state,
  version,
  recurrence,
  units: spreadTotal,
})
