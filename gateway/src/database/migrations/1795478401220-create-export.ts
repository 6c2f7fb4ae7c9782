import type { MigrationInterface, QueryRunner } from 'typeorm'
import { createTables, type TableShape } from '../table.js'

const tables: TableShape[] = [
  {
    name: 'bulk_export',
    columns: [
      'id varchar(64) PRIMARY KEY NOT NULL',
      'list varchar(32) NOT NULL',
      'within_id varchar(64)',
      'language varchar(32) NOT NULL',
      'subject varchar(250) NOT NULL',
      'credential_id varchar(64)',
      'grants text NOT NULL',
      'changes_cursor varchar(64) NOT NULL',
      'state varchar(32) NOT NULL',
      'slot integer',
      'done integer NOT NULL',
      'total integer',
      'byte_count integer NOT NULL',
      'after_cursor varchar(400)',
      'due_at varchar(24)',
      'leased_by varchar(64)',
      'leased_until varchar(24)',
      'failed_tries integer NOT NULL',
      'failure varchar(32)',
      'created_at varchar(24) NOT NULL',
      'finished_at varchar(24)',
      'clear_at varchar(24)',
    ],
    indexes: [
      { name: 'ix_bulk_export_subject', columns: 'subject, id' },
      { name: 'ux_bulk_export_slot', columns: 'subject, slot', unique: true },
      { name: 'ix_bulk_export_due', columns: 'due_at, id' },
      { name: 'ix_bulk_export_clear', columns: 'clear_at, id' },
    ],
  },
  {
    name: 'bulk_export_piece',
    columns: [
      'export_id varchar(64) NOT NULL',
      'start_byte integer NOT NULL',
      'content blob NOT NULL',
      'PRIMARY KEY (export_id, start_byte)',
    ],
    indexes: [],
  },
]

export class CreateExport1795478401220 implements MigrationInterface {
  readonly name = 'CreateExport1795478401220'

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, tables)
  }

  /** Forward only: going back would drop what people asked for. */
  async down(): Promise<void> {
    throw new Error('This product does not migrate downwards; restore a backup instead.')
  }
}
