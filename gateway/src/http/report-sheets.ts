import { labelOf, reportProblems } from '@antq/shared-schema'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Refusal } from '../foundation/refusal.js'
import type { RequestContext } from '../foundation/request-context.js'
import { addressKey, type CostBudget } from '../limits/budget.js'
import { blankSheet, filledSheet, readSheet, type NamedSheet } from '../slices/report/index.js'
import { attachment } from './attachment.js'
import { limitKeyOf } from './graphql/endpoint.js'
import { pay } from './paying.js'
import { textOf } from './query-text.js'
import { orRefusal, refuse } from './refusing.js'

/** Points that a spreadsheet costs, made or read. */
export const SHEET_COST = 100
const LARGEST_SHEET = 10 * 1024 * 1024
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

interface SheetParts {
  readonly budget: CostBudget
  contextOf(request: FastifyRequest): Promise<RequestContext>
}

type FormRequest = FastifyRequest<{ Params: { code: string }; Querystring: Record<string, unknown> }>
type ReportRequest = FastifyRequest<{ Params: { id: string } }>

/**
 * Reports as spreadsheets: `GET /report-forms/<code>.xlsx?unit=&period=` the form to be filled in,
 * `GET /reports/<id>.xlsx` a report as it was typed, `POST /reports/sheet` what a filled-in one says. Reading stores
 * nothing: the officer looks at it and saves it.
 */
export async function serveReportSheets(server: FastifyInstance, parts: SheetParts): Promise<void> {
  server.get('/report-forms/:code.xlsx', (request: FormRequest, reply) =>
    send(parts, request, reply, (context) =>
      blankSheet(context, {
        form: request.params.code,
        unit: textOf(request.query['unit']) ?? '',
        period: textOf(request.query['period']) ?? '',
      }),
    ),
  )
  server.get('/reports/:id.xlsx', (request: ReportRequest, reply) =>
    send(parts, request, reply, (context) => filledSheet(context, request.params.id)),
  )
  await server.register((scope, _options, done) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: LARGEST_SHEET }, (_request, body, next) =>
      next(null, body),
    )
    scope.setErrorHandler((error: { statusCode?: number }, request, reply) => {
      if (error.statusCode !== 413) throw error
      return refuse(request, reply, new Refusal('FILE_TOO_LARGE'), 413)
    })
    scope.post('/reports/sheet', (request, reply) => answerSheet(parts, request, reply))
    done()
  })
}

async function send(
  parts: SheetParts,
  request: FastifyRequest,
  reply: FastifyReply,
  make: (context: RequestContext) => Promise<NamedSheet>,
): Promise<FastifyReply> {
  return refusing(request, reply, async () => {
    const context = await parts.contextOf(request)
    await pay(parts.budget, limitKeyOf(context, request.ip), SHEET_COST, reply)
    const { name, bytes } = await make(context)
    reply.headers({
      'content-type': XLSX,
      'content-disposition': attachment(name),
      'cache-control': 'private, no-store',
    })
    return reply.send(bytes)
  })
}

function answerSheet(parts: SheetParts, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  return refusing(request, reply, async () => {
    await pay(parts.budget, addressKey(request.ip), SHEET_COST, reply)
    const { language, clock } = await parts.contextOf(request)
    const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0)
    const { form, unit, period, asOf, values, texts, problems } = await readSheet(body, clock.today())
    return reply.send({
      form: form.code,
      formVersion: form.version,
      unit,
      period,
      asOf,
      values,
      narratives: texts,
      problems: problems.map((problem) => ({
        ...problem,
        message: labelOf(reportProblems, problem.code, language),
      })),
    })
  })
}

/** What a spreadsheet says is looked at and cannot be taken: 422, where no other status fits. */
function refusing(
  request: FastifyRequest,
  reply: FastifyReply,
  work: () => Promise<FastifyReply>,
): Promise<FastifyReply> {
  return orRefusal(request, reply, work, {}, 422)
}
