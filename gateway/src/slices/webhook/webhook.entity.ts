import type { SwitchOffReasonCode, WebhookStateCode } from '@antq/shared-schema'
import { Column, Entity, Index, PrimaryColumn } from 'typeorm'
import { code, count, instant, json, key, name, subject, text } from '../../database/column.js'
import type { ChangedKind } from '../../ledger/index.js'

/** A secret that messages are signed with; more than one while it is being rotated. */
export interface KeptSecret {
  /** Closed by the gateway's seal. */
  sealed: string
  createdAt: string
  /** When it stops signing; null for the one of now. */
  endsAt: string | null
}

/** Where a partner wants to be told of changes (webhook). */
@Entity('webhook')
@Index('ix_webhook_unit', ['unitId', 'id'])
@Index('ix_webhook_state', ['state', 'visitedAt'])
export class WebhookEntity {
  @PrimaryColumn({ name: 'id', ...key }) id!: string
  /** The unit whose webmasters look after it. */
  @Column({ name: 'unit_id', ...key }) unitId!: string
  @Column({ name: 'url', ...text }) url!: string
  @Column({ name: 'description', ...name }) description!: string
  /** Kinds of things that are told of; empty for all. */
  @Column({ name: 'kinds', ...json }) kinds!: ChangedKind[]
  /** Unit in whose subtree the things stand; null for everywhere. */
  @Column({ name: 'within_id', ...key, nullable: true }) withinId!: string | null
  @Column({ name: 'secrets', ...json }) secrets!: KeptSecret[]
  @Column({ name: 'created_by', ...subject }) createdBy!: string
  @Column({ name: 'created_at', ...instant }) createdAt!: string
  @Column({ name: 'state', ...code }) state!: WebhookStateCode
  /** Since when it is in its state. */
  @Column({ name: 'state_since', ...instant }) stateSince!: string
  @Column({ name: 'off_reason', ...code, nullable: true }) offReason!: SwitchOffReasonCode | null
  /** Counts changes by people; what the gateway notes while it delivers has none. */
  @Column({ name: 'version', ...count }) version!: number

  /** Number of the change up to which deliveries have been made out of changes. */
  @Column({ name: 'last_number', ...count }) lastNumber!: number
  /** Deliveries that are to be sent still. */
  @Column({ name: 'pending', ...count }) pending!: number
  /** When the next delivery is due; null where none is pending. */
  @Column({ name: 'due_at', ...instant, nullable: true }) dueAt!: string | null
  /** Until when the receiver asked to be left alone. */
  @Column({ name: 'rest_until', ...instant, nullable: true }) restUntil!: string | null
  /** When it was last looked at; whoever has waited longest comes first. */
  @Column({ name: 'visited_at', ...instant }) visitedAt!: string
  @Column({ name: 'delivered_at', ...instant, nullable: true }) deliveredAt!: string | null
  /** First try that failed since something was delivered. */
  @Column({ name: 'failing_since', ...instant, nullable: true }) failingSince!: string | null
  @Column({ name: 'leased_by', ...key, nullable: true }) leasedBy!: string | null
  @Column({ name: 'leased_until', ...instant, nullable: true }) leasedUntil!: string | null
}
