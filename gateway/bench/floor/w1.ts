import { createHash } from 'node:crypto'
import type { Pool, PoolConnection } from 'mysql2/promise'
import { newId } from '../../src/foundation/identifier.js'
import { rowsOf, today, type FloorAnswer, type Row } from './floor.js'

/** A unit hands in a quantity: read, checked and written in one transaction, with its audit line, change and key. */
export const w1: FloorAnswer = async (pool, { input, key }) => {
  const connection = await pool.getConnection()
  try {
    await connection.query('SET TRANSACTION ISOLATION LEVEL READ COMMITTED')
    await connection.beginTransaction()
    const answer = await written(connection, input as Input, String(key))
    await connection.commit()
    return answer
  } catch (error) {
    await connection.rollback()
    throw error
  } finally {
    connection.release()
  }
}

interface Input {
  readonly assignment: string
  readonly version: number
  readonly kind: string
  readonly quantity: number
  readonly note: string
}

const ASSIGNMENT = `SELECT a.id, a.version, a.state, a.unit_id, a.order_day, a.answer_count, d.locked_at
  FROM assignment a JOIN obligation_due d ON d.id = a.due_id WHERE a.id = ? FOR UPDATE`

const HAND_IN = `UPDATE assignment SET state = 'SUBMITTED', is_open = 0, answer_count = answer_count + 1, answer_kind = ?,
  answered_on = ?, is_late = ?, reached = ?, version = version + 1, updated_at = ? WHERE id = ? AND version = ?`

async function written(connection: PoolConnection, input: Input, key: string): Promise<unknown> {
  const now = new Date().toISOString()
  const onceId = createHash('sha256').update(`bench\n${key}`).digest('hex')
  await run(connection, 'INSERT INTO once (id, fingerprint, expires_at) VALUES (?, ?, ?)', [onceId, onceId, now])
  const [row] = await rowsOf(connection, ASSIGNMENT, [input.assignment])
  if (!row || row['state'] !== 'REQUESTED' || row['version'] !== input.version || row['locked_at'] !== null)
    throw new Error(`${input.assignment} cannot be handed in`)
  const isLate = today() > String(row['order_day'])
  const values = [input.kind, today(), Number(isLate), input.quantity, now, input.assignment, input.version]
  await run(connection, HAND_IN, values)
  await insertAnswer(connection, row, input, isLate, now)
  await insertEntries(connection, row, now)
  const answer = answerOf(row, input, isLate)
  const text = JSON.stringify({ answers: [], response: { data: answer } })
  await run(connection, 'INSERT INTO once_piece (once_id, piece, text) VALUES (?, 0, ?)', [onceId, text])
  return answer
}

async function insertAnswer(connection: PoolConnection, row: Row, input: Input, isLate: boolean, now: string) {
  const number = Number(row['answer_count']) + 1
  await run(
    connection,
    `INSERT INTO answer (id, assignment_id, number, kind, quantity, note, unit_id, submitted_at, submitted_on, is_late,
      submitted_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      newId('ans'),
      input.assignment,
      number,
      input.kind,
      input.quantity,
      input.note,
      row['unit_id'] ?? null,
      now,
      today(),
      Number(isLate),
      'floor',
    ],
  )
  await run(
    connection,
    `INSERT INTO assignment_step (assignment_id, number, action, from_state, to_state, answer_number, at)
      VALUES (?, ?, 'SUBMIT', ?, 'SUBMITTED', ?, ?)`,
    [input.assignment, input.version + 1, row['state'] ?? null, number, now],
  )
}

/** One audit line, linked to the line before, and one change. */
async function insertEntries(connection: PoolConnection, row: Row, now: string): Promise<void> {
  const [head] = await rowsOf(connection, 'SELECT * FROM ledger_head WHERE id = 1 FOR UPDATE', [])
  const [audit, change] = [Number(head?.['audit_number']) + 1, Number(head?.['change_number']) + 1]
  const [id, unit, previous] = [String(row['id']), String(row['unit_id']), String(head?.['audit_hash'])]
  const after = JSON.stringify({ state: 'SUBMITTED' })
  const hash = createHash('sha256').update(`${audit}${now}${id}${unit}${after}${previous}`).digest('hex')
  await run(
    connection,
    `INSERT INTO audit_line (number, at, deed, object_id, unit_id, subject, before_it, after_it, previous_hash, hash)
      VALUES (?, ?, 'answer.submitted', ?, ?, 'floor', ?, ?, ?, ?)`,
    [audit, now, id, unit, JSON.stringify({ state: row['state'] }), after, previous, hash],
  )
  await run(
    connection,
    `INSERT INTO change_entry (number, at, object_kind, object_id, was_public, is_public, is_gone)
      VALUES (?, ?, 'asg', ?, 0, 0, 0)`,
    [change, now, id],
  )
  const moved = 'UPDATE ledger_head SET audit_number = ?, audit_hash = ?, change_number = ? WHERE id = 1'
  await run(connection, moved, [audit, hash, change])
}

function answerOf(row: Row, input: Input, isLate: boolean) {
  const assignment = {
    id: row['id'],
    version: input.version + 1,
    state: { code: 'SUBMITTED' },
    timeliness: { code: isLate ? 'LATE' : 'ON_TIME' },
    answeredOn: today(),
    reached: input.quantity,
  }
  return { submitAnswer: { assignment, error: null } }
}

async function run(connection: Pool | PoolConnection, sql: string, values: readonly (string | number | null)[]) {
  await connection.execute(sql, [...values])
}
