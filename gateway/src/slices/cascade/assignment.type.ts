import type { AnswerKindCode, TimelinessCode } from '@antq/shared-schema'
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql'
import { Node } from '../../foundation/node.type.js'
import { Connection, Edge } from '../../foundation/page.type.js'
import { RefusalType } from '../../foundation/refusal.type.js'
import { CalendarDateScalar, DateTimeScalar } from '../../foundation/scalars.js'
import { Term } from '../../foundation/term.type.js'
import { Unit } from '../organization/index.js'
import type { AnswerEntity, AssignmentEntity } from './assignment.entity.js'

export const AnswerKind = {
  PLAN: 'PLAN',
  DOCUMENT: 'DOCUMENT',
  REPORT: 'REPORT',
  QUANTITY: 'QUANTITY',
  NOT_APPLICABLE: 'NOT_APPLICABLE',
} as const satisfies Record<AnswerKindCode, AnswerKindCode>
registerEnumType(AnswerKind, {
  name: 'AnswerKind',
  description: 'With what a unit answers (hình thức trả lời).',
  valuesConfig: {
    PLAN: { description: 'An issued plan of the unit’s own (kế hoạch của đơn vị).' },
    DOCUMENT: { description: 'A public document of the unit’s own (văn bản).' },
    REPORT: { description: 'A report (báo cáo), handed in with the report itself.' },
    QUANTITY: { description: 'How much was reached (số lượng đạt được).' },
    NOT_APPLICABLE: { description: 'It does not apply to the unit (không thuộc diện thực hiện), with the reason.' },
  },
})

export const Timeliness = {
  OPEN: 'OPEN',
  MISSING: 'MISSING',
  ON_TIME: 'ON_TIME',
  LATE: 'LATE',
} as const satisfies Record<TimelinessCode, TimelinessCode>
registerEnumType(Timeliness, {
  name: 'Timeliness',
  description: 'How an assignment stands against its last day (tình trạng so với hạn).',
  valuesConfig: {
    OPEN: { description: 'Not handed in; as a filter also what is missing (chưa gửi).' },
    MISSING: { description: 'Never handed in, and the last day has passed (quá hạn).' },
    ON_TIME: { description: 'Handed in by the last day (đúng hạn).' },
    LATE: { description: 'Handed in after it (gửi muộn).' },
  },
})

@ObjectType('Assignment', {
  implements: Node,
  description:
    'What one unit owes by one day (việc được giao). For officers of the unit, of those above it, and of the unit that asks.',
})
export class Assignment implements Pick<AssignmentEntity, 'id' | 'version' | 'answeredOn' | 'reached' | 'updatedAt'> {
  id!: string

  @Field(() => Int, { description: 'Version (phiên bản), to be sent back with every change.' })
  version!: number

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description: 'Day on which it was first handed in (ngày gửi lần đầu): a return does not make it late.',
  })
  answeredOn!: string | null

  @Field(() => Int, {
    nullable: true,
    description: 'Quantity that the last answer says (kết quả); null where it says none, which is not zero.',
  })
  reached!: number | null

  @Field(() => DateTimeScalar, { description: 'When it was changed last (cập nhật).' })
  updatedAt!: string

  /** For resolvers; not shown. */
  unitId!: string
  askedId!: string
  planId!: string
  dueId!: string
  obligationId!: string
  pathNow!: string
  state!: AssignmentEntity['state']
  isOpen!: boolean
  isLate!: boolean
  orderDay!: string
}

@ObjectType('Answer', { description: 'Something that was handed in (lần gửi). Never changed; the last one counts.' })
export class Answer implements Pick<
  AnswerEntity,
  'id' | 'number' | 'quantity' | 'note' | 'submittedAt' | 'submittedOn'
> {
  @Field(() => ID, { description: 'Global id.' })
  id!: string

  @Field(() => Int, { description: 'Number among the answers (lần thứ), from 1.' })
  number!: number

  @Field(() => Int, { nullable: true, description: 'Quantity reached (số lượng).' })
  quantity!: number | null

  @Field(() => String, { nullable: true, description: 'What goes with it (ghi chú), or why it does not apply.' })
  note!: string | null

  @Field(() => DateTimeScalar, { description: 'When it was handed in (gửi lúc).' })
  submittedAt!: string

  @Field(() => CalendarDateScalar, { description: 'On which day in Vietnam (ngày gửi).' })
  submittedOn!: string

  /** For resolvers; not shown. */
  kind!: AnswerKindCode
  planId!: string | null
  documentId!: string | null
  reportId!: string | null
  reportNumber!: number | null
  unitId!: string
  isLate!: boolean
}

