import 'reflect-metadata'
import { defaultFieldResolver, isObjectType, lexicographicSortSchema, printSchema, type GraphQLSchema } from 'graphql'
import { buildSchemaSync, getMetadataStorage, type NonEmptyArray } from 'type-graphql'
import { guardSchema } from './access/guarded-schema.js'
import { accessRules } from './access-rules.js'
import { bringAlongWithPlans } from './slices/plan/index.js'
import { partsOfPlans, resolvers } from './slices.js'

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
  bringAlongWithPlans(partsOfPlans)
  // a field that is only read needs no function of its own: nothing stands around the resolvers here
  for (const type of getMetadataStorage().objectTypes) type.simpleResolvers = true
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
  callFunctions(schema)
  guardSchema(schema, accessRules)
  return schema
}

/** Compiled operations read a field without a resolver as it stands, and would give the function itself. */
function callFunctions(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap()).filter(isObjectType)) {
    for (const field of Object.values(type.getFields()))
      if (field.extensions['isCalled']) field.resolve = defaultFieldResolver
  }
}

/** The schema as text, sorted: what `shared-schema/schema.graphql` holds. */
export function printedSchema(): string {
  return `${printSchema(lexicographicSortSchema(createSchema()))}\n`
}
