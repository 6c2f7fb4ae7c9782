import { Field, Int, ObjectType } from 'type-graphql'
import { Node } from '../../foundation/node.type.js'
import { RefusalType } from '../../foundation/refusal.type.js'
import { CalendarDateScalar, PartialDateScalar } from '../../foundation/scalars.js'
import type { ObligationDueEntity } from './obligation.entity.js'

@ObjectType('ObligationDue', {
  implements: Node,
  description: 'A day by which a demand is to be met (kỳ hạn): one for what is due once, several for what recurs.',
})
export class ObligationDue implements Pick<
  ObligationDueEntity,
  'id' | 'version' | 'number' | 'dueOn' | 'lastDay' | 'periodFrom' | 'periodTo'
> {
  id!: string

  @Field(() => Int, { description: 'Version (phiên bản), to be sent back with every change.' })
  version!: number

  @Field(() => Int, { description: 'Number among the dues of the demand (thứ tự), from 1.' })
  number!: number

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'The due day as printed (ngày đến hạn); null while the plan’s “cuối năm” has no date.',
  })
  dueOn!: string | null

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description: 'Last day that still keeps it (ngày cuối): the day before for “trước ngày”; null without a date.',
  })
  lastDay!: string | null

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description: 'First day of the period that a report is about (kỳ báo cáo từ).',
  })
  periodFrom!: string | null

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description: 'Its last day (kỳ báo cáo đến); it may lie after the due day.',
  })
  periodTo!: string | null

  /** For resolvers; not shown. */
  obligationId!: string
  planId!: string
  isSetLater!: boolean
  lockedAt!: string | null
}

@ObjectType('DuePayload', { description: 'A due after a change (kết quả), or why nothing was changed.' })
export class DuePayload {
  @Field(() => ObligationDue, {
    nullable: true,
    description: 'The due as it is now (kỳ hạn); what is there now on VERSION_CONFLICT.',
  })
  due?: ObligationDue | null

  @Field(() => RefusalType, {
    nullable: true,
    description: 'Why it was refused (lý do từ chối); null where it was done.',
  })
  error?: RefusalType | null
}
