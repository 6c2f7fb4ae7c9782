import { getNamedType, isCompositeType, isListType, isNonNullType, type GraphQLField } from 'graphql'

/** What a field says about its cost, in `@Extensions({ … })` beside it. */
export interface DeclaredCost {
  /** Cost of the field itself; without it 1 where it has fields of its own, else 0. */
  readonly cost?: number
  /** Further cost for each 1,024 characters of its arguments. */
  readonly costPerKilobyte?: number
  /** How many items of a list that is no page to reckon with. */
  readonly listSize?: number
}

type Field = GraphQLField<unknown, unknown>

/** Items of a list that says nothing about itself. */
export const ASSUMED_LIST = 10
/** A mutation opens a transaction and checks rights. */
export const MUTATION_COST = 10

const declared = (field: Field): DeclaredCost => field.extensions as DeclaredCost

/** @param root name of the root type where the field stands at the root */
export function ownCost(field: Field, root: 'Query' | 'Mutation' | null): number {
  const { cost } = declared(field)
  if (cost !== undefined) return cost
  if (root === 'Mutation') return MUTATION_COST
  return root === 'Query' || isCompositeType(getNamedType(field.type)) ? 1 : 0
}

/** Characters of a field's arguments count where it reads texts. */
export function readingCost(field: Field, characters: number): number {
  return Math.ceil(((declared(field).costPerKilobyte ?? 0) * characters) / 1024)
}

export function assumedSize(field: Field): number {
  const type = isNonNullType(field.type) ? field.type.ofType : field.type
  if (!isListType(type)) return 1
  return declared(field).listSize ?? ASSUMED_LIST
}
