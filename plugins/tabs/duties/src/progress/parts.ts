import type { CompletenessLineFragment } from '@antq/shared-schema/documents'

/** What a bar is made of, in the order in which it is drawn. */
export type PartName = 'onTime' | 'late' | 'returned' | 'open' | 'missing'
export const PARTS: readonly PartName[] = ['onTime', 'late', 'returned', 'open', 'missing']

export interface Part {
  readonly name: PartName
  readonly count: number
  /** 0–1 of all that is expected. */
  readonly share: number
}

/** The parts of a bar; empty ones are left out. */
export function partsOf(line: Pick<CompletenessLineFragment, PartName | 'expected'>): Part[] {
  if (line.expected <= 0) return []
  // The gateway counts what is missing, and what was returned, among what is open.
  const counts = { ...line, open: stillOpenIn(line) }
  return PARTS.map((name) => ({ name, count: counts[name], share: counts[name] / line.expected })).filter(
    ({ count }) => count > 0,
  )
}

/** Never handed in, and the last day is still to come. */
export const stillOpenIn = ({
  open,
  missing,
  returned,
}: Pick<CompletenessLineFragment, 'open' | 'missing' | 'returned'>): number => Math.max(0, open - missing - returned)

/** How much has been handed in. */
export const answeredIn = ({ onTime, late }: Pick<CompletenessLineFragment, 'onTime' | 'late'>): number => onTime + late

/** In which of five steps a share lies, for the colour of a branch: 4 is all, 0 less than a quarter. */
export type Level = 'none' | 0 | 1 | 2 | 3 | 4

/** @param share 0–1; null where nothing is expected */
export function levelOf(share: number | null): Level {
  if (share === null) return 'none'
  if (share >= 1) return 4
  if (share >= 0.75) return 3
  if (share >= 0.5) return 2
  return share >= 0.25 ? 1 : 0
}
