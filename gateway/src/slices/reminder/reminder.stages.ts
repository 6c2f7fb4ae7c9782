import { addDays, daysBetween } from '../../foundation/partial-date.js'

/** When a unit is reminded of what it owes: days before the last day, and the day after it. */
const STAGES = [
  { code: 'DAYS_14', daysBefore: 14 },
  { code: 'DAYS_7', daysBefore: 7 },
  { code: 'DAY_1', daysBefore: 1 },
  { code: 'OVERDUE', daysBefore: -1 },
] as const

export type ReminderStage = (typeof STAGES)[number]['code']

/**
 * Days for which a stage is made up for where nothing could be sent on its own day: a weekend and a day. What is older
 * says nothing that is still of use.
 */
const MADE_UP_FOR = 3
/** Minutes after midnight in Vietnam before which nobody is written to: 07:30. */
const NOT_BEFORE = 7 * 60 + 30
const VIETNAM_AHEAD = 7 * 60

/** The last days that are at a stage on a day, both ends included. */
export interface StageWindow {
  readonly stage: ReminderStage
  readonly from: string
  readonly to: string
}

/** Which last days are at which stage today; no day is at two. */
export function windowsOn(today: string): StageWindow[] {
  return STAGES.map(({ code, daysBefore }, index) => {
    const next = STAGES[index + 1]?.daysBefore ?? -Infinity
    // a stage ends where the next one begins, even where it could still be made up for
    const least = Math.max(daysBefore - MADE_UP_FOR, next + 1)
    return { stage: code, from: addDays(today, least), to: addDays(today, daysBefore) }
  })
}

/** Days that are still left on a day: 0 on the last one, negative behind it. */
export function daysLeft(lastDay: string, today: string): number {
  return daysBetween(today, lastDay)
}

/** Whether the day's reminders may be sent by now. @param now instant in UTC */
export function isTimeToRemind(now: string): boolean {
  const time = new Date(now)
  return (time.getUTCHours() * 60 + time.getUTCMinutes() + VIETNAM_AHEAD) % (24 * 60) >= NOT_BEFORE
}
