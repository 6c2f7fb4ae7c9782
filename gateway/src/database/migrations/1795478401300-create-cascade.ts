import type { MigrationInterface, QueryRunner } from 'typeorm'
import { createTables, type TableShape } from '../table.js'

const tables: TableShape[] = [
  {
    name: 'obligation',
    columns: [
      'id varchar(64) PRIMARY KEY NOT NULL',
      'plan_id varchar(64) NOT NULL',
      'unit_id varchar(64) NOT NULL',
      'position integer NOT NULL',
      'kind varchar(32) NOT NULL',
      'what text NOT NULL',
      'raw text',
      'clause_key varchar(64)',
      'within_id varchar(64) NOT NULL',
      'unit_kinds text NOT NULL',
      'is_direct boolean NOT NULL',
      'named_ids text NOT NULL',
      'quantity integer',
      'operator varchar(32)',
      'unit_of_measure varchar(400)',
      'is_mandatory boolean NOT NULL',
      'form varchar(64)',
      'starts_on varchar(10) NOT NULL',
      'is_exclusive boolean NOT NULL',
      'recurrence varchar(400)',
      'valid_to varchar(10)',
      'last_due_day varchar(10) NOT NULL',
      'state varchar(32) NOT NULL',
      'version integer NOT NULL',
      'spread_done integer NOT NULL',
      'spread_total integer NOT NULL',
      'spread_key varchar(180)',
      'spread_id varchar(64)',
      'work_due_at varchar(24)',
      'leased_by varchar(64)',
      'leased_until varchar(24)',
      'failed_tries integer NOT NULL',
      'created_at varchar(24) NOT NULL',
      'created_by varchar(250) NOT NULL',
    ],
    indexes: [
      { name: 'ix_obligation_plan', columns: 'plan_id, position' },
      { name: 'ux_obligation_clause', columns: 'plan_id, clause_key', unique: true },
      { name: 'ix_obligation_work', columns: 'work_due_at, id' },
      { name: 'ix_obligation_within', columns: 'within_id, state, last_due_day' },
    ],
  },
  {
    name: 'obligation_due',
    columns: [
      'id varchar(64) PRIMARY KEY NOT NULL',
      'obligation_id varchar(64) NOT NULL',
      'plan_id varchar(64) NOT NULL',
      'number integer NOT NULL',
      'due_on varchar(10)',
      'last_day varchar(10)',
      'period_from varchar(10)',
      'period_to varchar(10)',
      'is_set_later boolean NOT NULL',
      'locked_at varchar(24)',
      'version integer NOT NULL',
    ],
    indexes: [
      { name: 'ix_obligation_due_list', columns: 'obligation_id, number' },
      { name: 'ix_obligation_due_plan', columns: 'plan_id, last_day' },
    ],
  },
  {
    name: 'assignment',
    columns: [
      'id varchar(64) PRIMARY KEY NOT NULL',
      'due_id varchar(64) NOT NULL',
      'obligation_id varchar(64) NOT NULL',
      'plan_id varchar(64) NOT NULL',
      'unit_id varchar(64) NOT NULL',
      'asked_id varchar(64) NOT NULL',
      'path_then text NOT NULL',
      'path_now text NOT NULL',
      'state varchar(32) NOT NULL',
      'is_open boolean NOT NULL',
      'order_day varchar(10) NOT NULL',
      'sort_key varchar(180) NOT NULL',
      'answer_count integer NOT NULL',
      'answer_kind varchar(32)',
      'answered_on varchar(10)',
      'is_late boolean NOT NULL',
      'reached integer',
      'version integer NOT NULL',
      'created_at varchar(24) NOT NULL',
      'updated_at varchar(24) NOT NULL',
    ],
    indexes: [
      { name: 'ux_assignment_once', columns: 'due_id, asked_id', unique: true },
      { name: 'ix_assignment_owed', columns: 'unit_id, is_open, order_day, id' },
      { name: 'ix_assignment_due', columns: 'due_id, is_open, sort_key, id' },
      { name: 'ix_assignment_plan', columns: 'plan_id, is_open, sort_key, id' },
      { name: 'ix_assignment_reminder', columns: 'is_open, order_day, unit_id' },
    ],
  },
  {
    name: 'answer',
    columns: [
      'id varchar(64) PRIMARY KEY NOT NULL',
      'assignment_id varchar(64) NOT NULL',
      'number integer NOT NULL',
      'kind varchar(32) NOT NULL',
      'plan_id varchar(64)',
      'document_id varchar(64)',
      'report_id varchar(64)',
      'quantity integer',
      'note text',
      'unit_id varchar(64) NOT NULL',
      'submitted_at varchar(24) NOT NULL',
      'submitted_on varchar(10) NOT NULL',
      'is_late boolean NOT NULL',
      'submitted_by varchar(250) NOT NULL',
    ],
    indexes: [{ name: 'ix_answer_assignment', columns: 'assignment_id, number' }],
  },
  {
    name: 'assignment_step',
    columns: [
      'assignment_id varchar(64) NOT NULL',
      'number integer NOT NULL',
      'action varchar(32) NOT NULL',
      'from_state varchar(32) NOT NULL',
      'to_state varchar(32) NOT NULL',
      'remark text',
      'answer_number integer',
      'former_unit_id varchar(64)',
      'at varchar(24) NOT NULL',
      'PRIMARY KEY (assignment_id, number)',
    ],
    indexes: [],
  },
  {
    name: 'assignment_tally',
    columns: [
      'due_id varchar(64) NOT NULL',
      'unit_id varchar(64) NOT NULL',
      'view_of varchar(32) NOT NULL',
      'plan_id varchar(64) NOT NULL',
      'parent_id varchar(64) NOT NULL',
      'sort_key varchar(180) NOT NULL',
      'expected integer NOT NULL',
      'on_time integer NOT NULL',
      'late integer NOT NULL',
      'accepted integer NOT NULL',
      'not_applicable integer NOT NULL',
      'returned integer NOT NULL',
      'PRIMARY KEY (due_id, unit_id, view_of)',
    ],
    indexes: [
      { name: 'ix_assignment_tally_children', columns: 'plan_id, parent_id, sort_key, unit_id' },
      { name: 'ix_assignment_tally_unit', columns: 'unit_id, plan_id' },
    ],
  },
  {
    name: 'plan_tally',
    columns: [
      'plan_id varchar(64) PRIMARY KEY NOT NULL',
      'expected integer NOT NULL',
      'answered integer NOT NULL',
      'accepted integer NOT NULL',
    ],
    indexes: [],
  },
  {
    name: 'cascade_follow',
    columns: [
      'id varchar(64) PRIMARY KEY NOT NULL',
      'change_number integer NOT NULL',
      'day varchar(10)',
      'leased_by varchar(64)',
      'leased_until varchar(24)',
    ],
    indexes: [],
  },
]

export class CreateCascade1795478401300 implements MigrationInterface {
  readonly name = 'CreateCascade1795478401300'

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, tables)
    // what was there before has no demands: the changes are followed from here on
    await runner.query(
      "INSERT INTO cascade_follow (id, change_number) SELECT 'units', change_number FROM ledger_head WHERE id = 1 AND NOT EXISTS (SELECT 1 FROM cascade_follow)",
    )
  }

  /** Forward only: going back would drop what units have handed in. */
  async down(): Promise<void> {
    throw new Error('This product does not migrate downwards; restore a backup instead.')
  }
}
