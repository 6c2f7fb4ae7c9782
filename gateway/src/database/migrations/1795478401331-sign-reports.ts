import type { MigrationInterface, QueryRunner } from 'typeorm'

const COLUMNS = { symbol: 'varchar(400)', dated_on: 'varchar(10)' }

/** Number and date of a report, which are given after signing. */
export class SignReports1795478401331 implements MigrationInterface {
  readonly name = 'SignReports1795478401331'

  async up(runner: QueryRunner): Promise<void> {
    // each definition is committed at once on a server: what a half-way failure left is not made again
    const columns = (await runner.getTable('report_version'))?.columns.map((column) => column.name) ?? []
    for (const [column, type] of Object.entries(COLUMNS)) {
      if (!columns.includes(column)) await runner.query(`ALTER TABLE report_version ADD COLUMN ${column} ${type}`)
    }
  }

  /** Forward only: going back would drop what units have reported. */
  async down(): Promise<void> {
    throw new Error('This product does not migrate downwards; restore a backup instead.')
  }
}
