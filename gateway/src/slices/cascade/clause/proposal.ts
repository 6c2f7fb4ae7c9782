import type { ObligationKindCode } from '@antq/shared-schema'
import type { PartialDate } from '../../../foundation/partial-date.js'
import { recurrenceOfRule } from '../schedule/recurrence.words.js'
import { kindOfDeadline, kindOfTarget } from './kind.words.js'
import { whoInWords, type WhoInWords } from './who.words.js'

/** A deadline of a plan, as it is stored. */
export interface DeadlineClause {
  id: string
  raw: string
  type: string
  date: PartialDate | null
  rule: string
  who: string | null
  what: string | null
  isExclusive: boolean
}

/** A target of a plan, as it is stored. */
export interface TargetClause {
  id: string
  text: string
  quantity: number
  operator: string
  unitOfMeasure: string
  who: string | null
  isMandatory: boolean
}

/** When a plan is in force, as far as it says. */
export interface PlanTimes {
  /** Last year or day that it covers. */
  until: PartialDate | null
}

/** A demand as a clause says it; an officer looks at it before it is assigned. */
export interface ObligationProposal {
  /** Id of the clause. */
  clauseKey: string
  kind: ObligationKindCode
  what: string
  raw: string
  who: WhoInWords
  quantity: number | null
  operator: string | null
  unitOfMeasure: string | null
  isMandatory: boolean
  dueOn: PartialDate | null
  recurrence: string | null
  validTo: PartialDate | null
  isExclusive: boolean
}

/** Stretches that say how long the plan runs, and days on which it takes effect: nobody owes anything by them. */
const ONLY_VALIDITY = /^(?:from\b|effective\b)/
/** “cuối năm”: a date that somebody has to set. */
const VAGUE = /\b(?:end|beginning|middle) of (?:year|quarter)\b/

/**
 * The demands that the clauses of a plan make, deadlines first, in the order of the text.
 * @param times.until end of the plan's period: what recurs recurs until then, a target is to be reached by then
 */
export function proposalsOf(
  deadlines: readonly DeadlineClause[],
  targets: readonly TargetClause[],
  times: PlanTimes,
): ObligationProposal[] {
  const validity = deadlines.find((deadline) => deadline.type === 'period' && ONLY_VALIDITY.test(deadline.rule))
  const until = validity?.date ?? times.until
  return [
    ...deadlines.filter(isDemand).map((deadline) => ofDeadline(deadline, until)),
    ...targets.map((target) => ofTarget(target, until)),
  ]
}

const isDemand = ({ type, rule }: DeadlineClause) => type !== 'effective' && !ONLY_VALIDITY.test(rule)

function ofDeadline(deadline: DeadlineClause, until: PartialDate | null): ObligationProposal {
  const what = deadline.what ?? deadline.raw
  const recurrence = deadline.type === 'recurring' ? (recurrenceOfRule(deadline.rule) ?? null) : null
  const isDated = deadline.type !== 'recurring' && !VAGUE.test(deadline.rule)
  return {
    clauseKey: deadline.id,
    kind: kindOfDeadline(what),
    what,
    raw: deadline.raw,
    who: whoInWords(deadline.who),
    quantity: null,
    operator: null,
    unitOfMeasure: null,
    isMandatory: !isAspiration(what),
    dueOn: isDated ? deadline.date : null,
    recurrence,
    validTo: recurrence === null ? null : until,
    isExclusive: deadline.isExclusive,
  }
}

function ofTarget(target: TargetClause, until: PartialDate | null): ObligationProposal {
  const { id, text, quantity, operator, unitOfMeasure, isMandatory } = target
  return {
    clauseKey: id,
    kind: kindOfTarget(target),
    what: text,
    raw: text,
    who: whoInWords(target.who),
    quantity,
    operator,
    unitOfMeasure,
    isMandatory: isMandatory && !isAspiration(text),
    dueOn: until,
    recurrence: null,
    validTo: null,
    isExclusive: false,
  }
}

/** “phấn đấu” asks to strive for it. */
const isAspiration = (text: string) => /phấn đấu/iu.test(text.normalize('NFC'))
