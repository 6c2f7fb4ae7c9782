import { assignmentsOf, type BenchAssignment, type BenchDue, type Cascade } from './cascade.js'
import type { Cell } from './rows.js'
import type { BenchUnit } from './units.js'

class Tally {
  expected = 0
  onTime = 0
  late = 0
  accepted = 0
  notApplicable = 0
  returned = 0

  add(assignment: BenchAssignment): void {
    this.expected += 1
    this.answer(assignment)
  }

  answer({ state, isOpen, isLate, answers, answeredOn }: BenchAssignment): void {
    if (isOpen && answeredOn !== null) this.returned += 1
    if (isOpen) return
    if (isLate) this.late += 1
    else this.onTime += 1
    if (state === 'ACCEPTED') this.accepted += 1
    if (answers.at(-1) === 'NOT_APPLICABLE') this.notApplicable += 1
  }
}

/** Counts of every due of a plan, for each unit from the plan's own downwards. */
export function* tallyRows(cascade: Cascade): Iterable<Cell[]> {
  const { plan } = cascade
  const counts = new Map<BenchDue, Map<BenchUnit, Tally>>()
  for (const assignment of assignmentsOf(cascade)) {
    const ofDue = counts.get(assignment.due) ?? new Map<BenchUnit, Tally>()
    counts.set(assignment.due, ofDue)
    for (const unit of assignment.unit.path.slice(plan.unit.path.length - 1)) {
      const tally = ofDue.get(unit) ?? new Tally()
      ofDue.set(unit, tally)
      tally.add(assignment)
    }
  }
  for (const [due, ofDue] of counts) {
    for (const [unit, { expected, onTime, late, accepted, notApplicable, returned }] of ofDue) {
      const parent = unit === plan.unit ? '' : (unit.path.at(-2)?.id ?? '')
      const head = [due.id, unit.id, 'BOTH', plan.id, parent, unit.sortKey]
      yield [...head, expected, onTime, late, accepted, notApplicable, returned]
    }
  }
}

/**
 * What was added to those counts day by day, for each unit above those that owe it: asked on the day of the plan,
 * answered and judged on the day of the answer.
 */
export function* tallyDayRows(cascade: Cascade): Iterable<Cell[]> {
  const { plan } = cascade
  const counts = new Map<string, { head: Cell[]; tally: Tally }>()
  const tallyOf = (due: BenchDue, unit: BenchUnit, day: string): Tally => {
    const key = `${due.id} ${unit.id} ${day}`
    const row = counts.get(key) ?? { head: [due.id, unit.id, 'BOTH', day], tally: new Tally() }
    counts.set(key, row)
    return row.tally
  }
  for (const assignment of assignmentsOf(cascade)) {
    const { due, unit, answeredOn } = assignment
    for (const above of unit.path.slice(plan.unit.path.length - 1, -1)) {
      tallyOf(due, above, plan.issuedOn).expected += 1
      if (answeredOn !== null) tallyOf(due, above, answeredOn).answer(assignment)
    }
  }
  for (const { head, tally } of counts.values()) {
    const { expected, onTime, late, accepted, notApplicable, returned } = tally
    yield [...head, expected, onTime, late, accepted, notApplicable, returned]
  }
}

export function planTallyRow(cascade: Cascade): Cell[] {
  const all = new Tally()
  for (const assignment of assignmentsOf(cascade)) all.add(assignment)
  return [cascade.plan.id, all.expected, all.onTime + all.late, all.accepted]
}
