import type { GraphQLSchema } from 'graphql'
import { elementsOf } from './elements.js'

/** `Use \`Plan.unit\` (dùng \`unit\`); until 2027-06-30.` */
const UNTIL = /\buntil (\d{4}-\d{2}-\d{2})\b/

/** Last day on which a deprecated element still answers, as its reason says; `undefined` where it says none. */
export function lastDayOf(reason: string): string | undefined {
  const day = UNTIL.exec(reason)?.[1]
  return day !== undefined && isDay(day) ? day : undefined
}

function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

/** Deprecations whose reason does not say until when the element answers. */
export function undated(schema: GraphQLSchema): string[] {
  return deprecatedOf(schema)
    .filter(({ day }) => day === undefined)
    .map(({ path }) => `${path}: the deprecation has no date; say “until YYYY-MM-DD” in its reason`)
}

/**
 * Promises of the last release that are not kept: deprecated elements that are gone, or answer for a shorter time,
 * before the day that was told. No changeset can allow that.
 * @param today calendar date; the day that was told is the last one on which the element has to answer
 */
export function brokenPromises(released: GraphQLSchema, schema: GraphQLSchema, today: string): string[] {
  const now = new Map(elementsOf(schema).map((element) => [element.path, element.deprecationReason]))
  return deprecatedOf(released).flatMap(({ path, day }) => {
    if (day === undefined || day < today) return []
    if (!now.has(path)) return [`${path}: was promised until ${day} and is gone already`]
    const reason = now.get(path)
    const told = reason == null ? undefined : lastDayOf(reason)
    return told !== undefined && told < day ? [`${path}: was promised until ${day}, now only until ${told}`] : []
  })
}

/** Deprecated elements whose day has passed: they may go. */
export function overdue(schema: GraphQLSchema, today: string): string[] {
  return deprecatedOf(schema)
    .filter(({ day }) => day !== undefined && day < today)
    .map(({ path, day }) => `${path}: deprecated until ${day}, which has passed; it may be removed`)
}

function deprecatedOf(schema: GraphQLSchema): { path: string; day: string | undefined }[] {
  return elementsOf(schema).flatMap(({ path, deprecationReason }) =>
    deprecationReason == null ? [] : [{ path, day: lastDayOf(deprecationReason) }],
  )
}
