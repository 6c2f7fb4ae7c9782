import { assignmentsOf, type Cascade } from '../data/cascade.js'
import type { Asked, Question, Variables } from './question.js'

/**
 * Plans whose assignments are written to, and how many units they ask together: what was written is taken back
 * afterwards, and all that these units owe is counted anew then.
 */
const MOST = { plans: 300, units: 40_000 }
/** Whatever is asked by a plan from before this day is late by now: the answers to all of them are alike. */
const ALL_LATE = '2025-06-01'

/** A unit hands in what it owes. Every variable is used once. */
export const w1: Question = {
  name: 'W1',
  title: 'A result handed in: answer, audit line, change, idempotency key in one transaction',
  mostRatio: 2.5,
  requests: 300,
  isWrite: true,
  document: `mutation Submit($input: SubmitAnswerInput!) {
    submitAnswer(input: $input) {
      assignment { id version state { code } timeliness { code } answeredOn reached }
      error { code }
    }
  }`,
  variables: (asked, random) => {
    const open = inputsOf(writtenCascades(asked)).map((input) => ({ input, place: random.next() }))
    open.sort((one, other) => one.place - other.place)
    return () => {
      const next = open.pop()
      if (!next) throw new Error('every assignment has been handed in')
      return { input: next.input }
    }
  },
}

export function writtenCascades({ cascades }: Asked): Cascade[] {
  const all = cascades.filter(({ plan }) => plan.unit.path.length === 2 && plan.issuedOn < ALL_LATE)
  let units = 0
  return all
    .slice(-MOST.plans)
    .toReversed()
    .filter(({ plan }) => (units += plan.below.length) <= MOST.units)
}

function inputsOf(cascades: readonly Cascade[]): Variables[] {
  return cascades.flatMap((cascade) =>
    [...assignmentsOf(cascade)]
      .filter(({ state, due }) => state === 'REQUESTED' && due.demand.kind === 'QUANTITY')
      .map(({ id }) => ({
        assignment: id,
        version: 1,
        kind: 'QUANTITY',
        quantity: 12,
        note: 'Đã hoàn thành chỉ tiêu',
      })),
  )
}
