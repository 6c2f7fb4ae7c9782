import { existsSync } from 'node:fs'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'

/** Scripts of its own only; its editor writes styles into the page, and its fonts stand in its style sheet. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "connect-src 'self'",
  "img-src 'self' data:",
  'font-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** `/graphiql/`: GraphiQL out of a folder that the build filled; nothing comes from elsewhere. */
export async function serveGraphiql(server: FastifyInstance, folder: string): Promise<void> {
  if (!existsSync(folder)) return
  // relative: the gateway may stand under a path of a proxy
  server.get('/graphiql', (_request, reply) => reply.redirect('graphiql/'))
  await server.register(fastifyStatic, {
    root: folder,
    prefix: '/graphiql/',
    decorateReply: false,
    setHeaders: (reply) => {
      reply.header('content-security-policy', POLICY)
    },
  })
}
