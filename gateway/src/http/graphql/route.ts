import type { FastifyError, FastifyInstance } from 'fastify'
import { Refusal } from '../../foundation/refusal.js'
import { refusalOf } from '../refusing.js'
import { mediaTypeFor, STRICT_MEDIA_TYPE } from './answering.js'
import { refuse, serveOperation, type EndpointParts } from './endpoint.js'

const OTHER_METHODS = ['PUT', 'PATCH', 'DELETE'] as const

/** `/graphql`: GraphQL over HTTP, queries by GET or POST, mutations by POST; one operation a request. */
export async function serveGraphql(server: FastifyInstance, parts: EndpointParts): Promise<void> {
  await server.register((scope, _options, done) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: parts.limits.bodyBytes }, (_request, body, next) =>
      next(null, body),
    )
    scope.setErrorHandler((error: FastifyError, request, reply) => {
      const refusal = refusalOf(error)
      if (!refusal) throw error
      return refuse(parts, refusal, mediaTypeFor(request.headers.accept) ?? STRICT_MEDIA_TYPE, reply)
    })
    scope.route({
      url: '/graphql',
      method: ['GET', 'POST'],
      exposeHeadRoute: false,
      handler: (request, reply) => serveOperation(parts, request, reply),
    })
    scope.route({
      url: '/graphql',
      method: [...OTHER_METHODS],
      handler: (_request, reply) =>
        refuse(parts, new Refusal('METHOD_NOT_ALLOWED'), STRICT_MEDIA_TYPE, reply.header('allow', 'GET, POST')),
    })
    done()
  })
}
