import { stoppedClock, type Clock } from '../src/foundation/clock.js'
import { TEST_NOW } from './gateway.js'

/** A clock that stands still until it is told to go on. */
export interface MovingClock extends Clock {
  /** Lets time pass. */
  pass(seconds: number): void
}

export function movingClock(from: string = TEST_NOW): MovingClock {
  let clock = stoppedClock(from)
  return {
    now: () => clock.now(),
    today: () => clock.today(),
    pass: (seconds) => {
      clock = stoppedClock(new Date(Date.parse(clock.now()) + seconds * 1000).toISOString())
    },
  }
}
