import type { MigrationInterface, QueryRunner } from 'typeorm'
import { createTables, type TableShape } from '../table.js'

const tables: TableShape[] = [
  {
    name: 'webhook',
    columns: [
      'id varchar(64) PRIMARY KEY NOT NULL',
      'unit_id varchar(64) NOT NULL',
      'url text NOT NULL',
      'description varchar(400) NOT NULL',
      'kinds text NOT NULL',
      'within_id varchar(64)',
      'secrets text NOT NULL',
      'created_by varchar(250) NOT NULL',
      'created_at varchar(24) NOT NULL',
      'state varchar(32) NOT NULL',
      'state_since varchar(24) NOT NULL',
      'off_reason varchar(32)',
      'version integer NOT NULL',
      'last_number integer NOT NULL',
      'pending integer NOT NULL',
      'due_at varchar(24)',
      'rest_until varchar(24)',
      'visited_at varchar(24) NOT NULL',
      'delivered_at varchar(24)',
      'failing_since varchar(24)',
      'leased_by varchar(64)',
      'leased_until varchar(24)',
    ],
    indexes: [
      { name: 'ix_webhook_unit', columns: 'unit_id, id' },
      { name: 'ix_webhook_state', columns: 'state, visited_at' },
    ],
  },
  {
    name: 'webhook_delivery',
    columns: [
      'id varchar(64) PRIMARY KEY NOT NULL',
      'webhook_id varchar(64) NOT NULL',
      'number integer',
      'kind varchar(32) NOT NULL',
      'object_id varchar(64) NOT NULL',
      'what varchar(32)',
      'at varchar(24) NOT NULL',
      'state varchar(32) NOT NULL',
      'tries integer NOT NULL',
      'next_try_at varchar(24) NOT NULL',
      'tried_at varchar(24)',
      'status integer',
      'problem varchar(32)',
      'answer text',
      'took integer',
      'created_at varchar(24) NOT NULL',
      'done_at varchar(24)',
    ],
    indexes: [
      { name: 'ix_delivery_number', columns: 'webhook_id, number', unique: true },
      { name: 'ix_delivery_webhook', columns: 'webhook_id, id' },
      { name: 'ix_delivery_state', columns: 'webhook_id, state, id' },
      { name: 'ix_delivery_object', columns: 'webhook_id, state, object_id, number' },
      { name: 'ix_delivery_done', columns: 'done_at' },
    ],
  },
]

export class CreateWebhook1795478401200 implements MigrationInterface {
  readonly name = 'CreateWebhook1795478401200'

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, tables)
  }

  /** Forward only: going back would drop what people wrote. */
  async down(): Promise<void> {
    throw new Error('This product does not migrate downwards; restore a backup instead.')
  }
}
