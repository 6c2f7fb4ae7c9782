import 'reflect-metadata'
import type { GraphQLSchema } from 'graphql'
import { lexicographicSortSchema, printSchema } from 'graphql'
import { buildSchemaSync, type NonEmptyArray } from 'type-graphql'
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

export function createSchema(): GraphQLSchema {
  return buildSchemaSync({
    resolvers: resolvers as unknown as NonEmptyArray<Function>,
    // inputs are checked in the services, where every caller passes
    validate: false,
    container: container as never,
  })
}

/** The schema as text, sorted: what `shared-schema/schema.graphql` holds. */
export function printedSchema(): string {
  return `${printSchema(lexicographicSortSchema(createSchema()))}\n`
}
