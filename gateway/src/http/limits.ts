import type { FastifyInstance } from 'fastify'
import type { Limits } from '../limits/limits.js'

/** `GET /limits`: the announced figures, by their names in docs/partners/limits.md. */
export function serveLimits(server: FastifyInstance, limits: Limits): void {
  server.get('/limits', (_request, reply) =>
    reply.header('access-control-allow-origin', '*').header('cache-control', 'public, max-age=300').send(limits),
  )
}
