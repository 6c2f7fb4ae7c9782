import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Which version of a report an answer was; of those that are there, the last one handed in before it. */
export class VersionOfReport1795478401361 implements MigrationInterface {
  readonly name = 'VersionOfReport1795478401361'

  async up(runner: QueryRunner): Promise<void> {
    // each definition is committed at once on a server: what a half-way failure left is not made again
    const columns = (await runner.getTable('answer'))?.columns.map((column) => column.name) ?? []
    if (!columns.includes('report_number')) await runner.query('ALTER TABLE answer ADD COLUMN report_number integer')
    await runner.query(
      `UPDATE answer SET report_number = (SELECT MAX(v.number) FROM report_version v
         WHERE v.report_id = answer.report_id AND v.handed_in_at <= answer.submitted_at)
       WHERE report_id IS NOT NULL AND report_number IS NULL`,
    )
  }

  /** Forward only: going back would drop which version was handed in. */
  async down(): Promise<void> {
    throw new Error('This product does not migrate downwards; restore a backup instead.')
  }
}
