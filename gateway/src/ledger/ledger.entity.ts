import { Column, Entity, Index, PrimaryColumn } from 'typeorm'
import { code, count, flag, hash, instant, json, key, subject, text } from '../database/column.js'

/**
 * The last numbers given out: one row. Whoever commits a write holds it until the commit, so that numbers have the
 * order of the commits and no gap.
 */
@Entity('ledger_head')
export class LedgerHeadEntity {
  @PrimaryColumn({ name: 'id', ...count }) id!: number
  @Column({ name: 'audit_number', ...count }) auditNumber!: number
  @Column({ name: 'audit_hash', ...hash }) auditHash!: string
  @Column({ name: 'change_number', ...count }) changeNumber!: number
}

/** One line of the audit trail (nhật ký): written once, never changed; each holds the hash of the one before. */
@Entity('audit_line')
@Index('ix_audit_line_object', ['objectId', 'number'])
export class AuditLineEntity {
  @PrimaryColumn({ name: 'number', ...count }) number!: number
  @Column({ name: 'at', ...instant }) at!: string
  @Column({ name: 'deed', ...code }) deed!: string
  @Column({ name: 'object_id', ...key }) objectId!: string
  /** The unit whose thing it is; null for what belongs to none. */
  @Column({ name: 'unit_id', ...key, nullable: true }) unitId!: string | null
  /** Who did it: issuer and subject, or the name of the part of the gateway. */
  @Column({ name: 'subject', ...subject }) subject!: string
  /** Whose right was used, where it was lent. */
  @Column({ name: 'on_behalf_of', ...subject, nullable: true }) onBehalfOf!: string | null
  @Column({ name: 'credential_id', ...key, nullable: true }) credentialId!: string | null
  @Column({ name: 'address', ...key, nullable: true }) address!: string | null
  @Column({ name: 'request_id', ...key, nullable: true }) requestId!: string | null
  /** What was there and what is there now; personal values are masked before they come here. */
  @Column({ name: 'before_it', ...json, nullable: true }) before!: Record<string, unknown> | null
  @Column({ name: 'after_it', ...json, nullable: true }) after!: Record<string, unknown> | null
  @Column({ name: 'previous_hash', ...hash }) previousHash!: string
  @Column({ name: 'hash', ...hash }) hash!: string
}

/** In the trail of which units a line stands: the thing's unit and every unit above it. */
@Entity('audit_scope')
export class AuditScopeEntity {
  @PrimaryColumn({ name: 'unit_id', ...key }) unitId!: string
  @PrimaryColumn({ name: 'number', ...count }) number!: number
}

/** Something public or scoped changed: what partners follow, and what webhooks are sent from. */
@Entity('change_entry')
@Index('ix_change_kind', ['objectKind', 'number'])
export class ChangeEntity {
  @PrimaryColumn({ name: 'number', ...count }) number!: number
  @Column({ name: 'at', ...instant }) at!: string
  @Column({ name: 'object_kind', ...code }) objectKind!: string
  @Column({ name: 'object_id', ...key }) objectId!: string
  /** Whether everybody could see it before, and can now. */
  @Column({ name: 'was_public', ...flag }) wasPublic!: boolean
  @Column({ name: 'is_public', ...flag }) isPublic!: boolean
  @Column({ name: 'is_gone', ...flag }) isGone!: boolean
}

/** The units whose officers see the changed thing, whether it is public or not; or saw it until then. */
@Entity('change_scope')
export class ChangeScopeEntity {
  @PrimaryColumn({ name: 'unit_id', ...key }) unitId!: string
  @PrimaryColumn({ name: 'number', ...count }) number!: number
  /** False: from now on they see it no more. */
  @Column({ name: 'is_seen', ...flag }) isSeen!: boolean
}

/** A write that was asked for under a key: asked again, it is answered again and not done again. */
@Entity('once')
@Index('ix_once_expires', ['expiresAt'])
export class OnceEntity {
  /** SHA-256 of the caller and the key. */
  @PrimaryColumn({ name: 'id', ...hash }) id!: string
  /** Mark of operation and variables, with the key of the settings: nothing can be guessed from it. */
  @Column({ name: 'fingerprint', ...hash }) fingerprint!: string
  @Column({ name: 'expires_at', ...instant }) expiresAt!: string
}

/** What was answered, as JSON in pieces: a text column of MySQL holds 64 kB. */
@Entity('once_piece')
export class OncePieceEntity {
  @PrimaryColumn({ name: 'once_id', ...hash }) onceId!: string
  @PrimaryColumn({ name: 'piece', ...count }) piece!: number
  @Column({ name: 'text', ...text }) text!: string
}

export const ledgerEntities = [
  LedgerHeadEntity,
  AuditLineEntity,
  AuditScopeEntity,
  ChangeEntity,
  ChangeScopeEntity,
  OnceEntity,
  OncePieceEntity,
]
