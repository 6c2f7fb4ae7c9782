import type { MigrationInterface, QueryRunner } from 'typeorm'
import { createTables, type TableShape } from '../table.js'

const tables: TableShape[] = [
  {
    name: 'access_token',
    columns: [
      'hash varchar(64) PRIMARY KEY NOT NULL',
      'secret_hash varchar(64) NOT NULL',
      'actions text NOT NULL',
      'issued_at varchar(24) NOT NULL',
      'expires_at varchar(24) NOT NULL',
    ],
    indexes: [{ name: 'ix_access_token_expires', columns: 'expires_at' }],
  },
]

export class CreateAccessToken1795478401150 implements MigrationInterface {
  readonly name = 'CreateAccessToken1795478401150'

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, tables)
  }

  /** Forward only: going back would drop what people wrote. */
  async down(): Promise<void> {
    throw new Error('This product does not migrate downwards; restore a backup instead.')
  }
}
