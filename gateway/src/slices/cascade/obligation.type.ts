import type { ObligationKindCode } from '@antq/shared-schema'
import { Field, Float, Int, ObjectType } from 'type-graphql'
import { Node } from '../../foundation/node.type.js'
import { RefusalType } from '../../foundation/refusal.type.js'
import { CalendarDateScalar, PartialDateScalar } from '../../foundation/scalars.js'
import type { ObligationEntity } from './obligation.entity.js'

@ObjectType('SpreadProgress', { description: 'How far a demand has been given to units (tiến độ giao yêu cầu).' })
export class SpreadProgress {
  @Field(() => Int, { description: 'Units of the list that have been looked at (số đơn vị đã xét).' })
  done!: number

  @Field(() => Int, { description: 'Units in the list (tổng số đơn vị), those of the past too.' })
  total!: number

  @Field(() => Float, { description: 'Done ÷ total (tỷ lệ), 0–1.' })
  share!: number
}

@ObjectType('CascadeSlack', {
  description:
    'How much time a cascade leaves (thời gian còn lại giữa các cấp), in whole days; null where one of the dates is not whole.',
})
export class CascadeSlack {
  @Field(() => Int, {
    nullable: true,
    description: 'From the superior’s document to the first due day (tổng thời gian).',
  })
  fromSuperior!: number | null

  @Field(() => Int, {
    nullable: true,
    description: 'From the superior’s document to the plan’s own (thời gian cấp này đã dùng).',
  })
  usedByPlan!: number | null

  @Field(() => Int, {
    nullable: true,
    description: 'From the plan’s own document to the first due day (thời gian còn cho cấp dưới).',
  })
  leftBelow!: number | null
}

@ObjectType('Obligation', {
  implements: Node,
  description:
    'A demand of an issued plan on units below its own (yêu cầu): who, what, by when. Public as the plan is; what single units did of it is not.',
})
export class Obligation implements Pick<
  ObligationEntity,
  'id' | 'version' | 'what' | 'raw' | 'quantity' | 'unitOfMeasure' | 'form' | 'startsOn' | 'recurrence' | 'validTo'
> {
  id!: string

  @Field(() => Int, { description: 'Version (phiên bản), to be sent back with every change.' })
  version!: number

  @Field(() => String, { description: 'What is asked for (nội dung).' })
  what!: string

  @Field(() => String, {
    nullable: true,
    description: 'The clause as printed (nguyên văn); null where the officer wrote it.',
  })
  raw!: string | null

  @Field(() => Int, { nullable: true, description: 'Quantity (số lượng); null where none is asked for.' })
  quantity!: number | null

  @Field(() => String, { nullable: true, description: 'What is counted (đơn vị tính).' })
  unitOfMeasure!: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Code of the report form (mã biểu mẫu) to answer with; null where any will do.',
  })
  form!: string | null

  @Field(() => CalendarDateScalar, { description: 'First day on which it is asked (ngày bắt đầu): the plan’s own.' })
  startsOn!: string

  @Field(() => String, {
    nullable: true,
    description:
      'How it recurs (chu kỳ), rules of RFC 5545 between blanks: `FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=1`; null for what is due once.',
  })
  recurrence!: string | null

  @Field(() => PartialDateScalar, { nullable: true, description: 'End of what recurs (hiệu lực đến).' })
  validTo!: string | null

  /** For resolvers; not shown. */
  planId!: string
  unitId!: string
  withinId!: string
  kind!: ObligationKindCode
  state!: ObligationEntity['state']
  unitKinds!: string[]
  namedIds!: string[]
  operator!: string | null
  isDirect!: boolean
  isMandatory!: boolean
  isExclusive!: boolean
  spreadDone!: number
  spreadTotal!: number
}

@ObjectType('ObligationPayload', { description: 'A demand after a change (kết quả), or why nothing was changed.' })
export class ObligationPayload {
  @Field(() => Obligation, {
    nullable: true,
    description: 'The demand as it is now (yêu cầu); what is there now on VERSION_CONFLICT.',
  })
  obligation?: Obligation | null

  @Field(() => RefusalType, {
    nullable: true,
    description: 'Why it was refused (lý do từ chối); null where it was done.',
  })
  error?: RefusalType | null
}
