import type { RefusalCode } from '@antq/shared-schema'
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { tellFault } from '../foundation/fault.js'
import type { Log } from '../foundation/log.js'
import { Refusal } from '../foundation/refusal.js'
import { languageOf } from '../request.js'

/** Answers with a refusal as everything beside GraphQL has it: `{ error: { code, message } }`. */
export function refuse(request: FastifyRequest, reply: FastifyReply, refusal: Refusal, status: number): FastifyReply {
  const message = refusal.wordsIn(languageOf(request.headers['accept-language']))
  return reply
    .code(status)
    .header('cache-control', 'no-store')
    .send({ error: { code: refusal.code, message } })
}

/** Statuses of refusals, by code (RFC 9110); what an address answers otherwise is its own. */
const STATUS: Partial<Record<RefusalCode, number>> = {
  NOT_SIGNED_IN: 401,
  SESSION_INVALID: 401,
  NOT_ALLOWED: 403,
  NOT_FOUND: 404,
  FILE_TOO_LARGE: 413,
  RATE_LIMITED: 429,
  SIGN_IN_UNAVAILABLE: 503,
}

/**
 * Answers with what `work` sends, or with the refusal that it throws: its status, and what clients do about it.
 * @param own statuses of this address's own codes
 * @param otherwise status of all other codes
 */
export async function orRefusal(
  request: FastifyRequest,
  reply: FastifyReply,
  work: () => Promise<FastifyReply>,
  own: Partial<Record<RefusalCode, number>> = {},
  otherwise = 400,
): Promise<FastifyReply> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const { code } = error
    if (code === 'NOT_SIGNED_IN') reply.header('www-authenticate', 'Bearer')
    if (code === 'SESSION_INVALID') reply.header('www-authenticate', 'Bearer error="invalid_token"')
    if (code === 'SIGN_IN_UNAVAILABLE') reply.header('retry-after', '30')
    return refuse(request, reply, error, own[code] ?? STATUS[code] ?? otherwise)
  }
}

/** The words for what fastify itself finds wrong with a request; undefined for a fault of ours. */
export function refusalOf({ statusCode = 500 }: { statusCode?: number | undefined }): Refusal | undefined {
  if (statusCode >= 500 || statusCode < 400) return undefined
  if (statusCode === 404) return new Refusal('NOT_FOUND')
  if (statusCode === 413) return new Refusal('BODY_TOO_LARGE')
  if (statusCode === 415) return new Refusal('MEDIA_TYPE_UNSUPPORTED')
  return new Refusal('REQUEST_INVALID')
}

/** Lets no request end in fastify's own words: they name versions, paths and what was expected. */
export function refuseInOwnWords(server: FastifyInstance, log: Log): void {
  server.setNotFoundHandler((request, reply) => refuse(request, reply, new Refusal('NOT_FOUND'), 404))
  server.setErrorHandler((error: FastifyError, request, reply) => answerError(log, error, request, reply))
}

export function answerError(log: Log, error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const refusal = refusalOf(error)
  if (refusal) return refuse(request, reply, refusal, error.statusCode ?? 400)
  const told = tellFault(log, error, {}, languageOf(request.headers['accept-language']))
  return reply.code(500).header('cache-control', 'no-store').send({ error: told })
}
