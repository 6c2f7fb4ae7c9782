import type { MigrationInterface, QueryRunner } from 'typeorm'
import { createTables, type TableShape } from '../table.js'

const tables: TableShape[] = [
  {
    name: 'unit',
    columns: [
      'id varchar(64) PRIMARY KEY NOT NULL',
      'code varchar(64) NOT NULL',
      'province varchar(64)',
      'kind varchar(32) NOT NULL',
      'name varchar(400) NOT NULL',
      'short_name varchar(400)',
      'name_fold varchar(400) NOT NULL',
      'sort_key varchar(180) NOT NULL',
      'parent_id varchar(64)',
      'valid_from varchar(10)',
      'valid_to varchar(10)',
      'created_at varchar(24) NOT NULL',
    ],
    indexes: [
      { name: 'ix_unit_order', columns: 'sort_key, id' },
      { name: 'ix_unit_code', columns: 'code', unique: true },
    ],
  },
  {
    name: 'unit_period',
    columns: [
      'unit_id varchar(64) NOT NULL',
      'position integer NOT NULL',
      'name varchar(400) NOT NULL',
      'short_name varchar(400)',
      'kind varchar(32) NOT NULL',
      'parent_id varchar(64)',
      'valid_from varchar(10)',
      'valid_to varchar(10)',
      'source varchar(400)',
      'needs_verification boolean NOT NULL',
      'PRIMARY KEY (unit_id, position)',
    ],
    indexes: [
      { name: 'ix_unit_period_parent', columns: 'parent_id' },
      { name: 'ix_unit_period_unit', columns: 'unit_id, position' },
    ],
  },
  {
    name: 'unit_succession',
    columns: [
      'unit_id varchar(64) NOT NULL',
      'successor_id varchar(64) NOT NULL',
      'happened_on varchar(10)',
      'source varchar(400)',
      'needs_verification boolean NOT NULL',
      'PRIMARY KEY (unit_id, successor_id)',
    ],
    indexes: [{ name: 'ix_unit_succession_successor', columns: 'successor_id' }],
  },
  {
    name: 'unit_alias',
    columns: [
      'unit_id varchar(64) NOT NULL',
      'alias_key varchar(250) NOT NULL',
      'alias varchar(400) NOT NULL',
      'is_derived boolean NOT NULL',
      'PRIMARY KEY (unit_id, alias_key)',
    ],
    indexes: [{ name: 'ix_unit_alias_key', columns: 'alias_key' }],
  },
  {
    name: 'unit_lineage',
    columns: [
      'unit_id varchar(64) NOT NULL',
      'ancestor_id varchar(64) NOT NULL',
      'first_day varchar(10) NOT NULL',
      'last_day varchar(10) NOT NULL',
      'depth integer NOT NULL',
      'sort_key varchar(180) NOT NULL',
      'PRIMARY KEY (unit_id, ancestor_id, first_day)',
    ],
    indexes: [{ name: 'ix_unit_lineage_subtree', columns: 'ancestor_id, sort_key, unit_id' }],
  },
]

export class CreateOrganization1795478400001 implements MigrationInterface {
  readonly name = 'CreateOrganization1795478400001'

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, tables)
  }

  /** Forward only: going back would drop what people wrote. */
  async down(): Promise<void> {
    throw new Error('This product does not migrate downwards; restore a backup instead.')
  }
}
