import type { FastifyRequest } from 'fastify'

/** Whether the client has what bears this mark already (RFC 9110, 13.1.2); undefined where it sends no mark. */
export function isMarkKnown({ headers }: FastifyRequest, etag: string): boolean | undefined {
  const marks = headers['if-none-match']
  if (marks === undefined) return undefined
  return marks.trim() === '*' || marks.split(',').some((mark) => mark.trim().replace(/^W\//, '') === etag)
}
