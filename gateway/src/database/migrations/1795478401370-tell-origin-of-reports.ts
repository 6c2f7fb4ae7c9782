import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Where a report that was taken over from elsewhere is from: for every reader, where a note is for the units above. */
export class TellOriginOfReports1795478401370 implements MigrationInterface {
  readonly name = 'TellOriginOfReports1795478401370'

  async up(runner: QueryRunner): Promise<void> {
    // each definition is committed at once on a server: what a half-way failure left is not made again
    if (await runner.hasColumn('report_version', 'origin')) return
    await runner.query('ALTER TABLE report_version ADD COLUMN origin text')
  }

  /** Forward only: going back would drop what units have reported. */
  async down(): Promise<void> {
    throw new Error('This product does not migrate downwards; restore a backup instead.')
  }
}
