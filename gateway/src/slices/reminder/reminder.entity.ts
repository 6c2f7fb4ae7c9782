import { Column, Entity, Index, PrimaryColumn } from 'typeorm'
import { code, flag, instant, key, partialDate } from '../../database/column.js'
import type { ReminderStage } from './reminder.stages.js'

/**
 * A unit was reminded of an assignment at a stage (lượt nhắc). The row is the promise that this happens once: it is
 * written in the transaction that makes the letters.
 */
@Entity('reminder')
@Index('ix_reminder_letter', ['unitId', 'day'])
@Index('ix_reminder_day', ['day'])
export class ReminderEntity {
  @PrimaryColumn({ name: 'assignment_id', ...key }) assignmentId!: string
  @PrimaryColumn({ name: 'stage', ...code }) stage!: ReminderStage
  /** The last day that it was about: a date that was set anew has stages of its own. */
  @PrimaryColumn({ name: 'last_day', ...partialDate }) lastDay!: string
  @Column({ name: 'unit_id', ...key }) unitId!: string
  /** Day on which it was told. */
  @Column({ name: 'day', ...partialDate }) day!: string
}

/** How far the units have been gone through on a day: one row. */
@Entity('reminder_round')
export class ReminderRoundEntity {
  @PrimaryColumn({ name: 'id', ...key }) id!: string
  @Column({ name: 'day', ...partialDate }) day!: string
  /** Unit behind which it goes on; empty at the start. */
  @Column({ name: 'after_unit_id', ...key }) afterUnitId!: string
  @Column({ name: 'is_done', ...flag }) isDone!: boolean
  @Column({ name: 'leased_by', ...key, nullable: true }) leasedBy!: string | null
  @Column({ name: 'leased_until', ...instant, nullable: true }) leasedUntil!: string | null
}
