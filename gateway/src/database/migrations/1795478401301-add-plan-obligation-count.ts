import type { MigrationInterface, QueryRunner } from 'typeorm'

export class AddPlanObligationCount1795478401301 implements MigrationInterface {
  readonly name = 'AddPlanObligationCount1795478401301'

  async up(runner: QueryRunner): Promise<void> {
    // MySQL commits each definition at once: a second try finds the column there
    if (await runner.hasColumn('plan', 'obligation_count')) return
    await runner.query('ALTER TABLE plan ADD COLUMN obligation_count integer NOT NULL DEFAULT 0')
  }

  /** Forward only. */
  async down(): Promise<void> {
    throw new Error('This product does not migrate downwards; restore a backup instead.')
  }
}
