import type { IncomingHttpHeaders } from 'node:http'
import { parse as parseJson } from 'secure-json-parse'
import { Refusal } from '../../foundation/refusal.js'
import { hasDuplicateKey } from './duplicate-key.js'

/** What a request asks, in the words of GraphQL over HTTP; nothing of it is known to make sense yet. */
export interface Asked {
  readonly query: string | undefined
  readonly operationName: string | undefined
  readonly variables: Readonly<Record<string, unknown>> | undefined
  readonly extensions: Readonly<Record<string, unknown>> | undefined
}

/**
 * Reads a POST. Only JSON is taken: a form of another website cannot send it without asking the browser first.
 * @throws Refusal MEDIA_TYPE_UNSUPPORTED, REQUEST_INVALID
 */
export function askedInBody(headers: IncomingHttpHeaders, body: Buffer | undefined): Asked {
  requireJson(headers)
  return askedIn(jsonOf(textOf(body ?? Buffer.alloc(0)), 'body'))
}

/**
 * Reads a GET: `?query=…&variables=…`, the latter as JSON.
 * @throws Refusal REQUEST_INVALID
 */
export function askedInAddress(address: Readonly<Record<string, unknown>>): Asked {
  const decoded = { ...address }
  for (const name of ['variables', 'extensions']) {
    const text = address[name]
    if (text === '') decoded[name] = undefined
    else if (typeof text === 'string') decoded[name] = jsonOf(text, name)
  }
  if (decoded['operationName'] === '') decoded['operationName'] = undefined
  return askedIn(decoded)
}

function requireJson(headers: IncomingHttpHeaders): void {
  const [type = '', ...parameters] = (headers['content-type'] ?? '').split(';').map((part) => part.trim().toLowerCase())
  const charset = parameters.find((parameter) => parameter.startsWith('charset='))?.slice('charset='.length)
  const isUtf8 = charset === undefined || /^"?utf-?8"?$/.test(charset)
  const isPlain = (headers['content-encoding'] ?? 'identity').trim().toLowerCase() === 'identity'
  if (type !== 'application/json' || !isUtf8 || !isPlain) throw new Refusal('MEDIA_TYPE_UNSUPPORTED')
}

/** One for all requests: making one costs more than reading with it, and each body is read in one go. */
const utf8 = new TextDecoder('utf-8', { fatal: true })

function textOf(body: Buffer): string {
  try {
    return utf8.decode(body)
  } catch {
    throw invalid('body')
  }
}

function jsonOf(text: string, field: string): unknown {
  let json: unknown
  try {
    json = parseJson(text, undefined, { protoAction: 'error', constructorAction: 'error' })
  } catch {
    throw invalid(field)
  }
  if (hasDuplicateKey(text)) throw invalid(field)
  return json
}

function askedIn(body: unknown): Asked {
  if (!isMap(body)) throw invalid('body')
  return {
    query: stringIn(body, 'query'),
    operationName: stringIn(body, 'operationName'),
    variables: mapIn(body, 'variables'),
    extensions: mapIn(body, 'extensions'),
  }
}

function stringIn(body: Readonly<Record<string, unknown>>, name: string): string | undefined {
  const value = body[name] ?? undefined
  if (value !== undefined && typeof value !== 'string') throw invalid(name)
  return value
}

function mapIn(body: Readonly<Record<string, unknown>>, name: string): Readonly<Record<string, unknown>> | undefined {
  const value = body[name] ?? undefined
  if (value !== undefined && !isMap(value)) throw invalid(name)
  return value
}

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const invalid = (field: string): Refusal => new Refusal('REQUEST_INVALID', { fields: [field] })
