import type { FastifyInstance } from 'fastify'
import { Refusal } from '../foundation/refusal.js'
import { textOfFile } from '../slices/document/index.js'
import { refuse } from './refusing.js'

const LARGEST_FILE = 10 * 1024 * 1024

/**
 * `POST /intake/text?name=FILE`: the text of a .txt, .docx or .pdf sent as the body. Needs no account and stores
 * nothing. Answers `{ text }` or `{ error: { code, message } }`.
 */
export async function serveFileText(server: FastifyInstance): Promise<void> {
  await server.register((scope, _options, done) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: LARGEST_FILE }, (_request, body, next) =>
      next(null, body),
    )
    scope.setErrorHandler((error: { statusCode?: number }, request, reply) => {
      if (error.statusCode !== 413) throw error
      return refuse(request, reply, new Refusal('FILE_TOO_LARGE'), 413)
    })
    scope.post<{ Querystring: { name?: string }; Body: Buffer | undefined }>('/intake/text', async (request, reply) => {
      const outcome = await textOfFile(request.query.name ?? '', request.body ?? Buffer.alloc(0))
      if ('text' in outcome) return reply.send({ text: outcome.text })
      return refuse(request, reply, new Refusal(outcome.refusal), 422)
    })
    done()
  })
}
