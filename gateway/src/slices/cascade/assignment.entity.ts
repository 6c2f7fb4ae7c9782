import type { AnswerKindCode, AssignmentActionCode, AssignmentStateCode } from '@antq/shared-schema'
import { Column, Entity, Index, PrimaryColumn } from 'typeorm'
import { code, count, flag, instant, key, partialDate, subject, text } from '../../database/column.js'

/** What one unit owes by one day (việc được giao). */
@Entity('assignment')
@Index('ux_assignment_once', ['dueId', 'askedId'], { unique: true })
@Index('ix_assignment_owed', ['unitId', 'isOpen', 'orderDay', 'id'])
@Index('ix_assignment_due', ['dueId', 'isOpen', 'sortKey', 'id'])
@Index('ix_assignment_plan', ['planId', 'isOpen', 'sortKey', 'id'])
@Index('ix_assignment_reminder', ['isOpen', 'orderDay', 'unitId'])
export class AssignmentEntity {
  @PrimaryColumn({ name: 'id', ...key }) id!: string
  @Column({ name: 'due_id', ...key }) dueId!: string
  @Column({ name: 'obligation_id', ...key }) obligationId!: string
  @Column({ name: 'plan_id', ...key }) planId!: string
  /** Who owes it now: the unit that was asked, or who took over from it. */
  @Column({ name: 'unit_id', ...key }) unitId!: string
  /** The unit that was asked at first. */
  @Column({ name: 'asked_id', ...key }) askedId!: string
  /** Ids from the plan's unit down to the unit that was asked, as the tree was then: `/unit_A/unit_B/`. */
  @Column({ name: 'path_then', ...text }) pathThen!: string
  /** The same down to the unit that owes it now, by the tree of now. */
  @Column({ name: 'path_now', ...text }) pathNow!: string
  @Column({ name: 'state', ...code }) state!: AssignmentStateCode
  /** Nothing is handed in that stands: requested, in progress or returned. */
  @Column({ name: 'is_open', ...flag }) isOpen!: boolean
  /** Last day that still keeps it, for lists; `9999-99-99` without a date. */
  @Column({ name: 'order_day', ...partialDate }) orderDay!: string
  /** Name of the unit that owes it now, as lists are ordered by it. */
  @Column({ name: 'sort_key', type: 'varchar', length: 180 }) sortKey!: string
  @Column({ name: 'answer_count', ...count }) answerCount!: number
  /** Kind of the last answer. */
  @Column({ name: 'answer_kind', ...code, nullable: true }) answerKind!: AnswerKindCode | null
  /** Day on which it was first handed in: a return does not make it late. Null again where that was taken back. */
  @Column({ name: 'answered_on', ...partialDate, nullable: true }) answeredOn!: string | null
  @Column({ name: 'is_late', ...flag }) isLate!: boolean
  /** Quantity that the last answer says; null = nothing said, which is not zero. */
  @Column({ name: 'reached', ...count, nullable: true }) reached!: number | null
  @Column({ name: 'version', ...count }) version!: number
  @Column({ name: 'created_at', ...instant }) createdAt!: string
  @Column({ name: 'updated_at', ...instant }) updatedAt!: string
}

/** Something that was handed in (lần gửi). Never changed and never removed; the last one counts. */
@Entity('answer')
@Index('ix_answer_assignment', ['assignmentId', 'number'])
export class AnswerEntity {
  @PrimaryColumn({ name: 'id', ...key }) id!: string
  @Column({ name: 'assignment_id', ...key }) assignmentId!: string
  /** From 1. */
  @Column({ name: 'number', ...count }) number!: number
  @Column({ name: 'kind', ...code }) kind!: AnswerKindCode
  /** The unit's own plan or document that was handed in. */
  @Column({ name: 'plan_id', ...key, nullable: true }) planId!: string | null
  @Column({ name: 'document_id', ...key, nullable: true }) documentId!: string | null
  /** A report, of the slice above, and the number of its version that was handed in. */
  @Column({ name: 'report_id', ...key, nullable: true }) reportId!: string | null
  @Column({ name: 'report_number', ...count, nullable: true }) reportNumber!: number | null
  @Column({ name: 'quantity', ...count, nullable: true }) quantity!: number | null
  /** What goes with it in words, or why it does not apply. */
  @Column({ name: 'note', ...text, nullable: true }) note!: string | null
  /** The unit for which it was handed in. */
  @Column({ name: 'unit_id', ...key }) unitId!: string
  @Column({ name: 'submitted_at', ...instant }) submittedAt!: string
  @Column({ name: 'submitted_on', ...partialDate }) submittedOn!: string
  @Column({ name: 'is_late', ...flag }) isLate!: boolean
  /** Who handed it in; never shown to others. */
  @Column({ name: 'submitted_by', ...subject }) submittedBy!: string
}

/** A step in the life of an assignment (quá trình xử lý), with the remark or reason that went with it. */
@Entity('assignment_step')
export class AssignmentStepEntity {
  @PrimaryColumn({ name: 'assignment_id', ...key }) assignmentId!: string
  /** The version of the assignment that the step made. */
  @PrimaryColumn({ name: 'number', ...count }) number!: number
  @Column({ name: 'action', ...code }) action!: AssignmentActionCode | 'TAKE_OVER'
  @Column({ name: 'from_state', ...code }) from!: AssignmentStateCode
  @Column({ name: 'to_state', ...code }) to!: AssignmentStateCode
  @Column({ name: 'remark', ...text, nullable: true }) remark!: string | null
  /** Number of the answer that was handed in or judged. */
  @Column({ name: 'answer_number', ...count, nullable: true }) answerNumber!: number | null
  /** The unit that owed it before the step, where that changed. */
  @Column({ name: 'former_unit_id', ...key, nullable: true }) formerUnitId!: string | null
  @Column({ name: 'at', ...instant }) at!: string
}
