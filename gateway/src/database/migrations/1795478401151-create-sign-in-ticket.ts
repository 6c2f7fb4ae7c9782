import type { MigrationInterface, QueryRunner } from 'typeorm'
import { createTables, type TableShape } from '../table.js'

const tables: TableShape[] = [
  {
    name: 'sign_in_ticket',
    columns: [
      'hash varchar(64) PRIMARY KEY NOT NULL',
      'account_id varchar(64) NOT NULL',
      'challenge varchar(64) NOT NULL',
      'has_second_factor boolean NOT NULL',
      'expires_at varchar(24) NOT NULL',
    ],
    indexes: [{ name: 'ix_sign_in_ticket_expires', columns: 'expires_at' }],
  },
]

export class CreateSignInTicket1795478401151 implements MigrationInterface {
  readonly name = 'CreateSignInTicket1795478401151'

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, tables)
  }

  /** Forward only: going back would drop what people wrote. */
  async down(): Promise<void> {
    throw new Error('This product does not migrate downwards; restore a backup instead.')
  }
}
