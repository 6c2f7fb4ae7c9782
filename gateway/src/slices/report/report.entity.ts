import type { CompositionBasisCode } from '@antq/shared-schema'
import { Column, Entity, Index, PrimaryColumn } from 'typeorm'
import { code, count, flag, instant, json, key, name, partialDate, subject, text } from '../../database/column.js'
import type { Quantity } from './indicator/index.js'

/** What one unit reports in a form for a period (báo cáo): its draft, if any, and every version that was handed in. */
@Entity('report')
@Index('ux_report_subject', ['unitId', 'form', 'period'], { unique: true })
@Index('ix_report_unit', ['unitId', 'sortKey', 'id'])
@Index('ix_report_list', ['isPublic', 'sortKey', 'id'])
export class ReportEntity {
  @PrimaryColumn({ name: 'id', ...key }) id!: string
  @Column({ name: 'unit_id', ...key }) unitId!: string
  /** Code of the form. */
  @Column({ name: 'form', ...key }) form!: string
  /** `2024-H1`, `2024`, `2014/2024`. */
  @Column({ name: 'period', ...code }) period!: string
  /** Version of the form in which its draft, or else its last version, is written. */
  @Column({ name: 'form_version', ...count }) formVersion!: number
  /** Number of the version that was handed in last; 0 = none yet. */
  @Column({ name: 'latest', ...count }) latest!: number
  @Column({ name: 'handed_in_at', ...instant, nullable: true }) handedInAt!: string | null
  @Column({ name: 'has_draft', ...flag }) hasDraft!: boolean
  /** Number of the version that everybody may read; null = none. */
  @Column({ name: 'public_number', ...count, nullable: true }) publicNumber!: number | null
  /** Says the same as the number; lists need it in their index. */
  @Column({ name: 'is_public', ...flag }) isPublic!: boolean
  /** Last day of the period, for lists: newest first. */
  @Column({ name: 'sort_key', ...partialDate }) sortKey!: string
  @Column({ name: 'version', ...count }) version!: number
  @Column({ name: 'created_at', ...instant }) createdAt!: string
  @Column({ name: 'updated_at', ...instant }) updatedAt!: string
}

/** A report stands in the list of its unit and of every unit whose officers have rights over it today. */
@Entity('report_scope')
@Index('ix_report_scope_list', ['unitId', 'sortKey', 'reportId'])
@Index('ix_report_scope_report', ['reportId', 'unitId'])
export class ReportScopeEntity {
  @PrimaryColumn({ name: 'unit_id', ...key }) unitId!: string
  @PrimaryColumn({ name: 'report_id', ...key }) reportId!: string
  @Column({ name: 'sort_key', ...partialDate }) sortKey!: string
}

/** The working copy of a report (bản nháp): one at most, its unit's own. */
@Entity('report_draft')
export class ReportDraftEntity {
  @PrimaryColumn({ name: 'report_id', ...key }) reportId!: string
  /** Day of the figures (số liệu tính đến ngày) as typed. */
  @Column({ name: 'as_of', ...name }) asOf!: string
  /** When it was last composed out of the reports below; null where it was not. */
  @Column({ name: 'composed_at', ...instant, nullable: true }) composedAt!: string | null
  /** Out of what; null where it was not. */
  @Column({ name: 'basis', ...code, nullable: true }) basis!: CompositionBasisCode | null
}

/** One value of a draft, letter for letter as it was typed, right or wrong. */
@Entity('report_draft_value')
export class ReportDraftValueEntity {
  @PrimaryColumn({ name: 'report_id', ...key }) reportId!: string
  @PrimaryColumn({ name: 'indicator', ...key }) indicator!: string
  @Column({ name: 'value_typed', ...name }) value!: string
  @Column({ name: 'baseline_typed', ...name }) baseline!: string
  @Column({ name: 'delta_typed', ...name }) delta!: string
  /** What composing had put there; null where it had nothing. What differs from it is the officer's own. */
  @Column({ name: 'composed', ...name, nullable: true }) composed!: string | null
  @Column({ name: 'baseline_composed', ...name, nullable: true }) baselineComposed!: string | null
}

/** One written part of a draft, as typed. */
@Entity('report_draft_text')
export class ReportDraftTextEntity {
  @PrimaryColumn({ name: 'report_id', ...key }) reportId!: string
  @PrimaryColumn({ name: 'part', ...key }) part!: string
  @Column({ name: 'text', ...text }) text!: string
  @Column({ name: 'composed', ...text, nullable: true }) composed!: string | null
}

