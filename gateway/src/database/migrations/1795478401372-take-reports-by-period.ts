import type { MigrationInterface, QueryRunner } from 'typeorm'
import { createTables, type TableShape } from '../table.js'

const taken: TableShape = {
  name: 'report_taken',
  columns: [
    'report_id varchar(64) NOT NULL',
    'number integer NOT NULL',
    'unit_id varchar(64) NOT NULL',
    'period varchar(32) NOT NULL',
    'source_id varchar(64)',
    'source_number integer',
    'PRIMARY KEY (report_id, number, unit_id, period)',
  ],
  indexes: [{ name: 'ix_report_taken_used', columns: 'source_id, source_number' }],
}

/** A year is composed of two reports of one unit: its period tells which. No database changes a primary key alike. */
export class TakeReportsByPeriod1795478401372 implements MigrationInterface {
  readonly name = 'TakeReportsByPeriod1795478401372'

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, [taken])
    // gone where a second try finds it copied
    if (!(await runner.hasTable('report_source'))) return
    await runner.query(
      `INSERT INTO report_taken (report_id, number, unit_id, period, source_id, source_number)
       SELECT s.report_id, s.number, s.unit_id, r.period, s.source_id, s.source_number
       FROM report_source s INNER JOIN report r ON r.id = s.report_id
       WHERE NOT EXISTS (SELECT 1 FROM report_taken t
         WHERE t.report_id = s.report_id AND t.number = s.number AND t.unit_id = s.unit_id)`,
    )
    await runner.query('DROP TABLE report_source')
  }

  /** Forward only: going back would drop what units have reported. */
  async down(): Promise<void> {
    throw new Error('This product does not migrate downwards; restore a backup instead.')
  }
}
