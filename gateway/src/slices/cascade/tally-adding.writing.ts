import { piecesOf } from '../../foundation/pieces.js'
import { prepared, type SqlValue } from '../../foundation/prepared.queries.js'
import type { RequestContext } from '../../foundation/request-context.js'

/** Rows written in one statement; below the limit of parameters of both databases. */
const ROWS_AT_ONCE = 60
/** Statements for so few rows come with every step, and are kept prepared. */
const FEW_ROWS = 8

/** Rows of counts whose numbers are added to those that are there. */
export interface AddedRows {
  table: string
  /** Columns of the primary key. */
  key: readonly string[]
  /** Further columns, which stay as they are in a row that is there. */
  beside?: readonly string[]
  /** Columns that are added up. */
  counted: readonly string[]
  /** Values in the order of the columns: key, beside, counted. */
  rows: readonly (readonly SqlValue[])[]
}

/**
 * Adds to rows of counts; those that are not there are made. In the order of their keys, so that two who count at the
 * same time do not wait for each other in a circle.
 */
export async function addToRows(context: RequestContext, added: AddedRows): Promise<void> {
  const { table, key, beside = [], counted, rows } = added
  const columns = [...key, ...beside, ...counted]
  const keyOf = (row: readonly SqlValue[]) => row.slice(0, key.length).join(' ')
  const ordered = rows.toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1))
  const onThere = addingOnThere(context.database.family, key, counted)
  const places = `(${columns.map(() => '?').join(', ')})`
  for (const piece of piecesOf(ordered, ROWS_AT_ONCE)) {
    const sql = `INSERT INTO ${table} (${columns.join(', ')}) VALUES ${piece.map(() => places).join(', ')} ${onThere}`
    if (piece.length <= FEW_ROWS) await prepared(context.manager, sql, piece.flat())
    else await context.manager.query(sql, piece.flat())
  }
}

/** What an INSERT does with a row that is there: the numbers are added to its own. */
function addingOnThere(family: 'sqlite' | 'mysql', key: readonly string[], counted: readonly string[]): string {
  return family === 'mysql'
    ? `ON DUPLICATE KEY UPDATE ${counted.map((column) => `${column} = ${column} + VALUES(${column})`).join(', ')}`
    : `ON CONFLICT (${key.join(', ')}) DO UPDATE SET ${counted.map((column) => `${column} = ${column} + excluded.${column}`).join(', ')}`
}
