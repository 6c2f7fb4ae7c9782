/**
 * What is counted: one name from one address, one name from everywhere, one address. A stranger who tries somebody's
 * name makes that person wait at most, and not even that at an address from which the person has signed in before.
 */
export type Counted = 'pair' | 'account' | 'address'

/** Tries that cost no waiting, and the longest wait in seconds; a whole office may stand behind one address. */
const LIMITS: Readonly<Record<Counted, { free: number; longest: number }>> = {
  pair: { free: 5, longest: 15 * 60 },
  account: { free: 20, longest: 15 * 60 },
  address: { free: 50, longest: 60 },
}
const DAY = 24 * 60 * 60 * 1000
const FORGOTTEN_AFTER = DAY
const KNOWN_FOR = 30 * DAY

/** Seconds to wait after so many tries in vain: none at first, then twice as long each time. */
export function waitAfter(counted: Counted, tries: number): number {
  const { free, longest } = LIMITS[counted]
  return tries < free ? 0 : Math.min(2 ** Math.min(tries - free, 20), longest)
}

const later = (now: string, milliseconds: number) => new Date(Date.parse(now) + milliseconds).toISOString()

export const freeAfter = (now: string, seconds: number): string => later(now, seconds * 1000)

/** When tries are forgotten: a day after the last one. */
export const forgottenAt = (now: string): string => later(now, FORGOTTEN_AFTER)

/** Until when an address is somebody's own. */
export const knownUntil = (now: string): string => later(now, KNOWN_FOR)

/** Whole seconds from now until an instant, at least one. */
export const secondsUntil = (instant: string, now: string): number =>
  Math.max(1, Math.ceil((Date.parse(instant) - Date.parse(now)) / 1000))
