import type { RefusalCode } from '@antq/shared-schema'
import type { GraphQLFormattedError } from 'graphql'
import Negotiator from 'negotiator'
import { errorOf } from '../../foundation/refusal-error.js'
import { Refusal } from '../../foundation/refusal.js'

/** An answer of the endpoint, before it is written out. */
export interface GraphqlAnswer {
  readonly data?: unknown
  readonly errors?: readonly GraphQLFormattedError[] | undefined
  readonly extensions?: Readonly<Record<string, unknown>> | undefined
}

const RESPONSE_JSON = 'application/graphql-response+json'
const PLAIN_JSON = 'application/json'
const CHARSET = '; charset=utf-8'

/** Status of refusals that come before anything was run; every other one is 400. */
const STATUS: Partial<Record<RefusalCode | 'INTERNAL_SERVER_ERROR', number>> = {
  SESSION_INVALID: 401,
  IDEMPOTENCY_RUNNING: 409,
  IDEMPOTENCY_KEY_REUSED: 422,
  METHOD_NOT_ALLOWED: 405,
  MEDIA_TYPE_NOT_ACCEPTABLE: 406,
  REQUEST_TOO_SLOW: 408,
  BODY_TOO_LARGE: 413,
  MEDIA_TYPE_UNSUPPORTED: 415,
  ANSWER_TOO_LARGE: 422,
  RATE_LIMITED: 429,
  HEADERS_TOO_LARGE: 431,
  OPERATION_NOT_STORED: 403,
  INTERNAL_SERVER_ERROR: 500,
  SIGN_IN_UNAVAILABLE: 503,
  TIME_LIMIT: 503,
}

/** What graphql-js itself finds wrong with a request that is well-formed as HTTP. */
const FOUND_BY_GRAPHQL: ReadonlySet<string> = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_USER_INPUT',
  'DATE_INVALID',
])

/**
 * The media type in which this client wants its answer; undefined where it takes none of ours. Who does not say gets
 * `application/json`, as GraphQL over HTTP has it for old clients.
 */
export function mediaTypeFor(accept: string | undefined): string | undefined {
  const ours = [PLAIN_JSON + CHARSET, RESPONSE_JSON + CHARSET]
  return new Negotiator({ headers: { accept } }).mediaType(ours)
}

export const STRICT_MEDIA_TYPE = RESPONSE_JSON + CHARSET

/** HTTP status of a refusal. */
export function statusOfCode(code: string): number {
  return STATUS[code as RefusalCode] ?? 400
}

/**
 * HTTP status of an answer. With data it is 200, whatever the errors. In plain JSON also what graphql-js finds wrong is
 * 200, as GraphQL over HTTP has it: there a client cannot tell a proxy's 400 from ours.
 */
export function statusOf(answer: GraphqlAnswer, mediaType: string): number {
  if (answer.data !== undefined) return 200
  const code = String(answer.errors?.[0]?.extensions?.['code'])
  if (mediaType.startsWith(PLAIN_JSON) && FOUND_BY_GRAPHQL.has(code)) return 200
  return statusOfCode(code)
}

/**
 * The answer as text, and its status.
 * @param largest bytes; an answer above is replaced by a refusal and never sent
 */
export function written(answer: GraphqlAnswer, mediaType: string, largest: number): { status: number; text: string } {
  const text = JSON.stringify(answer)
  if (Buffer.byteLength(text) <= largest) return { status: statusOf(answer, mediaType), text }
  const { extensions } = answer
  return written({ errors: [errorOf(new Refusal('ANSWER_TOO_LARGE'))], extensions }, mediaType, largest)
}
