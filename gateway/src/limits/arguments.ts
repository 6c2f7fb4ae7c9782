import { Kind, type FieldNode, type OperationDefinitionNode, type ValueNode } from 'graphql'

export type Variables = Readonly<Record<string, unknown>>

/** Values that a request was sent with, defaults of the operation's variables included; not checked against types. */
export function variablesOf(operation: OperationDefinitionNode, sent: Variables | undefined): Variables {
  const defaults = (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
    defaultValue?.kind === Kind.INT ? [[variable.name.value, Number(defaultValue.value)] as const] : [],
  )
  return { ...Object.fromEntries(defaults), ...sent }
}

/** A whole number given to a field, literally or as a variable; undefined where there is none. */
export function numberGiven(field: FieldNode, name: string, variables: Variables): number | undefined {
  const value = field.arguments?.find((argument) => argument.name.value === name)?.value
  if (value?.kind === Kind.INT) return Number(value.value)
  if (value?.kind !== Kind.VARIABLE) return undefined
  const given = variables[value.name.value]
  return typeof given === 'number' ? given : undefined
}

/** Characters of all strings given to a field. Walks without recursion: variables may be nested at will. */
export function charactersGiven(field: FieldNode, variables: Variables): number {
  let characters = 0
  const nodes: ValueNode[] = (field.arguments ?? []).map((argument) => argument.value)
  const values: unknown[] = []
  for (let node = nodes.pop(); node; node = nodes.pop()) {
    if (node.kind === Kind.STRING) characters += node.value.length
    if (node.kind === Kind.VARIABLE) values.push(variables[node.name.value])
    if (node.kind === Kind.LIST) nodes.push(...node.values)
    if (node.kind === Kind.OBJECT) nodes.push(...node.fields.map((part) => part.value))
  }
  while (values.length > 0) {
    const value = values.pop()
    if (typeof value === 'string') characters += value.length
    else if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) values.push(part)
  }
  return characters
}
