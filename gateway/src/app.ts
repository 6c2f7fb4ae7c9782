import cors from '@fastify/cors'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { DemoSignIn } from './access/sign-in/demo-key.js'
import type { OidcProvider } from './access/sign-in/oidc-provider.js'
import { answerOfError, createGraphqlServer } from './graphql-server.js'
import { exportMaking } from './export-making.js'
import { serveCalendar } from './http/calendar.js'
import { serveDemoSignIn } from './http/demo-sign-in.js'
import { serveEmbedFrame } from './http/embed-frame.js'
import { serveEmbedReport } from './http/embed-report.js'
import { serveExports } from './http/exports.js'
import { serveFileText } from './http/file-text.js'
import { keepHouse } from './housekeeping.js'
import { readFirstQuestions, serveFirstAnswer } from './http/first-answer.js'
import { serveGraphiql } from './http/graphiql.js'
import type { EndpointContext } from './http/graphql/endpoint.js'
import { serveGraphql } from './http/graphql/route.js'
import { serveLimits } from './http/limits.js'
import { serveMailboxPages } from './http/mailbox-pages.js'
import { serveOAuthClients } from './http/oauth/client-routes.js'
import { serveOAuthMetadata } from './http/oauth/metadata.js'
import { serveHealth } from './http/health.js'
import { servePapers } from './http/papers.js'
import { servePartnersPage } from './http/partners-page.js'
import { serveForCrawlers } from './http/public-pages/crawlers.js'
import { servePublicPages } from './http/public-pages/routes.js'
import { servePluginFiles } from './http/plugin-files.js'
import { serveReportSheets } from './http/report-sheets.js'
import { serveRegistration } from './http/registration.js'
import { serveSecurityHeaders } from './http/security-headers.js'
import { createServer, type ServerParts } from './http/server.js'
import { serveUnanswered } from './http/unanswered.js'
import { serveProviderSignIn } from './http/sign-in/provider-routes.js'
import { CostBudget } from './limits/budget.js'
import { stopAtDeadline } from './limits/deadline.js'
import { LIMITS, type Limits } from './limits/limits.js'
import { contextOf, visitorOf, type RequestParts } from './request.js'
import { createSchema } from './schema.js'

export interface AppParts extends RequestParts, ServerParts {
  /** Folder with the built plugins. */
  pluginsDir: string
  /** Introspection and helpful error messages; off in production. */
  isOpen: boolean
  /** Figures other than the announced ones. */
  limits?: Partial<Limits>
  /** Visitors may run stored operations only. */
  storedOnly?: boolean
  /** Folder with the files of the frame that websites can embed. */
  frameDir: string
  /** Folder with GraphiQL, where it is served. */
  graphiqlDir?: string
  /** Providers at which officers sign in, by the code of the province. */
  providers?: ReadonlyMap<string, OidcProvider>
  /** Only outside production. */
  demo?: { signIn: DemoSignIn; samples: ReadonlyMap<string, string> }
}

/** The whole gateway as one server that does not listen yet. */
export async function createApp(parts: AppParts): Promise<FastifyInstance> {
  const limits: Limits = { ...LIMITS, ...parts.limits }
  const budget = new CostBudget(limits.budget, limits.budgetSeconds)
  const server = createServer(parts)
  await serveSecurityHeaders(server, parts.publicUrl.startsWith('https:'))
  await server.register(cors, {
    origin: (origin, answer) => answer(null, origin !== undefined && parts.portals.allows(origin)),
    methods: ['GET', 'POST'],
    allowedHeaders: ['authorization', 'content-type', 'accept-language', 'idempotency-key'],
    exposedHeaders: [
      'ratelimit-policy',
      'ratelimit-limit',
      'ratelimit-remaining',
      'ratelimit-reset',
      'retry-after',
      'content-disposition',
    ],
    maxAge: 600,
  })

  serveHealth(server, parts.database)
  serveLimits(server, limits)
  serveRegistration(server, parts.portals)
  serveEmbedFrame(server, parts)
  serveFirstAnswer(server, parts.portals, readFirstQuestions(parts.pluginsDir))
  await serveFileText(server, budget)
  serveOAuthMetadata(server, parts.publicUrl)
  const asVisitor = (request: FastifyRequest) => visitorOf(parts, request)
  await serveOAuthClients(server, { budget, visitorOf: asVisitor })
  serveProviderSignIn(server, { ...parts, budget, visitorOf: asVisitor })
  serveExports(server, { budget, contextOf: (request) => contextOf(parts, request) })
  await serveReportSheets(server, { budget, contextOf: (request) => contextOf(parts, request) })
  servePapers(server, { budget, contextOf: (request) => contextOf(parts, request) })
  serveUnanswered(server, { budget, contextOf: (request) => contextOf(parts, request) })
  await serveEmbedReport(server, { ...parts, budget, visitorOf: asVisitor })
  serveCalendar(server, { budget, visitorOf: asVisitor })
  await serveMailboxPages(server, { budget, visitorOf: asVisitor })
  servePublicPages(server, { ...parts, budget, visitorOf: asVisitor })
  serveForCrawlers(server, { ...parts, budget, visitorOf: asVisitor })
  if (parts.demo) serveDemoSignIn(server, parts.portals, parts.demo.samples, parts.demo.signIn)
  await servePluginFiles(server, parts.pluginsDir)
  await servePartnersPage(server, parts.pluginsDir, parts.portals.provinces, parts.demo !== undefined)
  if (parts.graphiqlDir !== undefined) await serveGraphiql(server, parts.graphiqlDir)

  const schema = stopAtDeadline(createSchema())
  const graphql = createGraphqlServer<EndpointContext>(schema, parts.log, parts.isOpen, limits)
  await graphql.start()
  await serveGraphql(server, {
    graphql,
    limits,
    budget,
    storedOnly: parts.storedOnly ?? false,
    contextOf: (request) => contextOf(parts, request),
    faultOf: (error) => answerOfError(parts.log, error),
  })
  keepHouse(server, { ...parts, exportsMadeWith: exportMaking(schema) })
  server.addHook('onClose', () => graphql.stop())
  return server
}
