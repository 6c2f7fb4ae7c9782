import 'reflect-metadata'
import type { GraphQLSchema } from 'graphql'
import { lexicographicSortSchema, printSchema } from 'graphql'
import { buildSchemaSync, type NonEmptyArray } from 'type-graphql'
import { guardSchema } from './access/guarded-schema.js'
import { accessRules } from './access-rules.js'
import { resolvers } from './slices.js'

/** Resolvers have no state: one instance of each, found by a map. */
const instances = new Map<unknown, object>()
const container = {
  get: (type: new () => object): object => {
    const instance = instances.get(type) ?? new type()
    instances.set(type, instance)
    return instance
  },
}

const ROOTS = {
  Query: 'What can be read (truy vấn): needs no account, and shows what the caller may see.',
  Mutation: 'What can be changed (thay đổi): needs an account, and answers with the thing or with a refusal.',
}

/**
 * The schema with its access rules.
 * @throws Error where a field has no rule
 */
export function createSchema(): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: resolvers as unknown as NonEmptyArray<Function>,
    // inputs are checked in the services, where every caller passes
    validate: false,
    container: container as never,
  })
  // type-graphql makes these two itself and has no place for their words
  for (const [name, description] of Object.entries(ROOTS)) {
    const root = schema.getType(name)
    if (root) root.description = description
  }
  guardSchema(schema, accessRules)
  return schema
}

/** The schema as text, sorted: what `shared-schema/schema.graphql` holds. */
export function printedSchema(): string {
  return `${printSchema(lexicographicSortSchema(createSchema()))}\n`
}
