import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Connection, Edge } from '../../foundation/page.type.js'
import { DateTimeScalar } from '../../foundation/scalars.js'
import type { AuditLineEntity } from '../../ledger/index.js'

@ObjectType('AuditValue', { description: 'A value of a thing before and after a deed (giá trị trước và sau).' })
export class AuditValue {
  @Field(() => String, { description: 'Name of the value (tên trường).' })
  name!: string

  @Field(() => String, {
    nullable: true,
    description:
      'What it was (trước): text as it is, everything else as JSON; null where there was nothing. Personal values are masked: `•••`.',
  })
  before!: string | null

  @Field(() => String, { nullable: true, description: 'What it is (sau), written as `before`.' })
  after!: string | null
}

type Shown = 'number' | 'at' | 'objectId' | 'subject' | 'onBehalfOf' | 'credentialId' | 'address' | 'requestId' | 'hash'

@ObjectType('AuditLine', {
  description: 'A line of the audit trail (dòng nhật ký): who did what, when and from where. Never changed.',
})
export class AuditLine implements Pick<AuditLineEntity, Shown> {
  @Field(() => Int, { description: 'Number in the whole trail (số thứ tự), from 1 without a gap.' })
  number!: number

  @Field(() => DateTimeScalar, { description: 'When (thời điểm).' })
  at!: string

  @Field(() => ID, { description: 'Global id of the thing (mã đối tượng); it may be gone by now.' })
  objectId!: string

  @Field(() => String, {
    description:
      'Who (người thực hiện): issuer and subject as whoever vouched for them has it, not a name; `gateway` for its own work.',
  })
  subject!: string

  @Field(() => String, { nullable: true, description: 'Whose right was used, where it was lent (người ủy quyền).' })
  onBehalfOf!: string | null

  @Field(() => ID, { nullable: true, description: 'The key or client it came with (khóa truy cập); null for persons.' })
  credentialId!: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Address of the client (địa chỉ IP); null for the gateway’s own work.',
  })
  address!: string | null

  @Field(() => String, { nullable: true, description: 'Id of the request (mã yêu cầu), as in the log.' })
  requestId!: string | null

  @Field(() => String, { description: 'SHA-256 of this line and of all before it (mã băm chuỗi), hexadecimal.' })
  hash!: string

  /** For resolvers; not shown. */
  deed!: string
  unitId!: string | null
  before!: Record<string, unknown> | null
  after!: Record<string, unknown> | null
}

@ObjectType('AuditEdge', { description: 'A line in a page of the audit trail (dòng nhật ký trong trang).' })
export class AuditEdge extends Edge {
  @Field(() => AuditLine, { description: 'The line (dòng nhật ký).' })
  node!: AuditLine
}

@ObjectType('AuditConnection', { description: 'A page of the audit trail (trang nhật ký), the newest lines first.' })
export class AuditConnection extends Connection {
  @Field(() => [AuditEdge], { description: 'The lines of this page.' })
  edges!: AuditEdge[]
}
