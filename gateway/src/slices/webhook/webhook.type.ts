import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { Node } from '../../foundation/node.type.js'
import { Connection, Edge } from '../../foundation/page.type.js'
import { RefusalType } from '../../foundation/refusal.type.js'
import { DateTimeScalar } from '../../foundation/scalars.js'
import type { ChangedKind } from '../../ledger/index.js'
import { ChangedType } from '../change/index.js'
import type { KeptSecret, WebhookEntity } from './webhook.entity.js'

@ObjectType('WebhookSecret', {
  description: 'A secret that messages are signed with (khóa ký): since when and until when; never itself.',
})
export class WebhookSecret implements Pick<KeptSecret, 'createdAt' | 'endsAt'> {
  @Field(() => DateTimeScalar, { description: 'When it was made (tạo lúc).' })
  createdAt!: string

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it stops signing (ngừng ký lúc); null for the one of now.',
  })
  endsAt!: string | null
}

@ObjectType('Webhook', {
  implements: Node,
  description:
    'Where a partner wants to be told of changes (webhook báo thay đổi): the gateway sends a signed message for each. For those who manage the webhooks of its unit.',
})
export class Webhook implements Pick<
  WebhookEntity,
  | 'id'
  | 'url'
  | 'description'
  | 'createdBy'
  | 'createdAt'
  | 'stateSince'
  | 'pending'
  | 'deliveredAt'
  | 'failingSince'
  | 'version'
> {
  id!: string

  @Field(() => String, { description: 'Address that is called by POST (địa chỉ nhận).' })
  url!: string

  @Field(() => String, { description: 'What it is for (mô tả), as people wrote it.' })
  description!: string

  @Field(() => String, { description: 'Who made it (người tạo): issuer and subject, not a name.' })
  createdBy!: string

  @Field(() => DateTimeScalar, { description: 'When it was made (tạo lúc); earlier changes are not told.' })
  createdAt!: string

  @Field(() => DateTimeScalar, { description: 'Since when it is in its state (từ lúc).' })
  stateSince!: string

  @Field(() => Int, {
    description:
      'Messages that are still to be sent (số lượt chờ gửi), 1,000 at most; what happens meanwhile is told afterwards.',
  })
  pending!: number

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When a message last arrived (gửi được lần cuối); null before the first.',
  })
  deliveredAt!: string | null

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Since when every try has failed (lỗi từ lúc); null where the last one arrived, or none was made.',
  })
  failingSince!: string | null

  @Field(() => Int, { description: 'Version (phiên bản), to be sent with changes.' })
  version!: number

  /** For resolvers; not shown. */
  unitId!: string
  withinId!: string | null
  kinds!: ChangedKind[]
  secrets!: KeptSecret[]
  state!: string
  offReason!: string | null
}

@ObjectType('WebhookEdge', { description: 'A webhook in a page of a list (webhook báo thay đổi trong trang).' })
export class WebhookEdge extends Edge {
  @Field(() => Webhook, { description: 'The webhook.' })
  node!: Webhook
}

@ObjectType('WebhookConnection', { description: 'A page of webhooks (trang webhook báo thay đổi), the newest first.' })
export class WebhookConnection extends Connection {
  @Field(() => [WebhookEdge], { description: 'The webhooks of this page.' })
  edges!: WebhookEdge[]
}

@ObjectType('WebhookPayload', { description: 'A webhook after a change (kết quả), or why nothing was changed.' })
export class WebhookPayload {
  @Field(() => Webhook, { nullable: true, description: 'The webhook; null where refused.' })
  webhook?: Webhook | null

  @Field(() => String, {
    nullable: true,
    description:
      'The new secret (khóa ký), `whsec_…`: shown this once. Null where none was made, and where the same request is answered again under its idempotency key.',
  })
  secret?: string | null

  @Field(() => RefusalType, {
    nullable: true,
    description: 'Why it was refused (lý do từ chối); null where it was done.',
  })
  error?: RefusalType | null
}

@ObjectType('DeleteWebhookPayload', { description: 'What was deleted (kết quả xóa webhook), or why nothing was.' })
export class DeleteWebhookPayload {
  @Field(() => ID, { nullable: true, description: 'Id of the webhook that is gone (mã đã xóa); null where refused.' })
  deletedId?: string | null

  @Field(() => RefusalType, {
    nullable: true,
    description: 'Why it was refused (lý do từ chối); null where it was done.',
  })
  error?: RefusalType | null
}

@InputType('CreateWebhookInput', { description: 'A new webhook (tạo webhook).' })
export class CreateWebhookInput {
  @Field(() => String, { description: 'Code of the unit (mã đơn vị) whose webmasters look after it.' })
  unit!: string

  @Field(() => String, {
    description:
      'Address that is to be called (địa chỉ nhận): `https://`, on the public internet, 2,000 characters at most.',
  })
  url!: string

  @Field(() => String, { description: 'What it is for (mô tả), 1–200 characters.' })
  description!: string

  @Field(() => [ChangedType], {
    nullable: true,
    description: 'Kinds of things to be told of (loại đối tượng); all, later ones too, without it.',
  })
  types?: ChangedKind[] | null

  @Field(() => String, {
    nullable: true,
    description: 'Code of the unit in whose subtree (cây đơn vị) the things stand, any unit; everywhere without it.',
  })
  within?: string | null
}

@InputType('UpdateWebhookInput', { description: 'What is to be changed of a webhook (sửa webhook).' })
export class UpdateWebhookInput {
  @Field(() => ID, { description: 'The webhook.' })
  id!: string

  @Field(() => Int, { description: 'The version that was looked at.' })
  version!: number

  @Field(() => String, { nullable: true, description: 'New address (địa chỉ nhận); as before without it.' })
  url?: string | null

  @Field(() => String, { nullable: true, description: 'New description (mô tả); as before without it.' })
  description?: string | null

  @Field(() => [ChangedType], {
    nullable: true,
    description: 'Kinds of things (loại đối tượng); as before where it is left out, all where it is null or empty.',
  })
  types?: ChangedKind[] | null

  @Field(() => String, {
    nullable: true,
    description: 'Code of a unit (cây đơn vị); as before where it is left out, everywhere where it is null.',
  })
  within?: string | null
}

@InputType('RotateWebhookSecretInput', { description: 'A new secret for a webhook (đổi khóa ký).' })
export class RotateWebhookSecretInput {
  @Field(() => ID, { description: 'The webhook.' })
  id!: string

  @Field(() => Int, { description: 'The version that was looked at.' })
  version!: number

  @Field(() => Int, {
    defaultValue: 7,
    description: 'Days (số ngày) for which the old secret goes on signing beside the new one, 0–30.',
  })
  overlapDays!: number
}
