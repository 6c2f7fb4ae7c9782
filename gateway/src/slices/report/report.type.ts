import { Field, Int, ObjectType } from 'type-graphql'
import { Node } from '../../foundation/node.type.js'
import { Connection, Edge } from '../../foundation/page.type.js'
import { RefusalType } from '../../foundation/refusal.type.js'
import { CalendarDateScalar, DateTimeScalar, PartialDateScalar } from '../../foundation/scalars.js'
import { Unit } from '../organization/index.js'
import { ReportValue } from './quantity.type.js'
import type { ReportEntity, ReportVersionEntity } from './report.entity.js'

@ObjectType('Report', {
  implements: Node,
  description:
    'What a unit reports in a form for a period (báo cáo). Its draft is its own unit’s alone; what was handed in is seen by the units above too, and by everybody once it is published.',
})
export class Report implements Pick<ReportEntity, 'id' | 'version' | 'handedInAt' | 'updatedAt' | 'isPublic'> {
  id!: string

  @Field(() => Int, { description: 'Version of the whole (phiên bản), to be sent back with every change.' })
  version!: number

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was handed in last (thời điểm gửi); null while it never was.',
  })
  handedInAt!: string | null

  @Field(() => Boolean, { description: 'Whether everybody may read a version of it (đã công khai).' })
  isPublic!: boolean

  @Field(() => DateTimeScalar, { description: 'When it was changed last (cập nhật).' })
  updatedAt!: string

  /** For resolvers; not shown. */
  unitId!: string
  form!: string
  period!: string
  formVersion!: number
  latest!: number
  hasDraft!: boolean
  publicNumber!: number | null
  sortKey!: string
  createdAt!: string
}

@ObjectType('ReportVersion', {
  description: 'A report as it was handed in once (lần gửi): never changed, never removed.',
})
export class ReportVersion implements Pick<
  ReportVersionEntity,
  'number' | 'asOf' | 'note' | 'origin' | 'symbol' | 'datedOn' | 'handedInAt'
> {
  @Field(() => Int, { description: 'Number (lần thứ), from 1.' })
  number!: number

  @Field(() => CalendarDateScalar, { nullable: true, description: 'Day of the figures (số liệu tính đến ngày).' })
  asOf!: string | null

  @Field(() => String, {
    nullable: true,
    description:
      'What goes with it in words (ghi chú), for the units above; null for those who see the published version alone.',
  })
  note!: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Where a report that was taken over from elsewhere is from (nguồn); null where it was handed in here.',
  })
  origin!: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Number and symbol (số, ký hiệu): `12/BC-LĐLĐ`; null while it has none.',
  })
  symbol!: string | null

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'Date of the paper (ngày ban hành) as far as known; null while it has none.',
  })
  datedOn!: string | null

  @Field(() => DateTimeScalar, { description: 'When it was handed in (thời điểm gửi).' })
  handedInAt!: string

  /** For resolvers; not shown. */
  reportId!: string
  formVersion!: number
}

@ObjectType('ReportNarrative', { description: 'A written part of a report (phần lời văn).' })
export class ReportNarrative {
  @Field(() => String, { description: 'Code of the part in the form (mã phần): `results.work`.' })
  part!: string

  @Field(() => String, { description: 'What was written (nội dung).' })
  text!: string
}

@ObjectType('ReportDifference', {
  description: 'What differs between two versions of a report (thay đổi giữa hai lần gửi).',
})
export class ReportDifference {
  @Field(() => String, {
    description: 'Path of the field (ô): `asOf`, `values.workers.value`, `narratives.results.work`.',
  })
  field!: string

  @Field(() => String, { nullable: true, description: 'As it was (trước), in print; null where nothing was there.' })
  before!: string | null

  @Field(() => String, { nullable: true, description: 'As it is (sau), in print; null where nothing is there.' })
  after!: string | null
}

@ObjectType('ThenAndNow', {
  description:
    'Then and now (so sánh): of a form with baselines what the report says; of others against the report of the same unit a year before.',
})
export class ThenAndNowType {
  @Field(() => Report, { description: 'The report (báo cáo).' })
  report!: Report

  @Field(() => String, { description: 'Code of the time of the baseline (thời điểm đầu kỳ): `2014`, `2023-H1`.' })
  baselineAt!: string

  @Field(() => String, { description: 'Code of the time of the value (thời điểm hiện nay): `2024`, `2024-H1`.' })
  valueAt!: string

  @Field(() => [ReportValue], { description: 'Every indicator of the form (chỉ tiêu), in its order.' })
  values!: ReportValue[]
}

@ObjectType('ReportEdge', { description: 'A report in a page of a list (báo cáo trong trang).' })
export class ReportEdge extends Edge {
  @Field(() => Report, { description: 'The report (báo cáo).' })
  node!: Report
}

@ObjectType('ReportConnection', {
  description: 'A page of reports (trang báo cáo), those of the newest periods first.',
})
export class ReportConnection extends Connection {
  @Field(() => [ReportEdge], { description: 'The reports of this page.' })
  edges!: ReportEdge[]
}

@ObjectType('ReportProblem', { description: 'What is wrong with one field of a draft (lỗi nhập liệu).' })
export class ReportProblem {
  @Field(() => String, {
    description: 'Path of the field (ô): `values.workers.value`, `narratives.results.work`, `asOf`.',
  })
  field!: string

  @Field(() => String, { description: 'Permanent code (mã lỗi), listed in docs/errors.md.' })
  code!: string

  @Field(() => String, { description: 'Words for people (thông báo): what is wrong and what to do.' })
  message!: string
}

@ObjectType('ReportPayload', {
  description: 'Answer to a change of a report (kết quả thay đổi báo cáo): the report, or why it was refused.',
})
export class ReportPayload {
  @Field(() => Report, {
    nullable: true,
    description: 'The report as it is now; what is there now on VERSION_CONFLICT and REPORT_INVALID; else null.',
  })
  report?: Report | null

  @Field(() => [ReportProblem], {
    nullable: true,
    description:
      'What is wrong with fields of its draft (lỗi từng ô), kept all the same; null where refused at the door.',
  })
  problems?: ReportProblem[]

  @Field(() => RefusalType, {
    nullable: true,
    description: 'Why it was refused (lý do từ chối); null where it was done.',
  })
  error?: RefusalType | null
}

@ObjectType('ReportPeriodPayload', { description: 'Answer to locking a period (kết quả khóa kỳ báo cáo).' })
export class ReportPeriodPayload {
  @Field(() => Unit, {
    nullable: true,
    description: 'The unit with whose subtree it is about (đơn vị); null where refused.',
  })
  unit?: Unit | null

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the period is locked now (đã khóa); null where refused.',
  })
  isLocked?: boolean | null

  @Field(() => RefusalType, {
    nullable: true,
    description: 'Why it was refused (lý do từ chối); null where it was done.',
  })
  error?: RefusalType | null
}
