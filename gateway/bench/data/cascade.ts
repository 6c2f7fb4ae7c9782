import { Random } from '../random.js'
import { ANSWERED, DUES, type BenchPlan } from './plans.js'
import { dayAfter, DAYS, idOf } from './rows.js'
import type { BenchUnit } from './units.js'

/** One day by which a plan wants something. */
export interface BenchDue {
  readonly id: string
  readonly obligationId: string
  readonly demand: Demand
  /** From 1, within its demand. */
  readonly number: number
  readonly lastDay: string
}

export interface Demand {
  readonly position: number
  readonly kind: 'PLAN' | 'REPORT' | 'QUANTITY' | 'EXEMPLAR'
  readonly what: string
  /** Days after the plan by which it is due. */
  readonly after: readonly number[]
}

export const DEMANDS: readonly Demand[] = [
  { position: 0, kind: 'PLAN', what: 'Xây dựng kế hoạch của đơn vị, gửi cấp trên trực tiếp', after: [30] },
  { position: 1, kind: 'REPORT', what: 'Báo cáo kết quả thực hiện phong trào', after: [150, 330] },
  { position: 2, kind: 'QUANTITY', what: 'Tổ chức ít nhất 10 cuộc tuyên truyền', after: [300] },
  { position: 3, kind: 'EXEMPLAR', what: 'Giới thiệu ít nhất một điển hình tiên tiến', after: [270] },
]

/** What a unit owes by a day, and how far it has come. */
export interface BenchAssignment {
  readonly id: string
  readonly due: BenchDue
  readonly unit: BenchUnit
  readonly state: 'REQUESTED' | 'IN_PROGRESS' | 'RETURNED' | 'SUBMITTED' | 'ACCEPTED'
  readonly isOpen: boolean
  /** Kinds of its answers, in their order. */
  readonly answers: readonly ('DOCUMENT' | 'QUANTITY' | 'NOT_APPLICABLE')[]
  readonly answeredOn: string | null
  readonly isLate: boolean
}

/** A plan that asks, what it asks by when, and the number of the first of its assignments. */
export interface Cascade {
  readonly plan: BenchPlan
  readonly dues: readonly BenchDue[]
  readonly first: number
}

export function cascadesOf(plans: readonly BenchPlan[]): Cascade[] {
  let first = 0
  return plans.flatMap((plan) => {
    if (plan.cascade === null) return []
    const cascade = { plan, dues: duesOf(plan, plan.cascade), first }
    first += DUES * plan.below.length
    return [cascade]
  })
}

function duesOf(plan: BenchPlan, cascade: number): BenchDue[] {
  return DEMANDS.flatMap((demand) =>
    demand.after.map((days, index) => ({
      demand,
      id: idOf('due', cascade * DUES + demand.position + (demand.position > 1 ? 1 : 0) + index),
      obligationId: idOf('obl', cascade * DEMANDS.length + demand.position),
      number: index + 1,
      lastDay: dayAfter(Math.floor(Date.parse(plan.issuedOn) / 86_400_000) - EPOCH + days),
    })),
  )
}

const EPOCH = Date.UTC(2015, 0, 1) / 86_400_000

/** Every assignment of a plan, one due after the other; the same each time. */
export function* assignmentsOf({ plan, dues, first }: Cascade): Iterable<BenchAssignment> {
  const random = new Random(5, plan.number)
  let number = first
  for (const due of dues) {
    for (const unit of plan.below) {
      yield { id: idOf('asg', number), due, unit, ...lifeOf(due, random) }
      number += 1
    }
  }
}

type Life = Pick<BenchAssignment, 'state' | 'isOpen' | 'answers' | 'answeredOn' | 'isLate'>

function lifeOf(due: BenchDue, random: Random): Life {
  const isAnswered = random.chance(ANSWERED)
  if (!isAnswered && random.chance(0.85)) {
    const state = random.chance(0.7) ? 'REQUESTED' : 'IN_PROGRESS'
    return { state, isOpen: true, answers: [], answeredOn: null, isLate: false }
  }
  const isLate = random.chance(0.15)
  const answeredOn = dayFrom(due.lastDay, isLate ? 1 + random.below(20) : -random.below(25))
  const kind = random.chance(0.03) ? 'NOT_APPLICABLE' : due.demand.kind === 'QUANTITY' ? 'QUANTITY' : 'DOCUMENT'
  const answers = random.chance(0.05) ? ([kind, kind] as const) : ([kind] as const)
  const life = { answers, answeredOn, isLate }
  if (!isAnswered) return { ...life, state: 'RETURNED', isOpen: true }
  return { ...life, state: random.chance(0.7) ? 'ACCEPTED' : 'SUBMITTED', isOpen: false }
}

const days = Array.from({ length: DAYS + 800 }, (_, index) => dayAfter(index))

const dayFrom = (day: string, difference: number): string =>
  days[Math.floor(Date.parse(day) / 86_400_000) - EPOCH + difference] ?? day
