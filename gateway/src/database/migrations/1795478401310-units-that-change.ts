import type { MigrationInterface, QueryRunner } from 'typeorm'
import { createTables } from '../table.js'

const COLUMNS = { version: 'integer NOT NULL DEFAULT 1', next_turn_on: 'varchar(10)' }

/** Units that are renamed, moved and ended: their version, the day of their next turn, and the row that tree writers take. */
export class UnitsThatChange1795478401310 implements MigrationInterface {
  readonly name = 'UnitsThatChange1795478401310'

  async up(runner: QueryRunner): Promise<void> {
    // each definition is committed at once on a server: what a half-way failure left is not made again
    const columns = (await runner.getTable('unit'))?.columns.map((column) => column.name) ?? []
    for (const [column, type] of Object.entries(COLUMNS)) {
      if (!columns.includes(column)) await runner.query(`ALTER TABLE unit ADD COLUMN ${column} ${type}`)
    }
    const indexes = (await runner.getTable('unit'))?.indices.map((index) => index.name) ?? []
    if (!indexes.includes('ix_unit_turn')) await runner.query('CREATE INDEX ix_unit_turn ON unit (next_turn_on)')
    await createTables(runner, [
      { name: 'unit_tree', columns: ['id integer PRIMARY KEY NOT NULL', 'changes integer NOT NULL'], indexes: [] },
    ])
    const trees: unknown[] = await runner.query('SELECT id FROM unit_tree')
    if (trees.length === 0) await runner.query('INSERT INTO unit_tree VALUES (1, 0)')
    // units had the values of their last period, which may not have begun; the gateway looks at each of these once
    await runner.query(`UPDATE unit SET next_turn_on = '0000-00-00' WHERE valid_to IS NOT NULL OR valid_from >= '2026'
      OR id IN (SELECT unit_id FROM unit_period WHERE position > 0)`)
  }

  /** Forward only: going back would drop what people wrote. */
  async down(): Promise<void> {
    throw new Error('This product does not migrate downwards; restore a backup instead.')
  }
}
