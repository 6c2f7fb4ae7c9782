import { obligationKinds, targetOperators, unitKinds, type ObligationKindCode } from '@antq/shared-schema'
import { isPartialDate, lastDayOf, type PartialDate } from '../../foundation/partial-date.js'
import { Refusal } from '../../foundation/refusal.js'
import { lastDayToKeep, type Schedule } from './schedule/dues.js'
import { isRecurrence, MOST_DUES } from './schedule/recurrence.js'

/** What an officer assigns. Units by code. */
export interface ObligationWish {
  plan: string
  /** Id of the deadline or target that it comes from. */
  clause?: string | null
  kind: ObligationKindCode
  what: string
  within?: string | null
  unitKinds?: readonly string[] | null
  isDirect?: boolean | null
  units?: readonly string[] | null
  quantity?: number | null
  operator?: string | null
  unitOfMeasure?: string | null
  isMandatory?: boolean | null
  form?: string | null
  dueOn?: PartialDate | null
  recurrence?: string | null
  validTo?: PartialDate | null
  isExclusive?: boolean | null
}

const LONGEST_WHAT = 2000
const MOST_NAMED = 500
const LONGEST_MEASURE = 100
const LONGEST_RECURRENCE = 400
const FORM_CODE = /^[a-z0-9-]{1,64}$/

/** Kinds of demands that say how much. */
const COUNTED: ReadonlySet<ObligationKindCode> = new Set(['QUANTITY', 'EVENT', 'EXEMPLAR'])

/** @throws Refusal INPUT_INVALID naming each field, OBLIGATION_WITHOUT_UNITS */
export function checkWish(wish: ObligationWish): void {
  const { what, quantity, operator, unitOfMeasure, unitKinds: kinds, units } = wish
  const isCounted = COUNTED.has(wish.kind)
  const hasQuantity = quantity != null
  const wrong = {
    kind: !obligationKinds.some((term) => term.code === wish.kind),
    what: what.trim() === '' || what.length > LONGEST_WHAT,
    quantity: (hasQuantity && (!isCounted || quantity < 0)) || (wish.kind === 'QUANTITY' && !hasQuantity),
    operator: hasQuantity && !targetOperators.some((term) => term.code === operator),
    unitOfMeasure:
      hasQuantity && ((unitOfMeasure ?? '').trim() === '' || (unitOfMeasure ?? '').length > LONGEST_MEASURE),
    form: wish.form != null && (wish.kind !== 'REPORT' || !FORM_CODE.test(wish.form)),
    recurrence: (wish.recurrence ?? '').length > LONGEST_RECURRENCE,
    unitKinds: (kinds ?? []).some((kind) => !unitKinds.some((term) => term.code === kind)),
    units: (units ?? []).length > MOST_NAMED,
  }
  const fields = Object.entries(wrong).flatMap(([field, isWrong]) => (isWrong ? [field] : []))
  if (fields.length > 0) throw new Refusal('INPUT_INVALID', { fields })
  if ((kinds ?? []).length === 0 && (units ?? []).length === 0)
    throw new Refusal('OBLIGATION_WITHOUT_UNITS', { fields: ['unitKinds', 'units'] })
}

/**
 * By when it is due, out of what an officer wrote.
 * @param startsOn the plan's own day
 * @throws Refusal DATE_INVALID, SCHEDULE_INVALID, OBLIGATION_DUE_BEFORE_PLAN
 */
export function scheduleOf(wish: ObligationWish, startsOn: string): Schedule {
  const { dueOn = null, recurrence = null, validTo = null, isExclusive } = wish
  if (dueOn !== null && !isPartialDate(dueOn)) throw new Refusal('DATE_INVALID', { fields: ['dueOn'] })
  if (validTo !== null && !isPartialDate(validTo)) throw new Refusal('DATE_INVALID', { fields: ['validTo'] })
  const schedule = { startsOn, dueOn, recurrence, validTo, isExclusive: isExclusive ?? false }
  if (recurrence !== null) {
    if (dueOn !== null || validTo === null || !isRecurrence(recurrence))
      throw new Refusal('SCHEDULE_INVALID', { fields: ['recurrence', 'validTo'] })
    if (lastDayOf(validTo) < startsOn) throw new Refusal('OBLIGATION_DUE_BEFORE_PLAN', { fields: ['validTo'] })
  } else if (dueOn !== null && lastDayToKeep(dueOn, schedule.isExclusive) < startsOn) {
    throw new Refusal('OBLIGATION_DUE_BEFORE_PLAN', { fields: ['dueOn'] })
  }
  return schedule
}

/** @throws Refusal SCHEDULE_INVALID */
export function checkDueCount(count: number): void {
  if (count < 1 || count > MOST_DUES) throw new Refusal('SCHEDULE_INVALID', { fields: ['recurrence', 'validTo'] })
}

const REASON = { shortest: 5, longest: 2000 }

/**
 * A reason or remark as somebody wrote it, without the blanks around it.
 * @throws Refusal REASON_REQUIRED
 */
export function reasonOf(text: string | null | undefined, field: string): string {
  const reason = (text ?? '').normalize('NFC').trim()
  if (reason.length < REASON.shortest || reason.length > REASON.longest)
    throw new Refusal('REASON_REQUIRED', { fields: [field] })
  return reason
}
