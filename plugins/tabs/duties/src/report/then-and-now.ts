import type { ReportFiguresFragment } from '@antq/shared-schema/documents'

type Value = ReportFiguresFragment['values'][number]

/** Two bars: what it was at the beginning and what it is now, as shares of the longer one. */
export interface Pair {
  readonly value: Value
  readonly before: number
  readonly after: number
}

/** Values of which both numbers are known; words and what was not reported have no length. */
export function pairsOf(values: readonly Value[]): Pair[] {
  return values.flatMap((value) => {
    const [atFirst, atLast] = [Number(value.baseline?.number ?? NaN), Number(value.value?.number ?? NaN)]
    const longest = Math.max(atFirst, atLast)
    if (!(longest > 0)) return []
    return [{ value, before: Math.max(0, atFirst) / longest, after: Math.max(0, atLast) / longest }]
  })
}
