import type { Pool, PoolConnection, RowDataPacket } from 'mysql2/promise'

export type Row = Readonly<Record<string, string | number | null>>

/** One question as the floor answers it: hand-written SQL on plain tables, and an object as the gateway's `data`. */
export type FloorAnswer = (pool: Pool, variables: Readonly<Record<string, unknown>>) => Promise<unknown>

/** Rows of a prepared statement. */
export async function rowsOf(
  connection: Pool | PoolConnection,
  sql: string,
  values: readonly (string | number | null)[],
): Promise<Row[]> {
  const [rows] = await connection.execute<RowDataPacket[]>(sql, [...values])
  return rows as Row[]
}

/** Today in Vietnam. */
export const today = (): string => new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10)
