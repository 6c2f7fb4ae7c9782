import type { MigrationInterface, QueryRunner } from 'typeorm'
import { createTables, type TableShape } from '../table.js'

const tables: TableShape[] = [
  {
    name: 'credential',
    columns: [
      'id varchar(64) PRIMARY KEY NOT NULL',
      'kind varchar(32) NOT NULL',
      'name varchar(400) NOT NULL',
      'unit_id varchar(64) NOT NULL',
      'actions text NOT NULL',
      'created_by varchar(250) NOT NULL',
      'created_at varchar(24) NOT NULL',
      'expires_at varchar(24) NOT NULL',
      'revoked_at varchar(24)',
      'last_used_on varchar(10)',
      'version integer NOT NULL',
    ],
    indexes: [{ name: 'ix_credential_unit', columns: 'unit_id, id' }],
  },
  {
    name: 'credential_secret',
    columns: [
      'hash varchar(64) PRIMARY KEY NOT NULL',
      'credential_id varchar(64) NOT NULL',
      'created_at varchar(24) NOT NULL',
      'expires_at varchar(24) NOT NULL',
    ],
    indexes: [{ name: 'ix_credential_secret_credential', columns: 'credential_id' }],
  },
  {
    name: 'credential_use',
    columns: [
      'credential_id varchar(64) NOT NULL',
      'used_on varchar(10) NOT NULL',
      'times integer NOT NULL',
      'PRIMARY KEY (credential_id, used_on)',
    ],
    indexes: [],
  },
]

export class CreateCredential1795478401010 implements MigrationInterface {
  readonly name = 'CreateCredential1795478401010'

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, tables)
  }

  /** Forward only: going back would drop what people wrote. */
  async down(): Promise<void> {
    throw new Error('This product does not migrate downwards; restore a backup instead.')
  }
}
