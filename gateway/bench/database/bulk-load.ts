import { Readable } from 'node:stream'
import type { Connection, ResultSetHeader, RowDataPacket } from 'mysql2/promise'
import type { Cell, Rows } from '../data/rows.js'

/** Characters that are sent at a time. */
const PIECE = 1 << 20
const TELL_EVERY = 1_000_000

/**
 * Loads rows into a table as one file. Indexes that are not the primary key are built afterwards, in one pass.
 * @param tell is told how far it has come
 * @throws Error where the server took a value otherwise than it was sent
 */
export async function loadRows(connection: Connection, rows: Rows, tell: (line: string) => void): Promise<void> {
  const rebuild = await dropIndexes(connection, rows.table)
  const began = Date.now()
  const [{ affectedRows, warningStatus }] = await connection.query<ResultSetHeader>({
    sql: `LOAD DATA LOCAL INFILE 'rows' INTO TABLE ${rows.table} CHARACTER SET utf8mb4 (${rows.columns.join(', ')})`,
    infileStreamFactory: () => Readable.from(pieces(rows, tell), { objectMode: true }),
  })
  if (warningStatus > 0) throw new Error(`${rows.table}: ${JSON.stringify(await warnings(connection))}`)
  await rebuild()
  tell(`${rows.table}: ${affectedRows.toLocaleString('en')} rows in ${Math.round((Date.now() - began) / 1000)} s`)
}

async function warnings(connection: Connection): Promise<unknown> {
  const [rows] = await connection.query('SHOW WARNINGS LIMIT 3')
  return rows
}

function* pieces({ table, rows }: Rows, tell: (line: string) => void): Iterable<Buffer> {
  let text = ''
  let count = 0
  for (const row of rows) {
    text += lineOf(row)
    count += 1
    if (count % TELL_EVERY === 0) tell(`${table}: ${count.toLocaleString('en')} rows sent`)
    if (text.length < PIECE) continue
    yield Buffer.from(text)
    text = ''
  }
  yield Buffer.from(text)
}

/** A row as LOAD DATA reads it. */
export const lineOf = (row: readonly Cell[]): string => `${row.map(textOf).join('\t')}\n`

function textOf(cell: Cell): string {
  if (typeof cell === 'string') return /[\\\t\n]/.test(cell) ? cell.replace(/[\\\t\n]/g, '\\$&') : cell
  if (cell === null) return '\\N'
  return typeof cell === 'number' ? String(cell) : cell ? '1' : '0'
}

/** Drops the indexes of a table; @returns how they come back */
async function dropIndexes(connection: Connection, table: string): Promise<() => Promise<void>> {
  const [found] = await connection.query<RowDataPacket[]>(
    `SELECT index_name AS name, MIN(non_unique) AS isPlain, GROUP_CONCAT(column_name ORDER BY seq_in_index) AS columns
     FROM information_schema.statistics WHERE table_schema = DATABASE() AND table_name = ? AND index_name <> 'PRIMARY'
     GROUP BY index_name`,
    [table],
  )
  if (found.length === 0) return () => Promise.resolve()
  await connection.query(`ALTER TABLE ${table} ${found.map(({ name }) => `DROP INDEX ${name}`).join(', ')}`)
  const added = found.map(
    ({ name, isPlain, columns }) => `ADD ${Number(isPlain) ? '' : 'UNIQUE '}INDEX ${name} (${columns})`,
  )
  return async () => void (await connection.query(`ALTER TABLE ${table} ${added.join(', ')}`))
}
