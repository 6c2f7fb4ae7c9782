import type { ObligationKindCode } from '@antq/shared-schema'
import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql'
import { PartialDateScalar } from '../../foundation/scalars.js'
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
