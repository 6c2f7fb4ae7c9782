import type { RefusalCode } from '@antq/shared-schema'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { Refusal } from '../foundation/refusal.js'
import type { RequestContext } from '../foundation/request-context.js'
import type { CostBudget } from '../limits/budget.js'
import { linesOfUnanswered, unansweredSheet } from '../slices/cascade/index.js'
import { attachment } from './attachment.js'
import { limitKeyOf } from './graphql/endpoint.js'
import { pay } from './paying.js'
import { textOf } from './query-text.js'
import { refuse } from './refusing.js'

/** Points that a list costs. */
const SHEET_COST = 100

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const STATUS: Partial<Record<RefusalCode, number>> = {
  NOT_SIGNED_IN: 401,
  SESSION_INVALID: 401,
  NOT_ALLOWED: 403,
  NOT_FOUND: 404,
  UNIT_UNKNOWN: 404,
  RATE_LIMITED: 429,
  SIGN_IN_UNAVAILABLE: 503,
}

interface SheetParts {
  readonly budget: CostBudget
  contextOf(request: FastifyRequest): Promise<RequestContext>
}

type SheetRequest = FastifyRequest<{ Querystring: Record<string, unknown> }>

/** `GET /assignments/unanswered.xlsx?plan=…&due=…&within=…`: who has not answered, for whoever may see it. */
export function serveUnanswered(server: FastifyInstance, parts: SheetParts): void {
  server.get('/assignments/unanswered.xlsx', async (request: SheetRequest, reply) => {
    try {
      const context = await parts.contextOf(request)
      await pay(parts.budget, limitKeyOf(context, request.ip), SHEET_COST, reply)
      const { plan, due, within } = request.query
      const wish = { planId: textOf(plan), dueId: textOf(due), within: textOf(within) }
      const sheet = await unansweredSheet(await linesOfUnanswered(context, wish))
      return await reply
        .headers({
          'content-type': XLSX,
          'content-disposition': attachment(`Danh sách chưa gửi ${context.clock.today()}.xlsx`),
          'cache-control': 'private, no-store',
        })
        .send(sheet)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      if (error.code === 'SESSION_INVALID') reply.header('www-authenticate', 'Bearer error="invalid_token"')
      if (error.code === 'NOT_SIGNED_IN') reply.header('www-authenticate', 'Bearer')
      return refuse(request, reply, error, STATUS[error.code] ?? 400)
    }
  })
}
