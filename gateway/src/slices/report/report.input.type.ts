import type { CompositionBasisCode } from '@antq/shared-schema'
import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql'
import { PartialDateScalar } from '../../foundation/scalars.js'

@InputType({ description: 'A value of a draft (số liệu): what is left out stays, what is empty is cleared.' })
export class ReportValueInput {
  @Field(() => String, { description: 'Code of the indicator (mã chỉ tiêu).' })
  indicator!: string

  @Field(() => String, {
    nullable: true,
    description: 'The value as typed (số hiện nay): `1.250`, `95,69`, `912/1.200`, `khoảng 7.000`, `hàng nghìn tờ`.',
  })
  value?: string

  @Field(() => String, { nullable: true, description: 'The baseline as typed (số đầu kỳ).' })
  baseline?: string

  @Field(() => String, {
    nullable: true,
    description: 'The change as typed (mức tăng, giảm): `tăng 162.633`, `32 điểm phần trăm`.',
  })
  delta?: string
}

@InputType({ description: 'A written part of a draft (phần lời văn).' })
export class ReportNarrativeInput {
  @Field(() => String, { description: 'Code of the part in the form (mã phần).' })
  part!: string

  @Field(() => String, { description: 'What is written (nội dung); empty to clear it.' })
  text!: string
}

@InputType({ description: 'What a report is about (đơn vị, biểu mẫu, kỳ).' })
export class ReportSubjectInput {
  @Field(() => String, { description: 'Code of the unit (mã đơn vị).' })
  unit!: string

  @Field(() => String, { description: 'Code of the form (mã biểu mẫu).' })
  form!: string

  @Field(() => String, { description: 'Code of the period (mã kỳ): `2024-H1`, `2024`, `2014/2024`.' })
  period!: string
}

@InputType({ description: 'What of a draft was typed since it was saved last (lưu bản nháp).' })
export class SaveReportDraftInput extends ReportSubjectInput {
  @Field(() => Int, {
    nullable: true,
    description: 'The version that was looked at; left out where there was no report.',
  })
  version?: number | null

  @Field(() => String, { nullable: true, description: 'Day of the figures (số liệu tính đến ngày): `25/5/2024`.' })
  asOf?: string | null

  @Field(() => [ReportValueInput], { defaultValue: [], description: 'Values that were typed (số liệu).' })
  values!: ReportValueInput[]

  @Field(() => [ReportNarrativeInput], { defaultValue: [], description: 'Parts that were written (lời văn).' })
  narratives!: ReportNarrativeInput[]
}

export const CompositionBasis = {
  BELOW: 'BELOW',
  HALF_YEARS: 'HALF_YEARS',
} as const satisfies Record<CompositionBasisCode, CompositionBasisCode>
registerEnumType(CompositionBasis, {
  name: 'CompositionBasis',
  description: 'Out of what a draft is composed (căn cứ tổng hợp).',
  valuesConfig: {
    BELOW: { description: 'The reports of the units right below, for the same period (báo cáo cấp dưới).' },
    HALF_YEARS: {
      description:
        'The two half-year reports of the unit itself (hai báo cáo 6 tháng), for a year: flows are added, of stocks and ratios the last one counts.',
    },
  },
})

@InputType({ description: 'A draft to be composed (tổng hợp báo cáo).' })
export class ComposeReportInput extends ReportSubjectInput {
  @Field(() => Int, {
    nullable: true,
    description: 'The version that was looked at; left out where there was no report.',
  })
  version?: number | null

  @Field(() => CompositionBasis, {
    nullable: true,
    description: 'Out of what (căn cứ tổng hợp); the units right below without it. HALF_YEARS is for a year alone.',
  })
  basis?: CompositionBasisCode | null
}

@InputType({ description: 'A draft to be handed in (gửi báo cáo).' })
export class HandInReportInput {
  @Field(() => ID, { description: 'The report (báo cáo).' })
  report!: string

  @Field(() => Int, { description: 'The version that was looked at.' })
  version!: number

  @Field(() => String, {
    nullable: true,
    description: 'Number and symbol (số, ký hiệu) where it has them already: `12/BC-LĐLĐ`, up to 120 characters.',
  })
  symbol?: string | null

  @Field(() => PartialDateScalar, { nullable: true, description: 'Date of the paper (ngày ban hành), likewise.' })
  datedOn?: string | null

  @Field(() => ID, {
    nullable: true,
    description: 'What the unit owes that is answered with it (việc được giao), in the same step.',
  })
  assignment?: string | null

  @Field(() => Int, { nullable: true, description: 'The version of the assignment that was looked at.' })
  assignmentVersion?: number | null

  @Field(() => String, { nullable: true, description: 'What goes with it in words (ghi chú), up to 2,000 characters.' })
  note?: string | null
}
