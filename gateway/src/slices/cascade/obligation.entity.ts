import type { ObligationKindCode, ObligationStateCode } from '@antq/shared-schema'
import { Column, Entity, Index, PrimaryColumn } from 'typeorm'
import { code, count, flag, instant, json, key, name, partialDate, subject, text } from '../../database/column.js'

/**
 * A demand of an issued plan on units below its own (yêu cầu): who, what, by when. It is given to the units in the
 * background, in the order of the tree's list; the row says how far that has come.
 */
@Entity('obligation')
@Index('ix_obligation_plan', ['planId', 'position'])
@Index('ux_obligation_clause', ['planId', 'clauseKey'], { unique: true })
@Index('ix_obligation_work', ['workDueAt', 'id'])
@Index('ix_obligation_within', ['withinId', 'state', 'lastDueDay'])
export class ObligationEntity {
  @PrimaryColumn({ name: 'id', ...key }) id!: string
  @Column({ name: 'plan_id', ...key }) planId!: string
  /** The plan's unit: it asks, and takes the answers. */
  @Column({ name: 'unit_id', ...key }) unitId!: string
  @Column({ name: 'position', ...count }) position!: number
  @Column({ name: 'kind', ...code }) kind!: ObligationKindCode
  /** What is asked for. */
  @Column({ name: 'what', ...text }) what!: string
  /** The clause as printed; null where the officer wrote it. */
  @Column({ name: 'raw', ...text, nullable: true }) raw!: string | null
  /** Id of the deadline or target it comes from; a clause is assigned once. Null again when it is cancelled. */
  @Column({ name: 'clause_key', ...key, nullable: true }) clauseKey!: string | null

  /** Root of the subtree whose units are asked. */
  @Column({ name: 'within_id', ...key }) withinId!: string
  /** Kinds of units in the subtree that are asked; empty = those that are named only. */
  @Column({ name: 'unit_kinds', ...json }) unitKinds!: string[]
  /** Of those kinds only units that stand directly below (trực thuộc). */
  @Column({ name: 'is_direct', ...flag }) isDirect!: boolean
  /** Units of the subtree that are asked by name, beside the kinds. */
  @Column({ name: 'named_ids', ...json }) namedIds!: string[]

  @Column({ name: 'quantity', ...count, nullable: true }) quantity!: number | null
  @Column({ name: 'operator', ...code, nullable: true }) operator!: string | null
  @Column({ name: 'unit_of_measure', ...name, nullable: true }) unitOfMeasure!: string | null
  /** False for an aspiration (phấn đấu). */
  @Column({ name: 'is_mandatory', ...flag }) isMandatory!: boolean
  /** Code of the report form that answers are made with; null where any will do. */
  @Column({ name: 'form', ...key, nullable: true }) form!: string | null

  /** First day on which it is asked. */
  @Column({ name: 'starts_on', ...partialDate }) startsOn!: string
  /** “trước ngày”: the due day itself is too late. */
  @Column({ name: 'is_exclusive', ...flag }) isExclusive!: boolean
  /** How it recurs, as RFC 5545 says it: `FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=1`; null for what is due once. */
  @Column({ name: 'recurrence', ...name, nullable: true }) recurrence!: string | null
  @Column({ name: 'valid_to', ...partialDate, nullable: true }) validTo!: string | null
  /** Last of its due days; `9999-99-99` while one has no date. Units that come until then are given it too. */
  @Column({ name: 'last_due_day', ...partialDate }) lastDueDay!: string

  @Column({ name: 'state', ...code }) state!: ObligationStateCode
  @Column({ name: 'version', ...count }) version!: number
  /** Units in the list that have been looked at, and how many the list has. */
  @Column({ name: 'spread_done', ...count }) spreadDone!: number
  @Column({ name: 'spread_total', ...count }) spreadTotal!: number
  /** Place in the list behind which the work goes on. */
  @Column({ name: 'spread_key', type: 'varchar', length: 180, nullable: true }) spreadKey!: string | null
  @Column({ name: 'spread_id', ...key, nullable: true }) spreadId!: string | null
  /** When it is worked on next; null when there is nothing to do. */
  @Column({ name: 'work_due_at', ...instant, nullable: true }) workDueAt!: string | null
  @Column({ name: 'leased_by', ...key, nullable: true }) leasedBy!: string | null
  @Column({ name: 'leased_until', ...instant, nullable: true }) leasedUntil!: string | null
  @Column({ name: 'failed_tries', ...count }) failedTries!: number

  @Column({ name: 'created_at', ...instant }) createdAt!: string
  /** Subject of the officer who assigned it; never shown to others. */
  @Column({ name: 'created_by', ...subject }) createdBy!: string
}

/** One day by which a demand is to be met (kỳ hạn): one for what is due once, several for what recurs. */
@Entity('obligation_due')
@Index('ix_obligation_due_list', ['obligationId', 'number'])
@Index('ix_obligation_due_plan', ['planId', 'lastDay'])
export class ObligationDueEntity {
  @PrimaryColumn({ name: 'id', ...key }) id!: string
  @Column({ name: 'obligation_id', ...key }) obligationId!: string
  @Column({ name: 'plan_id', ...key }) planId!: string
  /** From 1, in the order of the days. */
  @Column({ name: 'number', ...count }) number!: number
  /** The day as the plan prints it; null where it prints none (“cuối năm”). */
  @Column({ name: 'due_on', ...partialDate, nullable: true }) dueOn!: string | null
  /** Last day that still keeps it; null until somebody sets a date. */
  @Column({ name: 'last_day', ...partialDate, nullable: true }) lastDay!: string | null
  /** The period that a report is about; it may end after the due day. */
  @Column({ name: 'period_from', ...partialDate, nullable: true }) periodFrom!: string | null
  @Column({ name: 'period_to', ...partialDate, nullable: true }) periodTo!: string | null
  /** Whether the day was set by an officer because the plan prints none. */
  @Column({ name: 'is_set_later', ...flag }) isSetLater!: boolean
  @Column({ name: 'locked_at', ...instant, nullable: true }) lockedAt!: string | null
  @Column({ name: 'version', ...count }) version!: number
}
