import { Column, Entity, Index, PrimaryColumn } from 'typeorm'
import { count, flag, hash, instant, key, name, subject, text } from '../../database/column.js'

/** A person who signs in here: with a password of ours, or at a provider that vouches for them. */
@Entity('account')
@Index('ix_account_subject', ['subject'], { unique: true })
@Index('ix_account_login', ['login'], { unique: true })
@Index('ix_account_invitation', ['invitationHash'], { unique: true })
@Index('ix_account_unit', ['unitId', 'id'])
export class AccountEntity {
  @PrimaryColumn({ name: 'id', ...key }) id!: string
  /** Who it is in rights and in the audit trail: issuer and subject. */
  @Column({ name: 'subject', ...subject }) subject!: string
  /** Name to sign in with, lower case; null where a provider signs the person in. */
  @Column({ name: 'login', ...key, nullable: true }) login!: string | null
  @Column({ name: 'display_name', ...name }) displayName!: string
  @Column({ name: 'email', ...name, nullable: true }) email!: string | null
  /** What a search finds it by: login and name, folded. */
  @Column({ name: 'searched', type: 'varchar', length: 500 }) searched!: string
  /** The unit whose administrators look after the account; it gives no rights. */
  @Column({ name: 'unit_id', ...key }) unitId!: string
  /** argon2id with its parameters (PHC string); null until the person has chosen a password. */
  @Column({ name: 'password_hash', type: 'varchar', length: 200, nullable: true }) passwordHash!: string | null
  /** Secret of the second factor, sealed; there before it is confirmed too. */
  @Column({ name: 'totp_sealed', ...text, nullable: true }) totpSealed!: string | null
  @Column({ name: 'has_second_factor', ...flag }) hasSecondFactor!: boolean
  /** Last time step whose code was accepted: no code is accepted twice. */
  @Column({ name: 'totp_step', ...count }) totpStep!: number
  @Column({ name: 'is_locked', ...flag }) isLocked!: boolean
  /** One-time code with which a password is chosen. */
  @Column({ name: 'invitation_hash', ...hash, nullable: true }) invitationHash!: string | null
  @Column({ name: 'invitation_expires_at', ...instant, nullable: true }) invitationExpiresAt!: string | null
  @Column({ name: 'signed_in_at', ...instant, nullable: true }) signedInAt!: string | null
  @Column({ name: 'version', ...count }) version!: number
  @Column({ name: 'created_at', ...instant }) createdAt!: string
  @Column({ name: 'created_by', ...subject }) createdBy!: string
}

/** A code for the day on which the second factor is lost; gone once it was used. */
@Entity('recovery_code')
export class RecoveryCodeEntity {
  @PrimaryColumn({ name: 'account_id', ...key }) accountId!: string
  @PrimaryColumn({ name: 'hash', ...hash }) hash!: string
}

/** A sign-in that lasts (phiên đăng nhập). */
@Entity('session')
@Index('ix_session_hash', ['hash'], { unique: true })
@Index('ix_session_account', ['accountId', 'id'])
@Index('ix_session_expires', ['expiresAt'])
export class SessionEntity {
  @PrimaryColumn({ name: 'id', ...key }) id!: string
  /** SHA-256 of its token; the token itself is kept nowhere. */
  @Column({ name: 'hash', ...hash }) hash!: string
  @Column({ name: 'account_id', ...key }) accountId!: string
  @Column({ name: 'has_second_factor', ...flag }) hasSecondFactor!: boolean
  @Column({ name: 'address', ...key, nullable: true }) address!: string | null
  @Column({ name: 'created_at', ...instant }) createdAt!: string
  @Column({ name: 'expires_at', ...instant }) expiresAt!: string
  @Column({ name: 'ended_at', ...instant, nullable: true }) endedAt!: string | null
}

/** How often something was tried in vain, and when it may be tried again. */
@Entity('sign_in_attempts')
@Index('ix_sign_in_attempts_forget', ['forgetAt'])
export class SignInAttemptsEntity {
  /** Mark of what is counted: names and addresses are not kept. */
  @PrimaryColumn({ name: 'id', ...hash }) id!: string
  @Column({ name: 'tries', ...count }) tries!: number
  @Column({ name: 'free_at', ...instant }) freeAt!: string
  @Column({ name: 'forget_at', ...instant }) forgetAt!: string
}

export const accountEntities = [AccountEntity, RecoveryCodeEntity, SessionEntity, SignInAttemptsEntity]
