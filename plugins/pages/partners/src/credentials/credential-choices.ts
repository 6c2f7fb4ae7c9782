import { actionsOfPersonsOnly } from '@antq/shared-schema'
import type { Person } from '../page/use-who.js'

export interface Choice {
  readonly code: string
  readonly label: string
}

/**
 * What this person can give a key for a unit: what they may do there themselves, but for what was lent to them and
 * what stays with people. The gateway has the last word.
 */
export function actionsToGive(person: Pick<Person, 'rights'>, unitCode: string): Choice[] {
  const own = person.rights.filter(({ isLent, unit }) => !isLent && unit.code === unitCode)
  const choices = own.flatMap(({ actions }) => actions).map(({ code, label }) => [code, { code, label }] as const)
  return [...new Map(choices).values()].filter(
    ({ code }) => !(actionsOfPersonsOnly as readonly string[]).includes(code),
  )
}

/** The day so many years after another; 29 February becomes the 28th where there is none. */
export function yearsAfter(day: string, years: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year + years, month, 0)).getUTCDate()
  return new Date(Date.UTC(year + years, month - 1, Math.min(date, last))).toISOString().slice(0, 10)
}
