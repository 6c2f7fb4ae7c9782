import type { MigrationInterface, QueryRunner } from 'typeorm'
import { createTables, type TableShape } from '../table.js'

const tables: TableShape[] = [
  {
    name: 'ledger_head',
    columns: [
      'id integer PRIMARY KEY NOT NULL',
      'audit_number integer NOT NULL',
      'audit_hash varchar(64) NOT NULL',
      'change_number integer NOT NULL',
    ],
    indexes: [],
  },
  {
    name: 'audit_line',
    columns: [
      'number integer PRIMARY KEY NOT NULL',
      'at varchar(24) NOT NULL',
      'deed varchar(32) NOT NULL',
      'object_id varchar(64) NOT NULL',
      'unit_id varchar(64)',
      'subject varchar(250) NOT NULL',
      'on_behalf_of varchar(250)',
      'credential_id varchar(64)',
      'address varchar(64)',
      'request_id varchar(64)',
      'before_it text',
      'after_it text',
      'previous_hash varchar(64) NOT NULL',
      'hash varchar(64) NOT NULL',
    ],
    indexes: [{ name: 'ix_audit_line_object', columns: 'object_id, number' }],
  },
  {
    name: 'audit_scope',
    columns: ['unit_id varchar(64) NOT NULL', 'number integer NOT NULL', 'PRIMARY KEY (unit_id, number)'],
    indexes: [],
  },
  {
    name: 'change_entry',
    columns: [
      'number integer PRIMARY KEY NOT NULL',
      'at varchar(24) NOT NULL',
      'object_kind varchar(32) NOT NULL',
      'object_id varchar(64) NOT NULL',
      'was_public boolean NOT NULL',
      'is_public boolean NOT NULL',
      'is_gone boolean NOT NULL',
    ],
    indexes: [{ name: 'ix_change_kind', columns: 'object_kind, number' }],
  },
  {
    name: 'change_scope',
    columns: [
      'unit_id varchar(64) NOT NULL',
      'number integer NOT NULL',
      'is_seen boolean NOT NULL',
      'PRIMARY KEY (unit_id, number)',
    ],
    indexes: [],
  },
  {
    name: 'once',
    columns: [
      'id varchar(64) PRIMARY KEY NOT NULL',
      'fingerprint varchar(64) NOT NULL',
      'expires_at varchar(24) NOT NULL',
    ],
    indexes: [{ name: 'ix_once_expires', columns: 'expires_at' }],
  },
  {
    name: 'once_piece',
    columns: [
      'once_id varchar(64) NOT NULL',
      'piece integer NOT NULL',
      'text text NOT NULL',
      'PRIMARY KEY (once_id, piece)',
    ],
    indexes: [],
  },
]

export class CreateLedger1795478400004 implements MigrationInterface {
  readonly name = 'CreateLedger1795478400004'

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, tables)
    const heads: unknown[] = await runner.query('SELECT id FROM ledger_head')
    if (heads.length === 0) await runner.query("INSERT INTO ledger_head VALUES (1, 0, '', 0)")
  }

  /** Forward only: going back would drop what people wrote. */
  async down(): Promise<void> {
    throw new Error('This product does not migrate downwards; restore a backup instead.')
  }
}
