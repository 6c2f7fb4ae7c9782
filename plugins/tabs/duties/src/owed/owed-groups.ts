import type { AssignmentLineFragment } from '@antq/shared-schema/documents'

/** How near the last day is: what an officer looks at first. */
export type Nearness = 'overdue' | 'today' | 'week' | 'later' | 'undated' | 'sent'

/** In the order in which the list shows them. */
export const NEARNESS: readonly Nearness[] = ['overdue', 'today', 'week', 'later', 'undated', 'sent']

const OPEN_STATES = new Set(['REQUESTED', 'IN_PROGRESS', 'RETURNED'])

/** Days that count as near. */
const WEEK = 7

/** Whether the unit still has to hand something in. */
export const isOpen = ({ state }: { readonly state: { readonly code: string } }): boolean => OPEN_STATES.has(state.code)

/** @param work `daysLeft`: whole days until the last day, 0 on it, negative after; null while no day is set */
export function nearnessOf(work: Pick<AssignmentLineFragment, 'state' | 'daysLeft'>): Nearness {
  if (!isOpen(work)) return 'sent'
  const { daysLeft } = work
  if (daysLeft === null) return 'undated'
  if (daysLeft < 0) return 'overdue'
  if (daysLeft === 0) return 'today'
  return daysLeft <= WEEK ? 'week' : 'later'
}

export interface OwedGroup<Work> {
  readonly nearness: Nearness
  readonly items: readonly Work[]
}

/** The list parted by nearness; the order within a group stays, and empty groups are left out. */
export function groupOwed<Work extends Pick<AssignmentLineFragment, 'state' | 'daysLeft'>>(
  list: readonly Work[],
): OwedGroup<Work>[] {
  return NEARNESS.map((nearness) => ({ nearness, items: list.filter((work) => nearnessOf(work) === nearness) })).filter(
    ({ items }) => items.length > 0,
  )
}
