import type { FastifyInstance } from 'fastify'
import { Refusal } from '../foundation/refusal.js'
import type { PortalRegistry } from '../slices/portal/index.js'
import { refuse } from './refusing.js'

/** `GET /embed/portal.json?province=…`: public, the same for every page, so any website may read it. */
export function serveRegistration(server: FastifyInstance, portals: PortalRegistry): void {
  server.get<{ Querystring: { province?: string } }>('/embed/portal.json', (request, reply) => {
    const registration = portals.registration(request.query.province ?? '')
    reply.header('access-control-allow-origin', '*').header('cache-control', 'public, max-age=60')
    if (registration) return reply.send(registration)
    return refuse(request, reply, new Refusal('PROVINCE_UNKNOWN'), 404)
  })
}
