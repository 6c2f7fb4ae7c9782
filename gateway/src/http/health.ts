import type { FastifyInstance } from 'fastify'
import type { Database } from '../foundation/transaction.js'

/** `live`: the process answers. `ready`: it can work, its database answers too. */
export function serveHealth(server: FastifyInstance, database: Database): void {
  server.get('/health/live', () => ({ status: 'ok' }))
  server.get('/health/ready', async (_request, reply) => {
    try {
      await database.ping()
      return { status: 'ok' }
    } catch {
      return reply.code(503).send({ status: 'database does not answer' })
    }
  })
}
