import { createConnection, type Connection, type RowDataPacket } from 'mysql2/promise'
import { idOf, WRITTEN_AT } from '../data/rows.js'
import { recountTallies } from './tallies.check.js'

const LEDGER = ['audit_line', 'audit_scope', 'change_entry', 'change_scope', 'once', 'once_piece', 'assignment_step']

/**
 * Takes back what was handed in while it was measured, so that the next run finds the data as it was loaded.
 * @param planIds plans whose assignments were written to; only such as nothing had been handed in for
 */
export async function takeBack(url: string, planIds: readonly string[]): Promise<void> {
  const connection = await createConnection({ uri: url, charset: 'utf8mb4_bin' })
  try {
    const written = await takeBackAnswers(connection, planIds)
    for (const table of LEDGER) await connection.query(`TRUNCATE TABLE ${table}`)
    await connection.query("UPDATE ledger_head SET audit_number = 0, audit_hash = '', change_number = 0")
    await connection.query('UPDATE cascade_follow SET change_number = 0')
    await recountTallies(connection, written)
  } finally {
    await connection.end()
  }
}

/** @returns ids of those plans that had been written to */
async function takeBackAnswers(connection: Connection, planIds: readonly string[]): Promise<string[]> {
  const [written] = await connection.query<RowDataPacket[]>(
    'SELECT DISTINCT plan_id AS id FROM assignment WHERE plan_id IN (?) AND version > 1',
    [planIds],
  )
  // ids that were made since sort behind those of the bench
  await connection.query('DELETE FROM answer WHERE id > ?', [idOf('ans', 32 ** 10 - 1)])
  await connection.query(
    `UPDATE assignment SET state = 'REQUESTED', is_open = 1, answer_count = 0, answer_kind = NULL, answered_on = NULL,
      is_late = 0, reached = NULL, version = 1, updated_at = ? WHERE plan_id IN (?) AND version > 1`,
    [WRITTEN_AT, planIds],
  )
  return written.map(({ id }) => String(id))
}
