import type { ActionCode, RoleCode } from '@antq/shared-schema'
import { Column, Entity, Index, PrimaryColumn } from 'typeorm'
import { code, instant, json, key, partialDate, subject } from '../../database/column.js'

/** A role that somebody has in the subtree of a unit, from a day to a day: given (giao) or lent (ủy quyền). */
@Entity('role_grant')
@Index('ix_role_grant_subject', ['subject', 'id'])
@Index('ix_role_grant_unit', ['unitId', 'id'])
@Index('ix_role_grant_giver', ['givenBy', 'id'])
export class RoleGrantEntity {
  @PrimaryColumn({ name: 'id', ...key }) id!: string
  /** Whose it is: issuer and subject. */
  @Column({ name: 'subject', ...subject }) subject!: string
  @Column({ name: 'role', ...code }) role!: RoleCode
  @Column({ name: 'unit_id', ...key }) unitId!: string
  /** What of the role was lent; null for a role that was given. */
  @Column({ name: 'actions', ...json, nullable: true }) actions!: ActionCode[] | null
  /** First and last calendar day in Vietnam, whole dates, both included. */
  @Column({ name: 'first_day', ...partialDate }) firstDay!: string
  @Column({ name: 'last_day', ...partialDate, nullable: true }) lastDay!: string | null
  /** Who gave it; of a loan, the lender. */
  @Column({ name: 'given_by', ...subject }) givenBy!: string
  /** The lender's own role, where it is kept here; null where a portal vouches for it, and for a role that was given. */
  @Column({ name: 'lent_from_id', ...key, nullable: true }) lentFromId!: string | null
  /** The unit for which the lender has the role; null for a role that was given. */
  @Column({ name: 'lent_from_unit_id', ...key, nullable: true }) lentFromUnitId!: string | null
  @Column({ name: 'created_at', ...instant }) createdAt!: string
  @Column({ name: 'ended_at', ...instant, nullable: true }) endedAt!: string | null
}

/** Since when tokens of somebody are believed again (khóa phiên đăng nhập): one row for a person, kept for the trail. */
@Entity('subject_block')
@Index('ix_subject_block_subject', ['subject'], { unique: true })
export class SubjectBlockEntity {
  @PrimaryColumn({ name: 'id', ...key }) id!: string
  @Column({ name: 'subject', ...subject }) subject!: string
  /** Tokens issued before are not believed; null where the block was lifted. */
  @Column({ name: 'issued_before', ...instant, nullable: true }) issuedBefore!: string | null
  @Column({ name: 'blocked_by', ...subject }) blockedBy!: string
}

export const roleEntities = [RoleGrantEntity, SubjectBlockEntity]
