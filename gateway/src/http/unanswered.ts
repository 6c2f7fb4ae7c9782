import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { RequestContext } from '../foundation/request-context.js'
import type { CostBudget } from '../limits/budget.js'
import { linesOfUnanswered, unansweredSheet } from '../slices/cascade/index.js'
import { attachment } from './attachment.js'
import { limitKeyOf } from './graphql/endpoint.js'
import { pay } from './paying.js'
import { textOf } from './query-text.js'
import { orRefusal } from './refusing.js'

/** Points that a list costs. */
const SHEET_COST = 100

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

interface SheetParts {
  readonly budget: CostBudget
  contextOf(request: FastifyRequest): Promise<RequestContext>
}

type SheetRequest = FastifyRequest<{ Querystring: Record<string, unknown> }>

/** `GET /assignments/unanswered.xlsx?plan=…&due=…&within=…`: who has not answered, for whoever may see it. */
export function serveUnanswered(server: FastifyInstance, parts: SheetParts): void {
  server.get('/assignments/unanswered.xlsx', (request: SheetRequest, reply) => {
    const work = async () => {
      const context = await parts.contextOf(request)
      await pay(parts.budget, limitKeyOf(context, request.ip), SHEET_COST, reply)
      const { plan, due, within } = request.query
      const wish = { planId: textOf(plan), dueId: textOf(due), within: textOf(within) }
      const sheet = await unansweredSheet(await linesOfUnanswered(context, wish))
      return reply
        .headers({
          'content-type': XLSX,
          'content-disposition': attachment(`Danh sách chưa gửi ${context.clock.today()}.xlsx`),
          'cache-control': 'private, no-store',
        })
        .send(sheet)
    }
    return orRefusal(request, reply, work, { UNIT_UNKNOWN: 404 })
  })
}
