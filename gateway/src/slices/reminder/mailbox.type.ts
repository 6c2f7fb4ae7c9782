import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { Node } from '../../foundation/node.type.js'
import { Connection, Edge } from '../../foundation/page.type.js'
import { RefusalType } from '../../foundation/refusal.type.js'
import { DateTimeScalar } from '../../foundation/scalars.js'
import type { MailboxEntity } from './mailbox.entity.js'

@ObjectType('UnitMailbox', {
  implements: Node,
  description:
    'An address to which a unit has its reminders sent (địa chỉ nhận nhắc việc). For those who answer for the unit, and for the units above it.',
})
export class UnitMailbox implements Pick<
  MailboxEntity,
  'id' | 'address' | 'createdAt' | 'confirmUntil' | 'confirmedAt' | 'stoppedAt'
> {
  id!: string

  @Field(() => String, { description: 'The address (địa chỉ thư điện tử).' })
  address!: string

  @Field(() => DateTimeScalar, { description: 'When it was added (thêm lúc).' })
  createdAt!: string

  @Field(() => DateTimeScalar, {
    description: 'Until when the link in its last confirmation mail works (hạn xác nhận): seven days.',
  })
  confirmUntil!: string

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When whoever reads it confirmed (xác nhận lúc); null before: until then nothing else is sent.',
  })
  confirmedAt!: string | null

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When reminders to it ended (ngừng lúc); null where they have not.',
  })
  stoppedAt!: string | null

  /** For resolvers; not shown. */
  unitId!: string
  state!: string
  stopReason!: string | null
}

@ObjectType('UnitMailboxEdge', { description: 'An address in a page of a list (địa chỉ trong trang).' })
export class UnitMailboxEdge extends Edge {
  @Field(() => UnitMailbox, { description: 'The address.' })
  node!: UnitMailbox
}

@ObjectType('UnitMailboxConnection', {
  description: 'A page of addresses (trang địa chỉ nhận nhắc việc), the newest first.',
})
export class UnitMailboxConnection extends Connection {
  @Field(() => [UnitMailboxEdge], { description: 'The addresses of this page.' })
  edges!: UnitMailboxEdge[]
}

@ObjectType('AddMailboxPayload', { description: 'An address that was added (kết quả), or why it was not.' })
export class AddMailboxPayload {
  @Field(() => UnitMailbox, {
    nullable: true,
    description: 'The address, waiting for its confirmation; null where refused.',
  })
  mailbox?: UnitMailbox | null

  @Field(() => RefusalType, {
    nullable: true,
    description: 'Why it was refused (lý do từ chối); null where it was done.',
  })
  error?: RefusalType | null
}

@ObjectType('RemoveMailboxPayload', { description: 'An address that was removed (kết quả), or why it was not.' })
export class RemoveMailboxPayload {
  @Field(() => ID, { nullable: true, description: 'Id of the address that is gone (mã đã xóa); null where refused.' })
  removedId?: string | null

  @Field(() => RefusalType, {
    nullable: true,
    description: 'Why it was refused (lý do từ chối); null where it was done.',
  })
  error?: RefusalType | null
}

@InputType('AddMailboxInput', { description: 'An address for reminders (thêm địa chỉ nhận nhắc việc).' })
export class AddMailboxInput {
  @Field(() => String, { description: 'Code of the unit (mã đơn vị) that is to be reminded.' })
  unit!: string

  @Field(() => String, { description: 'The address (địa chỉ thư điện tử), 254 characters at most.' })
  address!: string
}
