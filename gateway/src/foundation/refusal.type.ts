import { Field, ID, Int, ObjectType } from 'type-graphql'
import type { Refusal } from './refusal.js'
import type { RequestContext } from './request-context.js'

@ObjectType('Refusal', {
  description:
    'Why something was not done (từ chối): what a person can cause and mend. Faults of the gateway are GraphQL errors instead.',
})
export class RefusalType {
  @Field(() => String, { description: 'Permanent code (mã lỗi), listed in docs/errors.md: what happened, what to do.' })
  code!: string

  @Field(() => String, { description: 'Words for people (thông báo), in the language of `Accept-Language`: vi or en.' })
  message!: string

  @Field(() => [String], {
    description: 'Paths of the input fields concerned (ô nhập liên quan); empty where none is.',
  })
  fields!: string[]

  @Field(() => ID, {
    nullable: true,
    description: 'The thing that is there already (bản đã có), for DOCUMENT_EXISTS and ROLE_EXISTS.',
  })
  existingId?: string | null

  @Field(() => Int, {
    nullable: true,
    description: 'The version that is there now (phiên bản hiện tại), for VERSION_CONFLICT.',
  })
  currentVersion?: number | null

  @Field(() => Int, {
    nullable: true,
    description:
      'Whole seconds to wait (số giây phải đợi) before the next try, for SIGN_IN_THROTTLED; the header `Retry-After` says the same.',
  })
  retryAfter?: number | null
}

export function refusalType(context: RequestContext, refusal: Refusal): RefusalType {
  const { fields = [], existingId = null, currentVersion = null, retryAfter = null } = refusal.detail
  if (context.told && retryAfter !== null) context.told.retryAfter = retryAfter
  return {
    code: refusal.code,
    message: refusal.wordsIn(context.language),
    fields,
    existingId,
    currentVersion,
    retryAfter,
  }
}
