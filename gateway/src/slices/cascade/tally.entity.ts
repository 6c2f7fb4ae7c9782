import { Column, Entity, Index, PrimaryColumn } from 'typeorm'
import { code, count, instant, key, partialDate } from '../../database/column.js'

/**
 * Which tree a count is of. Most assignments stand at the same place then and now and are counted once, in `BOTH`;
 * one that was taken over or whose unit moved is counted in `THEN` at its first place and in `NOW` at its present one.
 */
export type TallyView = 'BOTH' | 'THEN' | 'NOW'

/**
 * How many of the assignments of a due in the subtree of a unit stand how (số đếm). Kept in the transaction of every
 * write, so that completeness is read and never counted.
 */
@Entity('assignment_tally')
@Index('ix_assignment_tally_children', ['planId', 'parentId', 'sortKey', 'unitId'])
@Index('ix_assignment_tally_unit', ['unitId', 'planId'])
export class TallyEntity {
  @PrimaryColumn({ name: 'due_id', ...key }) dueId!: string
  @PrimaryColumn({ name: 'unit_id', ...key }) unitId!: string
  @PrimaryColumn({ name: 'view_of', ...code }) view!: TallyView
  @Column({ name: 'plan_id', ...key }) planId!: string
  /** The unit directly above in that tree; empty for the plan's own unit. */
  @Column({ name: 'parent_id', ...key }) parentId!: string
  @Column({ name: 'sort_key', type: 'varchar', length: 180 }) sortKey!: string
  /** Units that owe it. */
  @Column({ name: 'expected', ...count }) expected!: number
  /** Handed in by the last day, and standing. */
  @Column({ name: 'on_time', ...count }) onTime!: number
  /** Handed in after it, and standing. */
  @Column({ name: 'late', ...count }) late!: number
  /** Of those handed in: accepted or locked. */
  @Column({ name: 'accepted', ...count }) accepted!: number
  /** Of those handed in: “not applicable”. */
  @Column({ name: 'not_applicable', ...count }) notApplicable!: number
  /** Of those not handed in: returned, to be sent again. */
  @Column({ name: 'returned', ...count }) returned!: number
}

/**
 * What was added to the counts on one day (số đếm theo ngày), for each due and each unit above those that owe it: all
 * days together are the counts of now. There is no row for a unit that owes it itself and has nobody below.
 */
@Entity('assignment_tally_day')
export class TallyDayEntity {
  @PrimaryColumn({ name: 'due_id', ...key }) dueId!: string
  @PrimaryColumn({ name: 'unit_id', ...key }) unitId!: string
  @PrimaryColumn({ name: 'view_of', ...code }) view!: TallyView
  /** Calendar day (+07:00). */
  @PrimaryColumn({ name: 'day', ...partialDate }) day!: string
  @Column({ name: 'expected', ...count }) expected!: number
  @Column({ name: 'on_time', ...count }) onTime!: number
  @Column({ name: 'late', ...count }) late!: number
  @Column({ name: 'accepted', ...count }) accepted!: number
  @Column({ name: 'not_applicable', ...count }) notApplicable!: number
  @Column({ name: 'returned', ...count }) returned!: number
}

/** The same for a whole plan, all dues together: one row that lists of plans are joined with. */
@Entity('plan_tally')
export class PlanTallyEntity {
  @PrimaryColumn({ name: 'plan_id', ...key }) planId!: string
  @Column({ name: 'expected', ...count }) expected!: number
  @Column({ name: 'answered', ...count }) answered!: number
  @Column({ name: 'accepted', ...count }) accepted!: number
}

/** How far the changes of units have been followed: one row. */
@Entity('cascade_follow')
export class CascadeFollowEntity {
  @PrimaryColumn({ name: 'id', ...key }) id!: string
  /** Number of the last change that was looked at. */
  @Column({ name: 'change_number', ...count }) changeNumber!: number
  /** Last day whose beginnings and ends were looked at; null at first. */
  @Column({ name: 'day', ...partialDate, nullable: true }) day!: string | null
  @Column({ name: 'leased_by', ...key, nullable: true }) leasedBy!: string | null
  @Column({ name: 'leased_until', ...instant, nullable: true }) leasedUntil!: string | null
}
