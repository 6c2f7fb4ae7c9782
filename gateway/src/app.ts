import { fastifyApolloHandler } from '@as-integrations/fastify'
import cors from '@fastify/cors'
import Fastify, { LogController, type FastifyBaseLogger, type FastifyInstance } from 'fastify'
import type { DemoSignIn } from './access/sign-in/demo-key.js'
import type { Log } from './foundation/log.js'
import { createGraphqlServer } from './graphql-server.js'
import { serveDemoSignIn } from './http/demo-sign-in.js'
import { serveFileText } from './http/file-text.js'
import { serveHealth } from './http/health.js'
import { servePluginFiles, withoutRetryPrefix } from './http/plugin-files.js'
import { serveRegistration } from './http/registration.js'
import { contextOf, type RequestParts } from './request.js'
import { createSchema } from './schema.js'
import type { PortalContext } from './slices/portal/index.js'

/** A 2 MB text as JSON with escapes. */
const LARGEST_BODY = 8 * 1024 * 1024
const REQUEST_TIMEOUT = 30_000

export interface AppParts extends RequestParts {
  log: Log
  /** Folder with the built plugins. */
  pluginsDir: string
  /** Introspection and helpful error messages; off in production. */
  isOpen: boolean
  /** Only outside production. */
  demo?: { signIn: DemoSignIn; samples: ReadonlyMap<string, string> }
}

/** The whole gateway as one server that does not listen yet. */
export async function createApp(parts: AppParts): Promise<FastifyInstance> {
  const server = Fastify({
    loggerInstance: parts.log as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: LARGEST_BODY,
    requestTimeout: REQUEST_TIMEOUT,
    forceCloseConnections: true,
    rewriteUrl: (request) => withoutRetryPrefix(request.url ?? '/'),
  })
  server.addHook('onSend', (_request, reply, payload, done) => {
    reply.header('x-content-type-options', 'nosniff').header('referrer-policy', 'no-referrer')
    done(null, payload)
  })
  await server.register(cors, {
    origin: (origin, answer) => answer(null, origin !== undefined && parts.portals.allows(origin)),
    methods: ['GET', 'POST'],
    allowedHeaders: ['authorization', 'content-type', 'accept-language', 'idempotency-key'],
    maxAge: 600,
  })

  serveHealth(server, parts.database)
  serveRegistration(server, parts.portals)
  await serveFileText(server)
  if (parts.demo) serveDemoSignIn(server, parts.portals, parts.demo.samples, parts.demo.signIn)
  await servePluginFiles(server, parts.pluginsDir)

  const graphql = createGraphqlServer<PortalContext & Record<string, unknown>>(createSchema(), parts.log, parts.isOpen)
  await graphql.start()
  server.route({
    url: '/graphql',
    method: ['GET', 'POST'],
    handler: fastifyApolloHandler(graphql, { context: (request) => contextOf(parts, request) as never }),
  })
  server.addHook('onClose', () => graphql.stop())
  return server
}
