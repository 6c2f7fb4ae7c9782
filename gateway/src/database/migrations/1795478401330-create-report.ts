import type { MigrationInterface, QueryRunner } from 'typeorm'
import { createTables, type TableShape } from '../table.js'

const tables: TableShape[] = [
  {
    name: 'report',
    columns: [
      'id varchar(64) PRIMARY KEY NOT NULL',
      'unit_id varchar(64) NOT NULL',
      'form varchar(64) NOT NULL',
      'period varchar(32) NOT NULL',
      'form_version integer NOT NULL',
      'latest integer NOT NULL',
      'handed_in_at varchar(24)',
      'has_draft boolean NOT NULL',
      'public_number integer',
      'is_public boolean NOT NULL',
      'sort_key varchar(10) NOT NULL',
      'version integer NOT NULL',
      'created_at varchar(24) NOT NULL',
      'updated_at varchar(24) NOT NULL',
    ],
    indexes: [
      { name: 'ux_report_subject', columns: 'unit_id, form, period', unique: true },
      { name: 'ix_report_unit', columns: 'unit_id, sort_key, id' },
      { name: 'ix_report_list', columns: 'is_public, sort_key, id' },
    ],
  },
  {
    name: 'report_scope',
    columns: [
      'unit_id varchar(64) NOT NULL',
      'report_id varchar(64) NOT NULL',
      'sort_key varchar(10) NOT NULL',
      'PRIMARY KEY (unit_id, report_id)',
    ],
    indexes: [
      { name: 'ix_report_scope_list', columns: 'unit_id, sort_key, report_id' },
      { name: 'ix_report_scope_report', columns: 'report_id, unit_id' },
    ],
  },
  {
    name: 'report_draft',
    columns: ['report_id varchar(64) PRIMARY KEY NOT NULL', 'as_of varchar(400) NOT NULL', 'composed_at varchar(24)'],
    indexes: [],
  },
  {
    name: 'report_draft_value',
    columns: [
      'report_id varchar(64) NOT NULL',
      'indicator varchar(64) NOT NULL',
      'value_typed varchar(400) NOT NULL',
      'baseline_typed varchar(400) NOT NULL',
      'delta_typed varchar(400) NOT NULL',
      'composed varchar(400)',
      'PRIMARY KEY (report_id, indicator)',
    ],
    indexes: [],
  },
  {
    name: 'report_draft_text',
    columns: [
      'report_id varchar(64) NOT NULL',
      'part varchar(64) NOT NULL',
      'text text NOT NULL',
      'composed text',
      'PRIMARY KEY (report_id, part)',
    ],
    indexes: [],
  },
  {
    name: 'report_version',
    columns: [
      'report_id varchar(64) NOT NULL',
      'number integer NOT NULL',
      'form_version integer NOT NULL',
      'as_of varchar(10)',
      'note text',
      'handed_in_at varchar(24) NOT NULL',
      'handed_in_by varchar(250) NOT NULL',
      'PRIMARY KEY (report_id, number)',
    ],
    indexes: [],
  },
  {
    name: 'report_value',
    columns: [
      'report_id varchar(64) NOT NULL',
      'number integer NOT NULL',
      'indicator varchar(64) NOT NULL',
      'value_typed varchar(400) NOT NULL',
      'baseline_typed varchar(400) NOT NULL',
      'delta_typed varchar(400) NOT NULL',
      'composed varchar(400)',
      'value text',
      'baseline text',
      'delta text',
      'PRIMARY KEY (report_id, number, indicator)',
    ],
    indexes: [],
  },
  {
    name: 'report_text',
    columns: [
      'report_id varchar(64) NOT NULL',
      'number integer NOT NULL',
      'part varchar(64) NOT NULL',
      'text text NOT NULL',
      'composed text',
      'PRIMARY KEY (report_id, number, part)',
    ],
    indexes: [],
  },
  {
    name: 'report_source',
    columns: [
      'report_id varchar(64) NOT NULL',
      'number integer NOT NULL',
      'unit_id varchar(64) NOT NULL',
      'source_id varchar(64)',
      'source_number integer',
      'PRIMARY KEY (report_id, number, unit_id)',
    ],
    indexes: [{ name: 'ix_report_source_used', columns: 'source_id, source_number' }],
  },
  {
    name: 'report_sentence',
    columns: [
      'report_id varchar(64) NOT NULL',
      'number integer NOT NULL',
      'part varchar(64) NOT NULL',
      'position integer NOT NULL',
      'text text NOT NULL',
      'unit_id varchar(64) NOT NULL',
      'source_id varchar(64)',
      'source_number integer',
      'plan_id varchar(64)',
      'PRIMARY KEY (report_id, number, part, position)',
    ],
    indexes: [],
  },
  {
    name: 'report_lock',
    columns: [
      'unit_id varchar(64) NOT NULL',
      'form varchar(64) NOT NULL',
      'period varchar(32) NOT NULL',
      'locked_at varchar(24) NOT NULL',
      'PRIMARY KEY (unit_id, form, period)',
    ],
    indexes: [],
  },
]

export class CreateReport1795478401330 implements MigrationInterface {
  readonly name = 'CreateReport1795478401330'

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, tables)
  }

  /** Forward only: going back would drop what units have reported. */
  async down(): Promise<void> {
    throw new Error('This product does not migrate downwards; restore a backup instead.')
  }
}
