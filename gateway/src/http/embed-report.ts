import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Refusal } from '../foundation/refusal.js'
import { addressKey, type CostBudget } from '../limits/budget.js'
import {
  browserFamily,
  countReport,
  readOrigin,
  readReport,
  type PortalContext,
  type PortalRegistry,
  type Province,
} from '../slices/portal/index.js'
import { pay } from './paying.js'
import { orRefusal } from './refusing.js'

/** Points that a report costs the reader's address, and the website with its province. */
const REPORT_COST = 500
const WEBSITE_COST = 50
const LARGEST_REPORT = 2048

interface ReportParts {
  readonly budget: CostBudget
  readonly portals: PortalRegistry
  readonly publicUrl: string
  visitorOf(request: FastifyRequest): PortalContext
}

/**
 * `POST /embed/report`: what embed.js tells of a page that it stands on, as `navigator.sendBeacon` sends it: JSON as
 * plain text, so that browsers do not ask for permission first. The website is known by the `Origin` that the browser
 * says; of the reader nothing is kept but the family of the browser.
 */
export async function serveEmbedReport(server: FastifyInstance, parts: ReportParts): Promise<void> {
  await server.register((scope, _options, done) => {
    // websites of other origins send it: without this their consoles would show an error of ours for each
    scope.addHook('onRequest', (_request, reply, next) => {
      reply.header('cross-origin-resource-policy', 'cross-origin')
      next()
    })
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', { parseAs: 'string', bodyLimit: LARGEST_REPORT }, (_request, body, next) =>
      next(null, body),
    )
    scope.post('/embed/report', (request, reply) =>
      orRefusal(request, reply, () => take(parts, request, reply), { PROVINCE_UNKNOWN: 404 }),
    )
    done()
  })
}

async function take(parts: ReportParts, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { budget, portals, publicUrl } = parts
  await pay(budget, addressKey(request.ip), REPORT_COST, reply)
  const report = readReport(jsonOf(request.body))
  if (!report) throw new Refusal('REQUEST_INVALID')
  const origin = readOrigin(request.headers.origin) ?? ''
  const province = provinceOf(portals, report.province, origin)
  if (!province) throw new Refusal('PROVINCE_UNKNOWN')
  // a frame of ours stands on our own origin
  const isRegistered = origin === new URL(publicUrl).origin || portals.originsOf(province.code).includes(origin)
  // strangers share one budget for a province: they can call themselves whatever they like
  await pay(budget, `website ${isRegistered ? origin : ''} ${province.code}`, WEBSITE_COST, reply)
  const { province: _code, ...told } = report
  const browser = browserFamily(request.headers['user-agent'])
  countReport(parts.visitorOf(request), { ...told, unit: province.unit, origin, isRegistered, browser })
  return reply.header('cache-control', 'no-store').code(204).send()
}

/** A page whose policy blocks us does not say which province it is of; its origin does. */
function provinceOf(portals: PortalRegistry, code: string, origin: string): Province | undefined {
  return code === '' ? portals.provinceAt(origin) : portals.province(code)
}

function jsonOf(body: unknown): unknown {
  try {
    return JSON.parse(String(body))
  } catch {
    return undefined
  }
}
