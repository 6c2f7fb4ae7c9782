import type { QueryRunner } from 'typeorm'

/** A table as a migration writes it. Column texts are SQL that SQLite, MySQL and MariaDB read alike. */
export interface TableShape {
  name: string
  columns: string[]
  indexes: { name: string; columns: string; unique?: boolean }[]
}

/**
 * Creates tables with their indexes. May be run again after a half-way failure: MySQL commits each definition at
 * once. There the indexes stand inside the table, since `CREATE INDEX IF NOT EXISTS` is MariaDB's alone; every
 * column is compared byte by byte, and search goes through columns that the application has folded.
 */
export async function createTables(runner: QueryRunner, tables: readonly TableShape[]): Promise<void> {
  const isSqlite = runner.connection.options.type === 'better-sqlite3'
  for (const { name, columns, indexes } of tables) {
    if (isSqlite) {
      await runner.query(`CREATE TABLE IF NOT EXISTS ${name} (${columns.join(', ')})`)
      for (const index of indexes) {
        const unique = index.unique ? 'UNIQUE ' : ''
        await runner.query(`CREATE ${unique}INDEX IF NOT EXISTS ${index.name} ON ${name} (${index.columns})`)
      }
    } else {
      const inside = indexes.map((index) => `${index.unique ? 'UNIQUE ' : ''}INDEX ${index.name} (${index.columns})`)
      await runner.query(
        `CREATE TABLE IF NOT EXISTS ${name} (${[...columns, ...inside].join(', ')}) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`,
      )
    }
  }
}
