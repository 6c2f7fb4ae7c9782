import { Field, ObjectType } from 'type-graphql'
import { DateTimeScalar } from '../../foundation/scalars.js'
import { IndicatorType } from './form.type.js'
import type { StoredDraft } from './draft.reading.js'
import type { Report } from './report.type.js'

@ObjectType('ReportDraftValue', { description: 'A value of a draft (số liệu nháp), letter for letter as typed.' })
export class ReportDraftValue {
  @Field(() => String, { description: 'Code of the indicator (mã chỉ tiêu).' })
  indicator!: string

  @Field(() => IndicatorType, {
    nullable: true,
    description: 'The indicator; null where the form has none of this code.',
  })
  definition!: IndicatorType | null

  @Field(() => String, { description: 'The value as typed (số hiện nay); empty = not reported.' })
  value!: string

  @Field(() => String, { description: 'The baseline as typed (số đầu kỳ).' })
  baseline!: string

  @Field(() => String, { description: 'The change as typed (mức tăng, giảm).' })
  delta!: string
}

@ObjectType('ReportDraft', { description: 'The working copy of a report (bản nháp), its own unit’s alone.' })
export class ReportDraft {
  @Field(() => String, { description: 'Day of the figures as typed (số liệu tính đến ngày); empty where none.' })
  asOf!: string

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was composed last out of the reports below (tổng hợp lúc); null where it was not.',
  })
  composedAt!: string | null

  /** For resolvers; not shown. */
  report!: Report
  stored!: StoredDraft
}
