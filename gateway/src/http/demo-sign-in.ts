import { roles } from '@antq/shared-schema'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { DemoSignIn } from '../access/sign-in/demo-key.js'
import { Refusal } from '../foundation/refusal.js'
import type { PortalRegistry } from '../slices/portal/index.js'
import { textOf } from './query-text.js'
import { refuse } from './refusing.js'

/**
 * `GET /demo/sign-in?province=…&role=…&unit=…&page=…`: sends the browser to the province's sample portal as somebody of
 * its union, a province officer where no role is named, of a unit below where its code is; `page=partners` sends it to
 * `/partners/` instead.
 * The token stands in the hash, which no server sees; the loader takes it out at once. Not there in production.
 */
export function serveDemoSignIn(
  server: FastifyInstance,
  portals: PortalRegistry,
  samples: ReadonlyMap<string, string>,
  demo: DemoSignIn,
): void {
  server.get('/demo/sign-in', async (request: FastifyRequest<{ Querystring: Record<string, unknown> }>, reply) => {
    const province = portals.province(textOf(request.query['province']) ?? '')
    const isForPage = request.query['page'] === 'partners'
    const address = province && (isForPage ? '../partners' : samples.get(province.code))
    if (!province || address === undefined) return refuse(request, reply, new Refusal('PROVINCE_UNKNOWN'), 404)
    const wanted = request.query['role'] ?? 'province-officer'
    const role = roles.find(({ code }) => code === wanted)?.code
    if (!role) return refuse(request, reply, new Refusal('INPUT_INVALID', { fields: ['role'] }), 400)
    const { unit = province.unit } = request.query
    if (typeof unit !== 'string' || !unit.startsWith(`${province.code}.`))
      return refuse(request, reply, new Refusal('INPUT_INVALID', { fields: ['unit'] }), 400)
    const token = await demo.tokenFor(unit, role)
    return reply.header('cache-control', 'no-store').redirect(`${address}/#antq-session=${token}`)
  })
}
