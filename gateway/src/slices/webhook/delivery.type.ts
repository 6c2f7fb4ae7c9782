import { Field, Int, ObjectType } from 'type-graphql'
import { Node } from '../../foundation/node.type.js'
import { Edge, PageInfo } from '../../foundation/page.type.js'
import { RefusalType } from '../../foundation/refusal.type.js'
import { DateTimeScalar } from '../../foundation/scalars.js'
import type { WebhookDeliveryEntity } from './delivery.entity.js'

@ObjectType('WebhookDelivery', {
  implements: Node,
  description:
    'One message to one webhook, and what became of it (lượt gửi). Its id is sent as `webhook-id`. Kept for 30 days after it is done.',
})
export class WebhookDelivery implements Pick<
  WebhookDeliveryEntity,
  'id' | 'number' | 'at' | 'tries' | 'triedAt' | 'status' | 'answer' | 'took' | 'createdAt' | 'doneAt'
> {
  id!: string

  @Field(() => Int, {
    nullable: true,
    description: 'Number of the change (số thứ tự), as in `changes`; null for a test.',
  })
  number!: number | null

  @Field(() => DateTimeScalar, { description: 'When the change happened (thời điểm thay đổi).' })
  at!: string

  @Field(() => Int, {
    description:
      'How often it was tried (số lần gửi), counted anew after the webhook was resumed or it was sent again.',
  })
  tries!: number

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was last tried (gửi lần cuối); null before the first try.',
  })
  triedAt!: string | null

  @Field(() => Int, {
    nullable: true,
    description: 'HTTP status of the last answer (mã trả lời); null where none came.',
  })
  status!: number | null

  @Field(() => String, {
    nullable: true,
    description:
      'The last answer (nội dung trả lời), 500 characters at most; where none came, the code of the network’s fault: `ECONNREFUSED`.',
  })
  answer!: string | null

  @Field(() => Int, { nullable: true, description: 'Milliseconds that the last try took (thời gian chờ).' })
  took!: number | null

  @Field(() => DateTimeScalar, { description: 'When it was made out of the change (tạo lúc).' })
  createdAt!: string

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it arrived or was given up (xong lúc); null while it is pending.',
  })
  doneAt!: string | null

  /** For resolvers; not shown. */
  webhookId!: string
  kind!: string
  what!: string | null
  objectId!: string
  state!: string
  problem!: string | null
  nextTryAt!: string
}

@ObjectType('WebhookDeliveryEdge', { description: 'A delivery in a page of the log (lượt gửi trong trang).' })
export class WebhookDeliveryEdge extends Edge {
  @Field(() => WebhookDelivery, { description: 'The delivery (lượt gửi).' })
  node!: WebhookDelivery
}

@ObjectType('WebhookDeliveryConnection', {
  description: 'A page of the log of a webhook (trang nhật ký gửi), the newest delivery first.',
})
export class WebhookDeliveryConnection {
  @Field(() => [WebhookDeliveryEdge], { description: 'The deliveries of this page.' })
  edges!: WebhookDeliveryEdge[]

  @Field(() => PageInfo, { description: 'Where this page lies.' })
  pageInfo!: PageInfo
}

@ObjectType('WebhookDeliveryPayload', { description: 'A delivery that is to be sent (kết quả), or why it is not.' })
export class WebhookDeliveryPayload {
  @Field(() => WebhookDelivery, { nullable: true, description: 'The delivery (lượt gửi); null where refused.' })
  delivery?: WebhookDelivery | null

  @Field(() => RefusalType, {
    nullable: true,
    description: 'Why it was refused (lý do từ chối); null where it was done.',
  })
  error?: RefusalType | null
}
