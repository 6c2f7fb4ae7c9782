import { Temporal } from 'temporal-polyfill'

/** Source of time, so that tests can stand still. */
export interface Clock {
  /** The instant, ISO 8601 in UTC with milliseconds: how instants are stored and compared. */
  now(): string
  /** Today's calendar date in Vietnam. */
  today(): string
}

const VIETNAM = 'Asia/Ho_Chi_Minh'

export const systemClock: Clock = {
  now: () => new Date().toISOString(),
  today: () => Temporal.Now.plainDateISO(VIETNAM).toString(),
}

/** A clock that stands still at an instant. */
export function stoppedClock(instant: string): Clock {
  const iso = new Date(instant).toISOString()
  const today = Temporal.Instant.from(iso).toZonedDateTimeISO(VIETNAM).toPlainDate().toString()
  return { now: () => iso, today: () => today }
}
