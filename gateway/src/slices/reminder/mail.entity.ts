import { Column, Entity, Index, PrimaryColumn } from 'typeorm'
import { code, count, instant, key } from '../../database/column.js'

/** What a letter is about. */
export type MailKind = 'CONFIRM' | 'REMIND'

/**
 * How far a letter is. `SENDING` is written before the first byte goes out; one that stays so is `UNKNOWN` in the end,
 * since nobody can say whether it arrived. `DROPPED`: there was nothing to say any more.
 */
export type MailState = 'PENDING' | 'SENDING' | 'SENT' | 'DROPPED' | 'GIVEN_UP' | 'UNKNOWN'

/**
 * A letter to a mailbox (thư gửi đi). The address and the words are not in it: they are looked up when it is sent, so
 * that nothing is told which is over by then, and nobody's address stays behind.
 */
@Entity('mail')
@Index('ux_mail_once', ['mailboxId', 'kind', 'occasion'], { unique: true })
@Index('ix_mail_due', ['state', 'nextTryAt', 'id'])
@Index('ix_mail_unit', ['unitId', 'kind', 'createdAt'])
@Index('ix_mail_done', ['doneAt'])
export class MailEntity {
  @PrimaryColumn({ name: 'id', ...key }) id!: string
  @Column({ name: 'kind', ...code }) kind!: MailKind
  @Column({ name: 'mailbox_id', ...key }) mailboxId!: string
  @Column({ name: 'unit_id', ...key }) unitId!: string
  /** What there is one letter for: the day of the reminders, or the instant at which a confirmation was asked for. */
  @Column({ name: 'occasion', ...code }) occasion!: string
  @Column({ name: 'state', ...code }) state!: MailState
  @Column({ name: 'tries', ...count }) tries!: number
  @Column({ name: 'next_try_at', ...instant }) nextTryAt!: string
  @Column({ name: 'tried_at', ...instant, nullable: true }) triedAt!: string | null
  /** Status of SMTP or the code of the fault of the last try: `450`, `ECONNECTION`. */
  @Column({ name: 'problem', ...code, nullable: true }) problem!: string | null
  @Column({ name: 'created_at', ...instant }) createdAt!: string
  @Column({ name: 'done_at', ...instant, nullable: true }) doneAt!: string | null
}
