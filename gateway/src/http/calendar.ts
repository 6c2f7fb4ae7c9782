import type { FastifyInstance, FastifyRequest } from 'fastify'
import { Refusal } from '../foundation/refusal.js'
import type { RequestContext } from '../foundation/request-context.js'
import { addressKey, type CostBudget } from '../limits/budget.js'
import {
  calendarLinkWith,
  isStillOwners,
  stateOfCalendar,
  textOfCalendar,
  type CalendarState,
} from '../slices/reminder/index.js'
import type { PortalContext } from '../slices/portal/index.js'
import { standingOf } from '../standing.js'
import { isMarkKnown } from './known-mark.js'
import { refuse } from './refusing.js'

/** Points that a look at a calendar costs its address. */
export const CALENDAR_COST = 20

export interface CalendarParts {
  readonly budget: CostBudget
  visitorOf(request: FastifyRequest): PortalContext
}

type CalendarRequest = FastifyRequest<{ Params: { file: string } }>

/**
 * `GET /calendar/<secret>.ics`: the deadlines of a unit for a calendar that subscribes to them. The address is the
 * whole secret, as calendars send no other. What has not changed is answered by 304, without being read.
 */
export function serveCalendar(server: FastifyInstance, parts: CalendarParts): void {
  server.route({
    url: '/calendar/:file',
    method: ['GET', 'HEAD'],
    handler: async (request: CalendarRequest, reply) => {
      const { isOverdrawn, resetIn } = await parts.budget.take(addressKey(request.ip), CALENDAR_COST)
      if (isOverdrawn)
        return refuse(request, reply.header('retry-after', String(resetIn)), new Refusal('RATE_LIMITED'), 429)
      const context = parts.visitorOf(request)
      const state = await calendarAt(context, request.params.file)
      if (!state) return refuse(request, reply, new Refusal('NOT_FOUND'), 404)
      const etag = `"${state.mark}"`
      reply.headers({
        etag,
        'last-modified': new Date(state.changedAt).toUTCString(),
        'cache-control': 'private, no-cache',
        'x-robots-tag': 'noindex',
      })
      if (isKnown(request, etag, state)) return reply.code(304).send()
      return reply
        .type('text/calendar; charset=utf-8')
        .header('content-disposition', 'inline; filename="viec-phai-nop.ics"')
        .send(await textOfCalendar(context, state))
    },
  })
}

async function calendarAt(context: PortalContext, file: string): Promise<CalendarState | undefined> {
  const secret = /^(antq_l_[\w-]{20,100})\.ics$/.exec(file)?.[1]
  const link = secret === undefined ? undefined : await calendarLinkWith(context, secret)
  if (!link || !(await isOwnersStill(context, link))) return undefined
  return stateOfCalendar(context, link)
}

async function isOwnersStill(
  context: RequestContext,
  link: NonNullable<Awaited<ReturnType<typeof calendarLinkWith>>>,
): Promise<boolean> {
  const { owner: subject, createdAt } = link
  try {
    const owner = await standingOf(context, { subject, createdAt, credentialId: null, grants: [] })
    return await isStillOwners(context, link, owner)
  } catch (error) {
    // locked or blocked since
    if (error instanceof Refusal) return false
    throw error
  }
}

/** Whether the client has it as it is (RFC 9110, 13.2.2): the mark counts where it sends one, else the time. */
function isKnown(request: FastifyRequest, etag: string, { changedAt }: CalendarState): boolean {
  const isMarked = isMarkKnown(request, etag)
  if (isMarked !== undefined) return isMarked
  const since = Date.parse(request.headers['if-modified-since'] ?? '')
  return !Number.isNaN(since) && Math.floor(Date.parse(changedAt) / 1000) * 1000 <= since
}
