import { Column, Entity, Index, PrimaryColumn } from 'typeorm'
import { count, flag, hash, instant, key, name, subject, text } from '../../database/column.js'
import { RoleGrantEntity } from './grant.entity.js'

/** A person who signs in here: with a password of ours, or at a provider that the province trusts (OIDC). */
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
  /** The unit whose administrators look after the account; it gives no rights. */
  @Column({ name: 'unit_id', ...key }) unitId!: string
  /** argon2id with its parameters (PHC string); null until the person has chosen one. */
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
  @Column({ name: 'version', ...count }) version!: number
  @Column({ name: 'created_at', ...instant }) createdAt!: string
  @Column({ name: 'created_by', ...subject }) createdBy!: string
  @Column({ name: 'updated_at', ...instant }) updatedAt!: string
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
export class SessionEntity {
  @PrimaryColumn({ name: 'id', ...key }) id!: string
  @Column({ name: 'hash', ...hash }) hash!: string
  @Column({ name: 'account_id', ...key }) accountId!: string
  @Column({ name: 'has_second_factor', ...flag }) hasSecondFactor!: boolean
  @Column({ name: 'address', ...key, nullable: true }) address!: string | null
  @Column({ name: 'created_at', ...instant }) createdAt!: string
  @Column({ name: 'expires_at', ...instant }) expiresAt!: string
  @Column({ name: 'ended_at', ...instant, nullable: true }) endedAt!: string | null
}

/** Tokens of a subject that were issued before an instant are believed no more. */
@Entity('subject_block')
export class SubjectBlockEntity {
  @PrimaryColumn({ name: 'subject', ...subject }) subject!: string
  @Column({ name: 'issued_before', ...instant }) issuedBefore!: string
}

/** How often something was tried in vain: one row for an account, one for an address. */
@Entity('sign_in_attempts')
@Index('ix_sign_in_attempts_until', ['untilAt'])
export class SignInAttemptsEntity {
  /** SHA-256 of what is counted: names and addresses are not kept. */
  @PrimaryColumn({ name: 'id', ...hash }) id!: string
  @Column({ name: 'tries', ...count }) tries!: number
  @Column({ name: 'until_at', ...instant }) untilAt!: string
}

export const accountEntities = [
  AccountEntity,
  RecoveryCodeEntity,
  RoleGrantEntity,
  SessionEntity,
  SubjectBlockEntity,
  SignInAttemptsEntity,
]
