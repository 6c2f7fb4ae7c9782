import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { Node } from '../../foundation/node.type.js'
import { Connection, Edge } from '../../foundation/page.type.js'
import { RefusalType } from '../../foundation/refusal.type.js'
import { CalendarDateScalar, DateTimeScalar } from '../../foundation/scalars.js'
import type { CredentialEntity } from './credential.entity.js'

@ObjectType('CredentialUse', { description: 'How often a credential was used on a day (lượt dùng theo ngày).' })
export class CredentialUse {
  @Field(() => CalendarDateScalar, { description: 'The day (ngày).' })
  day!: string

  @Field(() => Int, { description: 'Requests (số lượt), written down every few seconds.' })
  times!: number
}

@ObjectType('CredentialSecret', {
  description:
    'One of the secrets of a credential (khóa bí mật): when it was made and until when it works; never itself.',
})
export class CredentialSecret {
  @Field(() => DateTimeScalar, { description: 'When it was made (tạo lúc).' })
  createdAt!: string

  @Field(() => DateTimeScalar, { description: 'Until when it works (dùng được đến).' })
  expiresAt!: string
}

@ObjectType('Credential', {
  implements: Node,
  description:
    'What a partner’s system comes in with (khóa truy cập): an API key, or an OAuth 2 client, whose id is its client_id. For those who manage the credentials of its unit.',
})
export class Credential implements Pick<
  CredentialEntity,
  'id' | 'name' | 'createdBy' | 'createdAt' | 'expiresAt' | 'revokedAt' | 'lastUsedOn' | 'version'
> {
  id!: string

  @Field(() => String, { description: 'What it is for (tên), as the person who made it called it.' })
  name!: string

  @Field(() => String, { description: 'Who made it (người tạo): issuer and subject, not a name.' })
  createdBy!: string

  @Field(() => DateTimeScalar, { description: 'When it was made (tạo lúc).' })
  createdAt!: string

  @Field(() => DateTimeScalar, { description: 'When it stops working (hết hạn): the end of a day in Vietnam.' })
  expiresAt!: string

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was revoked (thu hồi lúc); null while it was not.',
  })
  revokedAt!: string | null

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description: 'Day of the last request that came with it (dùng lần cuối); null before the first.',
  })
  lastUsedOn!: string | null

  @Field(() => Int, { description: 'Version (phiên bản), to be sent with changes.' })
  version!: number

  /** For resolvers; not shown. */
  kind!: string
  unitId!: string
  actions!: string[]
}

@ObjectType('CredentialEdge', { description: 'A credential in a page of a list (khóa truy cập trong trang).' })
export class CredentialEdge extends Edge {
  @Field(() => Credential, { description: 'The credential (khóa truy cập).' })
  node!: Credential
}

@ObjectType('CredentialConnection', { description: 'A page of credentials (trang khóa truy cập), the newest first.' })
export class CredentialConnection extends Connection {
  @Field(() => [CredentialEdge], { description: 'The credentials of this page.' })
  edges!: CredentialEdge[]
}

@ObjectType('CredentialPayload', { description: 'A credential after a change (kết quả), or why nothing was changed.' })
export class CredentialPayload {
  @Field(() => Credential, { nullable: true, description: 'The credential (khóa truy cập); null where refused.' })
  credential?: Credential | null

  @Field(() => String, {
    nullable: true,
    description:
      'The new secret (khóa bí mật), of a client its client_secret: shown this once and kept nowhere. Null where none was made, and where the same request is answered again under its idempotency key.',
  })
  secret?: string | null

  @Field(() => RefusalType, {
    nullable: true,
    description: 'Why it was refused (lý do từ chối); null where it was done.',
  })
  error?: RefusalType | null
}

@InputType('CreateCredentialInput', { description: 'A new credential (tạo khóa truy cập).' })
export class CreateCredentialInput {
  @Field(() => String, {
    description: 'Kind (loại): API_KEY, or OAUTH_CLIENT for a system that asks `POST /oauth/token` for tokens.',
  })
  kind!: string

  @Field(() => String, { description: 'Code of the unit (mã đơn vị) in whose subtree it acts.' })
  unit!: string

  @Field(() => String, { description: 'What it is for (tên), 1–200 characters.' })
  name!: string

  @Field(() => [String], {
    description:
      'Codes of actions (hành động) that it may do, of those that you hold yourself for the unit; an empty list reads what is public.',
  })
  actions!: string[]

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description: 'Last day (ngày cuối), at most two years from today; a year without it.',
  })
  expiresOn?: string | null
}

@InputType('RotateCredentialInput', { description: 'A new secret for a credential (đổi khóa bí mật).' })
export class RotateCredentialInput {
  @Field(() => ID, { description: 'The credential.' })
  id!: string

  @Field(() => Int, { description: 'The version that was looked at.' })
  version!: number

  @Field(() => Int, {
    defaultValue: 7,
    description: 'Days (số ngày) for which the old secret goes on working, 0–30.',
  })
  overlapDays!: number

  @Field(() => CalendarDateScalar, { nullable: true, description: 'New last day (gia hạn đến); as before without it.' })
  expiresOn?: string | null
}
