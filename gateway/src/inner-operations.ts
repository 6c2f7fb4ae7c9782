import { execute, parse, type DocumentNode, type GraphQLSchema } from 'graphql'
import type { TypedDocumentString } from '@antq/shared-schema/documents'
import type { RequestContext } from './foundation/request-context.js'

/** Runs a document of ours for somebody, with all access rules and without limits on its cost. */
export type RunDocument = <Result, Variables>(
  context: RequestContext,
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
) => Promise<Result>

/**
 * Documents of `shared-schema` that the gateway runs itself, in the background: what they answer is what a client is
 * answered.
 * @throws what a resolver threw; GraphQLError where graphql-js did
 */
export function innerOperations(schema: GraphQLSchema): RunDocument {
  const parsed = new Map<string, DocumentNode>()
  const documentOf = (text: string): DocumentNode => {
    const document = parsed.get(text) ?? parse(text)
    parsed.set(text, document)
    return document
  }
  return async (contextValue, text, variableValues) => {
    const document = documentOf(String(text))
    const { data, errors } = await execute({
      schema,
      document,
      contextValue,
      variableValues: variableValues as Record<string, unknown>,
    })
    if (errors?.[0]) throw errors[0].originalError ?? errors[0]
    return data as never
  }
}
