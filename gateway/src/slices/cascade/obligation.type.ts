import type { ObligationKindCode } from '@antq/shared-schema'
import { Field, Float, InputType, Int, ObjectType, registerEnumType, ID } from 'type-graphql'
import { Node } from '../../foundation/node.type.js'
import { RefusalType } from '../../foundation/refusal.type.js'
import { CalendarDateScalar, PartialDateScalar } from '../../foundation/scalars.js'
import { Term } from '../../foundation/term.type.js'
import { Unit } from '../organization/index.js'
import type { ObligationDueEntity, ObligationEntity } from './obligation.entity.js'
import type { ObligationWish } from './obligation.validation.js'

export const ObligationKind = {
  PLAN: 'PLAN',
  REPORT: 'REPORT',
  QUANTITY: 'QUANTITY',
  EVENT: 'EVENT',
  EXEMPLAR: 'EXEMPLAR',
} as const satisfies Record<ObligationKindCode, ObligationKindCode>
registerEnumType(ObligationKind, {
  name: 'ObligationKind',
  description: 'What is asked of a unit (loại yêu cầu).',
  valuesConfig: {
    PLAN: { description: 'To submit a plan of its own (gửi kế hoạch).' },
    REPORT: { description: 'To submit a report (gửi báo cáo).' },
    QUANTITY: { description: 'To reach a quantity (đạt chỉ tiêu): ít nhất 10 cuộc tuyên truyền.' },
    EVENT: { description: 'To hold an event (tổ chức hoạt động): ngày hội, sơ kết.' },
    EXEMPLAR: { description: 'To name an exemplar (có điển hình).' },
  },
})

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

@ObjectType('ObligationProposal', {
  description: 'A demand that a clause of a plan makes (đề xuất yêu cầu), to be looked at and assigned.',
})
export class ObligationProposal {
  @Field(() => ID, { description: 'Global id of the deadline or target (mã điều khoản), to be sent as `clause`.' })
  clause!: string

  @Field(() => Term, { description: 'Kind (loại yêu cầu), as the words have it.' })
  kind!: Term

  @Field(() => String, { description: 'What is asked for (nội dung).' })
  what!: string

  @Field(() => String, { description: 'The clause as printed (nguyên văn).' })
  raw!: string

  @Field(() => [Term], { description: 'Kinds of units that are meant (loại đơn vị).' })
  unitKinds!: Term[]

  @Field(() => Boolean, { description: 'Of those kinds only units directly below (trực thuộc).' })
  isDirect!: boolean

  @Field(() => [Unit], { description: 'Units that are named (đơn vị nêu tên).' })
  units!: Unit[]

  @Field(() => [String], { description: 'Names that no unit below is known by (tên chưa nhận diện được).' })
  unknownNames!: string[]

  @Field(() => Int, { description: 'How many units are meant (số đơn vị), as the tree was on the day of the plan.' })
  unitCount!: number

  @Field(() => Int, { nullable: true, description: 'Quantity (số lượng).' })
  quantity!: number | null

  @Field(() => Term, { nullable: true, description: 'How the quantity is meant: ít nhất, đúng, không quá.' })
  operator!: Term | null

  @Field(() => String, { nullable: true, description: 'What is counted (đơn vị tính).' })
  unitOfMeasure!: string | null

  @Field(() => Boolean, { description: 'False for an aspiration (phấn đấu).' })
  isMandatory!: boolean

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'Due day (ngày đến hạn); null where it recurs or has to be set.',
  })
  dueOn!: string | null

  @Field(() => String, { nullable: true, description: 'How it recurs (chu kỳ), as RFC 5545 says it.' })
  recurrence!: string | null

  @Field(() => PartialDateScalar, { nullable: true, description: 'End of what recurs (hiệu lực đến).' })
  validTo!: string | null

  @Field(() => Boolean, { description: '“trước ngày”: the due day itself is too late.' })
  isExclusive!: boolean

  /** For resolvers; not shown. */
  obligationId!: string | null
}

@InputType('CreateObligationInput', { description: 'What is asked of units below (yêu cầu mới).' })
export class CreateObligationInput implements ObligationWish {
  @Field(() => ID, { description: 'The issued plan (kế hoạch).' })
  plan!: string

  @Field(() => ID, {
    nullable: true,
    description: 'The deadline or target it comes from (điều khoản); each is assigned once.',
  })
  clause?: string | null

  @Field(() => ObligationKind, { description: 'Kind (loại yêu cầu).' })
  kind!: ObligationKindCode

  @Field(() => String, { description: 'What is asked for (nội dung), up to 2,000 characters.' })
  what!: string

  @Field(() => String, {
    nullable: true,
    description: 'Code of the unit whose subtree is asked (trong phạm vi đơn vị); the plan’s own without it.',
  })
  within?: string | null

  @Field(() => [String], { nullable: true, description: 'Kinds of units in the subtree (loại đơn vị).' })
  unitKinds?: string[] | null

  @Field(() => Boolean, { nullable: true, description: 'Of those kinds only units directly below (trực thuộc).' })
  isDirect?: boolean | null

  @Field(() => [String], {
    nullable: true,
    description: 'Codes of units that are asked by name (đơn vị nêu tên), beside the kinds; up to 500.',
  })
  units?: string[] | null

  @Field(() => Int, { nullable: true, description: 'Quantity (số lượng), for QUANTITY, EVENT and EXEMPLAR.' })
  quantity?: number | null

  @Field(() => String, {
    nullable: true,
    description: 'How it is meant: `>=` ít nhất, `=` đúng, `<=` không quá; needed with a quantity.',
  })
  operator?: string | null

  @Field(() => String, { nullable: true, description: 'What is counted (đơn vị tính); needed with a quantity.' })
  unitOfMeasure?: string | null

  @Field(() => Boolean, { nullable: true, description: 'False for an aspiration (phấn đấu); true without it.' })
  isMandatory?: boolean | null

  @Field(() => String, { nullable: true, description: 'Code of the report form to answer with (mã biểu mẫu).' })
  form?: string | null

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'Due day, month or year (ngày đến hạn), for what is due once; without it a date has to be set later.',
  })
  dueOn?: string | null

  @Field(() => String, {
    nullable: true,
    description: 'How it recurs (chu kỳ), as RFC 5545 says it; with `validTo`, instead of `dueOn`.',
  })
  recurrence?: string | null

  @Field(() => PartialDateScalar, { nullable: true, description: 'End of what recurs (hiệu lực đến).' })
  validTo?: string | null

  @Field(() => Boolean, {
    nullable: true,
    description: '“trước ngày”: the due day itself is too late; false without it.',
  })
  isExclusive?: boolean | null
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
