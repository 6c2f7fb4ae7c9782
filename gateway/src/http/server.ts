import Fastify, { LogController, type FastifyBaseLogger, type FastifyInstance } from 'fastify'
import type { Log } from '../foundation/log.js'
import { answerBrokenRequest } from './broken-request.js'
import { withoutRetryPrefix } from './plugin-files.js'
import { withoutDraftPrefix } from './portal-draft.js'
import { answerError, refuseInOwnWords } from './refusing.js'

/** Milliseconds for the headers, and for a whole request; Node itself waits for minutes. */
const HEADERS_WITHIN = 10_000
const REQUEST_WITHIN = 30_000
/** How often Node looks for connections that are too slow. */
const LOOK_EVERY = 2000
/** Milliseconds for which an idle connection is kept: longer than a page takes, shorter than a proxy waits. */
const IDLE_FOR = 15_000
const REQUESTS_A_CONNECTION = 10_000
/** A token of 64 kB is refused as a token; what is longer, as a header. */
const LARGEST_HEADERS = 72 * 1024
/** Bodies of routes that set no limit of their own. */
const LARGEST_BODY = 1024 * 1024

export interface ServerParts {
  log: Log
  /** Proxies whose word on the caller's address is taken. */
  trustedProxies?: readonly string[]
  /** Milliseconds for the headers of a request, where not the usual ones. */
  headersWithin?: number
}

/** A server that listens not yet and has no routes; what it refuses by itself has a code already. */
export function createServer({
  log,
  trustedProxies = [],
  headersWithin = HEADERS_WITHIN,
}: ServerParts): FastifyInstance {
  const server = Fastify({
    loggerInstance: log as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: LARGEST_BODY,
    requestTimeout: REQUEST_WITHIN,
    keepAliveTimeout: IDLE_FOR,
    maxRequestsPerSocket: REQUESTS_A_CONNECTION,
    http: {
      headersTimeout: headersWithin,
      connectionsCheckingInterval: Math.min(LOOK_EVERY, headersWithin),
      maxHeaderSize: LARGEST_HEADERS,
    },
    forceCloseConnections: true,
    trustProxy: trustedProxies.length > 0 ? [...trustedProxies] : false,
    rewriteUrl: (request) => withoutRetryPrefix(withoutDraftPrefix(request.url ?? '/')),
    clientErrorHandler: answerBrokenRequest,
    frameworkErrors: (error, request, reply) => void answerError(log, error, request, reply),
  })
  refuseInOwnWords(server, log)
  return server
}
