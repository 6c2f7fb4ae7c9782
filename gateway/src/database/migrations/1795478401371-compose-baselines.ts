import type { MigrationInterface, QueryRunner } from 'typeorm'

const COLUMNS = [
  ['report_draft_value', 'baseline_composed', 'varchar(400)'],
  ['report_value', 'baseline_composed', 'varchar(400)'],
  ['report_draft', 'basis', 'varchar(32)'],
] as const

/** What composing had put into the baselines of a draft, and out of what it was composed. */
export class ComposeBaselines1795478401371 implements MigrationInterface {
  readonly name = 'ComposeBaselines1795478401371'

  async up(runner: QueryRunner): Promise<void> {
    for (const [table, column, type] of COLUMNS) {
      // each definition is committed at once on a server: what a half-way failure left is not made again
      if (!(await runner.hasColumn(table, column)))
        await runner.query(`ALTER TABLE ${table} ADD COLUMN ${column} ${type}`)
    }
    await runner.query(`UPDATE report_draft SET basis = 'BELOW' WHERE composed_at IS NOT NULL AND basis IS NULL`)
  }

  /** Forward only: going back would drop what units have reported. */
  async down(): Promise<void> {
    throw new Error('This product does not migrate downwards; restore a backup instead.')
  }
}
