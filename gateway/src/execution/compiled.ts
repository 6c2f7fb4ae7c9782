import type { ApolloServerOptionsWithGateway, BaseContext } from '@apollo/server'
import { execute, GraphQLError, type ExecutionResult, type GraphQLSchema } from 'graphql'
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit'
import QuickLRU from 'quick-lru'
import { isCompilable } from './compilable.js'

type Gateway = ApolloServerOptionsWithGateway<BaseContext>['gateway']
type Asked = Parameters<NonNullable<Awaited<ReturnType<Gateway['load']>>['executor']>>[0]

/** Operations that are remembered. */
const MOST = 1000

/** What is known of an operation: seen once, compiled, or left to graphql-js for good. */
type Known = 'once' | 'plain' | CompiledQuery

/**
 * Runs operations for Apollo, which takes whoever runs them for a gateway: those that come again as compiled code,
 * all others through graphql-js. Both give the same answers.
 */
export function compiledExecution(schema: GraphQLSchema): Gateway {
  const known = new QuickLRU<string, Known>({ maxSize: MOST })
  let tell: Parameters<Gateway['onSchemaLoadOrUpdate']>[0] | undefined
  return {
    onSchemaLoadOrUpdate: (callback) => {
      tell = callback
      return () => (tell = undefined)
    },
    load: async () => {
      tell?.({ apiSchema: schema, coreSupergraphSdl: '' })
      return { executor: async (asked) => run(schema, known, asked) }
    },
    stop: async () => undefined,
  }
}

async function run(schema: GraphQLSchema, known: QuickLRU<string, Known>, asked: Asked): Promise<ExecutionResult> {
  const compiled = compiledFor(schema, known, asked)
  if (!compiled) return interpreted(schema, asked)
  const result = (await compiled.query(undefined, asked.context, asked.request.variables ?? {})) as ExecutionResult
  if (!result.errors) return result
  // nothing was run: a variable was refused, and graphql-js has the better words for it
  if (!('data' in result)) return interpreted(schema, asked)
  return { ...result, errors: result.errors.map(asGraphqlError) }
}

function compiledFor(
  schema: GraphQLSchema,
  known: QuickLRU<string, Known>,
  { document, operation, operationName, queryHash }: Asked,
): CompiledQuery | undefined {
  if (!operation) return undefined
  const key = `${queryHash} ${operationName ?? ''}`
  const before = known.get(key)
  if (before === undefined) {
    // compiling costs more than running once: a document that never comes again is not worth it
    known.set(key, isCompilable(schema, document, operation) ? 'once' : 'plain')
    return undefined
  }
  if (before === 'plain') return undefined
  if (before !== 'once') return before
  const compiled = compileQuery(schema, document, operationName ?? undefined)
  known.set(key, isCompiledQuery(compiled) ? compiled : 'plain')
  return isCompiledQuery(compiled) ? compiled : undefined
}

async function interpreted(schema: GraphQLSchema, { document, context, request, operationName }: Asked) {
  return execute({
    schema,
    document,
    contextValue: context,
    variableValues: request.variables,
    operationName: operationName ?? request.operationName,
  })
}

/** graphql-jit's errors look like those of graphql-js, and have no `extensions` where Apollo expects them. */
function asGraphqlError({ message, path, locations, originalError }: GraphQLError): GraphQLError {
  const extensions = (originalError as { extensions?: Record<string, unknown> } | undefined)?.extensions
  const error = new GraphQLError(message, { path, originalError, extensions })
  Object.defineProperty(error, 'locations', { value: locations, enumerable: true })
  return error
}
