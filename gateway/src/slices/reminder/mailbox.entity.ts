import type { MailboxStateCode, MailboxStopReasonCode } from '@antq/shared-schema'
import { Column, Entity, Index, PrimaryColumn } from 'typeorm'
import { code, instant, key, subject } from '../../database/column.js'

/** An address to which a unit wants its reminders sent (địa chỉ nhận nhắc việc). It is somebody's personal data. */
@Entity('unit_mailbox')
@Index('ux_mailbox_address', ['unitId', 'addressKey'], { unique: true })
@Index('ix_mailbox_unit', ['unitId', 'id'])
@Index('ix_mailbox_state', ['state', 'unitId'])
@Index('ix_mailbox_waiting', ['state', 'confirmUntil'])
export class MailboxEntity {
  @PrimaryColumn({ name: 'id', ...key }) id!: string
  @Column({ name: 'unit_id', ...key }) unitId!: string
  @Column({ name: 'address', type: 'varchar', length: 254 }) address!: string
  /** In small letters: one address is there once. */
  @Column({ name: 'address_key', type: 'varchar', length: 254 }) addressKey!: string
  @Column({ name: 'state', ...code }) state!: MailboxStateCode
  @Column({ name: 'stop_reason', ...code, nullable: true }) stopReason!: MailboxStopReasonCode | null
  /** When a confirmation was last asked for. */
  @Column({ name: 'asked_at', ...instant }) askedAt!: string
  /** Until when the link of that confirmation works. */
  @Column({ name: 'confirm_until', ...instant }) confirmUntil!: string
  @Column({ name: 'confirmed_at', ...instant, nullable: true }) confirmedAt!: string | null
  @Column({ name: 'stopped_at', ...instant, nullable: true }) stoppedAt!: string | null
  @Column({ name: 'created_at', ...instant }) createdAt!: string
  /** Subject of the officer who added it; never shown to others. */
  @Column({ name: 'created_by', ...subject }) createdBy!: string
}
