import type { DeliveryProblemCode, DeliveryStateCode } from '@antq/shared-schema'
import { Column, Entity, Index, PrimaryColumn } from 'typeorm'
import { code, count, instant, key, text } from '../../database/column.js'

/** One message to one webhook, and what became of it (lượt gửi). */
@Entity('webhook_delivery')
@Index('ix_delivery_number', ['webhookId', 'number'], { unique: true })
@Index('ix_delivery_webhook', ['webhookId', 'id'])
@Index('ix_delivery_state', ['webhookId', 'state', 'id'])
@Index('ix_delivery_object', ['webhookId', 'state', 'objectId', 'number'])
@Index('ix_delivery_done', ['doneAt'])
export class WebhookDeliveryEntity {
  /** Sent as `webhook-id`: the same for every try. */
  @PrimaryColumn({ name: 'id', ...key }) id!: string
  @Column({ name: 'webhook_id', ...key }) webhookId!: string
  /** Number of the change; null for a test. */
  @Column({ name: 'number', ...count, nullable: true }) number!: number | null
  /** Kind of the changed thing, or `ping`. */
  @Column({ name: 'kind', ...code }) kind!: string
  /** The changed thing; a test stands for itself. */
  @Column({ name: 'object_id', ...key }) objectId!: string
  /** What happened to it; null for a test. */
  @Column({ name: 'what', ...code, nullable: true }) what!: string | null
  /** When it happened. */
  @Column({ name: 'at', ...instant }) at!: string
  @Column({ name: 'state', ...code }) state!: DeliveryStateCode
  /** Counted anew when a webhook is resumed or somebody sends again. */
  @Column({ name: 'tries', ...count }) tries!: number
  /** When it may be tried, as soon as nothing earlier of the same thing is pending. */
  @Column({ name: 'next_try_at', ...instant }) nextTryAt!: string
  @Column({ name: 'tried_at', ...instant, nullable: true }) triedAt!: string | null
  /** What came of the last try. */
  @Column({ name: 'status', ...count, nullable: true }) status!: number | null
  @Column({ name: 'problem', ...code, nullable: true }) problem!: DeliveryProblemCode | null
  @Column({ name: 'answer', ...text, nullable: true }) answer!: string | null
  /** Milliseconds. */
  @Column({ name: 'took', ...count, nullable: true }) took!: number | null
  @Column({ name: 'created_at', ...instant }) createdAt!: string
  /** When it was delivered or given up. */
  @Column({ name: 'done_at', ...instant, nullable: true }) doneAt!: string | null
}
