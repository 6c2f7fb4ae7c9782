import {
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'
import { charactersGiven, numberGiven, variablesOf, type Variables } from './arguments.js'
import { assumedSize, ownCost, readingCost } from './declared-cost.js'

/** How heavy an operation is, with every fragment expanded where it is spread. */
export interface Weight {
  /** Points; the formula is in docs/partners/limits.md. */
  readonly cost: number
  /** Fields inside each other; 1 for `{ me }`. */
  readonly depth: number
  readonly aliases: number
  readonly directives: number
}

const NOTHING: Weight = { cost: 0, depth: 0, aliases: 0, directives: 0 }
const LARGEST_PAGE = 100

/**
 * Weighs an operation before it runs. Each fragment is weighed once, so the work is linear in the document however
 * large the expansion is.
 * @param document validated: fragments exist, know their types and do not contain themselves
 */
export function weigh(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  sent: Variables | undefined,
): Weight {
  const root = schema.getRootType(operation.operation)
  if (!root) return NOTHING
  const scale = new Scale(schema, document, variablesOf(operation, sent))
  return sum([scale.selections(operation.selectionSet, root, 1), directivesOf(operation)])
}

class Scale {
  private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>
  private readonly weighed = new Map<string, Weight>()

  constructor(
    private readonly schema: GraphQLSchema,
    document: DocumentNode,
    private readonly variables: Variables,
  ) {
    const definitions = document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
    this.fragments = new Map(definitions.map((fragment) => [fragment.name.value, fragment]))
  }

  /** @param page items of the connection that these selections belong to; 1 elsewhere */
  selections(set: SelectionSetNode, parent: GraphQLCompositeType, page: number): Weight {
    return sum(set.selections.map((selection) => this.selection(selection, parent, page)))
  }

  private selection(selection: SelectionNode, parent: GraphQLCompositeType, page: number): Weight {
    const directives = directivesOf(selection)
    if (selection.kind === Kind.FIELD) return sum([this.field(selection, parent, page), directives])
    if (selection.kind === Kind.FRAGMENT_SPREAD) return sum([this.fragment(selection.name.value, page), directives])
    const type = selection.typeCondition ? this.typeNamed(selection.typeCondition.name.value) : parent
    return sum([type ? this.selections(selection.selectionSet, type, page) : NOTHING, directives])
  }

  private fragment(name: string, page: number): Weight {
    const key = `${name} ${page}`
    const known = this.weighed.get(key)
    if (known) return known
    const fragment = this.fragments.get(name)
    const type = fragment && this.typeNamed(fragment.typeCondition.name.value)
    const weight =
      fragment && type ? sum([this.selections(fragment.selectionSet, type, page), directivesOf(fragment)]) : NOTHING
    this.weighed.set(key, weight)
    return weight
  }

  private field(node: FieldNode, parent: GraphQLCompositeType, page: number): Weight {
    const aliases = node.alias ? 1 : 0
    const field = this.fieldOf(parent, node.name.value)
    if (!field) return { cost: 0, depth: 1, aliases, directives: 0 }
    const type = getNamedType(field.type)
    const pageAsked = this.pageAsked(node, field)
    const inner =
      node.selectionSet && isCompositeType(type) ? this.selections(node.selectionSet, type, pageAsked ?? 1) : NOTHING
    const own = ownCost(field, this.rootName(parent))
    const reading = readingCost(field, charactersGiven(node, this.variables))
    return {
      cost: reading + this.items(parent, field, pageAsked, page) * (own + inner.cost),
      depth: inner.depth + 1,
      aliases: inner.aliases + aliases,
      directives: inner.directives,
    }
  }

  /** How many times what is inside a field is worked out. */
  private items(parent: GraphQLCompositeType, field: Field, pageAsked: number | undefined, page: number): number {
    if (getNamedType(field.type).name.startsWith('__')) return 1
    const size = assumedSize(field)
    if (size === 1) return 1
    if (isConnection(parent)) return page
    return pageAsked ?? size
  }

  /** The size of the page that a field is asked for; what is no page size counts as the largest. */
  private pageAsked(node: FieldNode, field: Field): number | undefined {
    if (!field.args.some(({ name }) => name === 'first' || name === 'last')) return undefined
    const asked = numberGiven(node, 'first', this.variables) ?? numberGiven(node, 'last', this.variables)
    return asked !== undefined && asked >= 1 && asked <= LARGEST_PAGE ? asked : LARGEST_PAGE
  }

  private fieldOf(parent: GraphQLCompositeType, name: string): Field | undefined {
    if (name === '__schema' || name === '__type') return this.schema.getQueryType()?.getFields()[name]
    return isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined
  }

  private rootName(parent: GraphQLCompositeType): 'Query' | 'Mutation' | null {
    if (parent === this.schema.getQueryType()) return 'Query'
    return parent === this.schema.getMutationType() ? 'Mutation' : null
  }

  private typeNamed(name: string): GraphQLCompositeType | undefined {
    const type = this.schema.getType(name)
    return isCompositeType(type) ? type : undefined
  }
}

type Field = GraphQLField<unknown, unknown>

const isConnection = (type: GraphQLCompositeType): boolean => type.name.endsWith('Connection')

const directivesOf = (node: { readonly directives?: readonly unknown[] | undefined }): Weight => ({
  ...NOTHING,
  directives: node.directives?.length ?? 0,
})

function sum(weights: readonly Weight[]): Weight {
  return weights.reduce(
    (all, one) => ({
      cost: all.cost + one.cost,
      depth: Math.max(all.depth, one.depth),
      aliases: all.aliases + one.aliases,
      directives: all.directives + one.directives,
    }),
    NOTHING,
  )
}
