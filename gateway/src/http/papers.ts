import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { RequestContext } from '../foundation/request-context.js'
import type { CostBudget } from '../limits/budget.js'
import { type AdministrativeDocument, docxOf, fileNameOf, paperOf } from '../paper/index.js'
import { planPaper } from '../slices/plan/index.js'
import { reportPaper } from '../slices/report/index.js'
import { attachment } from './attachment.js'
import { limitKeyOf } from './graphql/endpoint.js'
import { pay } from './paying.js'
import { orRefusal } from './refusing.js'

/** Points that a document costs. */
export const PAPER_COST = 100

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

type PaperOfThing = (context: RequestContext, id: string, version?: string) => Promise<AdministrativeDocument>

/** What can be had as a document: by the first word of its path, for whoever may read it. */
const PAPERS: Readonly<Record<string, PaperOfThing>> = {
  plans: planPaper,
  reports: reportPaper,
}

interface PaperParts {
  readonly budget: CostBudget
  contextOf(request: FastifyRequest): Promise<RequestContext>
}

type PaperRequest = FastifyRequest<{ Params: { id: string }; Querystring: { version?: string } }>

/**
 * `GET /plans/<id>.docx`, `GET /reports/<id>.docx`: a plan or a report in the layout of Nghị định 30/2020/NĐ-CP, for
 * whoever may read it; made anew each time, and kept by nobody on the way. `?version=2` is that version of a report.
 */
export function servePapers(server: FastifyInstance, parts: PaperParts): void {
  for (const [things, paperOfThing] of Object.entries(PAPERS)) {
    server.get(`/${things}/:id.docx`, (request: PaperRequest, reply) =>
      orRefusal(request, reply, async () => {
        const context = await parts.contextOf(request)
        await pay(parts.budget, limitKeyOf(context, request.ip), PAPER_COST, reply)
        const document = await paperOfThing(context, request.params.id, request.query.version)
        return reply
          .headers({
            'content-type': DOCX,
            'content-disposition': attachment(fileNameOf(document)),
            'cache-control': 'private, no-store',
          })
          .send(await docxOf(paperOf(document)))
      }),
    )
  }
}
