import type { ReportSheetFragment } from '@antq/shared-schema/documents'

type Value = NonNullable<ReportSheetFragment['latest']>['values'][number]

/** Two bars: what it was at the beginning and what it is now, as shares of the longer one. */
export interface Pair {
  readonly value: Value
  readonly then: number
  readonly now: number
}

/** Values of which both numbers are known; words and what was not reported have no length. */
export function pairsOf(values: readonly Value[]): Pair[] {
  return values.flatMap((value) => {
    const [before, after] = [Number(value.baseline?.number ?? NaN), Number(value.value?.number ?? NaN)]
    const longest = Math.max(before, after)
    if (!(longest > 0)) return []
    return [{ value, then: Math.max(0, before) / longest, now: Math.max(0, after) / longest }]
  })
}
