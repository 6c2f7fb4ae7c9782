import type { EntityManager, ObjectLiteral } from 'typeorm'
import { piecesOf } from './pieces.js'
import { prepared, preparedWrite, type SqlValue } from './prepared.queries.js'

/** Values in one statement: SQLite takes 32,766, MySQL twice as many. */
const VALUES_AT_ONCE = 30_000
const MOST_ROWS = 2000
/** Statements for so few rows come again and again, and are kept prepared. */
const FEW_ROWS = 8

/**
 * Writes new rows, as many in one statement as both databases take. What the ORM does with each value of an insert by
 * a builder takes longer than the database needs to write it; that is felt where there are ten thousands of rows.
 * @param rows every column of the entity that may not be null
 */
export async function insertRows<E extends ObjectLiteral>(
  manager: EntityManager,
  entity: new () => E,
  rows: readonly E[],
): Promise<void> {
  if (rows.length === 0) return
  const { driver } = manager.connection
  const { columns, tableName } = manager.connection.getMetadata(entity)
  const names = columns.map((column) => driver.escape(column.databaseName)).join(', ')
  const places = `(${columns.map(() => '?').join(', ')})`
  const size = Math.min(MOST_ROWS, Math.floor(VALUES_AT_ONCE / columns.length))
  for (const piece of piecesOf(rows, size)) {
    const values = piece.flatMap((row) =>
      columns.map((column) => driver.preparePersistentValue(row[column.propertyName] ?? null, column)),
    )
    const sql = `INSERT INTO ${driver.escape(tableName)} (${names}) VALUES ${piece.map(() => places).join(', ')}`
    if (piece.length <= FEW_ROWS) await prepared(manager, sql, values as SqlValue[])
    else await manager.query(sql, values)
  }
}

/** Writes some columns of one row anew; a prepared statement for each choice of columns. */
export async function updateRow<E extends ObjectLiteral & { id: string | number }>(
  manager: EntityManager,
  entity: new () => E,
  id: E['id'],
  changes: Partial<E>,
): Promise<void> {
  const { table, set, values } = changeOf(manager, entity, changes)
  await prepared(manager, `UPDATE ${table} SET ${set.join(', ')} WHERE id = ?`, [...values, id])
}

/**
 * The same for the next version of a row, in one statement with the question whether it is still that version.
 * @returns false where somebody else was faster: nothing is written then
 */
export async function updateVersion<E extends ObjectLiteral & { id: string; version: number }>(
  manager: EntityManager,
  entity: new () => E,
  { id, version }: Pick<E, 'id' | 'version'>,
  changes: Partial<Omit<E, 'id' | 'version'>>,
): Promise<boolean> {
  const { table, set, values } = changeOf(manager, entity, changes as Partial<E>)
  const all = ['version = version + 1', ...set].join(', ')
  const sql = `UPDATE ${table} SET ${all} WHERE id = ? AND version = ?`
  return (await preparedWrite(manager, sql, [...values, id, version])) === 1
}

function changeOf<E extends ObjectLiteral>(manager: EntityManager, entity: new () => E, changes: Partial<E>) {
  const { driver } = manager.connection
  const { columns, tableName } = manager.connection.getMetadata(entity)
  const changed = columns.filter(({ propertyName }) => changes[propertyName] !== undefined)
  return {
    table: driver.escape(tableName),
    set: changed.map(({ databaseName }) => `${driver.escape(databaseName)} = ?`),
    values: changed.map((column): SqlValue => driver.preparePersistentValue(changes[column.propertyName], column)),
  }
}
