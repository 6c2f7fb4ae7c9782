import type { FastifyInstance, FastifyRequest } from 'fastify'
import { Refusal } from '../foundation/refusal.js'
import type { PortalRegistry } from '../slices/portal/index.js'
import { portalsAsked } from './portal-draft.js'
import { textOf } from './query-text.js'
import { orRefusal } from './refusing.js'

/** A province that is not configured is no address of ours. */
export const UNKNOWN = { PROVINCE_UNKNOWN: 404 } as const

/** `GET /embed/portal.json?province=…`: public, the same for every page, so any website may read it. */
export function serveRegistration(server: FastifyInstance, portals: PortalRegistry): void {
  server.get('/embed/portal.json', (request: FastifyRequest<{ Querystring: Record<string, unknown> }>, reply) =>
    orRefusal(
      request,
      reply.header('access-control-allow-origin', '*'),
      async () => {
        const { province } = request.query
        const registration = portalsAsked(portals, request.query).registration(textOf(province) ?? '')
        if (!registration) throw new Refusal('PROVINCE_UNKNOWN')
        return reply.header('cache-control', 'public, max-age=60').send(registration)
      },
      UNKNOWN,
    ),
  )
}
