import type { GraphQLSchema } from 'graphql'
import { type Element, elementsOf } from './elements.js'

/** A word in brackets that only Vietnamese writes so: `(kế hoạch)`, and not `(plan)`. */
const VIETNAMESE_TERM = /\([^()]*[à-ỹđ][^()]*\)/iu

/**
 * What a partner could not understand: elements without a description, and object, input and enum types without the
 * Vietnamese term beside the English one.
 * @returns one sentence each; empty where there is nothing to mend
 */
export function undescribed(schema: GraphQLSchema): string[] {
  return elementsOf(schema).flatMap((element) => {
    const mistake = mistakeOf(element)
    return mistake === undefined ? [] : [`${element.path}: ${mistake}`]
  })
}

function mistakeOf({ kind, description }: Element): string | undefined {
  const text = description?.trim() ?? ''
  if (text === '') return `this ${kind} has no description`
  if (text !== text.normalize('NFC')) return 'the description is not in NFC'
  if (kind === 'type' && !VIETNAMESE_TERM.test(text))
    return 'the description has no Vietnamese term in brackets beside the English one'
  return undefined
}
