import { Column, Entity, Index, PrimaryColumn } from 'typeorm'
import { flag, hash, instant, key } from '../../database/column.js'

/** A sign-in that a provider has vouched for and that its page has yet to pick up (phiếu đăng nhập). */
@Entity('sign_in_ticket')
@Index('ix_sign_in_ticket_expires', ['expiresAt'])
export class SignInTicketEntity {
  @PrimaryColumn({ name: 'hash', ...hash }) hash!: string
  @Column({ name: 'account_id', ...key }) accountId!: string
  /** SHA-256 of what the page keeps, as base64url. */
  @Column({ name: 'challenge', ...key }) challenge!: string
  @Column({ name: 'has_second_factor', ...flag }) hasSecondFactor!: boolean
  @Column({ name: 'expires_at', ...instant }) expiresAt!: string
}

export const ticketEntities = [SignInTicketEntity]
