import { randomUUID } from 'node:crypto'
import { ApolloServer, type BaseContext } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled'
import { unwrapResolverError } from '@apollo/server/errors'
import type { GraphQLFormattedError, GraphQLSchema } from 'graphql'
import type { LabelLanguage } from '@antq/shared-schema'
import type { Log } from './foundation/log.js'
import { Refusal } from './foundation/refusal.js'
import type { RequestContext } from './foundation/request-context.js'
import { answersOnce } from './once.plugin.js'

/** Tokens of one document; the longest of our own has under 1,000. */
const MOST_TOKENS = 4000

const UNEXPECTED: Record<LabelLanguage, string> = {
  vi: 'Lỗi ngoài dự kiến. Hãy thử lại; nếu vẫn lỗi, báo cho quản trị viên mã sau',
  en: 'Unexpected fault. Try again; if it stays, give the administrator this id',
}

export type GraphqlContext = BaseContext & RequestContext

/**
 * Apollo Server on our schema. Faults are logged with an id and told to nobody else; refusals in queries come as
 * errors with their permanent code.
 */
export function createGraphqlServer<Context extends GraphqlContext>(
  schema: GraphQLSchema,
  log: Log,
  isOpen: boolean,
): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema,
    introspection: isOpen,
    includeStacktraceInErrorResponses: false,
    // main.ts stops the gateway; two that stop Apollo at once wait for each other for ever
    stopOnTerminationSignals: false,
    hideSchemaDetailsFromClientErrors: !isOpen,
    parseOptions: { maxTokens: MOST_TOKENS },
    plugins: [
      answersOnce<Context>(),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
    ],
    formatError: (formatted, error) => formatError(log, formatted, error),
  })
}

function formatError(log: Log, formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const cause = unwrapResolverError(error)
  const { locations, path } = formatted
  if (cause instanceof Refusal) {
    const { fields = [] } = cause.detail
    return {
      message: cause.wordsIn('vi'),
      locations,
      path,
      extensions: { code: cause.code, fields, message: { vi: cause.wordsIn('vi'), en: cause.wordsIn('en') } },
    }
  }
  if (formatted.extensions?.['code'] !== 'INTERNAL_SERVER_ERROR') return formatted
  const id = randomUUID()
  log.error({ id, path, ...traceOf(cause) }, 'fault in a resolver')
  return { message: `${UNEXPECTED.vi}: ${id}`, locations, path, extensions: { code: 'INTERNAL_SERVER_ERROR', id } }
}

/** Where a fault came from, without the statement and its values: they hold what people wrote. */
function traceOf(cause: unknown): { name: string; code?: unknown; stack?: string } {
  if (!(cause instanceof Error)) return { name: typeof cause }
  const { name, stack } = cause
  const frames = stack?.split('\n').filter((line) => /^\s+at /.test(line))
  return { name, code: (cause as { code?: unknown }).code, stack: frames?.join('\n') }
}
