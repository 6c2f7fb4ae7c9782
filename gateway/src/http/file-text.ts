import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Refusal } from '../foundation/refusal.js'
import { addressKey, type CostBudget } from '../limits/budget.js'
import { Deadline } from '../limits/deadline.js'
import { fileTextOf } from '../slices/document/index.js'
import { refuse } from './refusing.js'

const LARGEST_FILE = 10 * 1024 * 1024
/** Milliseconds for reading one file. */
const READ_WITHIN = 30_000
/** Points that a file costs, and each kilobyte of it besides. */
export const FILE_COST = 100

type FileRequest = FastifyRequest<{ Querystring: { name?: string }; Body: Buffer | undefined }>

/**
 * `POST /intake/text?name=FILE`: the text of a .txt, .docx or .pdf sent as the body. Needs no account and stores
 * nothing; the address pays for it. Answers `{ text }` or `{ error: { code, message } }`.
 */
export async function serveFileText(server: FastifyInstance, budget: CostBudget): Promise<void> {
  await server.register((scope, _options, done) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: LARGEST_FILE }, (_request, body, next) =>
      next(null, body),
    )
    scope.setErrorHandler((error: { statusCode?: number }, request, reply) => {
      if (error.statusCode !== 413) throw error
      return refuse(request, reply, new Refusal('FILE_TOO_LARGE'), 413)
    })
    scope.post('/intake/text', (request: FileRequest, reply) => answerFile(request, reply, budget))
    done()
  })
}

async function answerFile(request: FileRequest, reply: FastifyReply, budget: CostBudget): Promise<FastifyReply> {
  const bytes = request.body ?? Buffer.alloc(0)
  const { isOverdrawn, resetIn } = await budget.take(addressKey(request.ip), FILE_COST + Math.ceil(bytes.length / 1024))
  if (isOverdrawn)
    return refuse(request, reply.header('retry-after', String(resetIn)), new Refusal('RATE_LIMITED'), 429)
  const deadline = new Deadline(READ_WITHIN)
  try {
    const outcome = await deadline.hold(() => fileTextOf(request.query.name ?? '', bytes, deadline.signal))
    if ('text' in outcome) return reply.send({ text: outcome.text })
    return refuse(request, reply, new Refusal(outcome.refusal), 422)
  } catch (error) {
    if (!deadline.signal.aborted) throw error
    return refuse(request, reply, new Refusal('TIME_LIMIT'), 503)
  }
}
