import type { MigrationInterface, QueryRunner } from 'typeorm'
import { createTables, type TableShape } from '../table.js'

const tables: TableShape[] = [
  {
    name: 'portal_setting',
    columns: [
      'id varchar(64) PRIMARY KEY NOT NULL',
      'province varchar(64) NOT NULL',
      'unit_id varchar(64) NOT NULL',
      'version integer NOT NULL',
      'choices text',
      'chosen_by varchar(250) NOT NULL',
      'chosen_at varchar(24) NOT NULL',
    ],
    indexes: [
      { name: 'ux_portal_setting_version', columns: 'province, version', unique: true },
      { name: 'ix_portal_setting_list', columns: 'province, id' },
    ],
  },
]

export class CreatePortalSetting1795478401381 implements MigrationInterface {
  readonly name = 'CreatePortalSetting1795478401381'

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, tables)
  }

  /** Forward only: a backup is the way back. */
  async down(): Promise<void> {
    throw new Error('This product does not migrate downwards; restore a backup instead.')
  }
}
