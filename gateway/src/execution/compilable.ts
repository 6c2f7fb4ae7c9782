import {
  getNamedType,
  isAbstractType,
  isInputObjectType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  BREAK,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql'

/**
 * Whether compiled code answers an operation just as graphql-js does. graphql-jit leaves out the defaults of input
 * objects that come as variables, makes variables that were not sent into nulls inside of literal objects, and cannot
 * wait for the type of an interface or a union. Mutations run one after another; nothing is gained there.
 * @param document validated
 */
export function isCompilable(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): boolean {
  if (operation.operation !== 'query') return false
  const types = new TypeInfo(schema)
  const isAbstract = () => isAbstractType(getNamedType(types.getType()))
  let isPlain = true
  const stop = () => {
    isPlain = false
    return BREAK
  }
  visit(
    document,
    visitWithTypeInfo(types, {
      NamedType: ({ name }) => (isInputObjectType(schema.getType(name.value)) ? stop() : undefined),
      ObjectValue: stop,
      Field: ({ name }) => (isAbstract() || isIntrospection(name.value) ? stop() : undefined),
      InlineFragment: () => (isAbstract() ? stop() : undefined),
      FragmentDefinition: () => (isAbstract() ? stop() : undefined),
    }),
  )
  return isPlain
}

/** `__schema` and `__type`; `__typename` is like any other field. */
const isIntrospection = (name: string): boolean => name === '__schema' || name === '__type'
