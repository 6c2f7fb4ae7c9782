import type { MigrationInterface, QueryRunner } from 'typeorm'
import { createTables, type TableShape } from '../table.js'

const tables: TableShape[] = [
  {
    name: 'portal_report',
    columns: [
      'id varchar(64) PRIMARY KEY NOT NULL',
      'mark varchar(64) NOT NULL',
      'unit_id varchar(64) NOT NULL',
      'day varchar(10) NOT NULL',
      'kind varchar(32) NOT NULL',
      'is_registered boolean NOT NULL',
      'origin varchar(200) NOT NULL',
      'tab varchar(32)',
      'part varchar(32)',
      'message varchar(200)',
      'directive varchar(64)',
      'loader varchar(32)',
      'browser varchar(32) NOT NULL',
      'times integer NOT NULL',
      'last_at varchar(24) NOT NULL',
    ],
    indexes: [
      { name: 'ux_portal_report_mark', columns: 'mark', unique: true },
      { name: 'ix_portal_report_list', columns: 'unit_id, id' },
      { name: 'ix_portal_report_bound', columns: 'unit_id, day, is_registered' },
      { name: 'ix_portal_report_day', columns: 'day' },
    ],
  },
]

export class CreatePortalReport1795478401380 implements MigrationInterface {
  readonly name = 'CreatePortalReport1795478401380'

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, tables)
  }

  /** Forward only: a backup is the way back. */
  async down(): Promise<void> {
    throw new Error('This product does not migrate downwards; restore a backup instead.')
  }
}
