import { Field, Int, ObjectType } from 'type-graphql'
import { Term } from '../../foundation/term.type.js'
import { Unit } from '../organization/index.js'
import { Plan } from '../plan/index.js'
import { IndicatorType, ReportPeriod } from './form.type.js'
import { QuantityType } from './quantity.type.js'
import { Report } from './report.type.js'

@ObjectType('ReportSource', { description: 'A unit of which a report was composed (đơn vị được tổng hợp).' })
export class ReportSource {
  @Field(() => Unit, { description: 'The unit (đơn vị).' })
  unit!: Unit

  @Field(() => ReportPeriod, {
    description: 'Period of its report (kỳ báo cáo nguồn): that of the whole, or a half of the year.',
  })
  period!: ReportPeriod

  @Field(() => Report, {
    nullable: true,
    description: 'Its report (báo cáo); null where it had not reported, or where it is not for the caller to see.',
  })
  report!: Report | null

  @Field(() => Int, {
    nullable: true,
    description: 'Number of the version that was taken (lần gửi); null where the unit had not reported.',
  })
  number!: number | null

  @Field(() => Boolean, { description: 'Whether the unit has handed in another version since (đã có bản mới hơn).' })
  isOutdated!: boolean
}

@ObjectType('ReportPart', { description: 'What one unit contributed to a number (phần của từng đơn vị).' })
export class ReportPart extends ReportSource {
  @Field(() => QuantityType, {
    nullable: true,
    description: 'What it had reported (số liệu của đơn vị); null = nothing reported, which is not zero.',
  })
  quantity!: QuantityType | null

  @Field(() => QuantityType, {
    nullable: true,
    description: 'What it had reported of the beginning (số đầu kỳ của đơn vị); null = nothing reported.',
  })
  baseline!: QuantityType | null
}

@ObjectType('ReportSentence', {
  description: 'A sentence that composing wrote (câu được tổng hợp), and where it is from.',
})
export class ReportSentence {
  @Field(() => String, { description: 'Code of the written part (mã phần).' })
  part!: string

  @Field(() => String, { description: 'The sentence (câu).' })
  text!: string

  @Field(() => Unit, { description: 'The unit whose words or work it tells of (đơn vị).' })
  unit!: Unit

  @Field(() => Report, { nullable: true, description: 'The report it is from (báo cáo nguồn); null for a plan.' })
  report!: Report | null

  @Field(() => Int, { nullable: true, description: 'Number of the version it is from (lần gửi).' })
  number!: number | null

  @Field(() => Plan, { nullable: true, description: 'The plan whose progress it tells (kế hoạch nguồn).' })
  plan!: Plan | null

  @Field(() => Boolean, { description: 'Whether it still stands in the text, letter for letter (còn giữ nguyên).' })
  isKept!: boolean
}

@ObjectType('ReportComposedBaseline', {
  description:
    'A baseline of a composed draft (số đầu kỳ tổng hợp): added up of exactly those units of whose values the total speaks.',
})
export class ReportComposedBaseline {
  @Field(() => String, {
    description: 'What composing came to when it was taken (số đã tổng hợp); empty where nothing.',
  })
  composed!: string

  @Field(() => String, { description: 'What the reports below come to now; empty where nothing.' })
  now!: string

  @Field(() => Boolean, { description: 'It has changed below since it was taken (số liệu đã thay đổi).' })
  isOutdated!: boolean

  @Field(() => Boolean, {
    description: 'The draft holds something else (cán bộ đã sửa): never overwritten.',
  })
  isOwn!: boolean

  @Field(() => Term, {
    nullable: true,
    description: 'Why there is no total (lý do không cộng được); null where there is.',
  })
  refused!: Term | null

  @Field(() => [Unit], { description: 'Units that gave the value and no baseline (đơn vị thiếu số đầu kỳ).' })
  silent!: Unit[]
}

@ObjectType('ReportComposedValue', { description: 'A number of a composed draft (số tổng hợp).' })
export class ReportComposedValue {
  @Field(() => IndicatorType, { description: 'What is counted (chỉ tiêu thống kê).' })
  indicator!: IndicatorType

  @Field(() => String, { description: 'What composing had put into the draft (số đã tổng hợp); empty where nothing.' })
  composed!: string

  @Field(() => String, {
    description: 'What the reports below come to now (số hiện nay của cấp dưới); empty where nothing.',
  })
  now!: string

  @Field(() => Boolean, { description: 'The number has changed below since it was taken (số liệu đã thay đổi).' })
  isOutdated!: boolean

  @Field(() => Boolean, {
    description: 'The draft holds something of the officer’s own (cán bộ đã sửa): never overwritten.',
  })
  isOwn!: boolean

  @Field(() => Term, {
    nullable: true,
    description: 'Why there is no total (lý do không cộng được); null where there is.',
  })
  refused!: Term | null

  @Field(() => Int, {
    description: 'Of how many units, or half-years, the total speaks now (số đơn vị, số kỳ có số liệu).',
  })
  unitCount!: number

  @Field(() => [Unit], { description: 'Units that reported without this value (đơn vị chưa có số liệu này).' })
  silent!: Unit[]

  @Field(() => ReportComposedBaseline, {
    nullable: true,
    description: 'What it was at the beginning (số đầu kỳ); null where the form does not ask.',
  })
  baseline!: ReportComposedBaseline | null

  /** For resolvers; not shown. */
  code!: string
  reportId!: string
}

@ObjectType('ReportComposition', {
  description: 'How a draft was composed (kết quả tổng hợp): out of which reports, and what has changed below since.',
})
export class ReportComposition {
  @Field(() => Term, { description: 'Out of what (căn cứ tổng hợp): the units below, or the halves of the year.' })
  basis!: Term

  @Field(() => [Unit], {
    description: 'Units that fill in the form and have not reported (đơn vị chưa báo cáo), by name.',
  })
  missing!: Unit[]

  @Field(() => String, {
    nullable: true,
    description: 'Says who has not reported (câu nêu đơn vị chưa báo cáo); null where nobody is missing.',
  })
  missingText!: string | null

  @Field(() => [ReportComposedValue], { description: 'Numbers (số tổng hợp), in the order of the form.' })
  values!: ReportComposedValue[]

  /** For resolvers; not shown. */
  reportId!: string
  texts!: readonly { part: string; text: string }[]
}
