import type { MigrationInterface, QueryRunner } from 'typeorm'
import { createTables, type TableShape } from '../table.js'

const tables: TableShape[] = [
  {
    name: 'role_grant',
    columns: [
      'id varchar(64) PRIMARY KEY NOT NULL',
      'subject varchar(250) NOT NULL',
      'role varchar(32) NOT NULL',
      'unit_id varchar(64) NOT NULL',
      'actions text',
      'first_day varchar(10) NOT NULL',
      'last_day varchar(10)',
      'given_by varchar(250) NOT NULL',
      'lent_from_id varchar(64)',
      'lent_from_unit_id varchar(64)',
      'created_at varchar(24) NOT NULL',
      'ended_at varchar(24)',
    ],
    indexes: [
      { name: 'ix_role_grant_giver', columns: 'given_by, id' },
      { name: 'ix_role_grant_subject', columns: 'subject, id' },
      { name: 'ix_role_grant_unit', columns: 'unit_id, id' },
    ],
  },
  {
    name: 'subject_block',
    columns: [
      'id varchar(64) PRIMARY KEY NOT NULL',
      'subject varchar(250) NOT NULL',
      'issued_before varchar(24)',
      'blocked_by varchar(250) NOT NULL',
    ],
    indexes: [{ name: 'ix_subject_block_subject', columns: 'subject', unique: true }],
  },
]

export class CreateRole1795478401100 implements MigrationInterface {
  readonly name = 'CreateRole1795478401100'

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, tables)
  }

  /** Forward only: going back would drop what people wrote. */
  async down(): Promise<void> {
    throw new Error('This product does not migrate downwards; restore a backup instead.')
  }
}
