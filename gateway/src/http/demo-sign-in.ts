import type { FastifyInstance } from 'fastify'
import type { DemoSignIn } from '../access/sign-in/demo-key.js'
import { Refusal } from '../foundation/refusal.js'
import type { PortalRegistry } from '../slices/portal/index.js'
import { refuse } from './refusing.js'

/**
 * `GET /demo/sign-in?province=…`: sends the browser to the province's sample portal as its demonstration officer.
 * The token stands in the hash, which no server sees; the loader takes it out at once. Not there in production.
 */
export function serveDemoSignIn(
  server: FastifyInstance,
  portals: PortalRegistry,
  samples: ReadonlyMap<string, string>,
  demo: DemoSignIn,
): void {
  server.get<{ Querystring: { province?: string } }>('/demo/sign-in', async (request, reply) => {
    const province = portals.province(request.query.province ?? '')
    const address = province && samples.get(province.code)
    if (!province || address === undefined) return refuse(request, reply, new Refusal('PROVINCE_UNKNOWN'), 404)
    const token = await demo.tokenFor(province.unit)
    return reply.header('cache-control', 'no-store').redirect(`${address}/#antq-session=${token}`)
  })
}
