import type { MigrationInterface, QueryRunner } from 'typeorm'
import { createTables, type TableShape } from '../table.js'

const tables: TableShape[] = [
  {
    name: 'unit_mailbox',
    columns: [
      'id varchar(64) PRIMARY KEY NOT NULL',
      'unit_id varchar(64) NOT NULL',
      'address varchar(254) NOT NULL',
      'address_key varchar(254) NOT NULL',
      'state varchar(32) NOT NULL',
      'stop_reason varchar(32)',
      'asked_at varchar(24) NOT NULL',
      'confirm_until varchar(24) NOT NULL',
      'confirmed_at varchar(24)',
      'stopped_at varchar(24)',
      'created_at varchar(24) NOT NULL',
      'created_by varchar(250) NOT NULL',
    ],
    indexes: [
      { name: 'ux_mailbox_address', columns: 'unit_id, address_key', unique: true },
      { name: 'ix_mailbox_unit', columns: 'unit_id, id' },
      { name: 'ix_mailbox_state', columns: 'state, unit_id' },
      { name: 'ix_mailbox_waiting', columns: 'state, confirm_until' },
    ],
  },
  {
    name: 'mail',
    columns: [
      'id varchar(64) PRIMARY KEY NOT NULL',
      'kind varchar(32) NOT NULL',
      'mailbox_id varchar(64) NOT NULL',
      'unit_id varchar(64) NOT NULL',
      'occasion varchar(32) NOT NULL',
      'state varchar(32) NOT NULL',
      'tries integer NOT NULL',
      'next_try_at varchar(24) NOT NULL',
      'tried_at varchar(24)',
      'problem varchar(32)',
      'created_at varchar(24) NOT NULL',
      'done_at varchar(24)',
    ],
    indexes: [
      { name: 'ux_mail_once', columns: 'mailbox_id, kind, occasion', unique: true },
      { name: 'ix_mail_due', columns: 'state, next_try_at, id' },
      { name: 'ix_mail_unit', columns: 'unit_id, kind, created_at' },
      { name: 'ix_mail_done', columns: 'done_at' },
    ],
  },
  {
    name: 'reminder',
    columns: [
      'assignment_id varchar(64) NOT NULL',
      'stage varchar(32) NOT NULL',
      'last_day varchar(10) NOT NULL',
      'unit_id varchar(64) NOT NULL',
      'day varchar(10) NOT NULL',
      'PRIMARY KEY (assignment_id, stage, last_day)',
    ],
    indexes: [
      { name: 'ix_reminder_letter', columns: 'unit_id, day' },
      { name: 'ix_reminder_day', columns: 'day' },
    ],
  },
  {
    name: 'reminder_round',
    columns: [
      'id varchar(64) PRIMARY KEY NOT NULL',
      'day varchar(10) NOT NULL',
      'after_unit_id varchar(64) NOT NULL',
      'is_done boolean NOT NULL',
      'leased_by varchar(64)',
      'leased_until varchar(24)',
    ],
    indexes: [],
  },
  {
    name: 'calendar_link',
    columns: [
      'id varchar(64) PRIMARY KEY NOT NULL',
      'unit_id varchar(64) NOT NULL',
      'owner varchar(250) NOT NULL',
      'is_vouched boolean NOT NULL',
      'secret_hash varchar(64) NOT NULL',
      'created_at varchar(24) NOT NULL',
      'ends_at varchar(24) NOT NULL',
      'content_mark varchar(64) NOT NULL',
      'changed_at varchar(24) NOT NULL',
    ],
    indexes: [
      { name: 'ux_calendar_secret', columns: 'secret_hash', unique: true },
      { name: 'ux_calendar_owner', columns: 'unit_id, owner', unique: true },
      { name: 'ix_calendar_unit', columns: 'unit_id, id' },
    ],
  },
]

export class CreateReminder1795478401340 implements MigrationInterface {
  readonly name = 'CreateReminder1795478401340'

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, tables)
    const rounds: unknown[] = await runner.query('SELECT id FROM reminder_round')
    if (rounds.length === 0) await runner.query("INSERT INTO reminder_round VALUES ('round', '', '', 0, NULL, NULL)")
  }

  /** Forward only: going back would drop what people wrote. */
  async down(): Promise<void> {
    throw new Error('This product does not migrate downwards; restore a backup instead.')
  }
}
