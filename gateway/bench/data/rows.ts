import type { IdentifiedKind } from '../../src/foundation/identifier.js'

export type Cell = string | number | boolean | null

/** Rows for one table, made while they are loaded. */
export interface Rows {
  readonly table: string
  readonly columns: readonly string[]
  readonly rows: Iterable<readonly Cell[]>
}

const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** An id as the gateway makes them; the numbers of one kind stand in for time. */
export function idOf(kind: IdentifiedKind, number: number): string {
  let text = ''
  for (let rest = number; text.length < 10; rest = Math.floor(rest / 32)) text = DIGITS[rest % 32]! + text
  return `${kind}_01BENCH000000000${text}`
}

/** When all of it was written, where the day does not matter. */
export const WRITTEN_AT = '2026-01-05T03:00:00.000Z'

/** A calendar day, as many days after the first of 2015. */
export function dayAfter(days: number): string {
  return new Date(Date.UTC(2015, 0, 1) + days * 86_400_000).toISOString().slice(0, 10)
}

/** Days from 2015 on within which plans were issued. */
export const DAYS = 4300
