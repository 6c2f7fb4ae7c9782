import { Column, Entity, Index, PrimaryColumn } from 'typeorm'
import type { ActionCode, RoleCode } from '@antq/shared-schema'
import { code, instant, json, key, partialDate, subject } from '../../database/column.js'

/** A role that somebody has for the subtree of a unit, from a day to a day (phân quyền, ủy quyền). */
@Entity('role_grant')
@Index('ix_role_grant_subject', ['subject', 'id'])
@Index('ix_role_grant_unit', ['unitId', 'id'])
@Index('ix_role_grant_lent', ['lentFromId'])
export class RoleGrantEntity {
  @PrimaryColumn({ name: 'id', ...key }) id!: string
  @Column({ name: 'subject', ...subject }) subject!: string
  @Column({ name: 'role', ...code }) role!: RoleCode
  @Column({ name: 'unit_id', ...key }) unitId!: string
  /** What of the role was lent; null for a role of one's own. */
  @Column({ name: 'actions', ...json, nullable: true }) actions!: ActionCode[] | null
  /** First and last calendar day in Vietnam, whole dates, both included. */
  @Column({ name: 'first_day', ...partialDate }) firstDay!: string
  @Column({ name: 'last_day', ...partialDate, nullable: true }) lastDay!: string | null
  @Column({ name: 'given_by', ...subject }) givenBy!: string
  /** The right of the person who lent it; it acts as long as that one does. */
  @Column({ name: 'lent_from_id', ...key, nullable: true }) lentFromId!: string | null
  @Column({ name: 'created_at', ...instant }) createdAt!: string
  @Column({ name: 'ended_at', ...instant, nullable: true }) endedAt!: string | null
}
