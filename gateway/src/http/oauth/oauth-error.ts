import type { FastifyReply } from 'fastify'

/** Codes of RFC 6749, section 5.2. */
export type OAuthErrorCode =
  | 'invalid_request'
  | 'invalid_client'
  | 'unsupported_grant_type'
  | 'invalid_scope'
  /** Too many requests; the RFC has no word of its own for it. */
  | 'temporarily_unavailable'

/** A request that is answered as OAuth has it, and not as everything else here is. */
export class OAuthError extends Error {
  override readonly name = 'OAuthError'

  /** @param description for programmers: printable ASCII without quotes and backslashes, as the RFC wants it */
  constructor(
    readonly code: OAuthErrorCode,
    readonly description: string,
    readonly status = code === 'invalid_client' ? 401 : 400,
  ) {
    super(`${code}: ${description}`)
  }
}

/** A 401 names the way to come in (RFC 9110, 15.5.2), whichever way was tried. */
const CHALLENGE = 'Basic realm="antq", charset="UTF-8"'

export function answerOAuthError(reply: FastifyReply, { code, description, status }: OAuthError): FastifyReply {
  if (status === 401) reply.header('www-authenticate', CHALLENGE)
  return neverKept(reply).code(status).send({ error: code, error_description: description })
}

/** RFC 6749, 5.1: nobody on the way keeps what has to do with tokens. */
export function neverKept(reply: FastifyReply): FastifyReply {
  return reply.header('cache-control', 'no-store').header('pragma', 'no-cache')
}
