import { Column, Entity, Index, PrimaryColumn } from 'typeorm'
import { code, count, flag, instant, json, key, name, partialDate, text } from '../../database/column.js'

/** A heading of the plan's text, in its order. */
export interface PlanSection {
  label: string
  heading: string
  /** 1 = Roman numeral or Chương, 2 = Arabic numeral or Điều */
  level: number
}

/** A plan (kế hoạch, hướng dẫn): what a document asks for, as data. The document itself is in the document slice. */
@Entity('plan')
@Index('ix_plan_document', ['documentId'], { unique: true })
@Index('ix_plan_parent', ['parentDocumentId', 'sortKey', 'id'])
@Index('ix_plan_list', ['isPublic', 'sortKey', 'id'])
export class PlanEntity {
  @PrimaryColumn({ name: 'id', ...key }) id!: string
  @Column({ name: 'document_id', ...key }) documentId!: string
  /** The unit whose plan it is. */
  @Column({ name: 'unit_id', ...key }) unitId!: string
  @Column({ name: 'state', ...code }) state!: string
  /** Issued or closed: everybody may see it. Says the same as the state; lists need it in their index. */
  @Column({ name: 'is_public', ...flag }) isPublic!: boolean
  @Column({ name: 'year', ...count, nullable: true }) year!: number | null
  /** Kind of its document, copied so that lists filter by one index. */
  @Column({ name: 'kind', ...code }) kind!: string
  @Column({ name: 'purpose', ...json }) purpose!: string[]
  @Column({ name: 'sections', ...json }) sections!: PlanSection[]
  /** Document of the superior that it carries out. */
  @Column({ name: 'parent_document_id', ...key, nullable: true }) parentDocumentId!: string | null
  @Column({ name: 'task_count', ...count }) taskCount!: number
  @Column({ name: 'target_count', ...count }) targetCount!: number
  /** Demands on units below that hold (yêu cầu đã giao); with one of them the plan cannot go back to a draft. */
  @Column({ name: 'obligation_count', ...count, default: 0 }) obligationCount!: number
  /** Title and symbol, folded, for search. */
  @Column({ name: 'search_fold', ...text, select: false }) searchFold!: string
  /** Date of issue as far as known, for lists: newest first. */
  @Column({ name: 'sort_key', ...partialDate }) sortKey!: string
  @Column({ name: 'version', ...count }) version!: number
  @Column({ name: 'issued_at', ...instant, nullable: true }) issuedAt!: string | null
  @Column({ name: 'created_at', ...instant }) createdAt!: string
  @Column({ name: 'updated_at', ...instant }) updatedAt!: string
  /** Subject of the officer who made it; never shown to others. */
  @Column({ name: 'created_by', type: 'varchar', length: 200 }) createdBy!: string
}

/** A plan as lists have it: without its long texts. */
export type ListedPlan = Omit<PlanEntity, 'purpose' | 'sections'>

/**
 * A plan stands in the list of its unit and of every unit above it, as the tree was when it was made: one row each.
 * With the order in the row, a page of any subtree is one range of one index.
 */
@Entity('plan_scope')
@Index('ix_plan_scope_list', ['unitId', 'isPublic', 'sortKey', 'planId'])
@Index('ix_plan_scope_year', ['unitId', 'isPublic', 'year'])
@Index('ix_plan_scope_plan', ['planId', 'unitId'])
export class PlanScopeEntity {
  @PrimaryColumn({ name: 'unit_id', ...key }) unitId!: string
  @PrimaryColumn({ name: 'plan_id', ...key }) planId!: string
  @Column({ name: 'is_public', ...flag }) isPublic!: boolean
  @Column({ name: 'year', ...count, nullable: true }) year!: number | null
  @Column({ name: 'kind', ...code }) kind!: string
  @Column({ name: 'sort_key', ...partialDate }) sortKey!: string
}

@Entity('plan_task')
@Index('ix_plan_task_plan', ['planId', 'position'])
export class PlanTaskEntity {
  @PrimaryColumn({ name: 'id', ...key }) id!: string
  @Column({ name: 'plan_id', ...key }) planId!: string
  @Column({ name: 'position', ...count }) position!: number
  @Column({ name: 'section', ...name, nullable: true }) section!: string | null
  @Column({ name: 'text', ...text }) text!: string
  /** Lead (chủ trì) as printed. */
  @Column({ name: 'lead_name', ...name, nullable: true }) lead!: string | null
  @Column({ name: 'lead_unit_id', ...key, nullable: true }) leadUnitId!: string | null
  /** Co-operating bodies (phối hợp) as printed. */
  @Column({ name: 'cooperators', ...json }) cooperators!: string[]
  @Column({ name: 'due', ...partialDate, nullable: true }) due!: string | null
  /** “thường xuyên”: followed by what is done, not by a date. */
  @Column({ name: 'is_continuous', ...flag }) isContinuous!: boolean
  @Column({ name: 'state', ...code }) state!: string
}

@Entity('plan_target')
@Index('ix_plan_target_plan', ['planId', 'position'])
export class PlanTargetEntity {
  @PrimaryColumn({ name: 'id', ...key }) id!: string
  @Column({ name: 'plan_id', ...key }) planId!: string
  @Column({ name: 'position', ...count }) position!: number
  @Column({ name: 'text', ...text }) text!: string
  @Column({ name: 'quantity', ...count }) quantity!: number
  @Column({ name: 'operator', ...code }) operator!: string
  @Column({ name: 'unit_of_measure', ...name }) unitOfMeasure!: string
  @Column({ name: 'who', ...name, nullable: true }) who!: string | null
  /** False for an aspiration (phấn đấu). */
  @Column({ name: 'is_mandatory', ...flag }) isMandatory!: boolean
  /** Null = nothing reported, which is not zero. */
  @Column({ name: 'reached', ...count, nullable: true }) reached!: number | null
}

@Entity('plan_deadline')
@Index('ix_plan_deadline_plan', ['planId', 'position'])
export class PlanDeadlineEntity {
  @PrimaryColumn({ name: 'id', ...key }) id!: string
  @Column({ name: 'plan_id', ...key }) planId!: string
  @Column({ name: 'position', ...count }) position!: number
  @Column({ name: 'raw', ...text }) raw!: string
  @Column({ name: 'type', ...code }) type!: string
  @Column({ name: 'due_date', ...partialDate, nullable: true }) date!: string | null
  /** As data in words of the intake grammar: `before`, `yearly before 06-01 and 12-01`. */
  @Column({ name: 'rule', ...name }) rule!: string
  @Column({ name: 'who', ...name, nullable: true }) who!: string | null
  @Column({ name: 'what', ...text, nullable: true }) what!: string | null
  /** “trước ngày”: the day itself is too late. */
  @Column({ name: 'is_exclusive', ...flag }) isExclusive!: boolean
}

/**
 * The text a plan was read from, in pieces: one row would pass the size of a text column on MySQL.
 * Seen by officers of the unit only.
 */
@Entity('plan_source')
export class PlanSourceEntity {
  @PrimaryColumn({ name: 'plan_id', ...key }) planId!: string
  @PrimaryColumn({ name: 'piece', ...count }) piece!: number
  @Column({ name: 'text', ...text }) text!: string
}

export const planEntities = [
  PlanEntity,
  PlanScopeEntity,
  PlanTaskEntity,
  PlanTargetEntity,
  PlanDeadlineEntity,
  PlanSourceEntity,
]