@ObjectType('AssignmentStep', { description: 'A step in the life of an assignment (bước xử lý).' })
export class AssignmentStepType {
  @Field(() => Int, { description: 'The version that it made (phiên bản).' })
  number!: number

  @Field(() => Term, { description: 'The step (thao tác): gửi, trả lại, duyệt, đơn vị kế thừa nhận việc.' })
  action!: Term

  @Field(() => Term, { description: 'State before (trạng thái trước).' })
  from!: Term

  @Field(() => Term, { description: 'State after (trạng thái sau).' })
  to!: Term

  @Field(() => String, { nullable: true, description: 'Remark or reason (nhận xét, lý do).' })
  remark!: string | null

  @Field(() => Int, { nullable: true, description: 'Number of the answer that was handed in or judged (lần gửi).' })
  answerNumber!: number | null

  @Field(() => Unit, {
    nullable: true,
    description: 'The unit that owed it before (đơn vị trước đó), where that changed.',
  })
  formerUnit!: Unit | null

  @Field(() => DateTimeScalar, { description: 'When (thời điểm).' })
  at!: string
}

@ObjectType('AssignmentEdge', { description: 'An assignment in a page of a list (việc được giao trong trang).' })
export class AssignmentEdge extends Edge {
  @Field(() => Assignment, { description: 'The assignment (việc được giao).' })
  node!: Assignment
}

@ObjectType('AssignmentConnection', { description: 'A page of assignments (trang việc được giao).' })
export class AssignmentConnection extends Connection {
  @Field(() => [AssignmentEdge], { description: 'The assignments of this page.' })
  edges!: AssignmentEdge[]
}

@ObjectType('UnansweredList', { description: 'Who has not answered (danh sách chưa gửi), ready for a letter.' })
export class UnansweredList {
  @Field(() => Int, { description: 'How many (số đơn vị, lượt).' })
  count!: number

  @Field(() => String, {
    description:
      'The list as text (dạng văn bản): one line for each unit, the units under whom they stand before them.',
  })
  text!: string

  @Field(() => Boolean, { description: 'Whether the list was cut off at 2,000 lines (danh sách bị cắt).' })
  isCut!: boolean

  @Field(() => String, {
    description:
      'Path of the list as a spreadsheet (.xlsx) on this gateway (đường dẫn tải), to be asked for with the same `Authorization`.',
  })
  spreadsheetPath!: string
}

@InputType('SubmitAnswerInput', { description: 'What a unit hands in (kết quả gửi).' })
export class SubmitAnswerInput {
  @Field(() => ID, { description: 'The assignment (việc được giao).' })
  assignment!: string

  @Field(() => Int, { description: 'The version that was looked at (phiên bản).' })
  version!: number

  @Field(() => AnswerKind, { description: 'With what it is answered (hình thức).' })
  kind!: AnswerKindCode

  @Field(() => ID, { nullable: true, description: 'The unit’s own issued plan (kế hoạch), for PLAN.' })
  plan?: string | null

  @Field(() => ID, { nullable: true, description: 'The unit’s own public document (văn bản), for DOCUMENT.' })
  document?: string | null

  @Field(() => Int, {
    nullable: true,
    description: 'Quantity reached (số lượng), a whole number, zero or more; needed for QUANTITY.',
  })
  quantity?: number | null

  @Field(() => String, {
    nullable: true,
    description: 'What goes with it (ghi chú); for NOT_APPLICABLE why, 5–2,000 characters.',
  })
  note?: string | null
}

@ObjectType('AssignmentPayload', { description: 'An assignment after a step (kết quả), or why it was not taken.' })
export class AssignmentPayload {
  @Field(() => Assignment, {
    nullable: true,
    description: 'The assignment as it is now (việc được giao); what is there now on VERSION_CONFLICT.',
  })
  assignment?: Assignment | null

  @Field(() => RefusalType, {
    nullable: true,
    description: 'Why it was refused (lý do từ chối); null where it was done.',
  })
  error?: RefusalType | null
}
