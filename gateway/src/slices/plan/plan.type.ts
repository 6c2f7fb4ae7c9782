import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql'
import { Node } from '../../foundation/node.type.js'
import { Connection, Edge } from '../../foundation/page.type.js'
import { RefusalType } from '../../foundation/refusal.type.js'
import { CalendarDateScalar, DateTimeScalar, PartialDateScalar } from '../../foundation/scalars.js'
import { Term } from '../../foundation/term.type.js'
import { Document } from '../document/index.js'
import { Unit } from '../organization/index.js'
import type { PlanEntity } from './plan.entity.js'

export const PlanState = { DRAFT: 'DRAFT', ISSUED: 'ISSUED', CLOSED: 'CLOSED' } as const
registerEnumType(PlanState, {
  name: 'PlanState',
  description: 'State of a plan (trạng thái kế hoạch).',
  valuesConfig: {
    DRAFT: { description: 'Draft (dự thảo): seen by officers of the unit and of those above.' },
    ISSUED: { description: 'Issued (đã ban hành): seen by everybody.' },
    CLOSED: { description: 'Closed (đã kết thúc): seen by everybody, no longer carried out.' },
  },
})

@ObjectType('PlanSection', { description: 'A heading of the plan’s text (đề mục).' })
export class PlanSectionType {
  @Field(() => String, { description: 'Label as printed (số mục): `II`, `3`, `Điều 4`.' })
  label!: string

  @Field(() => String, { description: 'Heading (tên mục); empty where there is only a label.' })
  heading!: string

  @Field(() => Int, { description: '1 = Roman numeral or Chương, 2 = Arabic numeral or Điều.' })
  level!: number
}

@ObjectType('PlanTask', { description: 'Something a plan gives a unit to do (nhiệm vụ).' })
export class PlanTask {
  @Field(() => ID, { description: 'Global id.' })
  id!: string

  @Field(() => Int, { description: 'Place in the plan, from 0.' })
  position!: number

  @Field(() => String, { nullable: true, description: 'Heading it stands under (đề mục).' })
  section!: string | null

  @Field(() => String, { description: 'What is to be done (nội dung), as printed.' })
  text!: string

  @Field(() => String, { nullable: true, description: 'Who leads (chủ trì), as printed.' })
  lead!: string | null

  @Field(() => Unit, { nullable: true, description: 'Who leads, as a registered unit; null where it is not known.' })
  leadUnit!: Unit | null

  @Field(() => [String], { description: 'Who co-operates (phối hợp), as printed.' })
  cooperators!: string[]

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'By when (thời hạn); null where the plan gives none.',
  })
  due!: string | null

  @Field(() => Boolean, {
    description: 'Goes on all the time (thường xuyên): followed by what is done, not by a date.',
  })
  isContinuous!: boolean

  @Field(() => Term, { description: 'State (trạng thái): đã giao, đang thực hiện, hoàn thành.' })
  state!: Term

  @Field(() => Boolean, { description: 'Whether it is past its date and not done (quá hạn).' })
  isOverdue!: boolean
}

@ObjectType('PlanTarget', { description: 'A quantity that a plan demands (chỉ tiêu).' })
export class PlanTarget {
  @Field(() => ID, { description: 'Global id.' })
  id!: string

  @Field(() => Int, { description: 'Place in the plan, from 0.' })
  position!: number

  @Field(() => String, { description: 'As printed (nguyên văn).' })
  text!: string

  @Field(() => Int, { description: 'Quantity (số lượng), a whole number.' })
  quantity!: number

  @Field(() => Term, { description: 'How the quantity is meant: ít nhất `>=`, đúng `=`, không quá `<=`.' })
  operator!: Term

  @Field(() => String, { description: 'What is counted (đơn vị tính): `cuộc tuyên truyền`.' })
  unitOfMeasure!: string

  @Field(() => String, { nullable: true, description: 'Who is to reach it (đơn vị thực hiện), as printed.' })
  who!: string | null

  @Field(() => Boolean, { description: 'False for an aspiration (phấn đấu).' })
  isMandatory!: boolean

  @Field(() => Int, {
    nullable: true,
    description: 'Reached so far (kết quả); null = nothing reported, which is not zero.',
  })
  reached!: number | null

  @Field(() => Float, {
    nullable: true,
    description: 'Reached ÷ quantity (tỷ lệ), 0–1, at most 1; null where nothing is reported or the quantity is 0.',
  })
  share!: number | null
}

