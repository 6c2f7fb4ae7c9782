import type { StandingBelow } from '../organization/index.js'
import type { ObligationDueEntity, ObligationEntity } from './obligation.entity.js'

/**
 * On which day the tree says who owes a due. For what is still to come: today. For what was over before it was
 * recorded here: its last day, as the tree was then. Without a date: the day on which it was asked.
 */
export function dayOfTree(
  { lastDay }: Pick<ObligationDueEntity, 'lastDay'>,
  { startsOn }: Pick<ObligationEntity, 'startsOn'>,
  today: string,
): string {
  if (lastDay === null) return startsOn
  const day = lastDay < today ? lastDay : today
  return day < startsOn ? startsOn : day
}

/** Units that stood below on a day, each once. */
export function unitsOn(standings: readonly StandingBelow[], day: string): StandingBelow[] {
  const found = new Map<string, StandingBelow>()
  for (const row of standings) if (row.firstDay <= day && day <= row.lastDay) found.set(row.unitId, row)
  return [...found.values()]
}

/** Rows of whole units: what the end of a stretch may have cut off is left for the next one. */
export function wholeUnits(rows: readonly StandingBelow[], most: number): StandingBelow[] {
  const last = rows.at(-1)
  if (rows.length < most || last === undefined) return [...rows]
  const whole = rows.filter((row) => row.unitId !== last.unitId)
  return whole.length === 0 ? [...rows] : whole
}
