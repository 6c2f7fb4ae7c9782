import type { AssignmentEntity } from './assignment.entity.js'
import { unitsOfPath } from './path.js'
import type { TallyView } from './tally.entity.js'

/** What is counted of assignments. */
export interface Counts {
  expected: number
  onTime: number
  late: number
  accepted: number
  notApplicable: number
  returned: number
}

export const COUNTED = [
  'expected',
  'onTime',
  'late',
  'accepted',
  'notApplicable',
  'returned',
] as const satisfies readonly (keyof Counts)[]

/** Columns of the counts in `assignment_tally`. */
export const COLUMN: Readonly<Record<keyof Counts, string>> = {
  expected: 'expected',
  onTime: 'on_time',
  late: 'late',
  accepted: 'accepted',
  notApplicable: 'not_applicable',
  returned: 'returned',
}

export const NOTHING: Counts = { expected: 0, onTime: 0, late: 0, accepted: 0, notApplicable: 0, returned: 0 }

export type CountedAssignment = Pick<
  AssignmentEntity,
  'dueId' | 'planId' | 'state' | 'isOpen' | 'isLate' | 'answerKind' | 'answeredOn' | 'pathThen' | 'pathNow'
>

/** What one assignment adds to the counts of every unit on its path. */
export function countsOf({ state, isOpen, isLate, answerKind, answeredOn }: CountedAssignment): Counts {
  const isIn = !isOpen
  return {
    expected: 1,
    onTime: Number(isIn && !isLate),
    late: Number(isIn && Boolean(isLate)),
    accepted: Number(state === 'ACCEPTED' || state === 'LOCKED'),
    notApplicable: Number(isIn && answerKind === 'NOT_APPLICABLE'),
    // it was there once, and is to be sent again
    returned: Number(!isIn && answeredOn !== null),
  }
}

/** Counts of one more than of the other. */
export function difference(one: Counts, other: Counts): Counts {
  const result = { ...NOTHING }
  for (const key of COUNTED) result[key] = one[key] - other[key]
  return result
}

export function sum(one: Counts, other: Counts): Counts {
  const result = { ...NOTHING }
  for (const key of COUNTED) result[key] = one[key] + other[key]
  return result
}

/** As they are, or taken away. */
export const signed = (counts: Counts, sign: 1 | -1): Counts => (sign === 1 ? counts : difference(NOTHING, counts))

export const isNothing = (counts: Counts): boolean => COUNTED.every((key) => counts[key] === 0)

/** Where an assignment is counted: one place for both trees, or one in each. */
export function placesOf({ pathThen, pathNow }: CountedAssignment): { view: TallyView; path: string }[] {
  if (pathThen === pathNow) return [{ view: 'BOTH', path: pathNow }]
  return [
    { view: 'THEN', path: pathThen },
    { view: 'NOW', path: pathNow },
  ]
}

/** One row of the counts, or what is to be added to it. */
export interface TallyChange extends Counts {
  dueId: string
  planId: string
  unitId: string
  /** Empty for the plan's own unit. */
  parentId: string
  view: TallyView
}

/**
 * What assignments add to the rows of the counts, all that fall on one row together. Counting from scratch is adding
 * all assignments.
 * @param sign -1 to take away
 */
export function tallyOf(assignments: readonly CountedAssignment[], sign: 1 | -1 = 1): TallyChange[] {
  const rows = new Map<string, TallyChange>()
  for (const assignment of assignments) {
    const { dueId, planId } = assignment
    const counts = signed(countsOf(assignment), sign)
    for (const { view, path } of placesOf(assignment)) {
      for (const [index, unitId] of unitsOfPath(path).entries()) {
        const key = `${dueId} ${unitId} ${view}`
        const row = rows.get(key)
        const parentId = unitsOfPath(path)[index - 1] ?? ''
        rows.set(key, { dueId, planId, unitId, parentId, view, ...(row ? sum(row, counts) : counts) })
      }
    }
  }
  return [...rows.values()]
}
