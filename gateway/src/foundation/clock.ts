import { Temporal } from 'temporal-polyfill'

/** Source of time, so that tests can stand still. */
export interface Clock {
  /** The instant, ISO 8601 in UTC with milliseconds: how instants are stored and compared. */
  now(): string
  /** Today's calendar date in Vietnam. */
  today(): string
}

const VIETNAM = 'Asia/Ho_Chi_Minh'

/** The day that was asked for last, and the milliseconds of the epoch between which it lasts. */
let day = { date: '', from: 0, to: 0 }

export const systemClock: Clock = {
  now: () => new Date().toISOString(),
  today: () => {
    const now = Date.now()
    // a list asks for it at every row
    if (now < day.from || now >= day.to) day = dayAround(now)
    return day.date
  },
}

function dayAround(milliseconds: number): typeof day {
  const here = Temporal.Instant.fromEpochMilliseconds(milliseconds).toZonedDateTimeISO(VIETNAM)
  const start = here.startOfDay()
  const end = start.add({ days: 1 })
  return { date: here.toPlainDate().toString(), from: start.epochMilliseconds, to: end.epochMilliseconds }
}

/** The calendar day in Vietnam on which an instant falls. */
export function dayOf(instant: string): string {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(VIETNAM).toPlainDate().toString()
}

/** A clock that stands still at an instant. */
export function stoppedClock(instant: string): Clock {
  const iso = new Date(instant).toISOString()
  const today = dayOf(iso)
  return { now: () => iso, today: () => today }
}
