import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { Node } from '../../foundation/node.type.js'
import { Connection, Edge } from '../../foundation/page.type.js'
import { RefusalType } from '../../foundation/refusal.type.js'
import { DateTimeScalar } from '../../foundation/scalars.js'
import type { CalendarLinkEntity } from './calendar.entity.js'

@ObjectType('CalendarLink', {
  implements: Node,
  description:
    'A secret address under which an officer’s phone or calendar reads the deadlines of a unit (liên kết lịch); one for each unit and officer. For those who see what the unit owes.',
})
export class CalendarLink implements Pick<CalendarLinkEntity, 'id' | 'createdAt' | 'endsAt'> {
  id!: string

  @Field(() => DateTimeScalar, { description: 'When it was made, or made anew (tạo lúc).' })
  createdAt!: string

  @Field(() => DateTimeScalar, { description: 'Until when it works (hết hiệu lực lúc): 366 days.' })
  endsAt!: string

  /** For resolvers; not shown. */
  unitId!: string
  owner!: string
}

@ObjectType('CalendarLinkEdge', { description: 'A calendar link in a page of a list (liên kết lịch trong trang).' })
export class CalendarLinkEdge extends Edge {
  @Field(() => CalendarLink, { description: 'The link.' })
  node!: CalendarLink
}

@ObjectType('CalendarLinkConnection', {
  description: 'A page of calendar links (trang liên kết lịch), the newest first.',
})
export class CalendarLinkConnection extends Connection {
  @Field(() => [CalendarLinkEdge], { description: 'The links of this page.' })
  edges!: CalendarLinkEdge[]
}

@ObjectType('CreateCalendarLinkPayload', { description: 'A calendar link that was made (kết quả), or why it was not.' })
export class CreateCalendarLinkPayload {
  @Field(() => CalendarLink, { nullable: true, description: 'The link; null where refused.' })
  calendarLink?: CalendarLink | null

  @Field(() => String, {
    nullable: true,
    description:
      'Its address (địa chỉ lịch), `https://…/calendar/antq_l_….ics`, to be subscribed to in a calendar: shown this once. Null where refused, and where the same request is answered again under its idempotency key.',
  })
  url?: string | null

  @Field(() => RefusalType, {
    nullable: true,
    description: 'Why it was refused (lý do từ chối); null where it was done.',
  })
  error?: RefusalType | null
}

@ObjectType('RevokeCalendarLinkPayload', {
  description: 'A calendar link that was taken back (kết quả), or why it was not.',
})
export class RevokeCalendarLinkPayload {
  @Field(() => ID, { nullable: true, description: 'Id of the link that is gone (mã đã thu hồi); null where refused.' })
  revokedId?: string | null

  @Field(() => RefusalType, {
    nullable: true,
    description: 'Why it was refused (lý do từ chối); null where it was done.',
  })
  error?: RefusalType | null
}

@InputType('CreateCalendarLinkInput', { description: 'A calendar link (tạo liên kết lịch).' })
export class CreateCalendarLinkInput {
  @Field(() => String, { description: 'Code of the unit (mã đơn vị) whose deadlines it shows.' })
  unit!: string
}