/** What was handed in once (lần gửi). Never changed and never removed. */
@Entity('report_version')
export class ReportVersionEntity {
  @PrimaryColumn({ name: 'report_id', ...key }) reportId!: string
  /** From 1. */
  @PrimaryColumn({ name: 'number', ...count }) number!: number
  @Column({ name: 'form_version', ...count }) formVersion!: number
  @Column({ name: 'as_of', ...partialDate, nullable: true }) asOf!: string | null
  /** What goes with it, for the units above. */
  @Column({ name: 'note', ...text, nullable: true }) note!: string | null
  /** Where a report that was taken over from elsewhere is from, in words for every reader; null where it was handed in. */
  @Column({ name: 'origin', ...text, nullable: true }) origin!: string | null
  /** Number and symbol, and date, as far as they were given: after signing (Nghị định 30/2020/NĐ-CP, Điều 15). */
  @Column({ name: 'symbol', ...name, nullable: true }) symbol!: string | null
  @Column({ name: 'dated_on', ...partialDate, nullable: true }) datedOn!: string | null
  @Column({ name: 'handed_in_at', ...instant }) handedInAt!: string
  /** Subject of the officer; never shown to others. */
  @Column({ name: 'handed_in_by', ...subject }) handedInBy!: string
}

/**
 * One value of a version: what was typed, letter for letter, and what was read of it; of value, baseline and change any
 * two have given the third.
 */
@Entity('report_value')
export class ReportValueEntity {
  @PrimaryColumn({ name: 'report_id', ...key }) reportId!: string
  @PrimaryColumn({ name: 'number', ...count }) number!: number
  @PrimaryColumn({ name: 'indicator', ...key }) indicator!: string
  @Column({ name: 'value_typed', ...name }) valueTyped!: string
  @Column({ name: 'baseline_typed', ...name }) baselineTyped!: string
  @Column({ name: 'delta_typed', ...name }) deltaTyped!: string
  @Column({ name: 'composed', ...name, nullable: true }) composed!: string | null
  @Column({ name: 'baseline_composed', ...name, nullable: true }) baselineComposed!: string | null
  @Column({ name: 'value', ...json, nullable: true }) value!: Quantity | null
  @Column({ name: 'baseline', ...json, nullable: true }) baseline!: Quantity | null
  @Column({ name: 'delta', ...json, nullable: true }) delta!: Quantity | null
}

@Entity('report_text')
export class ReportTextEntity {
  @PrimaryColumn({ name: 'report_id', ...key }) reportId!: string
  @PrimaryColumn({ name: 'number', ...count }) number!: number
  @PrimaryColumn({ name: 'part', ...key }) part!: string
  @Column({ name: 'text', ...text }) text!: string
  @Column({ name: 'composed', ...text, nullable: true }) composed!: string | null
}

/**
 * A unit of which a report was composed, and the version of its report that was taken; without one the unit had not
 * reported. Versions never change: which value of which version a number came from is found through here.
 */
@Entity('report_taken')
@Index('ix_report_taken_used', ['sourceId', 'sourceNumber'])
export class ReportSourceEntity {
  @PrimaryColumn({ name: 'report_id', ...key }) reportId!: string
  /** Number of the version that was composed; 0 = the draft. */
  @PrimaryColumn({ name: 'number', ...count }) number!: number
  @PrimaryColumn({ name: 'unit_id', ...key }) unitId!: string
  /** Period of the report that was taken, or that is missing: that of the whole, or a part of it. */
  @PrimaryColumn({ name: 'period', ...code }) period!: string
  @Column({ name: 'source_id', ...key, nullable: true }) sourceId!: string | null
  @Column({ name: 'source_number', ...count, nullable: true }) sourceNumber!: number | null
}

/** A sentence that composing put into a written part, and where it came from: a report below, or a plan of the unit. */
@Entity('report_sentence')
export class ReportSentenceEntity {
  @PrimaryColumn({ name: 'report_id', ...key }) reportId!: string
  @PrimaryColumn({ name: 'number', ...count }) number!: number
  @PrimaryColumn({ name: 'part', ...key }) part!: string
  @PrimaryColumn({ name: 'position', ...count }) position!: number
  @Column({ name: 'text', ...text }) text!: string
  @Column({ name: 'unit_id', ...key }) unitId!: string
  @Column({ name: 'source_id', ...key, nullable: true }) sourceId!: string | null
  @Column({ name: 'source_number', ...count, nullable: true }) sourceNumber!: number | null
  @Column({ name: 'plan_id', ...key, nullable: true }) planId!: string | null
}

/** Reports in a form for a period, of a unit and those below, that nobody hands in any more (khóa kỳ báo cáo). */
@Entity('report_lock')
export class ReportLockEntity {
  @PrimaryColumn({ name: 'unit_id', ...key }) unitId!: string
  @PrimaryColumn({ name: 'form', ...key }) form!: string
  @PrimaryColumn({ name: 'period', ...code }) period!: string
  @Column({ name: 'locked_at', ...instant }) lockedAt!: string
}

export const reportEntities = [
  ReportEntity,
  ReportScopeEntity,
  ReportDraftEntity,
  ReportDraftValueEntity,
  ReportDraftTextEntity,
  ReportVersionEntity,
  ReportValueEntity,
  ReportTextEntity,
  ReportSourceEntity,
  ReportSentenceEntity,
  ReportLockEntity,
]
