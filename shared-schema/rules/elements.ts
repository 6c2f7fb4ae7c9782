import {
  type GraphQLArgument,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedDirective,
  isSpecifiedScalarType,
} from 'graphql'

/** Something of a schema that has a name: `Plan`, `Plan.tasks`, `Query.plans.first`, `PlanState.DRAFT`, `@cost`. */
export interface Element {
  readonly path: string
  readonly kind: 'type' | 'scalar' | 'field' | 'argument' | 'input field' | 'enum value' | 'directive'
  readonly description: string | null | undefined
  readonly deprecationReason?: string | null | undefined
}

/** Everything that a schema names, what GraphQL itself brings left out. */
export function elementsOf(schema: GraphQLSchema): Element[] {
  const types = Object.values(schema.getTypeMap()).filter(
    (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
  )
  const directives = schema.getDirectives().filter((directive) => !isSpecifiedDirective(directive))
  return [
    ...types.flatMap((type): Element[] => {
      const { name: path, description } = type
      if (isObjectType(type) || isInterfaceType(type))
        return [{ path, kind: 'type', description }, ...Object.values(type.getFields()).flatMap(fieldOf(path))]
      if (isInputObjectType(type))
        return [
          { path, kind: 'type', description },
          ...Object.values(type.getFields()).map(partOf(path, 'input field')),
        ]
      if (isEnumType(type))
        return [{ path, kind: 'type', description }, ...type.getValues().map(partOf(path, 'enum value'))]
      return [{ path, kind: 'scalar', description }]
    }),
    ...directives.flatMap(({ name, description, args }): Element[] => [
      { path: `@${name}`, kind: 'directive', description },
      ...args.map(partOf(`@${name}`, 'argument')),
    ]),
  ]
}

interface Named {
  readonly name: string
  readonly description?: string | null | undefined
  readonly deprecationReason?: string | null | undefined
}

const partOf =
  (parent: string, kind: Element['kind']) =>
  ({ name, description, deprecationReason }: Named): Element => ({
    path: `${parent}.${name}`,
    kind,
    description,
    deprecationReason,
  })

const fieldOf =
  (parent: string) =>
  (field: Named & { readonly args: readonly GraphQLArgument[] }): Element[] => [
    partOf(parent, 'field')(field),
    ...field.args.map(partOf(`${parent}.${field.name}`, 'argument')),
  ]