@ObjectType('PlanDeadline', { description: 'A time that a plan sets (thời hạn).' })
export class PlanDeadline {
  @Field(() => ID, { description: 'Global id.' })
  id!: string

  @Field(() => String, { description: 'As printed (nguyên văn).' })
  raw!: string

  @Field(() => Term, { description: 'Type: thời hạn, định kỳ, tính từ một mốc, trong giai đoạn, hiệu lực.' })
  type!: Term

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'The date as far as printed (ngày); null for recurring and relative ones.',
  })
  date!: string | null

  @Field(() => String, {
    description: 'The rule as data, in words of the intake grammar: `before`, `yearly before 06-01 and 12-01`.',
  })
  rule!: string

  @Field(() => String, { nullable: true, description: 'Who has to keep it (đơn vị thực hiện), as printed.' })
  who!: string | null

  @Field(() => String, { nullable: true, description: 'What is due (nội dung), as printed.' })
  what!: string | null

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description:
      'Last day that still keeps it (ngày cuối): the day before for “trước ngày”; null without a whole date.',
  })
  lastCompliantDay!: string | null
}

@ObjectType('PlanAction', { description: 'A step that the caller may take with a plan now (thao tác).' })
export class PlanAction {
  @Field(() => Term, { description: 'The step: ban hành, thu hồi, kết thúc, mở lại, xóa dự thảo.' })
  name!: Term

  @Field(() => Term, { nullable: true, description: 'State it leads to; null where the plan is gone afterwards.' })
  to!: Term | null
}

@ObjectType('CascadeDelay', { description: 'How long a demand took from one level to the next (độ trễ giữa các cấp).' })
export class CascadeDelay {
  @Field(() => Int, {
    description: 'Whole days from the superior’s document to this one; negative where this one is older.',
  })
  days!: number

  @Field(() => Document, { description: 'The superior’s document (văn bản cấp trên).' })
  from!: Document

  @Field(() => Document, { description: 'This plan’s document.' })
  to!: Document
}

@ObjectType('Plan', {
  implements: Node,
  description:
    'A plan (kế hoạch, hướng dẫn): what a document asks for, as data. Drafts are seen only by officers of the unit and of those above.',
})
export class Plan implements Pick<
  PlanEntity,
  'id' | 'version' | 'year' | 'taskCount' | 'targetCount' | 'issuedAt' | 'updatedAt'
> {
  id!: string

  @Field(() => Int, { description: 'Version (phiên bản), to be sent back with every change.' })
  version!: number

  @Field(() => Int, {
    nullable: true,
    description: 'Year (năm) of issue, or the first year that the title names; null where neither is known.',
  })
  year!: number | null

  @Field(() => Int, { description: 'Number of tasks (số nhiệm vụ).' })
  taskCount!: number

  @Field(() => Int, { description: 'Number of targets (số chỉ tiêu).' })
  targetCount!: number

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was issued here (thời điểm ban hành); null for drafts.',
  })
  issuedAt!: string | null

  @Field(() => DateTimeScalar, { description: 'When it was changed last (cập nhật).' })
  updatedAt!: string

  /** For resolvers; not shown. */
  state!: string
  documentId!: string
  unitId!: string
  parentDocumentId!: string | null
}

@ObjectType('PlanEdge', { description: 'A plan in a page of a list (kế hoạch trong trang).' })
export class PlanEdge extends Edge {
  @Field(() => Plan, { description: 'The plan (kế hoạch).' })
  node!: Plan
}

@ObjectType('PlanConnection', { description: 'A page of plans (trang kế hoạch), newest first.' })
export class PlanConnection extends Connection {
  @Field(() => [PlanEdge], { description: 'The plans of this page.' })
  edges!: PlanEdge[]
}

@ObjectType('PlanPayload', {
  description: 'Answer to a change of a plan (kết quả thay đổi kế hoạch): the plan, or why it was refused.',
})
export class PlanPayload {
  @Field(() => Plan, {
    nullable: true,
    description: 'The plan as it is now; what is there now on VERSION_CONFLICT; null where refused or discarded.',
  })
  plan?: Plan | null

  @Field(() => RefusalType, {
    nullable: true,
    description: 'Why it was refused (lý do từ chối); null where it was done.',
  })
  error?: RefusalType | null
}
