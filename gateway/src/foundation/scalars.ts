import { GraphQLError, GraphQLScalarType, Kind } from 'graphql'
import { isFullDate, isPartialDate } from './partial-date.js'

function dateScalar(
  name: string,
  description: string,
  accepts: (text: string) => boolean,
): GraphQLScalarType<string, string> {
  const parse = (value: unknown): string => {
    if (typeof value === 'string' && accepts(value)) return value
    throw new GraphQLError(`${name}: not a date of the calendar`, { extensions: { code: 'DATE_INVALID' } })
  }
  return new GraphQLScalarType({
    name,
    description,
    serialize: (value) => value as string,
    parseValue: parse,
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined),
  })
}

export const PartialDateScalar = dateScalar(
  'PartialDate',
  'A date as the document prints it (ngày tháng có thể khuyết): `2024`, `2024-02` or `2024-02-16`. A missing part is unknown and never invented. Calendar date of Vietnam, +07:00.',
  isPartialDate,
)

export const CalendarDateScalar = dateScalar(
  'Date',
  'A whole calendar date (ngày) of Vietnam, +07:00, without an hour: `2024-02-16`.',
  (text) => isFullDate(text) && isPartialDate(text),
)

export const DateTimeScalar = new GraphQLScalarType<string, string>({
  name: 'DateTime',
  description: 'An instant (thời điểm) in UTC, ISO 8601 with milliseconds: `2026-11-24T03:15:00.000Z`.',
  serialize: (value) => value as string,
})
