import type { MigrationInterface, QueryRunner } from 'typeorm'
import { createTables, type TableShape } from '../table.js'

const tables: TableShape[] = [
  {
    name: 'plan',
    columns: [
      'id varchar(64) PRIMARY KEY NOT NULL',
      'document_id varchar(64) NOT NULL',
      'unit_id varchar(64) NOT NULL',
      'state varchar(32) NOT NULL',
      'is_public boolean NOT NULL',
      'year integer',
      'kind varchar(32) NOT NULL',
      'purpose text NOT NULL',
      'sections text NOT NULL',
      'parent_document_id varchar(64)',
      'task_count integer NOT NULL',
      'target_count integer NOT NULL',
      'search_fold text NOT NULL',
      'sort_key varchar(10) NOT NULL',
      'version integer NOT NULL',
      'issued_at varchar(24)',
      'created_at varchar(24) NOT NULL',
      'updated_at varchar(24) NOT NULL',
      'created_by varchar(200) NOT NULL',
    ],
    indexes: [
      { name: 'ix_plan_list', columns: 'is_public, sort_key, id' },
      { name: 'ix_plan_parent', columns: 'parent_document_id, sort_key, id' },
      { name: 'ix_plan_document', columns: 'document_id', unique: true },
    ],
  },
  {
    name: 'plan_scope',
    columns: [
      'unit_id varchar(64) NOT NULL',
      'plan_id varchar(64) NOT NULL',
      'is_public boolean NOT NULL',
      'year integer',
      'kind varchar(32) NOT NULL',
      'sort_key varchar(10) NOT NULL',
      'PRIMARY KEY (unit_id, plan_id)',
    ],
    indexes: [
      { name: 'ix_plan_scope_plan', columns: 'plan_id, unit_id' },
      { name: 'ix_plan_scope_year', columns: 'unit_id, is_public, year' },
      { name: 'ix_plan_scope_list', columns: 'unit_id, is_public, sort_key, plan_id' },
    ],
  },
  {
    name: 'plan_task',
    columns: [
      'id varchar(64) PRIMARY KEY NOT NULL',
      'plan_id varchar(64) NOT NULL',
      'position integer NOT NULL',
      'section varchar(400)',
      'text text NOT NULL',
      'lead_name varchar(400)',
      'lead_unit_id varchar(64)',
      'cooperators text NOT NULL',
      'due varchar(10)',
      'is_continuous boolean NOT NULL',
      'state varchar(32) NOT NULL',
    ],
    indexes: [{ name: 'ix_plan_task_plan', columns: 'plan_id, position' }],
  },
  {
    name: 'plan_target',
    columns: [
      'id varchar(64) PRIMARY KEY NOT NULL',
      'plan_id varchar(64) NOT NULL',
      'position integer NOT NULL',
      'text text NOT NULL',
      'quantity integer NOT NULL',
      'operator varchar(32) NOT NULL',
      'unit_of_measure varchar(400) NOT NULL',
      'who varchar(400)',
      'is_mandatory boolean NOT NULL',
      'reached integer',
    ],
    indexes: [{ name: 'ix_plan_target_plan', columns: 'plan_id, position' }],
  },
  {
    name: 'plan_deadline',
    columns: [
      'id varchar(64) PRIMARY KEY NOT NULL',
      'plan_id varchar(64) NOT NULL',
      'position integer NOT NULL',
      'raw text NOT NULL',
      'type varchar(32) NOT NULL',
      'due_date varchar(10)',
      'rule varchar(400) NOT NULL',
      'who varchar(400)',
      'what text',
      'is_exclusive boolean NOT NULL',
    ],
    indexes: [{ name: 'ix_plan_deadline_plan', columns: 'plan_id, position' }],
  },
  {
    name: 'plan_source',
    columns: [
      'plan_id varchar(64) NOT NULL',
      'piece integer NOT NULL',
      'text text NOT NULL',
      'PRIMARY KEY (plan_id, piece)',
    ],
    indexes: [],
  },
]

export class CreatePlan1795478400003 implements MigrationInterface {
  readonly name = 'CreatePlan1795478400003'

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, tables)
  }

  /** Forward only: going back would drop what people wrote. */
  async down(): Promise<void> {
    throw new Error('This product does not migrate downwards; restore a backup instead.')
  }
}
