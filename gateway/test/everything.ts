import {
  getNamedType,
  isAbstractType,
  isNonNullType,
  isObjectType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql'

/**
 * A selection of everything that hangs on a type, to a depth: what a curious caller would ask for. Lists are asked
 * for their first rows.
 */
export function everythingOf(schema: GraphQLSchema, type: GraphQLOutputType, depth: number): string {
  const named = getNamedType(type)
  if (isObjectType(named)) return `{ __typename ${fieldsOf(schema, named, depth)} }`
  if (!isAbstractType(named)) return ''
  const parts = schema.getPossibleTypes(named).map((each) => `... on ${each.name} ${everythingOf(schema, each, depth)}`)
  return `{ __typename ${parts.join(' ')} }`
}

function fieldsOf(schema: GraphQLSchema, type: GraphQLObjectType, depth: number): string {
  return Object.values(type.getFields())
    .flatMap((field) => {
      const named = getNamedType(field.type)
      const isLeaf = !isObjectType(named) && !isAbstractType(named)
      const args = argumentsOf(field)
      if (args === undefined || (!isLeaf && depth <= 0)) return []
      // two types may give a field of one name in different shapes
      return [`${type.name}_${field.name}: ${field.name}${args}${everythingOf(schema, field.type, depth - 1)}`]
    })
    .join(' ')
}

function argumentsOf(field: GraphQLField<unknown, unknown>): string | undefined {
  const isPage = field.args.some((argument) => argument.name === 'first')
  const others = field.args.filter(
    (argument) => argument.name !== 'first' && isNonNullType(argument.type) && argument.defaultValue === undefined,
  )
  if (others.length > 0) return undefined
  return isPage ? '(first: 5)' : ''
}
