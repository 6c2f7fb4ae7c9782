import type { PlanDeadlineLineFragment } from '@antq/shared-schema/documents'
import { firstInstantOf, type PartialDate } from '@antq/plugin-kit'

/** A deadline as it lies in time. */
export interface TimedDeadline {
  readonly deadline: PlanDeadlineLineFragment
  /** Last day that still keeps it where that is known, else the date as far as printed; `null` without one. */
  readonly day: PartialDate | null
  /** `past` and `next` speak of today; `undated` cannot be placed. */
  readonly when: 'past' | 'next' | 'later' | 'undated'
  /** Place on the line, 0 (start) to 1 (end); `null` without a date. */
  readonly at: number | null
}

export interface TimeLine {
  readonly deadlines: readonly TimedDeadline[]
  /** Place of today on the line; `null` where today lies outside. */
  readonly today: number | null
  /** First and last day of the line. */
  readonly from: PartialDate | null
  readonly to: PartialDate | null
}

/**
 * Puts deadlines in order of time, those without a date last.
 * @param today calendar date in Vietnam
 */
export function layOutDeadlines(deadlines: readonly PlanDeadlineLineFragment[], today: PartialDate): TimeLine {
  const dated = deadlines.map((deadline) => ({ deadline, day: deadline.lastCompliantDay ?? deadline.date }))
  const sorted = dated.toSorted((a, b) => compare(a.day, b.day))
  const days = sorted.flatMap(({ day }) => (day === null ? [] : [day]))
  const [from = null, to = null] = [days[0], days.at(-1)]
  const place = (day: PartialDate): number | null => {
    if (from === null || to === null) return null
    const [start, end] = [firstInstantOf(from), firstInstantOf(to)]
    const instant = firstInstantOf(day)
    if (instant < start || instant > end) return null
    return end === start ? 0.5 : (instant - start) / (end - start)
  }
  const next = days.find((day) => !isPast(day, today))
  return {
    from,
    to,
    today: place(today),
    deadlines: sorted.map(({ deadline, day }) => ({
      deadline,
      day,
      at: day === null ? null : place(day),
      when: day === null ? 'undated' : isPast(day, today) ? 'past' : day === next ? 'next' : 'later',
    })),
  }
}

/** “02/2024” is over when February is; a day is over on the day after. */
function isPast(day: PartialDate, today: PartialDate): boolean {
  return day < today.slice(0, day.length)
}

function compare(a: PartialDate | null, b: PartialDate | null): number {
  if (a === b) return 0
  if (a === null) return 1
  if (b === null) return -1
  return a < b ? -1 : 1
}
