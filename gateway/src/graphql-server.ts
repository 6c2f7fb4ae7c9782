import { ApolloServer, type ApolloServerPlugin } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled'
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql'
import { compiledExecution } from './execution/compiled.js'
import { tellFault } from './foundation/fault.js'
import type { Log } from './foundation/log.js'
import { Refusal } from './foundation/refusal.js'
import type { RequestContext } from './foundation/request-context.js'
import { errorOf } from './foundation/refusal-error.js'
import type { GraphqlAnswer } from './http/graphql/answering.js'
import { limitsPlugin, type LimitedContext } from './limits/limits-plugin.js'
import type { Limits } from './limits/limits.js'
import { answersOnce } from './once.plugin.js'

/** Errors of variables repeat what was sent, however long. */
const LONGEST_MESSAGE = 600

export type GraphqlContext = LimitedContext & RequestContext

/**
 * Apollo Server on our schema. Faults are logged with an id and told to nobody else; refusals in queries come as
 * errors with their permanent code. HTTP is not Apollo's part: `http/graphql` reads requests and writes answers.
 */
export function createGraphqlServer<Context extends GraphqlContext>(
  schema: GraphQLSchema,
  log: Log,
  isOpen: boolean,
  limits: Limits,
): ApolloServer<Context> {
  return new ApolloServer<Context>({
    gateway: compiledExecution(schema),
    introspection: isOpen,
    includeStacktraceInErrorResponses: false,
    // main.ts stops the gateway; two that stop Apollo at once wait for each other for ever
    stopOnTerminationSignals: false,
    hideSchemaDetailsFromClientErrors: !isOpen,
    persistedQueries: false,
    parseOptions: { maxTokens: limits.tokens },
    plugins: [
      answersOnce<Context>(),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      noSubscriptions,
      limitsPlugin(schema, limits),
    ],
    formatError: (formatted, error) => {
      const shown = formatError(log, formatted, error)
      const message = shown.message.slice(0, LONGEST_MESSAGE)
      return { ...shown, message: isOpen ? message : withoutHints(message) }
    },
  })
}

const noSubscriptions: ApolloServerPlugin<GraphqlContext> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ operation }) => {
      if (operation?.operation === 'subscription') {
        throw new GraphQLError('There are no subscriptions.', { extensions: { code: 'OPERATION_RESOLUTION_FAILURE' } })
      }
    },
  }),
}

/** What went wrong outside the running of an operation, as an answer. */
export function answerOfError(log: Log, error: unknown): GraphqlAnswer {
  if (!(error instanceof GraphQLError)) return { errors: [told(log, error)] }
  const { http: _http, ...extensions } = error.extensions
  return { errors: [{ message: error.message, extensions }] }
}

function formatError(log: Log, formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const cause = causeOf(error)
  const { locations, path } = formatted
  if (cause instanceof Refusal) return { ...errorOf(cause), ...placeOf(formatted, cause), locations, path }
  // of the requests that come so far Apollo calls one bad: a mutation by GET
  if (formatted.extensions?.['code'] === 'BAD_REQUEST') return errorOf(new Refusal('METHOD_NOT_ALLOWED'))
  if (formatted.extensions?.['code'] !== 'INTERNAL_SERVER_ERROR') return formatted
  return { ...told(log, cause, path), locations, path }
}

/** What is at the bottom of an error: graphql-js wraps a wrong value twice. */
function causeOf(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError ? causeOf(error.originalError) : error
}

/** Where graphql-js names the value that a scalar refused, its words are worth more to a programmer than ours. */
function placeOf({ message }: GraphQLFormattedError, refusal: Refusal): { message?: string } {
  return message === refusal.message ? {} : { message }
}

/** A fault for the log, and its id for the client. */
function told(log: Log, cause: unknown, path?: GraphQLFormattedError['path']): GraphQLFormattedError {
  const { message, ...extensions } = tellFault(log, cause, { path })
  return { message, extensions }
}

/** Hints name parts of the schema; also those in errors of variables, which Apollo leaves in. */
const withoutHints = (message: string): string => message.replace(/ Did you mean [^?]*\?/g, '')
