import {
  defaultFieldResolver,
  getNamedType,
  isObjectType,
  isAbstractType,
  isNonNullType,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql'
import { Refusal } from '../foundation/refusal.js'
import { refusalType } from '../foundation/refusal.type.js'
import type { RequestContext } from '../foundation/request-context.js'
import type { AccessRules, FieldRule, TypeRules } from './field-rules.js'
import { requireAnywhere, requireSignedIn } from './rights.js'

type Resolver = GraphQLFieldResolver<unknown, RequestContext>
type Sees = NonNullable<TypeRules['sees']>

/**
 * Puts the access rules into the schema. Fields that are open and give nothing hidden stay as they are: a rule that
 * always says yes costs nothing.
 * @throws Error naming every field without a rule and every rule without a field: the gateway does not start
 */
export function guardSchema(schema: GraphQLSchema, rules: AccessRules): void {
  const faults = faultsOf(schema, rules)
  if (faults.length > 0) throw new Error(`access rules do not fit the schema:\n${faults.join('\n')}`)
  for (const type of objectTypes(schema)) {
    for (const field of Object.values(type.getFields())) {
      const rule = rules[type.name]?.fields[field.name] ?? 'open'
      guardField(schema, field, rule, rules)
      if (type === schema.getMutationType()) refuseAsValue(field)
    }
  }
}

/** What is wrong with the rules, in words; empty where every field of every type has exactly one. */
export function faultsOf(schema: GraphQLSchema, rules: AccessRules): string[] {
  const types = objectTypes(schema)
  const names = new Set(types.map((type) => type.name))
  const unknown = Object.keys(rules).filter((name) => !names.has(name))
  return [
    ...unknown.map((name) => `${name}: there is no such type`),
    ...types.flatMap((type) => {
      const fields = Object.keys(type.getFields())
      const ruled = Object.keys(rules[type.name]?.fields ?? {})
      return [
        ...fields.filter((field) => !ruled.includes(field)).map((field) => `${type.name}.${field}: has no rule`),
        ...ruled.filter((field) => !fields.includes(field)).map((field) => `${type.name}.${field}: is no field`),
      ]
    }),
  ]
}

function objectTypes(schema: GraphQLSchema): GraphQLObjectType[] {
  return Object.values(schema.getTypeMap()).filter(
    (type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith('__'),
  )
}

function guardField(
  schema: GraphQLSchema,
  field: GraphQLField<unknown, RequestContext>,
  rule: FieldRule,
  rules: AccessRules,
): void {
  const sees = seesOf(schema, field, rules)
  if (rule === 'open' && sees === undefined) return
  const resolve = field.resolve ?? (defaultFieldResolver as Resolver)
  const admitted = rule === 'open' ? resolve : admitting(rule, resolve)
  field.resolve = sees === undefined ? admitted : hiding(sees, admitted, isNonNullType(field.type))
}

/** A mutation that is refused at the door answers as every other refused mutation does. */
function refuseAsValue(field: GraphQLField<unknown, RequestContext>): void {
  const resolve = field.resolve ?? (defaultFieldResolver as Resolver)
  field.resolve = async (root, args, context, info) => {
    try {
      return await resolve(root, args, context, info)
    } catch (error) {
      if (error instanceof Refusal) return { error: refusalType(context, error) }
      throw error
    }
  }
}

/** Asks the rule before the field is worked out. */
function admitting(rule: Exclude<FieldRule, 'open'>, resolve: Resolver): Resolver {
  if (rule === 'signed-in')
    return (root, args, context, info) => {
      requireSignedIn(context.actor)
      return resolve(root, args, context, info)
    }
  if ('needs' in rule)
    return (root, args, context, info) => {
      requireAnywhere(context.actor, rule.needs)
      return resolve(root, args, context, info)
    }
  return async (root, args, context, info) =>
    (await rule.guarded(context, root as never)) ? resolve(root, args, context, info) : null
}

/** The rule for what a field gives: of its own type, or, for an interface, of whichever type it turns out to be. */
function seesOf(
  schema: GraphQLSchema,
  field: GraphQLField<unknown, RequestContext>,
  rules: AccessRules,
): Sees | undefined {
  const type = getNamedType(field.type)
  if (isObjectType(type)) return rules[type.name]?.sees
  if (!isAbstractType(type)) return undefined
  const hidden = schema.getPossibleTypes(type).filter((possible) => rules[possible.name]?.sees !== undefined)
  if (hidden.length === 0) return undefined
  return (context, row) => {
    const name = (row as object).constructor.name
    return rules[name]?.sees?.(context, row) ?? true
  }
}

/** Leaves out what the caller may not see; a field that must give something refuses instead. Waits only where it has to. */
function hiding(sees: Sees, resolve: Resolver, isNeeded: boolean): Resolver {
  const shown = (context: RequestContext, given: unknown): unknown => {
    if (given === null || given === undefined) return given
    if (Array.isArray(given)) return seenOf(sees, context, given)
    return whenKnown(sees(context, given as never), (isSeen) => {
      if (isSeen) return given
      if (isNeeded) throw new Refusal('NOT_FOUND')
      return null
    })
  }
  return (root, args, context, info) => whenKnown(resolve(root, args, context, info), (given) => shown(context, given))
}

/** Those of a list that the caller may see. */
function seenOf(sees: Sees, context: RequestContext, rows: readonly unknown[]): unknown {
  const seen = rows.map((row) => row === null || sees(context, row as never))
  const kept = (known: readonly unknown[]) => rows.filter((_row, index) => known[index])
  return seen.some((each) => each instanceof Promise)
    ? Promise.all(seen.map(async (each) => each)).then(kept)
    : kept(seen)
}

/** Goes on with a value at once, or when it is there. */
function whenKnown<T, R>(value: T | Promise<T>, goOn: (value: T) => R): R | Promise<Awaited<R>> {
  return value instanceof Promise ? (value.then(goOn) as Promise<Awaited<R>>) : goOn(value)
}
