import type { MigrationInterface, QueryRunner } from 'typeorm'
import { createTables, type TableShape } from '../table.js'

const tables: TableShape[] = [
  {
    name: 'account',
    columns: [
      'id varchar(64) PRIMARY KEY NOT NULL',
      'subject varchar(250) NOT NULL',
      'login varchar(64)',
      'display_name varchar(400) NOT NULL',
      'email varchar(400)',
      'searched varchar(500) NOT NULL',
      'unit_id varchar(64) NOT NULL',
      'password_hash varchar(200)',
      'totp_sealed text',
      'has_second_factor boolean NOT NULL',
      'totp_step integer NOT NULL',
      'is_locked boolean NOT NULL',
      'invitation_hash varchar(64)',
      'invitation_expires_at varchar(24)',
      'signed_in_at varchar(24)',
      'version integer NOT NULL',
      'created_at varchar(24) NOT NULL',
      'created_by varchar(250) NOT NULL',
    ],
    indexes: [
      { name: 'ix_account_invitation', columns: 'invitation_hash', unique: true },
      { name: 'ix_account_login', columns: 'login', unique: true },
      { name: 'ix_account_subject', columns: 'subject', unique: true },
      { name: 'ix_account_unit', columns: 'unit_id, id' },
    ],
  },
  {
    name: 'recovery_code',
    columns: ['account_id varchar(64) NOT NULL', 'hash varchar(64) NOT NULL', 'PRIMARY KEY (account_id, hash)'],
    indexes: [],
  },
  {
    name: 'session',
    columns: [
      'id varchar(64) PRIMARY KEY NOT NULL',
      'hash varchar(64) NOT NULL',
      'account_id varchar(64) NOT NULL',
      'has_second_factor boolean NOT NULL',
      'address varchar(64)',
      'created_at varchar(24) NOT NULL',
      'expires_at varchar(24) NOT NULL',
      'ended_at varchar(24)',
    ],
    indexes: [
      { name: 'ix_session_account', columns: 'account_id, id' },
      { name: 'ix_session_expires', columns: 'expires_at' },
      { name: 'ix_session_hash', columns: 'hash', unique: true },
    ],
  },
  {
    name: 'sign_in_attempts',
    columns: [
      'id varchar(64) PRIMARY KEY NOT NULL',
      'tries integer NOT NULL',
      'free_at varchar(24) NOT NULL',
      'forget_at varchar(24) NOT NULL',
    ],
    indexes: [{ name: 'ix_sign_in_attempts_forget', columns: 'forget_at' }],
  },
]

export class CreateAccount1795478401120 implements MigrationInterface {
  readonly name = 'CreateAccount1795478401120'

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, tables)
  }

  /** Forward only: going back would drop what people wrote. */
  async down(): Promise<void> {
    throw new Error('This product does not migrate downwards; restore a backup instead.')
  }
}
