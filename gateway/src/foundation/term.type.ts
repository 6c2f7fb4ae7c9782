import { labelOf, type Vocabulary } from '@antq/shared-schema'
import { Field, ObjectType } from 'type-graphql'
import type { RequestContext } from './request-context.js'

@ObjectType('Term', { description: 'A word of a vocabulary (thuật ngữ): the permanent code and its label.' })
export class Term {
  @Field(() => String, { description: 'Permanent code, as in the vocabularies of @antq/shared-schema.' })
  code!: string

  @Field(() => String, { description: 'Label (nhãn) in the language of `Accept-Language`: vi or en.' })
  label!: string
}

/** A code with its label in the language of the request. */
export function term(context: RequestContext, vocabulary: Vocabulary, code: string): Term {
  return { code, label: labelOf(vocabulary, code, context.language) }
}
