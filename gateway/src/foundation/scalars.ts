import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql'
import { instantOf } from './instant.js'
import { isFullDate, isPartialDate } from './partial-date.js'
import { Refusal } from './refusal.js'

/**
 * A scalar that is text inside and outside.
 * @param read the value as it is kept; null where it is none, which is refused with DATE_INVALID
 * @param wanted what the client's programmer should have sent
 */
function textScalar(
  name: string,
  description: string,
  wanted: string,
  read: (text: string) => string | null,
): GraphQLScalarType<string, string> {
  const parse = (value: unknown, node?: ValueNode): string => {
    const kept = typeof value === 'string' ? read(value) : null
    if (kept !== null) return kept
    // an error of graphql-js, or a wrong value would be a fault; the refusal in it gives the code
    throw new GraphQLError(`${name}: not ${wanted}`, { nodes: node, originalError: new Refusal('DATE_INVALID') })
  }
  return new GraphQLScalarType({
    name,
    description,
    serialize: (value) => value as string,
    parseValue: (value) => parse(value),
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined, node),
  })
}

export const PartialDateScalar = textScalar(
  'PartialDate',
  'A date as the document prints it (ngày tháng có thể khuyết): `2024`, `2024-02` or `2024-02-16`. A missing part is unknown and never invented. Calendar date of Vietnam, +07:00, in the years 1900–2199; anything else is refused with DATE_INVALID.',
  'a date of the calendar such as 2024, 2024-02 or 2024-02-16',
  (text) => (isPartialDate(text) ? text : null),
)

export const CalendarDateScalar = textScalar(
  'Date',
  'A whole calendar date (ngày) of Vietnam, +07:00, without an hour: `2024-02-16`, in the years 1900–2199; anything else is refused with DATE_INVALID.',
  'a whole date of the calendar such as 2024-02-16',
  (text) => (isFullDate(text) && isPartialDate(text) ? text : null),
)

export const DateTimeScalar = textScalar(
  'DateTime',
  'An instant (thời điểm), ISO 8601. Answered in UTC with milliseconds: `2026-11-24T03:15:00.000Z`. Taken with any offset: `2026-11-24T10:15:00+07:00` is the same instant; without an offset it is refused with DATE_INVALID.',
  'an instant with its offset such as 2026-11-24T10:15:00+07:00',
  instantOf,
)
