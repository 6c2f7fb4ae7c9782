import { Column, Entity, Index, PrimaryColumn } from 'typeorm'
import { flag, hash, instant, key, subject } from '../../database/column.js'

/** A secret address under which an officer's phone reads the deadlines of a unit (liên kết lịch). */
@Entity('calendar_link')
@Index('ux_calendar_secret', ['secretHash'], { unique: true })
@Index('ux_calendar_owner', ['unitId', 'owner'], { unique: true })
@Index('ix_calendar_unit', ['unitId', 'id'])
export class CalendarLinkEntity {
  @PrimaryColumn({ name: 'id', ...key }) id!: string
  @Column({ name: 'unit_id', ...key }) unitId!: string
  /** Subject of the officer who made it; never shown to others. */
  @Column({ name: 'owner', ...subject }) owner!: string
  /** Only a website said that the owner is an officer, and nothing is kept of it here. */
  @Column({ name: 'is_vouched', ...flag }) isVouched!: boolean
  @Column({ name: 'secret_hash', ...hash }) secretHash!: string
  @Column({ name: 'created_at', ...instant }) createdAt!: string
  @Column({ name: 'ends_at', ...instant }) endsAt!: string
  /** What the calendar was like when it was last read, and since when it has been so. */
  @Column({ name: 'content_mark', ...hash }) contentMark!: string
  @Column({ name: 'changed_at', ...instant }) changedAt!: string
}
