import type { PoolConnection, Pool, ResultSetHeader } from 'mysql2'
import { QueryFailedError, type EntityManager } from 'typeorm'
import { piecesOf } from './pieces.js'

export type SqlValue = string | number | boolean | null
export type SqlRow = Readonly<Record<string, unknown>>

type Executor = Pick<Pool | PoolConnection, 'execute'>

/**
 * Rows of a prepared statement: the server reads its text once for each connection and answers in binary. For
 * statements that are sent often; TypeORM has its own way for all others.
 * @param sql with `?` for values; the same text each time, whatever the values are
 * @throws QueryFailedError
 */
export async function prepared(
  manager: EntityManager,
  sql: string,
  values: readonly SqlValue[],
): Promise<readonly SqlRow[]> {
  const sent = values.map((value) => (typeof value === 'boolean' ? Number(value) : value))
  const { connection: source, queryRunner } = manager
  // better-sqlite3 keeps every statement prepared by itself
  if (source.options.type === 'better-sqlite3') return manager.query<SqlRow[]>(sql, sent)
  source.logger.logQuery(sql, sent, queryRunner)
  const executor = queryRunner ? await queryRunner.connect() : (source.driver as unknown as { pool: Pool }).pool
  return execute(executor as Executor, sql, sent)
}

/**
 * Sends a prepared statement that writes, inside a transaction.
 * @returns how many rows it found
 */
export async function preparedWrite(manager: EntityManager, sql: string, values: readonly SqlValue[]): Promise<number> {
  if (manager.connection.options.type === 'better-sqlite3')
    return (await manager.queryRunner?.query(sql, [...values], true))?.affected ?? 0
  const result: unknown = await prepared(manager, sql, values)
  return (result as ResultSetHeader).affectedRows
}

function execute(executor: Executor, sql: string, values: (string | number | null)[]): Promise<readonly SqlRow[]> {
  return new Promise((resolve, reject) => {
    executor.execute(sql, values, (error, rows) => {
      if (error) reject(new QueryFailedError(sql, values, error))
      else resolve(rows as readonly SqlRow[])
    })
  })
}

/** Values of a list in one statement; below the limit of parameters of both databases. */
const MOST_VALUES = 1024

/**
 * Rows for a list of keys: one prepared statement, and further ones for very long lists.
 * @param sqlOf the statement; its only values are those of the list, whose places it is given
 */
export async function preparedFor(
  manager: EntityManager,
  keys: readonly SqlValue[],
  sqlOf: (places: string) => string,
): Promise<readonly SqlRow[]> {
  const rows: (readonly SqlRow[])[] = []
  for (const piece of piecesOf(keys, MOST_VALUES)) {
    const { places, values } = listOf(piece)
    rows.push(await prepared(manager, sqlOf(places), values))
  }
  return rows.length === 1 ? (rows[0] ?? []) : rows.flat()
}

/**
 * Places for a list of values, and the values for them. Lists are filled up to a few lengths by saying the last one
 * again, so that there are few texts of a statement to keep.
 */
export function listOf(values: readonly SqlValue[]): { places: string; values: readonly SqlValue[] } {
  const length = values.length <= 1 ? 1 : 2 ** Math.ceil(Math.log2(values.length))
  const filled = Array.from({ length }, (_, index) => values[Math.min(index, values.length - 1)] ?? null)
  return { places: filled.map(() => '?').join(', '), values: filled }
}
